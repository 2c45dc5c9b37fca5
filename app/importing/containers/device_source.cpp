#include "device_source.h"

#include <QBuffer>

#include <algorithm>

namespace candor::importing {

// What is small is read without much ado: an export may have a great many files of a few bytes.
static std::size_t pieceFor(const QIODevice& device, std::size_t largest)
{
    constexpr qint64 Least = 4096; // a size may be wrong
    return device.isSequential()
        ? largest
        : std::min(largest, static_cast<std::size_t>(std::max(device.size(), Least)));
}

DeviceSource::DeviceSource(std::unique_ptr<QIODevice> device, std::size_t chunk)
    : m_device(std::move(device))
    , m_chunk(pieceFor(*m_device, chunk))
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
