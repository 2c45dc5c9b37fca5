#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

// The invented pages that show every part as the real pages use them. The caller owns what comes back.
QWidget* partsSheet(const Theme& theme);
QWidget* choicesSheet(const Theme& theme);
QWidget* overviewSheet(const Theme& theme);

} // namespace candor::ui
