#pragma once

#include "record.h"

namespace candor::importing {

// One way in which advertisers on LinkedIn choose people: a column of Ad_Targeting.csv.
struct AdFacet {
    QLatin1String squeezed;
    QLatin1String kind;
    Category category;
};

// Nothing for a column that no known version has.
const AdFacet* adFacetNamed(QStringView squeezedName);

// Where one value of the facet belongs: traits such as "iPhone Users" tell of the device.
Category categoryOf(const AdFacet& facet, const QString& value);

// The values of a cell: separated by "; " and, only where there is none, by '|'. Never by commas, which are
// part of them. A value that is repeated is one.
QStringList facetValues(const QString& cell);

} // namespace candor::importing
