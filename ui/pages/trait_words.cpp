#include "pages/trait_words.h"

#include "category_words.h"
#include "count_words.h"
#include "time_words.h"
#include "topic_words.h"

#include <QCoreApplication>

namespace candor::ui {

namespace {
struct Traits {
    Q_DECLARE_TR_FUNCTIONS(candor::ui::Traits)
};
} // namespace

QString traitValue(const Trait& trait)
{
    if (const QString name = words::nameOf(trait); !name.isEmpty())
        return name;
    return trait.value.isEmpty() ? Traits::tr("not disclosed by %1", "a value").arg(brandOf(trait.company))
                                 : trait.value;
}

QString traitLine(const Trait& trait)
{
    QStringList parts { trait.label, brandOf(trait.company), words::nameOf(trait.role) };
    if (trait.role
        == Role::Derived) // the chip says whose it is; the kind of a covered one would tell too much
        parts = { trait.sensitive ? QString() : words::kindOf(trait),
            Traits::tr("from what %1 kept", "%1: a company").arg(brandOf(trait.company)) };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString traitSeen(const Trait& trait, Instant now)
{
    return trait.lastSeen
        ? Traits::tr("seen %1", "%1: today, 3 days ago").arg(words::ago(*trait.lastSeen, now))
        : Traits::tr("no date in this export");
}

std::vector<TraitMark> traitMarks(const items::TraitRow& row)
{
    std::vector<TraitMark> marks;
    if (row.trait.role == Role::Declared)
        marks.push_back({ Tone::Accent, Traits::tr("you told them", "mark of a trait") });
    if (row.trait.role == Role::Derived)
        marks.push_back({ Tone::Soft, Traits::tr("derived by Candor", "mark of a trait") });
    if (row.trait.sensitive)
        marks.push_back({ Tone::Plum, Traits::tr("sensitive", "mark of a trait") });
    if (row.trait.disabled)
        marks.push_back({ Tone::Soft, Traits::tr("switched off", "mark of a trait, at the company") });
    if (row.stale)
        marks.push_back({ Tone::Warn, Traits::tr("over half a year old", "mark of a trait") });
    return marks;
}

QString coveredValue()
{
    return Traits::tr("covered", "instead of a sensitive value");
}

QString traitPhrase(const items::TraitRow& row, bool covered, Instant now)
{
    QStringList parts { covered ? coveredValue() : traitValue(row.trait), traitLine(row.trait) };
    for (const TraitMark& mark : traitMarks(row))
        parts += mark.text;
    parts += words::records(row.trait.evidence);
    parts += traitSeen(row.trait, now);
    return parts.join(QStringLiteral(", "));
}

} // namespace candor::ui
