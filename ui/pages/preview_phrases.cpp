#include "pages/preview_phrases.h"

#include "category_words.h"
#include "count_words.h"
#include "preview_items.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candor::ui {

namespace {
struct Outcome {
    Q_DECLARE_TR_FUNCTIONS(candor::ui::Outcome)
};

const QString Dot = QStringLiteral(" · ");

bool areOffers(const session::PreviewResult& result)
{
    return result.areOffers;
}

QString going(std::size_t count)
{
    return Outcome::tr("%Ln go(es)", "4 ads go", static_cast<int>(count));
}

QString coming(std::size_t count)
{
    return Outcome::tr("%Ln come(s)", "4 ads come", static_cast<int>(count));
}

// "Interests 388 · Search 61", the heaviest first.
QString partsOf(const items::PreviewRow& row)
{
    std::vector<std::pair<Category, scoring::Score>> parts;
    for (const Category category : AllCategories) {
        if (const scoring::Score part = row.parts[indexOf(category)]; part != 0)
            parts.emplace_back(category, part);
    }
    std::ranges::stable_sort(parts, std::ranges::greater {}, [](const auto& part) { return part.second; });
    QStringList words;
    for (const auto& [category, part] : parts)
        words += words::nameOf(category) + QLatin1Char(' ') + words::number(part);
    if (row.base != 0)
        words += Outcome::tr("popularity %1").arg(words::number(row.base));
    return words.isEmpty() ? Outcome::tr("rests on nothing about you") : words.join(Dot);
}

QString namesOf(CategorySet categories)
{
    QStringList names;
    for (const Category category : AllCategories) {
        if (categories.test(indexOf(category)))
            names += words::nameOf(category);
    }
    return names.join(QStringLiteral(", "));
}

QString lineOf(const items::PreviewRow& row)
{
    switch (row.fate) {
    case items::Fate::Leaves:
        return row.reasons.any() ? Outcome::tr("leaves: rested on %1").arg(namesOf(row.reasons))
                                 : Outcome::tr("leaves: others come before it");
    case items::Fate::Comes:
        return Outcome::tr("new: %1").arg(partsOf(row));
    case items::Fate::Stays:
        break;
    }
    return partsOf(row);
}

std::vector<ThreadEnd> ends(
    const std::vector<items::PreviewRow>& rows, const std::vector<items::PreviewRow>& others)
{
    std::vector<ThreadEnd> list;
    list.reserve(rows.size());
    for (const items::PreviewRow& row : rows) {
        const auto other = std::ranges::find(others, row.item, &items::PreviewRow::item);
        list.push_back({ row.title, lineOf(row), static_cast<Fate>(row.fate),
            other == others.end() ? -1 : static_cast<int>(other - others.begin()) });
    }
    return list;
}
} // namespace

QString outcomeSentence(const session::PreviewResult& result)
{
    const scoring::Difference& difference = result.difference;
    const auto stays = static_cast<int>(difference.stays.size());
    if (difference.lost.empty() && difference.gained.empty() && difference.moves.empty())
        return areOffers(result) ? Outcome::tr("All %Ln offer(s) stay where they are.", nullptr, stays)
                                 : Outcome::tr("All %Ln ad(s) stay where they are.", nullptr, stays);
    const QString staying = areOffers(result) ? Outcome::tr("%Ln offer(s) stay", nullptr, stays)
                                              : Outcome::tr("%Ln ad(s) stay", nullptr, stays);
    return Outcome::tr("%1, %2, %3.", "4 ads stay, 4 go, 4 come")
        .arg(staying, going(difference.lost.size()), coming(difference.gained.size()));
}

QString outcomeLine(const session::PreviewResult& result)
{
    const scoring::Difference& difference = result.difference;
    QStringList line;
    if (!result.changes.empty())
        line += Outcome::tr("The list keeps %1 of its order.")
                    .arg(words::share(static_cast<int>(std::lround(difference.measures.rbo * 1000))));
    if (difference.strongest)
        line += (result.changes.empty() ? Outcome::tr("The switch that matters most here: %1.")
                                        : Outcome::tr("Strongest switch: %1."))
                    .arg(words::nameOf(*difference.strongest));
    return line.join(QLatin1Char(' '));
}

QString applyWords(const session::PreviewResult& result)
{
    const scoring::Difference& difference = result.difference;
    if (difference.lost.empty() && difference.gained.empty())
        return applyWords(static_cast<int>(result.changes.size()));
    return Outcome::tr("&Apply: %1, %2", "Apply: 4 go, 4 come")
        .arg(going(difference.lost.size()), coming(difference.gained.size()));
}

QString applyWords(int changes)
{
    return changes == 0 ? Outcome::tr("&Apply") : Outcome::tr("&Apply: %Ln change(s)", nullptr, changes);
}

PreviewLists previewLists(const session::PreviewResult& result)
{
    const std::vector<items::PreviewRow> before = items::rowsBefore(result.difference, *result.catalogue);
    const std::vector<items::PreviewRow> after = items::rowsAfter(result.difference, *result.catalogue);
    return { ends(before, after), ends(after, before) };
}

} // namespace candor::ui
