#pragma once

#include "containers/byte_source.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>
#include <string_view>

namespace candor::importing {

// A text in any Unicode encoding with a byte order mark, as UTF-8 without one; UTF-8 and text without a mark
// pass unchanged. Offsets are then those of the UTF-8. A text that ends within a letter ends with U+FFFD. One
// thread.
class Utf8Source final : public ByteSource {
public:
    explicit Utf8Source(ByteSource& source)
        : m_source(source)
    {
    }

    std::span<const char> next() override;
    FileReason trouble() const override { return m_source.trouble(); }

private:
    void begin();
    bool takeMore(); // of the source's bytes

    ByteSource& m_source;
    std::optional<QStringConverter::Encoding> m_encoding; // not known before the first bytes are
    QStringDecoder m_decoder;
    QStringEncoder m_encoder { QStringEncoder::Utf8 };
    QByteArray m_bytes; // in the text's own encoding, not given yet
    QByteArray m_utf8;
};

bool isValidUtf8(std::string_view bytes);

// Western European text of Windows, of which Latin-1 is nearly a part; bytes it leaves open become U+FFFD.
QString fromWindows1252(std::string_view bytes);

} // namespace candor::importing
