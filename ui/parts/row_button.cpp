#include "parts/row_button.h"

#include "theme/surface.h"

#include <QPainter>
#include <QStyle>

namespace candor::ui {

RowButton::RowButton(const Theme& theme, const QString& name, const QString& line, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    present(name, line);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RowButton::present(const QString& name, const QString& line)
{
    setText(
        QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"))); // a company's "&" is not a mnemonic
    m_line = line;
    setAccessibleName(name);
    describe();
}

void RowButton::setRemark(const QString& remark, Tone tone)
{
    m_remark = remark;
    m_remarkTone = tone;
    describe();
}

void RowButton::setLast(bool last)
{
    m_last = last;
    update();
}

void RowButton::describe()
{
    QStringList said { m_line, m_remark };
    said.removeAll(QString());
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    said.prepend(accessibleName());
    setToolTip(said.join(QLatin1Char('\n')).toHtmlEscaped());
    updateGeometry();
    update();
}

QSize RowButton::sizeHint() const
{
    const QFontMetrics name(m_theme.font(Type::Strong));
    const QFontMetrics line(m_theme.font(Type::Secondary));
    const int height
        = name.height() + (m_line.isEmpty() ? 0 : line.height()) + 2 * m_theme.space(Space::Medium);
    return { qMax(name.horizontalAdvance(accessibleName()), line.horizontalAdvance(m_line))
            + line.horizontalAdvance(m_remark) + 2 * m_theme.space(Space::Huge),
        height };
}

QSize RowButton::minimumSizeHint() const
{
    return { QFontMetrics(m_theme.font(Type::Strong)).averageCharWidth() * 16, sizeHint().height() };
}

void RowButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    if (isDown() || underMouse())
        paintSurface(painter, rect(),
            { .fill = tokens.hover,
                .line = {},
                .radius = static_cast<qreal>(m_theme.controlRadius()),
                .stroke = Stroke::None });
    else if (!m_last)
        painter.fillRect(0, height() - tokens.lineWidth, width(), tokens.lineWidth, tokens.line);
    if (m_theme.showsFocus(*this))
        paintFocusRing(painter, rect(), tokens.accent, m_theme.controlRadius(), 0);

    // Everything is laid out from the left and mirrored as one.
    const auto place
        = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const int side = m_theme.space(Space::Small);
    const int sign = m_theme.space(Space::Small) + 2;
    int end = width() - side - sign;
    paintChevron(painter, place({ end, (height() - sign) / 2, sign, sign }), tokens.edge,
        isRightToLeft() ? Chevron::Left : Chevron::Right);
    end -= m_theme.space(Space::Medium);

    const auto write
        = [&](const QRect& area, Type type, const QColor& colour, const QString& text, Qt::Alignment at) {
              painter.setFont(m_theme.font(type));
              painter.setPen(colour);
              const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
              painter.drawText(
                  place(area), static_cast<int>(QStyle::visualAlignment(layoutDirection(), at)), shown);
          };
    if (!m_remark.isEmpty()) {
        const int wanted = QFontMetrics(m_theme.font(Type::Label)).horizontalAdvance(m_remark) + 2;
        const int wide = qMin(wanted, width() / 2);
        write({ end - wide, 0, wide, height() }, Type::Label, tokens.textOf(m_remarkTone), m_remark,
            Qt::AlignRight | Qt::AlignVCenter);
        end -= wide + m_theme.space(Space::Medium);
    }
    const int nameHeight = QFontMetrics(m_theme.font(Type::Strong)).height();
    const int lineHeight = m_line.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Secondary)).height();
    const int top = (height() - nameHeight - lineHeight) / 2;
    const Qt::Alignment atStart = Qt::AlignLeft | Qt::AlignVCenter;
    write({ side, top, end - side, nameHeight }, Type::Strong, tokens.ink, accessibleName(), atStart);
    if (lineHeight > 0)
        write({ side, top + nameHeight, end - side, lineHeight }, Type::Secondary, tokens.soft, m_line,
            atStart);
}

} // namespace candor::ui
