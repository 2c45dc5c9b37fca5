#pragma once

#include "byte_source.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace candor::importing {

// The bytes of a device from where it stands. One thread.
class DeviceSource final : public ByteSource {
public:
    explicit DeviceSource(std::unique_ptr<QIODevice> device, std::size_t chunk = ChunkSize);

    std::span<const char> next() override;
    FileReason trouble() const override { return m_trouble; }

private:
    std::unique_ptr<QIODevice> m_device;
    std::vector<char> m_chunk;
    FileReason m_trouble = FileReason::None;
};

// Bytes at hand as a device that is open for reading.
std::unique_ptr<QIODevice> bufferOf(const QByteArray& bytes);

} // namespace candor::importing
