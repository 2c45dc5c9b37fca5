#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <QHash>

namespace candor::ui {

using namespace Qt::StringLiterals;

static constexpr auto Rules = R"(
QToolTip { color: @ink; background: @card; border: @widthpx solid @line; padding: @smallpx; }
QMenu { color: @ink; background: @card; border: @widthpx solid @line; padding: @hairpx; }
QMenu::item { padding: @smallpx @largepx; border-radius: 6px; }
QMenu::item:selected { color: @onAccent; background: @accent; }
QMenu::item:disabled { color: @soft; }
QMenu::separator { height: @widthpx; background: @line; margin: @hairpx @smallpx; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
candor--ui--Field { background: transparent; border: none; }
QComboBox QAbstractItemView { color: @ink; background: @card; border: @widthpx solid @line; padding: @hairpx; outline: none; }
QComboBox QAbstractItemView::item { padding: @smallpx @mediumpx; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { color: @onAccent; background: @accent; }
QTableView { color: @ink; background: @card; border: @widthpx solid @line; gridline-color: @line; }
QTableView::item { padding: @hairpx @smallpx; }
QHeaderView::section { color: @soft; background: @card; border: none; border-bottom: @widthpx solid @line; padding: @smallpx; }
)"_L1;

// Longer names first: no name may be the beginning of a later one.
QString stylesheetOf(const Theme& theme)
{
    const Tokens& tokens = theme.tokens();
    const std::pair<QLatin1StringView, QString> values[] {
        { "@onAccent"_L1, tokens.onAccent.name() },
        { "@accent"_L1, tokens.accent.name() },
        { "@ink"_L1, tokens.ink.name() },
        { "@soft"_L1, tokens.soft.name() },
        { "@card"_L1, tokens.card.name() },
        { "@line"_L1, tokens.line.name() },
        { "@edge"_L1, tokens.edge.name() },
        { "@width"_L1, QString::number(tokens.lineWidth) },
        { "@hair"_L1, QString::number(theme.space(Space::Hair)) },
        { "@small"_L1, QString::number(theme.space(Space::Small)) },
        { "@medium"_L1, QString::number(theme.space(Space::Medium)) },
        { "@large"_L1, QString::number(theme.space(Space::Large)) },
    };
    QString sheet = Rules;
    for (const auto& [name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace candor::ui
