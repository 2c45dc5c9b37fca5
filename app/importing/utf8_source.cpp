#include "utf8_source.h"

#include <simdjson.h>

namespace candor::importing {

std::span<const char> Utf8Source::next()
{
    while (true) {
        const std::span<const char> chunk = m_source.next();
        if (chunk.empty())
            return {};
        const QByteArrayView bytes(chunk.data(), static_cast<qsizetype>(chunk.size()));
        if (!std::exchange(m_begun, true)) {
            const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
            m_passes = encoding == QStringConverter::Utf8;
            m_decoder = QStringDecoder(encoding);
        }
        if (m_passes)
            return chunk;
        const QString text = m_decoder(bytes);
        m_utf8 = text.toUtf8();
        if (!m_utf8.isEmpty())
            return { m_utf8.constData(), static_cast<std::size_t>(m_utf8.size()) };
    }
}

bool isValidUtf8(std::string_view bytes)
{
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

QString fromWindows1252(std::string_view bytes)
{
    static constexpr QStringView Upper = u"€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
    static_assert(Upper.size() == 32);
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        text += byte >= 0x80 && byte < 0xA0 ? Upper[byte - 0x80] : QChar(static_cast<char16_t>(byte));
    }
    return text;
}

} // namespace candor::importing
