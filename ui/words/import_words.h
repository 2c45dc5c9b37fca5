#pragma once

#include "import_summary.h"

#include <QString>

namespace candor::words {

QString nameOf(FileState state); // "read", "left unread", …
QString reasonOf(FileReason reason); // one sentence; empty for None
QString sentenceOf(const ImportWarning& warning);

} // namespace candor::words
