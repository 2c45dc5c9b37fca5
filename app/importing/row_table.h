#pragma once

#include "named_values.h"
#include "reader.h"

#include <array>
#include <span>

namespace candor::importing {

// A kind of table of which every row is one thing the person did or was shown. All names are squeezed. The
// same as a list of objects in JSON is read alike.
struct RowTable {
    Company company;
    Role role; // Activity or Exposure
    Category category;
    QLatin1String kind;
    std::array<QLatin1String, 3> marks; // the header has them all; one that ends in '*' is a beginning
    std::array<QLatin1String, 3> subjects; // has one of them at least; the first that is filled is the text
    std::array<QLatin1String, 3> times; // the first that is filled
    std::span<const QLatin1String> known; // all columns of all versions; empty: nobody knows them all
    void (*complete)(const NamedValues& row, Record& record) = nullptr; // says more than the subject alone
    QLatin1String item; // of rows that follow one another with the same value here, one is taken

    bool hasHeader(const QStringList& squeezedNames) const;
    // The names of a header, squeezed; those that a spreadsheet cut short are whole again.
    QStringList namesIn(const QStringList& header) const;
};

std::unique_ptr<TableReader> rowTableReader(const RowTable& table);
std::unique_ptr<JsonReader> rowListReader(const RowTable& table);

// Formats of a table that is a constant.
template <const RowTable& table>
inline constexpr Format AsTable { [](const QString&, const ExportContext&) -> Reader {
    return rowTableReader(table);
} };
template <const RowTable& table>
inline constexpr Format AsList { [](const QString&, const ExportContext&) -> Reader {
    return rowListReader(table);
} };

// How many of the columns are not known; those without a name do not count.
qint64 unknownColumns(const QStringList& squeezedNames, std::span<const QLatin1String> known);

} // namespace candor::importing
