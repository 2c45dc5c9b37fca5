#include "table_row.h"

#include "recognition.h"

#include <algorithm>

namespace candor::importing {

bool TableRow::isHeaderOf(std::initializer_list<QStringView> folded) const
{
    return std::ranges::all_of(folded, [this](QStringView name) {
        return std::ranges::any_of(m_cells, [name](const QString& cell) { return foldedName(cell) == name; });
    });
}

} // namespace candor::importing
