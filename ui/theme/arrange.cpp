#include "theme/arrange.h"

#include <QLayout>

namespace candor::ui {

void arrange(QLayout& layout, const Theme& theme, Space between, Space around)
{
    arrange(layout, theme, between, around, around);
}

void arrange(QLayout& layout, const Theme& theme, Space between, Space sides, Space aboveAndBelow)
{
    const auto place = [&layout, &theme, between, sides, aboveAndBelow] {
        const int across = theme.space(sides);
        const int along = theme.space(aboveAndBelow);
        layout.setSpacing(theme.space(between));
        layout.setContentsMargins(across, along, across, along);
    };
    place();
    QObject::connect(&theme, &Theme::changed, &layout, place);
}

} // namespace candor::ui
