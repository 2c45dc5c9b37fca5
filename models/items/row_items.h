#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <concepts>
#include <optional>
#include <utility>
#include <vector>

namespace candor::items {

// A value that may be missing; a missing one is an invalid QVariant.
template <class Value>
QVariant valueOrNothing(const std::optional<Value>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

// What a cell shows, as the type it is; every list has it, for whoever puts cells into words.
inline constexpr int CellRole = Qt::UserRole;

// Whether a value can be shown without knowing any language.
inline bool isPlain(const QVariant& value)
{
    const int type = value.typeId();
    return type == QMetaType::QString || type == QMetaType::Int || type == QMetaType::LongLong;
}

// The part that all lists share: rows of values, columns, headers that the page gives. A list says three
// things: which rows are the same thing (`isSame`), what a column shows (`shown`) and what a role holds
// (`valueOf`). GUI thread only.
//
// What stands for a word (a category, a state) or needs a format (a time) comes as its own type and only with
// CellRole: its words are not known here. Texts and numbers come as they are, also for Qt::DisplayRole.
template <class Row>
class RowItems : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row& row = at(index.row());
        if (role != Qt::DisplayRole && role != CellRole)
            return valueOf(row, role);
        const QVariant cell = shown(row, index.column());
        return role == CellRole || isPlain(cell) ? cell : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
            || section >= m_headers.size())
            return {};
        return m_headers[section];
    }

    // One word a column, in the person's language.
    void setHeaders(const QStringList& headers)
    {
        m_headers = headers;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    }

    // Shows these rows and no others. What stays at either end stays selected and in view.
    void show(std::vector<Row> rows);

    // Adds rows below.
    void append(std::vector<Row> rows);

    const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const std::vector<Row>& rows() const { return m_rows; }

protected:
    RowItems(int columns, QObject* parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    virtual QVariant shown(const Row& row, int column) const = 0;
    virtual QVariant valueOf(const Row& row, int role) const = 0;
    virtual bool isSame(const Row& a, const Row& b) const = 0; // the same thing, perhaps with other values

private:
    void refresh(std::size_t row, Row value);

    std::vector<Row> m_rows;
    QStringList m_headers;
    int m_columns;
};

template <class Row>
void RowItems<Row>::show(std::vector<Row> rows)
{
    const auto same = [this](const Row& a, const Row& b) { return isSame(a, b); };
    const std::size_t shorter = std::min(m_rows.size(), rows.size());
    const auto limit = static_cast<std::ptrdiff_t>(shorter);
    const std::ptrdiff_t head
        = std::mismatch(rows.begin(), rows.begin() + limit, m_rows.begin(), same).first - rows.begin();
    const std::ptrdiff_t tail
        = std::mismatch(rows.rbegin(), rows.rbegin() + (limit - head), m_rows.rbegin(), same).first
        - rows.rbegin();

    const auto oldEnd = std::ssize(m_rows) - tail;
    if (oldEnd > head) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(oldEnd - 1));
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + oldEnd);
        endRemoveRows();
    }
    const auto newEnd = std::ssize(rows) - tail;
    if (newEnd > head) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(newEnd - 1));
        m_rows.insert(m_rows.begin() + head, rows.begin() + head, rows.begin() + newEnd);
        endInsertRows();
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
        refresh(row, std::move(rows[row]));
}

template <class Row>
void RowItems<Row>::append(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
    endInsertRows();
}

template <class Row>
void RowItems<Row>::refresh(std::size_t row, Row value)
{
    if constexpr (std::equality_comparable<Row>) {
        if (m_rows[row] == value)
            return;
    }
    m_rows[row] = std::move(value);
    Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), m_columns - 1));
}

} // namespace candor::items
