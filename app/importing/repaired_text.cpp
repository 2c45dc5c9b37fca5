#include "repaired_text.h"

#include "utf8_source.h"

#include <algorithm>

namespace candor::importing {

QString repairedText(const QString& text)
{
    const bool isBytes = std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0xFF; });
    if (!isBytes || std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text;
    const QByteArray bytes = text.toLatin1();
    return isValidUtf8({ bytes.constData(), static_cast<std::size_t>(bytes.size()) })
        ? QString::fromUtf8(bytes)
        : text;
}

} // namespace candor::importing
