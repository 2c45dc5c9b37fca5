#include "contradiction.h"

#include "identity.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

enum class Gender : quint8 { Female, Male, NonBinary };

constexpr int OldestAge = 120;
constexpr int AnyAgeAbove = std::numeric_limits<int>::max();

bool isOneOf(QStringView word, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(), [word](QLatin1String one) { return word == one; });
}

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
        numbers.back() = std::min(numbers.back() * 10 + digit, OldestAge + 1);
    }
    return numbers;
}

std::optional<Gender> genderFrom(const QString& text)
{
    const QString word = comparable(text);
    if (isOneOf(word, { "female"_L1, "woman"_L1, "women"_L1, "f"_L1 }))
        return Gender::Female;
    if (isOneOf(word, { "male"_L1, "man"_L1, "men"_L1, "m"_L1 }))
        return Gender::Male;
    if (isOneOf(word, { "non-binary"_L1, "nonbinary"_L1, "non binary"_L1 }))
        return Gender::NonBinary;
    return std::nullopt;
}

std::optional<SingleFact> factOf(const Trait& trait)
{
    constexpr qsizetype longestLabel = 32; // most labels are nothing of the kind and need no closer look
    if (trait.category != Category::Demographics || trait.label.size() > longestLabel)
        return std::nullopt;
    const QString label = comparable(trait.label);
    if (isOneOf(label,
            { "age"_L1, "age range"_L1, "age group"_L1, "cohort age"_L1, "member age"_L1,
                "inferred age"_L1 }))
        return SingleFact::Age;
    if (isOneOf(label, { "gender"_L1, "sex"_L1, "member gender"_L1, "inferred gender"_L1 }))
        return SingleFact::Gender;
    return std::nullopt;
}

// What one trait says about one fact, in a form that can be compared. Genders are ranges of one, too: they
// have nothing in common when they differ.
struct Statement {
    const Trait* trait = nullptr;
    AgeRange range;
};

std::optional<AgeRange> rangeOf(SingleFact fact, const QString& value)
{
    if (fact == SingleFact::Age)
        return ageRangeFrom(value);
    const std::optional<Gender> gender = genderFrom(value);
    if (!gender)
        return std::nullopt;
    return AgeRange { static_cast<int>(*gender), static_cast<int>(*gender) };
}

std::vector<Statement> statementsAbout(SingleFact fact, const Profile& profile)
{
    std::vector<Statement> statements;
    for (const Trait& trait : profile.traits) {
        const bool saysSomething = trait.role == Role::Inferred || trait.role == Role::Declared;
        if (!saysSomething || trait.disabled || factOf(trait) != fact)
            continue;
        if (const std::optional<AgeRange> range = rangeOf(fact, trait.value))
            statements.push_back({ &trait, *range });
    }
    return statements;
}

// One company's "25-34" and its "25 to 34" are one opinion.
bool saysTheSame(const Statement& a, const Statement& b)
{
    return a.trait->company == b.trait->company && a.trait->role == b.trait->role && a.range == b.range;
}

bool contradict(const Statement& a, const Statement& b)
{
    const bool someInference = a.trait->role == Role::Inferred || b.trait->role == Role::Inferred;
    return someInference && (a.range.to < b.range.from || b.range.to < a.range.from);
}

} // namespace

QLatin1String idOf(SingleFact fact)
{
    return fact == SingleFact::Age ? "age"_L1 : "gender"_L1;
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
    const auto says = [&words](QLatin1String part) { return words.contains(part); };
    if (words.endsWith(u'+') || says("up"_L1) || says("older"_L1) || says("over"_L1))
        return AgeRange { numbers[0], AnyAgeAbove };
    if (says("under"_L1) || says("younger"_L1))
        return AgeRange { 0, numbers[0] };
    const bool onlyTheNumber
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c.isSpace(); });
    return onlyTheNumber ? std::optional(AgeRange { numbers[0], numbers[0] }) : std::nullopt;
}

std::vector<Contradiction> contradictionsIn(const Profile& profile)
{
    std::vector<Contradiction> found;
    for (const SingleFact fact : { SingleFact::Age, SingleFact::Gender }) {
        const std::vector<Statement> statements = statementsAbout(fact, profile);
        Contradiction contradiction { fact, {}, {} };
        for (std::size_t i = 0; i < statements.size(); ++i) {
            const Statement& one = statements[i];
            const bool isDisputed = std::any_of(statements.begin(), statements.end(),
                [&one](const Statement& other) { return contradict(one, other); });
            const bool isSaidAlready
                = std::any_of(statements.begin(), statements.begin() + static_cast<std::ptrdiff_t>(i),
                    [&one](const Statement& earlier) { return saysTheSame(one, earlier); });
            if (isDisputed && !isSaidAlready)
                (one.trait->role == Role::Declared ? contradiction.declared : contradiction.inferred)
                    .push_back(*one.trait);
        }
        if (!contradiction.inferred.empty())
            found.push_back(std::move(contradiction));
    }
    return found;
}

} // namespace candor
