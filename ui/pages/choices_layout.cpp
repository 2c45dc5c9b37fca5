#include "pages/apply_bar.h"
#include "pages/catalogue_card.h"
#include "pages/choices_page.h"
#include "pages/least_width.h"
#include "pages/limits_section.h"
#include "pages/preview_card.h"
#include "pages/selves_card.h"
#include "pages/set_all_pill.h"
#include "pages/switches_card.h"
#include "parts/button.h"
#include "parts/chip.h"
#include "parts/columns_layout.h"
#include "parts/empty_state.h"
#include "parts/error_panel.h"
#include "parts/flow_layout.h"
#include "parts/notice.h"
#include "parts/page_header.h"
#include "parts/pill.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

// Where everything of the page stands, and what its head says.

namespace {
constexpr int LeastLetters = 46; // in the width of a side
}

void ChoicesPage::addParts()
{
    auto* top = new FlowLayout(m_top);
    arrange(*top, theme(), Space::Medium);
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_who, m_refuseAll, m_allowAll, m_setAll, m_unsaved })
        top->addWidget(part);
    auto* columns = new ColumnsLayout(m_both);
    arrange(*columns, theme(), Space::Large);
    columns->add(m_switches, 10);
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    arrange(*column, theme(), Space::Large);
    column->addWidget(m_preview, 1);
    column->addWidget(m_catalogue);
    column->addWidget(m_selves);
    columns->add(shown, 10);
    for (QWidget* side : std::initializer_list<QWidget*> { m_switches, shown })
        keepLeastWidth(*side, theme(), LeastLetters);
    body().addWidget(m_top);
    body().addWidget(m_notice);
    body().addWidget(m_error);
    body().addWidget(m_both);
    body().addWidget(m_empty);
    body().addWidget(m_limits);
    body().addStretch(1);
    setFirstFocus(m_who);
}

void ChoicesPage::sayHeader()
{
    if (!m_recipient) {
        header().setSentence(tr("What may companies use about you?"));
        header().setLine({});
        return;
    }
    header().setSentence(tr("What may %1 use about you?").arg(m_recipient->name));
    const auto size = m_result ? static_cast<int>(m_result->catalogue->size()) : 0;
    if (size == 0)
        header().setLine(tr("Nothing is saved until you apply."));
    else if (!m_result->areOffers)
        header().setLine(
            tr("Move a switch and see what would have become of the %Ln different ad(s) you were "
               "shown. Nothing is saved until you apply.",
                nullptr, size));
    else
        header().setLine(
            tr("Move a switch and see which of %Ln offer(s) you would be shown first. Nothing is "
               "saved until you apply.",
                nullptr, size));
}

void ChoicesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeBar();
}

// The bar stands below what scrolls.
void ChoicesPage::placeBar()
{
    m_bar->setVisible(m_recipient.has_value());
    const int needed = m_bar->hasHeightForWidth() ? m_bar->heightForWidth(width()) : 0;
    const int height = qMax(needed, m_bar->sizeHint().height());
    setViewportMargins(0, 0, 0, m_recipient ? height : 0);
    m_bar->setGeometry(0, this->height() - height, width(), height);
}

void ChoicesPage::orderFocus()
{
    std::vector<QWidget*> chain { m_who, m_refuseAll, m_allowAll, m_setAll };
    const auto add = [&chain](const std::vector<QWidget*>& more) {
        chain.insert(chain.end(), more.begin(), more.end());
    };
    add(m_switches->focusChain());
    add(m_preview->focusChain());
    add(m_catalogue->focusChain());
    add(m_selves->focusChain());
    add(m_limits->focusChain());
    add({ &m_bar->reset(), &m_bar->apply() });
    for (std::size_t i = 1; i < chain.size(); ++i)
        setTabOrder(chain[i - 1], chain[i]);
}

} // namespace candor::ui
