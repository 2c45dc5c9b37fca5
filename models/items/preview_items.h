#pragma once

#include "difference.h"
#include "row_items.h"

namespace candor::items {

// What becomes of an item of one list in the other.
enum class Fate : quint8 { Stays, Leaves, Comes };

// An item in the list before or after a change.
struct PreviewRow {
    ItemId item;
    QString title;
    QString advertiser;
    qint64 rank = 0;
    qint64 otherRank = 0; // in the other list's order; exact also beyond its end
    scoring::Score score = 0;
    scoring::Score base = 0;
    scoring::Parts parts {};
    Fate fate = Fate::Stays;
    CategorySet reasons; // for one that leaves: what it rested on and loses, none when pushed out; for one
                         // that comes: what it rests on

    bool operator==(const PreviewRow&) const = default;
};

// The two lists of a preview. `difference` was made from this catalogue.
std::vector<PreviewRow> rowsBefore(
    const scoring::Difference& difference, const scoring::Catalogue& catalogue);
std::vector<PreviewRow> rowsAfter(const scoring::Difference& difference, const scoring::Catalogue& catalogue);

// One of the two lists; a preview has two of these side by side.
class PreviewItems final : public RowItems<PreviewRow> {
    Q_OBJECT

public:
    enum Column { RankColumn, TitleColumn, ScoreColumn, FateColumn, OtherRankColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, // ItemId
        TitleRole, // QString
        AdvertiserRole, // QString
        RankRole, // qint64
        OtherRankRole, // qint64
        ScoreRole, // scoring::Score
        BaseRole, // scoring::Score
        PartsRole, // scoring::Parts
        FateRole, // Fate
        ReasonsRole // CategorySet
    };

    explicit PreviewItems(QObject* parent = nullptr);

private:
    QVariant shown(const PreviewRow& row, int column) const override;
    QVariant valueOf(const PreviewRow& row, int role) const override;
    bool isSame(const PreviewRow& a, const PreviewRow& b) const override { return a.item == b.item; }
};

} // namespace candor::items
