#pragma once

#include "findings.h"
#include "json_reading.h"

#include <QStringList>

namespace candor::importing {

// The name of a column as it is compared across the eras of a company that renames them: letters and digits
// only, folded. "Order Date", "OrderDate" and "order_date" are one.
QString squeezed(QStringView name);
QStringList squeezed(const QStringList& names);

// One row of a table, or one object of a list in JSON that has the same members. What companies write where
// they have nothing ("Not Available", "N/A") is nothing.
class NamedValues {
public:
    NamedValues(const QStringList& squeezedNames, const QStringList& values);
    static NamedValues of(Json object); // members that hold one value

    QString operator[](QStringView squeezedName) const; // of the first of that name
    QString firstOf(std::initializer_list<QStringView> squeezedNames) const; // that is not empty

    const QStringList& names() const { return m_names; }
    bool isEmpty() const; // no value at all

private:
    QStringList m_names;
    QStringList m_values;
};

// The time in a cell, in any dress. An empty cell has none; one that cannot be read is counted.
std::optional<Instant> writtenTime(const QString& cell, Findings& findings);

} // namespace candor::importing
