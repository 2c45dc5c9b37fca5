#include "pages/link_row.h"

#include "parts/chip.h"
#include "parts/share_bar.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace candor::ui {

namespace {
constexpr int FocusLine = 3; // pixels
}

LinkRow::LinkRow(const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_name(new Text(theme, Type::Body))
    , m_line(new Text(theme, Type::Secondary))
    , m_chip(new Chip(theme, Tone::Soft, {}))
    , m_share(new ShareBar(theme, {}))
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    arrange(*row, theme, Space::Medium, Space::None, Space::Small);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_line);
    row->addLayout(words, 1);
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    row->addWidget(m_share, 0, Qt::AlignVCenter);
    for (QWidget* part : QList<QWidget*> { m_name, m_line, m_chip, m_share })
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (Text* text : { m_name, m_line })
        text->setForegroundRole(QPalette::WindowText); // not the colour of a button's text
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LinkRow::present(const LinkFacts& facts)
{
    m_name->setText(facts.name);
    m_line->setText(facts.line);
    m_line->setVisible(!facts.line.isEmpty());
    m_chip->setText(facts.chip);
    m_chip->setTone(facts.tone);
    m_chip->setVisible(!facts.chip.isEmpty() && !facts.permille);
    m_share->present(facts.chip, facts.permille.value_or(0), facts.tone);
    m_share->setAccessibleName(facts.name);
    m_share->setVisible(facts.permille.has_value());
    QStringList said { facts.chip, facts.line };
    said.removeAll(QString());
    setAccessibleName(facts.name);
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    updateGeometry();
}

void LinkRow::setLast(bool last)
{
    m_last = last;
    update();
}

bool LinkRow::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        m_name->setTone(event->type() == QEvent::HoverEnter ? Tone::Accent : Tone::Ink);
    return QPushButton::event(event);
}

void LinkRow::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    if (isDown())
        paintSurface(painter, rect(),
            { .fill = tokens.hover,
                .line = {},
                .radius = m_theme.controlRadius() / 2.0,
                .stroke = Stroke::None });
    if (!m_last)
        painter.fillRect(0, height() - tokens.lineWidth, width(), tokens.lineWidth, tokens.line);
    // The words begin at the edge of the row, where a ring would run through them.
    if (m_theme.showsFocus(*this))
        painter.fillRect(0, height() - FocusLine, width(), FocusLine, tokens.accent);
}

LinkRows::LinkRows(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void LinkRows::present(const std::vector<LinkFacts>& rows)
{
    while (m_rows.size() > rows.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < rows.size()) {
        auto* row = new LinkRow(m_theme);
        const int number = static_cast<int>(m_rows.size());
        connect(row, &QPushButton::clicked, this, [this, number] { Q_EMIT activated(number); });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_rows[i]->present(rows[i]);
        m_rows[i]->setLast(i + 1 == rows.size());
    }
    setVisible(!rows.empty());
}

} // namespace candor::ui
