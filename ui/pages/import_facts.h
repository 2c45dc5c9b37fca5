#pragma once

#include "import_summary.h"

namespace candor::ui {

qint64 recordsOf(const ImportSummary& import); // of all roles

// What deserves a look about an import, worst last. Old is only what none of `all` has made superfluous: a
// newer export of the same product. Which account an export is of is not kept; two accounts of one person
// count as one.
enum class ImportHealth : quint8 { Fine, Old, Incomplete, Unreadable };
ImportHealth healthOf(const ImportSummary& import, const std::vector<ImportSummary>& all, Instant now);

} // namespace candor::ui
