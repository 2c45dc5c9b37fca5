#include "preview_items.h"

#include <QHash>

#include <algorithm>

namespace candor::items {

namespace {

// Rank in the other list's order of what moved; what is not in it kept its rank.
using OtherRanks = QHash<ItemId, qint64>;

PreviewRow rowFor(
    const scoring::Ranked& ranked, const scoring::Catalogue& catalogue, const OtherRanks& others)
{
    PreviewRow row { ranked.item, {}, {}, ranked.rank, others.value(ranked.item, ranked.rank), ranked.score,
        ranked.base, ranked.parts, Fate::Stays, {} };
    if (const auto index = catalogue.find(ranked.item)) {
        row.title = catalogue.titleAt(*index);
        row.advertiser = catalogue.advertiserAt(*index);
    }
    return row;
}

CategorySet restsOn(const scoring::Ranked& ranked)
{
    CategorySet categories;
    for (const Category category : AllCategories)
        categories.set(indexOf(category), ranked.parts[indexOf(category)] > 0);
    return categories;
}

} // namespace

std::vector<PreviewRow> rowsBefore(const scoring::Difference& difference, const scoring::Catalogue& catalogue)
{
    OtherRanks others;
    for (const scoring::Move& move : difference.moves)
        others.insert(move.item, move.to);
    QHash<ItemId, CategorySet> held;
    for (const scoring::HeldBack& item : difference.heldBack)
        held.insert(item.item, item.categories);

    std::vector<PreviewRow> rows;
    for (const scoring::Ranked& ranked : difference.before) {
        rows.push_back(rowFor(ranked, catalogue, others));
        PreviewRow& row = rows.back();
        row.fate = row.otherRank > std::ssize(difference.after) ? Fate::Leaves : Fate::Stays;
        row.reasons = held.value(ranked.item);
    }
    return rows;
}

std::vector<PreviewRow> rowsAfter(const scoring::Difference& difference, const scoring::Catalogue& catalogue)
{
    OtherRanks others;
    for (const scoring::Move& move : difference.moves)
        others.insert(move.item, move.from);

    std::vector<PreviewRow> rows;
    for (const scoring::Ranked& ranked : difference.after) {
        rows.push_back(rowFor(ranked, catalogue, others));
        PreviewRow& row = rows.back();
        row.fate = row.otherRank > std::ssize(difference.before) ? Fate::Comes : Fate::Stays;
        if (row.fate == Fate::Comes)
            row.reasons = restsOn(ranked);
    }
    return rows;
}

PreviewItems::PreviewItems(QObject* parent)
    : RowItems(ColumnCount, parent)
{
}

QVariant PreviewItems::shown(const PreviewRow& row, int column) const
{
    switch (column) {
    case RankColumn:
        return row.rank;
    case TitleColumn:
        return row.title;
    case ScoreColumn:
        return row.score;
    case FateColumn:
        return QVariant::fromValue(row.fate);
    case OtherRankColumn:
        return row.otherRank;
    default:
        return {};
    }
}

QVariant PreviewItems::valueOf(const PreviewRow& row, int role) const
{
    switch (role) {
    case IdRole:
        return QVariant::fromValue(row.item);
    case TitleRole:
        return row.title;
    case AdvertiserRole:
        return row.advertiser;
    case RankRole:
        return row.rank;
    case OtherRankRole:
        return row.otherRank;
    case ScoreRole:
        return row.score;
    case BaseRole:
        return row.base;
    case PartsRole:
        return QVariant::fromValue(row.parts);
    case FateRole:
        return QVariant::fromValue(row.fate);
    case ReasonsRole:
        return QVariant::fromValue(row.reasons);
    default:
        return {};
    }
}

} // namespace candor::items
