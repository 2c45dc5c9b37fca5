#pragma once

#include <QStringList>

namespace candor::importing {

// One row of a table as a reader sees it: cells by place, or by the name of their column once the header is
// known. Names are compared folded; a name may stand in the header several times.
class TableRow {
public:
    TableRow(const QStringList& columns, const QStringList& cells)
        : m_columns(columns)
        , m_cells(cells)
    {
    }

    qsizetype size() const { return m_cells.size(); }
    QString at(qsizetype column) const { return m_cells.value(column); } // trimmed; empty when there is none
    const QStringList& cells() const { return m_cells; }
    const QStringList& columns() const { return m_columns; } // folded; empty before the header

    // The cell of the first column of that name (or of the `occurrence`th, from 0); empty when there is none.
    QString operator[](QStringView folded) const { return of(folded, 0); }
    QString of(QStringView folded, int occurrence) const
    {
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            if (m_columns[column] == folded && occurrence-- == 0)
                return at(column);
        }
        return {};
    }
    bool hasColumn(QStringView folded) const { return m_columns.contains(folded); }

    // Before the header: whether the cells hold all these names, in whatever order.
    bool isHeaderOf(std::initializer_list<QStringView> folded) const;

private:
    const QStringList& m_columns;
    const QStringList& m_cells;
};

} // namespace candor::importing
