#include "pages/least_width.h"

#include <QFontMetrics>
#include <QWidget>

namespace candor::ui {

void keepLeastWidth(QWidget& widget, const Theme& theme, int letters)
{
    const auto fit = [&widget, &theme, letters] {
        widget.setMinimumWidth(QFontMetrics(theme.font(Type::Body)).averageCharWidth() * letters);
    };
    fit();
    QObject::connect(&theme, &Theme::changed, &widget, fit);
}

} // namespace candor::ui
