#pragma once

#include "reader.h"

namespace candor::importing {

// A kind of table of which every row is told by itself, whatever stands around it. A constant of its company.
struct TableForm {
    std::initializer_list<QStringView> header; // the columns that make it this one, folded
    std::initializer_list<QStringView> others; // known, and not always there
    void (*tell)(const TableRow& row, const ExportContext& context, Findings& findings);

    bool isOf(const QStringList& columns) const; // folded
};

// Columns that the form does not know are counted.
std::unique_ptr<TableReader> tableReader(const TableForm& form, const ExportContext& context);

template <const TableForm& form>
constexpr Format ReadTable { [](const QString&, const ExportContext& context) -> Reader {
    return tableReader(form, context);
} };

} // namespace candor::importing
