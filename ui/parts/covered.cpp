#include "parts/covered.h"

#include "parts/button.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace candor::ui {

// Takes the same room covered and uncovered. The text itself is only in the label while it may be seen, so
// that neither a screen reader nor a screen shot of a covered value can tell it.
class Covered::Value : public Text {
public:
    Value(const Theme& theme, const QString& value)
        : Text(theme, Type::Body, value)
        , m_theme(theme)
    {
    }

    void tell(const QString& value)
    {
        m_value = value;
        cover(m_covered);
    }

    void cover(bool covered)
    {
        m_covered = covered;
        setText(covered ? QString() : m_value);
        updateGeometry();
        update();
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return fontMetrics().boundingRect(0, 0, qMax(width, 1), 10000, Qt::TextWordWrap, m_value).height();
    }
    QSize sizeHint() const override
    {
        return { fontMetrics().averageCharWidth() * 24, fontMetrics().height() };
    }
    QSize minimumSizeHint() const override
    {
        return { fontMetrics().averageCharWidth() * 8, fontMetrics().height() };
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (!m_covered)
            return Text::paintEvent(event);
        // One bar a line, all but the last of the same length: the cover does not show the shape of the
        // words.
        QPainter painter(this);
        const int line = fontMetrics().lineSpacing();
        const int lines = qMax(1, height() / line);
        for (int i = 0; i < lines; ++i) {
            const int length = i + 1 < lines ? width() : width() * 3 / 5;
            const QRect bar(0, i * line + line / 5, length, line * 3 / 5);
            paintSurface(painter, QStyle::visualRect(layoutDirection(), rect(), bar),
                { .fill = m_theme.tokens().plumSoft,
                    .line = m_theme.tokens().plum,
                    .lineWidth = 1,
                    .radius = 6,
                    .stroke = m_theme.tokens().lineWidth > 1 ? Stroke::Solid : Stroke::None });
        }
    }

private:
    const Theme& m_theme;
    QString m_value;
    bool m_covered = true;
};

Covered::Covered(const Theme& theme, const QString& accessibleName, const QString& value, QWidget* parent)
    : QWidget(parent)
    , m_value(new Value(theme, {}))
    , m_button(new Button(theme, Button::Kind::Quiet, tr("Hold to show")))
{
    setAccessibleName(accessibleName);
    m_button->setAccessibleDescription(tr("Shows %1 while you hold the space bar.").arg(accessibleName));
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Small);
    column->addWidget(m_value);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QPushButton::pressed, this, [this] { cover(false); });
    connect(m_button, &QPushButton::released, this, [this] { cover(true); });
    setValue(value);
}

void Covered::setValue(const QString& value)
{
    m_value->tell(value);
}

void Covered::hideEvent(QHideEvent* event)
{
    cover(true);
    QWidget::hideEvent(event);
}

void Covered::cover(bool covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    m_value->cover(covered);
    QAccessibleEvent told(m_value, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace candor::ui
