#include "folded_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

QString folded(QStringView text)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isAscii))
        return text.toString().toLower();
    constexpr QChar tilde = u'\x0303';
    constexpr QChar tatweel = u'\x0640'; // stretches Arabic words
    QString plain;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c != tatweel && (c == tilde || c.category() != QChar::Mark_NonSpacing))
            plain += c;
    }
    return plain.toCaseFolded().replace(u'ß', "ss"_L1);
}

QStringView withoutArticle(QStringView word)
{
    for (const QStringView prefix :
        { QStringView(u"وال"), QStringView(u"بال"), QStringView(u"لل"), QStringView(u"ال") }) {
        if (word.startsWith(prefix) && word.size() > prefix.size() + 2)
            return word.sliced(prefix.size());
    }
    return {};
}

} // namespace candor
