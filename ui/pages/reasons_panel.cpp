#include "pages/reasons_panel.h"

#include "category_words.h"
#include "count_words.h"
#include "parts/button.h"
#include "parts/covered.h"
#include "parts/text.h"
#include "sensitive.h"
#include "theme/arrange.h"
#include "theme/surface.h"
#include "topic_words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace candor::ui {

namespace {
constexpr std::size_t MostReasons = 6; // shown one by one; the others as one row, so that all still adds up
}

ReasonsPanel::ReasonsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Text(theme, Type::Strong))
    , m_who(new Text(theme, Type::Secondary))
    , m_close(new Button(theme, Button::Kind::Plain, tr("Close")))
    , m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Hair, Space::Medium);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_who);
    column->addLayout(m_rows);
    connect(m_close, &QPushButton::clicked, this, &ReasonsPanel::clear);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ReasonsPanel::clear()
{
    hide();
    delete m_holder;
    m_holder = nullptr;
}

void ReasonsPanel::present(const scoring::Ranked& ranked, const scoring::Catalogue& catalogue,
    CategorySet used, const QString& facts)
{
    const std::optional<std::size_t> index = catalogue.find(ranked.item);
    if (!index)
        return clear();
    delete m_holder;
    m_holder = new QWidget;
    auto* rows = new QVBoxLayout(m_holder);
    arrange(*rows, m_theme, Space::Hair);
    m_rows->addWidget(m_holder);

    m_title->setText(tr("Why “%1”?", "title of an ad").arg(catalogue.titleAt(*index)));
    QStringList who { catalogue.advertiserAt(*index), facts };
    who.removeAll(QString());
    m_who->setText(who.join(QStringLiteral(" · ")));
    m_who->setVisible(!m_who->text().isEmpty());
    addReasons(catalogue.reasonsAt(*index), used);
    if (ranked.base != 0)
        addRow(tr("Popularity"), tr("Whoever looks: nothing about you."), words::number(ranked.base), true);
    addRow(tr("Together"), {}, words::number(ranked.score), true);
    setAccessibleName(m_title->text());
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void ReasonsPanel::addReasons(const std::vector<scoring::Reason>& reasons, CategorySet used)
{
    // What counts first, heaviest first; then what is not used.
    std::vector<scoring::Reason> sorted = reasons;
    std::ranges::stable_partition(sorted,
        [used](const scoring::Reason& reason) { return used.test(indexOf(reason.attribute.category)); });
    scoring::Score rest = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const Attribute& attribute = sorted[i].attribute;
        const bool counts = used.test(indexOf(attribute.category));
        const scoring::Score weight = counts ? sorted[i].weight : 0;
        if (i >= MostReasons) {
            rest += weight;
            continue;
        }
        const QString topic = attribute.label == u"Topic" ? words::nameOfTopic(attribute.value) : QString();
        const QString line = QStringLiteral("%1 · %2").arg(
            words::nameOf(attribute.category), topic.isEmpty() ? attribute.label : tr("topic of the offer"));
        const QString value = !topic.isEmpty() ? topic
            : attribute.value.isEmpty()        ? attribute.label
                                               : attribute.value;
        if (sensitiveTopicOf(value) || sensitiveTopicOf(attribute.label))
            addCovered(words::nameOf(attribute.category), value, words::number(weight));
        else
            addRow(value, counts ? line : tr("%1 · not used").arg(line), words::number(weight), counts);
    }
    if (sorted.size() > MostReasons)
        addRow(tr("%Ln more reason(s)", nullptr, static_cast<int>(sorted.size() - MostReasons)), {},
            words::number(rest), rest > 0);
}

QWidget* ReasonsPanel::addLine()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    arrange(*row, m_theme, Space::Medium);
    m_holder->layout()->addWidget(line);
    return line;
}

void ReasonsPanel::addRow(const QString& what, const QString& line, const QString& weight, bool counts)
{
    auto* row = static_cast<QHBoxLayout*>(addLine()->layout());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new Text(m_theme, Type::Body, what);
    auto* number = new Text(m_theme, Type::Strong, weight);
    number->setWordWrap(false);
    if (!counts) {
        name->setTone(Tone::Soft);
        number->setTone(Tone::Soft);
    }
    words->addWidget(name);
    if (!line.isEmpty())
        words->addWidget(new Text(m_theme, Type::Secondary, line));
    row->addLayout(words, 1);
    row->addWidget(number, 0, Qt::AlignTop);
}

void ReasonsPanel::addCovered(const QString& line, const QString& value, const QString& weight)
{
    auto* row = static_cast<QHBoxLayout*>(addLine()->layout());
    row->addWidget(new Covered(m_theme, tr("%1, sensitive").arg(line), value), 1);
    auto* number = new Text(m_theme, Type::Strong, weight);
    number->setWordWrap(false);
    row->addWidget(number, 0, Qt::AlignTop);
}

void ReasonsPanel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = tokens.paper,
            .line = tokens.line,
            .lineWidth = static_cast<qreal>(tokens.lineWidth),
            .radius = static_cast<qreal>(m_theme.controlRadius()) });
}

} // namespace candor::ui
