#pragma once

#include <QString>

class QPrinter;

namespace candor::ui {

// The sheet of paper with a recovery code. False when the printer, or the file it writes, did not take it.
bool printRecoverySheet(QPrinter& printer, const QString& code);

} // namespace candor::ui
