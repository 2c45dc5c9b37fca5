#pragma once

#include <QString>

namespace candor::ui {

class Theme;

// The few things that Candor does not paint itself: scroll bars, tool tips, menus, the lists that open,
// tables.
QString stylesheetOf(const Theme& theme);

} // namespace candor::ui
