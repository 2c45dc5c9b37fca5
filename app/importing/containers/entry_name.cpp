#include "entry_name.h"

#include <QStringDecoder>

namespace candor::importing {

namespace {

constexpr QStringView UpperHalf437 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                     u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(UpperHalf437.size() == 128);

QString fromCodePage437(const QByteArray& raw)
{
    QString text;
    text.reserve(raw.size());
    for (const char c : raw) {
        const auto byte = static_cast<uchar>(c);
        text += byte < 128 ? QChar(static_cast<char16_t>(byte)) : UpperHalf437[byte - 128];
    }
    return text;
}

} // namespace

QString entryName(const QByteArray& raw)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString name = utf8(raw);
    if (utf8.hasError())
        name = fromCodePage437(raw);
    return name.normalized(QString::NormalizationForm_C).replace(u'\\', u'/');
}

} // namespace candor::importing
