#pragma once

#include "findings.h"
#include "json_reading.h"
#include "said_text.h"

#include <QStringList>

namespace candor::importing {

// Names of columns as they are compared across the eras of a company that renames them: see bareName.
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

} // namespace candor::importing
