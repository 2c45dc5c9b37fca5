#pragma once

#include "import_summary.h"

namespace candor::ui {

qint64 recordsOf(const ImportSummary& import); // of all roles

// What deserves a look about an import, worst last.
enum class ImportHealth : quint8 { Fine, Old, Incomplete, Unreadable };
ImportHealth healthOf(const ImportSummary& import, Instant now);

} // namespace candor::ui
