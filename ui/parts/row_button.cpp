#include "parts/row_button.h"

#include "theme/surface.h"
#include "theme/wrapped_text.h"

#include <QPainter>
#include <QStyle>

namespace candor::ui {

static constexpr int MostNameLines = 2;

RowButton::RowButton(const Theme& theme, const QString& name, const QString& line, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy wraps(QSizePolicy::Expanding, QSizePolicy::Minimum);
    wraps.setHeightForWidth(true);
    setSizePolicy(wraps);
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

int RowButton::remarkWidth(int width) const
{
    if (m_remark.isEmpty())
        return 0;
    const int wanted = QFontMetrics(m_theme.font(Type::Label)).horizontalAdvance(m_remark) + 2;
    return qMin(wanted, width / 2) + m_theme.space(Space::Medium);
}

int RowButton::wordsWidth(int width) const
{
    return qMax(1,
        width - 2 * m_theme.space(Space::Hair) - m_theme.signSize() - m_theme.space(Space::Medium)
            - remarkWidth(width));
}

int RowButton::heightForWidth(int width) const
{
    const int line = m_line.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Secondary)).height();
    return wrappedHeight(m_theme.font(Type::Strong), accessibleName(), wordsWidth(width), MostNameLines)
        + line + 2 * m_theme.space(Space::Medium);
}

QSize RowButton::sizeHint() const
{
    const QFontMetrics name(m_theme.font(Type::Strong));
    const int width = name.averageCharWidth() * 40;
    return { width, heightForWidth(width) };
}

QSize RowButton::minimumSizeHint() const
{
    const int least = QFontMetrics(m_theme.font(Type::Strong)).height() + 2 * m_theme.space(Space::Medium);
    return { QFontMetrics(m_theme.font(Type::Strong)).averageCharWidth() * 16, least };
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
    const int side = m_theme.space(Space::Hair);
    const int sign = m_theme.signSize();
    paintChevron(painter, place({ width() - side - sign, (height() - sign) / 2, sign, sign }), tokens.edge,
        isRightToLeft() ? Chevron::Left : Chevron::Right);

    const int words = wordsWidth(width());
    const QFont nameFont = m_theme.font(Type::Strong);
    const int nameHeight = wrappedHeight(nameFont, accessibleName(), words, MostNameLines);
    const int lineHeight = m_line.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Secondary)).height();
    const int top = (height() - nameHeight - lineHeight) / 2;
    painter.setFont(nameFont);
    painter.setPen(tokens.ink);
    paintWrapped(
        painter, place({ side, top, words, nameHeight }), accessibleName(), MostNameLines, layoutDirection());
    painter.setFont(m_theme.font(Type::Secondary));
    painter.setPen(tokens.soft);
    if (lineHeight > 0)
        paintWrapped(
            painter, place({ side, top + nameHeight, words, lineHeight }), m_line, 1, layoutDirection());
    if (m_remark.isEmpty())
        return;
    const int gap = m_theme.space(Space::Medium);
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(tokens.textOf(m_remarkTone));
    paintWrapped(painter,
        place({ side + words + gap, 0, remarkWidth(width()) - gap, height() })
            .adjusted(0, (height() - painter.fontMetrics().height()) / 2, 0, 0),
        m_remark, 1, layoutDirection());
}

} // namespace candor::ui
