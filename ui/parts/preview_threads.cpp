#include "parts/preview_threads.h"

#include "parts/text.h"
#include "parts/thread_delegate.h"
#include "theme/arrange.h"

#include <QGridLayout>
#include <QListView>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QStandardItemModel>

namespace candor::ui {

PreviewThreads::PreviewThreads(
    const Theme& theme, const QString& beforeName, const QString& afterName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("%1 and %2", "two lists beside each other").arg(beforeName, afterName));
    auto* grid = new QGridLayout(this);
    arrange(*grid, theme, Space::Hair);
    m_before = addColumn(*grid, beforeName, 0);
    m_after = addColumn(*grid, afterName, 2);
    grid->setRowStretch(2, 1);
    connect(m_before, &QListView::entered, this, [this](const QModelIndex& index) { mark(index.row()); });
    connect(m_after, &QListView::entered, this,
        [this](const QModelIndex& index) { mark(index.data(OtherRole).toInt()); });
    const auto place = [this, grid] {
        grid->setColumnMinimumWidth(1, m_theme.space(Space::Huge) * 2);
        fit(*m_before);
        fit(*m_after);
    };
    connect(&theme, &Theme::changed, this, place);
    place();
}

QListView* PreviewThreads::addColumn(QGridLayout& grid, const QString& name, int column)
{
    auto* title = new Text(m_theme, Type::Secondary, name);
    grid.addWidget(title, 0, column, Qt::AlignBottom);
    grid.setColumnStretch(column, 1);

    auto* view = new QListView;
    view->setAccessibleName(name);
    view->setModel(new QStandardItemModel(view));
    view->setItemDelegate(new ThreadDelegate(m_theme, view));
    view->setUniformItemSizes(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QListView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setTabKeyNavigation(false);
    view->setMouseTracking(true);
    view->viewport()->setAutoFillBackground(false);
    view->setMinimumWidth(0);
    grid.addWidget(view, 1, column);
    // The view itself never scrolls: what it stands in has to follow the keyboard.
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this, view](const QModelIndex& now) {
            mark(view == m_before ? now.row() : now.data(OtherRole).toInt());
            for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(around); area && now.isValid()) {
                    const QPoint middle = view->visualRect(now).center();
                    area->ensureVisible(
                        0, view->mapTo(area->widget(), middle).y(), 0, view->visualRect(now).height());
                }
            }
        });
    return view;
}

void PreviewThreads::present(const std::vector<ThreadEnd>& before, const std::vector<ThreadEnd>& after)
{
    m_befores = before;
    m_marked = -1;
    fill(*m_before, before);
    fill(*m_after, after);
    update();
}

void PreviewThreads::fill(QListView& view, const std::vector<ThreadEnd>& ends)
{
    auto& items = static_cast<QStandardItemModel&>(*view.model());
    QList<QStandardItem*> rows;
    rows.reserve(static_cast<qsizetype>(ends.size()));
    for (const ThreadEnd& end : ends) {
        auto* item = new QStandardItem(end.title);
        item->setData(end.line, LineRole);
        item->setData(static_cast<int>(end.fate), FateRole);
        item->setData(end.other, OtherRole);
        item->setData(QString(end.title + QStringLiteral(". ") + end.line), Qt::AccessibleTextRole);
        item->setToolTip(QString(end.title + QLatin1Char('\n') + end.line).toHtmlEscaped());
        rows += item;
    }
    items.clear();
    items.invisibleRootItem()->appendRows(rows);
    fit(view);
}

void PreviewThreads::fit(QListView& view)
{
    const int row = static_cast<ThreadDelegate*>(view.itemDelegate())->rowHeight();
    view.setFixedHeight(row * view.model()->rowCount());
    view.doItemsLayout();
}

void PreviewThreads::mark(int beforeRow)
{
    if (beforeRow == m_marked)
        return;
    m_marked = beforeRow;
    update();
}

void PreviewThreads::leaveEvent(QEvent* event)
{
    mark(-1);
    QWidget::leaveEvent(event);
}

void PreviewThreads::paintThread(QPainter& painter, int beforeRow) const
{
    const auto* delegate = static_cast<ThreadDelegate*>(m_before->itemDelegate());
    const int other = m_befores[static_cast<std::size_t>(beforeRow)].other;
    const auto middle = [delegate](const QListView& view, int row) {
        return view.y() + row * delegate->rowHeight() + delegate->boxHeight() / 2.0;
    };
    const int gap = m_theme.space(Space::Hair);
    const bool mirrored = isRightToLeft();
    const QPointF from(
        mirrored ? m_before->x() - gap : m_before->geometry().right() + gap, middle(*m_before, beforeRow));
    const QPointF to(
        mirrored ? m_after->geometry().right() + gap : m_after->x() - gap, middle(*m_after, other));
    const qreal halfWay = (from.x() + to.x()) / 2;

    QPainterPath thread(from);
    thread.cubicTo({ halfWay, from.y() }, { halfWay, to.y() }, to);
    const bool marked = beforeRow == m_marked;
    QColor colour = m_theme.tokens().accent;
    colour.setAlphaF(marked || m_theme.tokens().lineWidth > 1 ? 1.0F : 0.6F);
    painter.setPen(QPen(colour, marked ? 3 : m_theme.tokens().lineWidth + 0.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(thread);
}

void PreviewThreads::paintEvent(QPaintEvent* event)
{
    const int rowHeight = static_cast<ThreadDelegate*>(m_before->itemDelegate())->rowHeight();
    const int top = (event->rect().top() - m_before->y()) / rowHeight - 1;
    const int bottom = (event->rect().bottom() - m_before->y()) / rowHeight + 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < static_cast<int>(m_befores.size()); ++row) {
        const int other = m_befores[static_cast<std::size_t>(row)].other;
        const bool seen = qMin(row, other) <= bottom && qMax(row, other) >= top;
        if (other >= 0 && other < m_after->model()->rowCount() && seen)
            paintThread(painter, row);
    }
}

} // namespace candor::ui
