#include "charts/category_chart.h"

#include "count_words.h"
#include "parts/button.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPieSeries>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace candor::ui {

namespace {

// The colour of a slice beside its name.
class Swatch final : public QWidget {
public:
    Swatch(const Theme& theme, std::size_t slice)
        : m_theme(theme)
        , m_slice(slice)
    {
        const int side = theme.signSize();
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintSurface(painter, rect(),
            { .fill = m_theme.tokens().slices[m_slice], .line = {}, .radius = 3, .stroke = Stroke::None });
    }

private:
    const Theme& m_theme;
    std::size_t m_slice;
};

constexpr qreal HoleShare = 0.66; // of the ring's size
constexpr int MostTableRows = 8; // seen at once; the rest scrolls

} // namespace

ChartSlices slicesOf(std::vector<ChartPart> parts)
{
    std::erase_if(parts, [](const ChartPart& part) { return part.count <= 0; });
    std::ranges::stable_sort(parts, std::ranges::greater {}, &ChartPart::count);
    if (parts.size() <= MostSlices)
        return { std::move(parts), 0 };
    const auto firstOfRest = parts.begin() + (MostSlices - 1);
    const int rest = static_cast<int>(parts.end() - firstOfRest);
    const qint64 together = std::accumulate(firstOfRest, parts.end(), qint64 { 0 },
        [](qint64 sum, const ChartPart& part) { return sum + part.count; });
    parts.resize(MostSlices - 1);
    parts.push_back({ {}, together });
    return { std::move(parts), rest };
}

CategoryChart::CategoryChart(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new QChartView(new QChart))
    , m_series(new QPieSeries)
    , m_total(new Text(theme, Type::Figure))
    , m_sentence(new Text(theme, Type::Secondary))
    , m_picture(new QWidget)
    , m_legend(new QGridLayout)
    , m_asTable(new Button(theme, Button::Kind::Plain, {}))
    , m_table(new QTableWidget(0, 2))
{
    setAccessibleName(accessibleName);
    m_table->setAccessibleName(accessibleName);
    m_series->setHoleSize(HoleShare);
    m_series->setPieSize(1.0);
    m_view->chart()->addSeries(m_series);
    m_view->chart()->legend()->hide();
    m_view->chart()->setBackgroundVisible(false);
    m_view->chart()->setMargins({});
    m_view->chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // a graphics view lets Tab stop at its empty picture
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setAccessibleName(accessibleName);
    m_total->setAlignment(Qt::AlignCenter);
    m_total->setWordWrap(false);
    arrangeAll();
    prepareTable();
    connect(&theme, &Theme::changed, this, &CategoryChart::draw);
    present({}, {});
}

void CategoryChart::arrangeAll()
{
    auto* ring = new QGridLayout;
    ring->addWidget(m_view, 0, 0, Qt::AlignCenter);
    ring->addWidget(m_total, 0, 0, Qt::AlignCenter);
    auto* beside = new QVBoxLayout;
    beside->addStretch(1);
    beside->addLayout(m_legend);
    beside->addStretch(1);
    arrange(*m_legend, m_theme, Space::Small);
    m_legend->setColumnStretch(1, 1);
    auto* row = new QHBoxLayout(m_picture);
    arrange(*row, m_theme, Space::Huge);
    row->addLayout(ring);
    row->addLayout(beside, 1);

    auto* column = new QVBoxLayout(this);
    arrange(*column, m_theme, Space::Small);
    column->addWidget(m_picture);
    column->addWidget(m_table);
    column->addWidget(m_sentence);
    column->addWidget(m_asTable, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void CategoryChart::prepareTable()
{
    m_table->setHorizontalHeaderLabels({ tr("Category"), tr("Number", "how many") });
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->hide();
    m_asTable->setText(tr("Show as a table"));
    connect(m_asTable, &QPushButton::clicked, this, [this] {
        const bool table = m_table->isHidden();
        m_table->setVisible(table);
        m_picture->setVisible(!table);
        m_asTable->setText(table ? tr("Show as a chart") : tr("Show as a table"));
    });
}

void CategoryChart::present(const std::vector<ChartPart>& parts, const QString& sentence)
{
    m_parts = parts;
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_view->setAccessibleDescription(sentence);
    setAccessibleDescription(sentence);
    fillTable();
    draw();
}

void CategoryChart::draw()
{
    const ChartSlices slices = slicesOf(m_parts);
    const Tokens& tokens = m_theme.tokens();
    const bool any = !slices.parts.empty();
    const int size = QFontMetrics(m_theme.font(Type::Body)).height() * 9;
    m_view->setFixedSize(size, size);
    m_asTable->setVisible(any);

    m_series->clear();
    clearLegend();
    qint64 total = 0;
    for (std::size_t i = 0; i < slices.parts.size(); ++i) {
        const ChartPart& part = slices.parts[i];
        const bool isRest = slices.rest > 0 && i + 1 == slices.parts.size();
        total += part.count;
        QPieSlice* slice = m_series->append(part.name, static_cast<qreal>(part.count));
        slice->setBrush(tokens.slices[i]);
        slice->setPen(QPen(tokens.card, slices.parts.size() > 1 ? 2 : 0));
        addLegendRow(static_cast<int>(i), isRest ? words::more(slices.rest) : part.name, part.count);
    }
    if (!any) { // a ring all the same: the place where something will be
        QPieSlice* nothing = m_series->append({}, 1);
        nothing->setBrush(tokens.line);
        nothing->setPen(Qt::NoPen);
    }
    const QString number = words::number(total);
    const bool fits
        = QFontMetrics(m_theme.font(Type::Figure)).horizontalAdvance(number) < size * HoleShare * 0.9;
    m_total->setType(fits ? Type::Figure : Type::Strong);
    m_total->setText(number);
}

void CategoryChart::addLegendRow(int row, const QString& name, qint64 count)
{
    auto* number = new Text(m_theme, Type::Strong, words::number(count));
    number->setWordWrap(false);
    m_legend->addWidget(new Swatch(m_theme, static_cast<std::size_t>(row)), row, 0, Qt::AlignVCenter);
    m_legend->addWidget(new Text(m_theme, Type::Body, name), row, 1, Qt::AlignVCenter);
    m_legend->addWidget(number, row, 2, Qt::AlignVCenter | Qt::AlignTrailing);
}

void CategoryChart::clearLegend()
{
    while (QLayoutItem* item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CategoryChart::fillTable()
{
    std::vector<ChartPart> parts = m_parts;
    std::erase_if(parts, [](const ChartPart& part) { return part.count <= 0; });
    std::ranges::stable_sort(parts, std::ranges::greater {}, &ChartPart::count);
    m_table->setRowCount(static_cast<int>(parts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ChartPart& part = parts[static_cast<std::size_t>(row)];
        auto* number = new QTableWidgetItem(words::number(part.count));
        number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_table->setItem(row, 0, new QTableWidgetItem(part.name));
        m_table->setItem(row, 1, number);
    }
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < qMin(m_table->rowCount(), MostTableRows); ++row)
        height += m_table->rowHeight(row);
    m_table->setMinimumHeight(height);
    m_table->setMaximumHeight(height);
}

} // namespace candor::ui
