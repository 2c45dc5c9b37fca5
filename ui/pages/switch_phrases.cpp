#include "pages/switch_phrases.h"

#include "category_words.h"
#include "choice_words.h"
#include "count_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace candor::ui {

namespace {
struct Switches {
    Q_DECLARE_TR_FUNCTIONS(candor::ui::Switches)
};

constexpr std::size_t MostExamples = 3;
constexpr qsizetype LongestExample = 32; // letters
constexpr qsizetype LongestLine = 40; // letters of all examples together: one quiet line

// A bare number says nothing without what it counts.
QString exampleOf(const Trait& trait)
{
    const bool speaks = std::ranges::any_of(trait.value, [](QChar letter) { return letter.isLetter(); });
    const QString text
        = speaks || trait.label.isEmpty() ? trait.value : trait.label + QLatin1Char(' ') + trait.value;
    return text.size() > LongestExample ? text.left(LongestExample - 1).trimmed() + QChar(0x2026) : text;
}

// Three values that say the most: those with the most evidence behind them.
QStringList examples(Category category, const Recipient& recipient, const Profile& profile)
{
    std::vector<const Trait*> traits;
    for (const Trait& trait : profile.traits) {
        const bool isTheirs = !recipient.company || trait.company == *recipient.company;
        if (isTheirs && trait.category == category && !trait.sensitive && !trait.value.isEmpty())
            traits.push_back(&trait);
    }
    std::ranges::stable_sort(traits, std::ranges::greater {}, &Trait::evidence);
    QStringList values;
    qsizetype letters = 0;
    for (const Trait* trait : traits) {
        const QString value = exampleOf(*trait);
        if (values.contains(value, Qt::CaseInsensitive))
            continue;
        letters += value.size();
        if (!values.isEmpty() && letters > LongestLine)
            break;
        values += value;
        if (values.size() == static_cast<qsizetype>(MostExamples))
            break;
    }
    return values;
}

QString effectOf(const items::ChoiceRow& row, const Recipient& recipient, const Profile& profile)
{
    if (row.traits == 0)
        return words::meaningOf(row.category);
    const QStringList values = examples(row.category, recipient, profile);
    return values.isEmpty() ? words::traits(row.traits)
                            : Switches::tr("%1: %2", "3 traits: Tea, Trains, Oulu")
                                  .arg(words::traits(row.traits), values.join(QStringLiteral(", ")));
}

Remark deliveryRemark(DeliveryState state, Channel channel)
{
    if (channel != Channel::C15t)
        return { Tone::Soft, Switches::tr("saved here", "state of a choice") };
    const bool isProven = state == DeliveryState::Verified;
    return { isProven ? Tone::Accent : Tone::Warn, words::nameOf(state).toLower() };
}
} // namespace

CategoryFacts switchFacts(const items::ChoiceRow& row, const Recipient& recipient, const Profile& profile)
{
    CategoryFacts facts;
    facts.choice = row.pending;
    facts.used = row.used;
    facts.effect = effectOf(row, recipient, profile);
    facts.permille = row.share;
    facts.share = words::share(row.share);
    if (row.isChanged())
        facts.remarks.push_back({ Tone::Accent, Switches::tr("changed", "a switch") });
    if (row.pending == Choice::Pause && row.pausedUntil)
        facts.remarks.push_back({ Tone::Accent, words::pausedUntil(*row.pausedUntil) });
    if (row.pending == Choice::Unset)
        facts.remarks.push_back({ Tone::Soft, words::standingOf(recipient.channel, Choice::Unset) });
    else if (!row.isChanged() && row.delivery)
        facts.remarks.push_back(deliveryRemark(*row.delivery, recipient.channel));
    if (row.sensitive > 0)
        facts.remarks.push_back({ Tone::Plum, words::sensitiveTraits(row.sensitive) });
    return facts;
}

void sortByWeight(std::vector<items::ChoiceRow>& rows)
{
    std::ranges::stable_sort(rows, [](const items::ChoiceRow& a, const items::ChoiceRow& b) {
        return std::tie(a.share, a.traits) > std::tie(b.share, b.traits);
    });
}

bool matters(const items::ChoiceRow& row)
{
    return row.share > 0 || row.traits > 0 || row.saved != Choice::Unset;
}

} // namespace candor::ui
