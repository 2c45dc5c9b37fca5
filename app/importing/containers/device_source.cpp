#include "device_source.h"

#include <QBuffer>

namespace candor::importing {

DeviceSource::DeviceSource(std::unique_ptr<QIODevice> device, std::size_t chunk)
    : m_device(std::move(device))
    , m_chunk(chunk)
{
    if (!m_device->isReadable())
        m_trouble = FileReason::BadArchiveEntry;
}

std::span<const char> DeviceSource::next()
{
    if (m_trouble != FileReason::None)
        return {};
    const qint64 got = m_device->read(m_chunk.data(), static_cast<qint64>(m_chunk.size()));
    if (got < 0) {
        m_trouble = FileReason::BadArchiveEntry;
        return {};
    }
    return { m_chunk.data(), static_cast<std::size_t>(got) };
}

std::unique_ptr<QIODevice> bufferOf(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace candor::importing
