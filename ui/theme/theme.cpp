#include "theme/theme.h"

#include "theme/stylesheet.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <cmath>

namespace candor::ui {

using namespace Qt::StringLiterals;

namespace {

// Text sizes in points, of which 10.5 is the body: 14 pixels at 96 dpi. Weights that a font lacks become
// bold.
struct TypeRole {
    qreal points;
    QFont::Weight weight;
    qreal spacing; // between letters, in percent
};

TypeRole roleOf(Type type)
{
    switch (type) {
    case Type::Title:
        return { 19.5, QFont::Bold, 98.5 };
    case Type::Lead:
        return { 11.25, QFont::Normal, 100 };
    case Type::CardTitle:
        return { 11.25, QFont::DemiBold, 100 };
    case Type::Body:
        return { 10.5, QFont::Normal, 100 };
    case Type::Strong:
        return { 10.5, QFont::DemiBold, 100 };
    case Type::Secondary:
        return { 9.4, QFont::Normal, 100 };
    case Type::Label:
        return { 9.0, QFont::DemiBold, 100 };
    case Type::Figure:
        return { 19.5, QFont::Bold, 100 };
    }
    return { 10.5, QFont::Normal, 100 };
}

constexpr qreal BodyPoints = 10.5;

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    const auto set
        = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, tokens.paper);
    set(QPalette::WindowText, tokens.ink);
    set(QPalette::Base, tokens.card);
    set(QPalette::AlternateBase, tokens.hover);
    set(QPalette::Text, tokens.ink);
    set(QPalette::PlaceholderText, tokens.soft);
    set(QPalette::Button, tokens.card);
    set(QPalette::ButtonText, tokens.ink);
    set(QPalette::BrightText, tokens.bad);
    set(QPalette::ToolTipBase, tokens.card);
    set(QPalette::ToolTipText, tokens.ink);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.plum);
    set(QPalette::Light, tokens.card);
    set(QPalette::Midlight, tokens.hover);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.edge);
    set(QPalette::Shadow, tokens.edge);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, tokens.soft);
    return palette;
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_systemFont(QApplication::font())
    , m_systemIsDark(isDark(QApplication::palette()))
    , m_reducedMotion(!QApplication::isEffectEnabled(Qt::UI_General))
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    application.installEventFilter(this);
    apply();
}

Theme::~Theme()
{
    m_application.removeEventFilter(this);
    m_application.setStyleSheet({});
    QApplication::setFont(m_systemFont);
    QApplication::setPalette(QPalette());
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setTextPercent(int percent)
{
    const int wanted = qBound(100, percent, 200);
    if (wanted == m_textPercent)
        return;
    m_textPercent = wanted;
    apply();
}

void Theme::apply()
{
    m_applying = true;
    switch (m_scheme) {
    case Scheme::System:
        m_tokens = m_systemIsDark ? darkTokens() : lightTokens();
        break;
    case Scheme::Light:
        m_tokens = lightTokens();
        break;
    case Scheme::Dark:
        m_tokens = darkTokens();
        break;
    case Scheme::HighContrast:
        m_tokens = highContrastTokens(m_systemIsDark);
        break;
    }
    QApplication::setPalette(paletteOf(m_tokens));
    QApplication::setFont(font(Type::Body));
    m_application.setStyleSheet(stylesheetOf(*this));
    m_applying = false;
    Q_EMIT changed();
}

// Our own palette hides the system's. Without one of ours, the application's palette is the system's for a
// moment.
void Theme::readSystem()
{
    m_applying = true;
    QApplication::setPalette(QPalette());
    m_systemIsDark = isDark(QApplication::palette());
    apply();
}

QFont Theme::font(Type type) const
{
    const TypeRole role = roleOf(type);
    // Larger than usual system text stays larger; Candor's own sizes are the least.
    const qreal system = qMax(1.0, m_systemFont.pointSizeF() / BodyPoints);
    QFont font = m_systemFont;
    font.setPointSizeF(role.points * system * m_textPercent / 100.0);
    font.setWeight(role.weight);
    font.setLetterSpacing(QFont::PercentageSpacing, role.spacing);
    return font;
}

// Distances grow half as fast as text: large text needs the room itself.
int Theme::space(Space space) const
{
    static constexpr std::array Steps { 0, 4, 8, 12, 18, 28 };
    const double zoom = 1.0 + (m_textPercent - 100) / 200.0;
    return static_cast<int>(std::lround(Steps[static_cast<std::size_t>(space)] * zoom));
}

bool Theme::showsFocus(const QWidget& widget) const
{
    return m_keyboard && widget.hasFocus();
}

int Theme::mnemonicFlag() const
{
    return m_alt ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

int Theme::signSize() const
{
    return qRound(QFontMetricsF(font(Type::Body)).height() * 0.55);
}

void Theme::setAlt(bool alt)
{
    if (alt == m_alt)
        return;
    m_alt = alt;
    if (QWidget* window = QApplication::activeWindow())
        window->update();
}

void Theme::setKeyboard(bool keyboard)
{
    if (keyboard == m_keyboard)
        return;
    m_keyboard = keyboard;
    if (QWidget* focused = QApplication::focusWidget())
        focused->update();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        setKeyboard(true);
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
            setAlt(true);
        break;
    case QEvent::KeyRelease:
    case QEvent::WindowDeactivate:
        setAlt(false);
        break;
    case QEvent::MouseButtonPress:
        setKeyboard(false);
        break;
    case QEvent::ThemeChange: // sent to every window when the person switches the system to dark or back
        if (!m_applying && watched->isWidgetType() && static_cast<QWidget*>(watched)->isWindow())
            readSystem();
        break;
    case QEvent::ApplicationPaletteChange:
        if (!m_applying && watched == &m_application && QApplication::palette() != paletteOf(m_tokens)) {
            m_systemIsDark = isDark(QApplication::palette());
            apply();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace candor::ui
