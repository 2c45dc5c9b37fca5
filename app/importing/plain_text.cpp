#include "plain_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// The text an entity stands for ("amp", "#39", "#x27"); empty when it is none we know.
QString entity(QStringView name)
{
    struct Named {
        QLatin1String name;
        char16_t character;
    };
    constexpr std::array known { Named { "amp"_L1, u'&' }, Named { "lt"_L1, u'<' }, Named { "gt"_L1, u'>' },
        Named { "quot"_L1, u'"' }, Named { "apos"_L1, u'\'' }, Named { "nbsp"_L1, u' ' } };
    for (const Named& one : known) {
        if (name == one.name)
            return QString(QChar(one.character));
    }
    if (!name.startsWith(u'#'))
        return {};
    const bool hexadecimal = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = name.mid(hexadecimal ? 2 : 1).toUInt(&isNumber, hexadecimal ? 16 : 10);
    const bool isCharacter
        = isNumber && code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
}

QString withoutEntities(const QString& text)
{
    constexpr qsizetype LongestEntity = 8;
    QString plain;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const QStringView near
            = QStringView(text).sliced(at).first(qMin(text.size() - at, LongestEntity + 2));
        const qsizetype end = at + near.indexOf(u';');
        if (end < at)
            continue;
        const QString character = entity(near.sliced(1, end - at - 1));
        if (character.isEmpty())
            continue;
        plain += QStringView(text).sliced(from, at - from);
        plain += character;
        from = end + 1;
        at = end;
    }
    return plain + QStringView(text).sliced(from);
}

} // namespace

QString plainText(const QString& text)
{
    return text.contains(u'&') ? withoutEntities(text).simplified() : text.simplified();
}

QString singleSpaced(const QString& text)
{
    // Where the spaces of Unicode lie that are not in ASCII: U+0085 and U+00A0, U+1680 to U+3000.
    const auto mayBeSpace = [](quint32 c) { return c - 0x80 <= 0x20 || c - 0x1680 <= 0x3000 - 0x1680; };
    const auto isOne = [](bool is) { return is ? 1U : 0U; };
    const ushort* const units = text.utf16();
    quint32 before = u' '; // so that one at the beginning is one too many
    quint32 odd = 0;
    for (qsizetype at = 0; at < text.size(); ++at) { // without a way out in the middle, it needs no guessing
        const quint32 c = units[at];
        odd |= isOne(c < u' ') | (isOne(c == u' ') & isOne(before == u' ')) | isOne(mayBeSpace(c));
        before = c;
    }
    const bool isSingleSpaced = odd == 0 && (text.isEmpty() || before != u' ');
    return isSingleSpaced ? text : text.simplified();
}

} // namespace candor::importing
