#pragma once

#include "import_summary.h"

#include <span>

namespace candor::importing {

// Bytes that come piece by piece: one file of an export, unpacked. One thread.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    // The next bytes, valid until the next call. Empty at the end, and when something went wrong: trouble()
    // tells which.
    virtual std::span<const char> next() = 0;
    virtual FileReason trouble() const = 0; // None as long as all is well
};

inline constexpr std::size_t ChunkSize = 256 * 1024;

} // namespace candor::importing
