#include "single_fact.h"

#include "fact_words.h"
#include "identity.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

constexpr int OldestAge = 120;
constexpr int AnyAgeAbove = std::numeric_limits<int>::max();

// The whole numbers in a text, in order.
std::vector<int> numbersIn(QStringView text)
{
    std::vector<int> numbers;
    bool inNumber = false;
    for (const QChar character : text) {
        const int digit = character.digitValue();
        if (digit < 0) {
            inNumber = false;
            continue;
        }
        if (!inNumber)
            numbers.push_back(0);
        inNumber = true;
        numbers.back() = std::min(numbers.back() * 10 + digit, 9999);
    }
    return numbers;
}

bool opensUpwards(const QString& words)
{
    const auto says = [&words](QLatin1String part) { return words.contains(part); };
    return words.endsWith(u'+') || says("up"_L1) || says("older"_L1) || says("over"_L1) || says("more"_L1)
        || says("above"_L1);
}

bool opensDownwards(const QString& words)
{
    return words.contains("under"_L1) || words.contains("younger"_L1) || words.contains("less"_L1)
        || words.contains("below"_L1) || words.startsWith(u'<');
}

int yearOf(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    return static_cast<int>(std::chrono::year_month_day { day }.year());
}

// The year is enough: whoever has had no birthday yet this year is one year younger.
std::optional<AgeRange> ageFromBirthDate(QStringView text, Instant now)
{
    const int thisYear = yearOf(now);
    for (const int number : numbersIn(text)) {
        if (number >= thisYear - OldestAge && number <= thisYear)
            return AgeRange { std::max(0, thisYear - number - 1), thisYear - number };
    }
    return std::nullopt;
}

std::optional<AgeRange> ageOf(const Trait& trait, Instant now)
{
    if (isBirthDateLabel(comparable(trait.label)))
        return ageFromBirthDate(trait.value, now);
    std::optional<AgeRange> range = ageRangeFrom(trait.value);
    if (range && range->to != AnyAgeAbove && trait.lastSeen)
        range->to += std::max(0, yearOf(now) - yearOf(*trait.lastSeen));
    return range;
}

// "$75,000-$99,999", "50.000 bis 74.999 €", "75K to 99K", "150k+".
struct Money {
    std::vector<qint64> amounts;
    QString unit;
};

Money moneyIn(const QString& text)
{
    Money money;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].category() == QChar::Symbol_Currency)
            money.unit = text[i];
        if (text[i].digitValue() < 0)
            continue;
        qint64 amount = 0;
        for (; i < text.size(); ++i) {
            constexpr qint64 largest = 1'000'000'000;
            const bool separates = u",.' \u00a0\u202f\u2019"_s.contains(text[i]) && i + 3 < text.size()
                && text[i + 1].isDigit() && text[i + 2].isDigit() && text[i + 3].isDigit()
                && !(i + 4 < text.size() && text[i + 4].isDigit());
            if (!text[i].isDigit() && !separates)
                break;
            if (text[i].isDigit())
                amount = std::min(amount * 10 + text[i].digitValue(), largest);
        }
        if (i < text.size() && text[i].toLower() == u'k')
            amount *= 1000;
        --i;
        money.amounts.push_back(amount);
    }
    return money;
}

std::optional<FactStatement> incomeOf(const QString& value)
{
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    // "Top 10 %" and "class 3" are no amounts, and a few thousand may be a month's.
    constexpr qint64 leastOfMoney = 10'000;
    const Money money = moneyIn(value);
    if (money.amounts.empty() || money.amounts.size() > 2 || std::ranges::max(money.amounts) < leastOfMoney)
        return std::nullopt;
    FactStatement said { SingleFact::Income, money.amounts.front(), money.amounts.back(), money.unit };
    if (said.from > said.to)
        return std::nullopt;
    if (money.amounts.size() == 1 && opensUpwards(comparable(value)))
        said.to = any;
    else if (money.amounts.size() == 1 && opensDownwards(comparable(value)))
        said.from = 0;
    return said;
}

} // namespace

QLatin1String idOf(SingleFact fact)
{
    constexpr std::array ids { "age"_L1, "gender"_L1, "relationship"_L1, "parenthood"_L1, "home"_L1,
        "income"_L1 };
    return ids[static_cast<std::size_t>(fact)];
}

std::optional<AgeRange> ageRangeFrom(QStringView text)
{
    const std::vector<int> numbers = numbersIn(text);
    if (numbers.empty() || numbers.size() > 2 || std::ranges::max(numbers) > OldestAge)
        return std::nullopt;
    if (numbers.size() == 2)
        return numbers[0] <= numbers[1] ? std::optional(AgeRange { numbers[0], numbers[1] }) : std::nullopt;

    // Read generously: "over 65" may include 65, so that nobody is accused of a contradiction over one year.
    const QString words = comparable(text);
    if (opensUpwards(words))
        return AgeRange { numbers[0], AnyAgeAbove };
    if (opensDownwards(words))
        return AgeRange { 0, numbers[0] };
    const bool onlyTheNumber
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c.isSpace(); });
    return onlyTheNumber ? std::optional(AgeRange { numbers[0], numbers[0] }) : std::nullopt;
}

std::optional<FactStatement> factStatementOf(const Trait& trait, Instant now)
{
    const bool saysSomething = trait.role == Role::Inferred || trait.role == Role::Declared;
    if (!saysSomething || trait.disabled || trait.state == TraitState::Hidden)
        return std::nullopt;
    const std::optional<SingleFact> fact = factNamed(trait);
    if (!fact)
        return std::nullopt;
    if (*fact == SingleFact::Income)
        return incomeOf(trait.value);
    if (*fact == SingleFact::Age) {
        const std::optional<AgeRange> range = ageOf(trait, now);
        return range ? std::optional(FactStatement { *fact, range->from, range->to, {} }) : std::nullopt;
    }
    const std::optional<int> group = groupNamed(*fact, comparable(trait.value));
    return group ? std::optional(FactStatement { *fact, *group, *group, {} }) : std::nullopt;
}

bool excludeEachOther(const FactStatement& a, const FactStatement& b)
{
    const bool otherMoney = !a.unit.isEmpty() && !b.unit.isEmpty() && a.unit != b.unit;
    return a.fact == b.fact && !otherMoney && (a.to < b.from || b.to < a.from);
}

} // namespace candor
