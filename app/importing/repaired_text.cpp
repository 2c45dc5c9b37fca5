#include "repaired_text.h"

#include "utf8_source.h"

#include <QStringDecoder>

#include <algorithm>

namespace candor::importing {

QString repairedText(const QString& text)
{
    const bool isBytes = std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0xFF; });
    if (!isBytes || std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text;
    const QByteArray bytes = text.toLatin1();
    if (!isValidUtf8({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }))
        return text;
    // Not fromUtf8(): it takes a leading U+FEFF for a byte order mark.
    return QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom)(bytes);
}

} // namespace candor::importing
