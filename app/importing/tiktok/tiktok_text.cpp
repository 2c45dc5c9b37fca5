#include "tiktok_text.h"

#include "written_time.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

TikTokLine::TikTokLine(const QString& line)
{
    constexpr qsizetype LongestKey = 100;
    const QString text = line.trimmed();
    qsizetype colon = text.indexOf(u':');
    const qsizetype wide = text.indexOf(u'\uff1a'); // as Chinese and Japanese write it
    if (colon < 0 || (wide >= 0 && wide < colon))
        colon = wide;
    key = colon < 0 ? QString() : text.first(colon).trimmed();
    // "2031-02-03 04:05:06 UTC invented.name: Hello" is a message, "https://…" an address.
    isPair = colon > 0 && colon <= LongestKey && key.front().isLetter()
        && !text.sliced(colon).startsWith("://"_L1);
    if (isPair)
        value = text.sliced(colon + 1).trimmed();
    while (isPair && value.startsWith(u':')) // "Who can see your following list::"
        value = value.sliced(1).trimmed();
}

TikTokText::TikTokText(const QByteArray& head)
{
    constexpr int LinesToLookAt = 40;
    const auto encoding = QStringConverter::encodingForData(head).value_or(QStringConverter::Utf8);
    QString text = QStringDecoder(encoding)(head);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    int lines = 0;
    bool hasPair = false;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const TikTokLine said(line);
        isPairs = isPairs || (lines == 0 && said.isPair);
        hasPair = hasPair || said.isPair || line.contains(u'|');
        const QString& value = said.value;
        isList = isList
            || (said.isPair && value.size() >= 8 && value.first(4).toInt() > 1000
                && instantFromWritten(value));
        if (++lines == LinesToLookAt)
            break;
    }
    isEmpty = lines == 1 && !hasPair;
    isOfTikTok = head.contains("tiktokv.com/") || head.contains("www.tiktok.com/");
}

} // namespace candor::importing
