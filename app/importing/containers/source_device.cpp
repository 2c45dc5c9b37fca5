#include "source_device.h"

#include <algorithm>
#include <cstring>

namespace candor::importing {

SourceDevice::SourceDevice(ByteSource& source, qint64 announced)
    : m_source(source)
    , m_announced(announced)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SourceDevice::readData(char* bytes, qint64 most)
{
    if (m_chunk.empty())
        m_chunk = m_source.next();
    if (m_chunk.empty())
        return m_source.trouble() == FileReason::None ? 0 : -1;
    const std::size_t count = std::min(m_chunk.size(), static_cast<std::size_t>(most));
    std::memcpy(bytes, m_chunk.data(), count);
    m_chunk = m_chunk.subspan(count);
    return static_cast<qint64>(count);
}

} // namespace candor::importing
