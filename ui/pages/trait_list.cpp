#include "pages/trait_list.h"

#include "pages/trait_delegate.h"
#include "pages/trait_phrases.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace candor::ui {

TraitList::TraitList(const Theme& theme, TraitPhrases& traits, QWidget* parent)
    : QListView(parent)
    , m_traits(traits)
{
    setAccessibleName(tr("Traits"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new TraitDelegate(theme, traits, this));
    setModel(&traits);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

void TraitList::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_traits.isCovered(index))
        m_traits.uncover(index);
}

void TraitList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    if (event->buttons().testFlag(Qt::LeftButton) && indexAt(event->position().toPoint()) != currentIndex())
        m_traits.cover();
}

void TraitList::mouseReleaseEvent(QMouseEvent* event)
{
    m_traits.cover();
    QListView::mouseReleaseEvent(event);
}

void TraitList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m_traits.isCovered(currentIndex()))
        m_traits.uncover(currentIndex());
    QListView::keyPressEvent(event);
}

void TraitList::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_traits.cover();
    QListView::keyReleaseEvent(event);
}

void TraitList::focusOutEvent(QFocusEvent* event)
{
    m_traits.cover();
    QListView::focusOutEvent(event);
}

void TraitList::hideEvent(QHideEvent* event)
{
    m_traits.cover();
    QListView::hideEvent(event);
}

void TraitList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_traits.cover();
    QListView::currentChanged(current, previous);
    Q_EMIT chosen(current.isValid() ? current.row() : -1);
}

} // namespace candor::ui
