#include "pages/least_width.h"

#include <QFontMetrics>
#include <QWidget>

namespace candor::ui {

namespace {

void follow(QWidget& widget, const Theme& theme, int letters, void (QWidget::*keep)(int))
{
    const auto fit = [&widget, &theme, letters, keep] {
        (widget.*keep)(QFontMetrics(theme.font(Type::Body)).averageCharWidth() * letters);
    };
    fit();
    QObject::connect(&theme, &Theme::changed, &widget, fit);
}

} // namespace

void keepLeastWidth(QWidget& widget, const Theme& theme, int letters)
{
    follow(widget, theme, letters, &QWidget::setMinimumWidth);
}

void keepMostWidth(QWidget& widget, const Theme& theme, int letters)
{
    follow(widget, theme, letters, &QWidget::setMaximumWidth);
}

} // namespace candor::ui
