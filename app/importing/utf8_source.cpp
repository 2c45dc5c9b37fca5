#include "utf8_source.h"

#include <simdjson.h>
#include <utility>

namespace candor::importing {

namespace {

// How many of the bytes are whole letters, of UTF-16 or UTF-32.
qsizetype wholeLetters(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    const bool isUtf16 = encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE;
    qsizetype size = bytes.size() - bytes.size() % (isUtf16 ? 2 : 4);
    if (isUtf16 && size > 0) {
        const char high = bytes[size - (encoding == QStringConverter::Utf16LE ? 1 : 2)];
        if ((static_cast<uchar>(high) & 0xFC) == 0xD8) // the first half of a pair
            size -= 2;
    }
    return size;
}

std::span<const char> spanOf(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

} // namespace

// As many bytes as the longest mark has tell the encoding.
void Utf8Source::begin()
{
    constexpr qsizetype LongestMark = 4;
    while (m_bytes.size() < LongestMark && takeMore()) { }
    m_encoding = QStringConverter::encodingForData(m_bytes).value_or(QStringConverter::Utf8);
    m_decoder = QStringDecoder(*m_encoding);
}

bool Utf8Source::takeMore()
{
    const std::span<const char> piece = m_source.next();
    m_bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
    return !piece.empty();
}

std::span<const char> Utf8Source::next()
{
    if (!m_encoding)
        begin();
    if (m_encoding == QStringConverter::Utf8) {
        if (m_bytes.isEmpty())
            return m_source.next();
        m_utf8 = std::exchange(m_bytes, {});
        return spanOf(m_utf8);
    }
    do {
        const qsizetype size = wholeLetters(m_bytes, *m_encoding);
        const QString text = m_decoder(QByteArrayView(m_bytes).first(size));
        m_bytes.remove(0, size);
        m_utf8 = m_encoder(text); // not toUtf8(): halves of letters in wrong places may meet over two pieces
    } while (m_utf8.isEmpty() && takeMore());
    if (m_utf8.isEmpty() && !std::exchange(m_bytes, {}).isEmpty() && trouble() == FileReason::None)
        m_utf8 = "\xEF\xBF\xBD"; // U+FFFD
    return spanOf(m_utf8);
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
