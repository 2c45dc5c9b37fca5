#pragma once

#include "row_items.h"
#include "trait.h"

namespace candor::items {

// What a trait rests on, page by page: when a view nears the end it asks for more, and `moreWanted` passes
// that on, once for every page.
class EvidenceItems final : public RowItems<Evidence> {
    Q_OBJECT

public:
    enum Column { TimeColumn, RoleColumn, TextColumn, FileColumn, PositionColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, // RecordId
        RecordRole, // candor::Role
        TimeRole, // Instant, or nothing
        TextRole, // QString
        ImportRole, // ImportId
        FileRole, // QString, path inside its export
        ByteRole, // qint64
        IndexRole // qint64, running number in the file from 0
    };
    enum class More { None, Waiting };

    explicit EvidenceItems(QObject* parent = nullptr);

    void showPage(std::vector<Evidence> first, More more);
    void appendPage(std::vector<Evidence> next, More more);

    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QVariant shown(const Evidence& row, int column) const override;
    QVariant valueOf(const Evidence& row, int role) const override;
    bool isSame(const Evidence& a, const Evidence& b) const override { return a.record == b.record; }

    More m_more = More::None;
};

} // namespace candor::items
