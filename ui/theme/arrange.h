#pragma once

#include "theme/theme.h"

class QLayout;

namespace candor::ui {

// Distance between the things in a layout and around them, now and whenever the text size changes.
void arrange(QLayout& layout, const Theme& theme, Space between, Space around = Space::None);
void arrange(QLayout& layout, const Theme& theme, Space between, Space sides, Space aboveAndBelow);

} // namespace candor::ui
