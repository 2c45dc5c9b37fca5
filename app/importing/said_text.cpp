#include "said_text.h"

#include "findings.h"
#include "plain_text.h"
#include "written_time.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

QString saidText(const QString& text)
{
    constexpr std::array nothing { "n/a"_L1, "none"_L1, "null"_L1, "n.v.t."_L1, "[]"_L1, "{}"_L1, "-"_L1 };
    const QString said = plainText(text);
    const bool saysNothing = std::ranges::any_of(
        nothing, [&](QLatin1String word) { return said.compare(word, Qt::CaseInsensitive) == 0; });
    return saysNothing ? QString() : said;
}

std::optional<Instant> writtenTime(const QString& text, Findings& findings)
{
    const QString said = saidText(text);
    if (said.isEmpty())
        return std::nullopt;
    const std::optional<Instant> time = instantFromWritten(said);
    if (!time)
        findings.timeWasUnreadable();
    return time;
}

QString bareName(QStringView name)
{
    QString bare;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c.isMark())
            bare += c;
    }
    return bare.toCaseFolded().normalized(QString::NormalizationForm_C);
}

bool areCoordinates(const QString& text)
{
    int fractions = 0; // numbers with at least two digits behind the point
    for (qsizetype point = text.indexOf(u'.'); point > 0; point = text.indexOf(u'.', point + 1)) {
        const bool isFraction = point + 2 < text.size() && text[point - 1].isDigit()
            && text[point + 1].isDigit() && text[point + 2].isDigit();
        fractions += isFraction ? 1 : 0;
    }
    return fractions >= 2;
}

} // namespace candor::importing
