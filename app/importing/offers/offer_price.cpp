#include "offers/offer_price.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr int MostDigits = 15;
constexpr qsizetype LongestPrice = 64;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMark(QChar c)
{
    return c == u'.' || c == u',' || c == u'\'' || c == u' ' || c == QChar(0x2019) || c == QChar(0x00a0)
        || c == QChar(0x202f);
}

// Three letters that are a code, or a sign that means one currency alone.
QString currencyIn(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed == u"€")
        return u"EUR"_s;
    if (trimmed == u"£")
        return u"GBP"_s;
    const bool isCode = trimmed.size() == 3
        && std::ranges::all_of(trimmed, [](QChar c) { return c.toUpper() >= u'A' && c.toUpper() <= u'Z'; });
    return isCode ? trimmed.toString().toUpper() : QString();
}

// Whole digits and those behind the point, taken apart.
std::optional<qint64> minorIn(QStringView number, int decimals)
{
    qsizetype point = -1;
    for (qsizetype at = number.size() - 1; at >= 0 && point < 0; --at) {
        if (number[at] == u'.' || number[at] == u',')
            point = at;
    }
    const qsizetype behind = point < 0 ? 0 : number.size() - point - 1;
    const bool divides = behind > 0 && (behind <= 2 || (decimals == 3 && behind == 3));
    QString digits;
    for (const QChar c : divides ? number.first(point) : number) {
        if (isDigit(c))
            digits += c;
    }
    QString rest = divides ? number.sliced(point + 1).toString() : QString();
    while (rest.size() > decimals && rest.endsWith(u'0'))
        rest.chop(1);
    if (rest.size() > decimals)
        return std::nullopt;
    digits += rest.leftJustified(decimals, u'0');
    if (digits.size() > MostDigits)
        return std::nullopt;
    return digits.toLongLong();
}

} // namespace

std::optional<Price> priceIn(QStringView text, QStringView currency)
{
    const QStringView whole = text.trimmed();
    if (whole.size() > LongestPrice)
        return std::nullopt;
    const auto* const first = std::ranges::find_if(whole, isDigit);
    const auto* last = first;
    while (last != whole.end() && (isDigit(*last) || isMark(*last)))
        ++last;
    if (first == last)
        return std::nullopt;
    const QStringView before = whole.first(first - whole.begin());
    const QStringView behind = whole.sliced(last - whole.begin());
    if (std::ranges::any_of(behind, isDigit))
        return std::nullopt; // "10 - 20 EUR", or another number
    const bool isBare = before.trimmed().isEmpty() && behind.trimmed().isEmpty();
    const QString named
        = isBare ? currencyIn(currency) : currencyIn(before.trimmed().isEmpty() ? behind : before);
    const bool twice = !before.trimmed().isEmpty() && !behind.trimmed().isEmpty();
    if (named.isEmpty() || twice)
        return std::nullopt; // a minus is no currency either
    const auto minor
        = minorIn(whole.sliced(first - whole.begin(), last - first).trimmed(), decimalsOf(named));
    return minor ? std::optional(Price { *minor, named }) : std::nullopt;
}

} // namespace candor::importing
