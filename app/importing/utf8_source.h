#pragma once

#include "containers/byte_source.h"

#include <QStringDecoder>

#include <string_view>

namespace candor::importing {

// A text in any Unicode encoding with a byte order mark, as UTF-8 without one; text without a mark passes
// unchanged. Offsets are then those of the UTF-8. One thread.
class Utf8Source final : public ByteSource {
public:
    explicit Utf8Source(ByteSource& source)
        : m_source(source)
    {
    }

    std::span<const char> next() override;
    FileReason trouble() const override { return m_source.trouble(); }

private:
    ByteSource& m_source;
    bool m_begun = false;
    bool m_passes = true;
    QStringDecoder m_decoder;
    QByteArray m_utf8;
};

bool isValidUtf8(std::string_view bytes);

// Western European text of Windows, of which Latin-1 is nearly a part; bytes it leaves open become U+FFFD.
QString fromWindows1252(std::string_view bytes);

} // namespace candor::importing
