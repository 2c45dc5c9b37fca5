#pragma once

#include "theme/theme.h"

class QWidget;

namespace candor::ui {

// Keeps a widget as wide as so many letters of text at least, now and whenever the text size changes: below
// that, cards stand one below the other rather than breaking every sentence into words.
void keepLeastWidth(QWidget& widget, const Theme& theme, int letters);

// Keeps a widget no wider than that: lines that are much longer are hard to read.
void keepMostWidth(QWidget& widget, const Theme& theme, int letters);

} // namespace candor::ui
