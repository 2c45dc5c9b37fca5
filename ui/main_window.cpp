#include "main_window.h"

#include "parts/nav_button.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace candor::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
    , m_whole(new QStackedWidget)
{
    setWindowTitle(u"Candor"_s);
    setWindowIcon(QIcon(u":/candor/icons/candor.svg"_s));
    m_navigation = makeNavigation();
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setSpacing(0);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    m_whole->addWidget(inside);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);

    connect(m_group, &QButtonGroup::idToggled, this, [this](int page, bool checked) {
        if (!checked)
            return;
        m_pages->setCurrentIndex(page);
        Q_EMIT opened(page);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    resize(1360, 860);
}

QWidget* MainWindow::makeNavigation()
{
    auto* navigation = new QWidget;
    navigation->setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(navigation);
    arrange(*column, m_theme, Space::Small, Space::Medium, Space::Large);

    auto* brand = new QHBoxLayout;
    arrange(*brand, m_theme, Space::Small, Space::Medium, Space::Small);
    auto* sign = new QLabel;
    const auto drawSign = [this, sign] {
        const int side = QFontMetrics(m_theme.font(Type::CardTitle)).height();
        sign->setPixmap(windowIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    };
    drawSign();
    connect(&m_theme, &Theme::changed, sign, drawSign);
    brand->addWidget(sign);
    brand->addWidget(new Text(m_theme, Type::CardTitle, u"Candor"_s), 1);
    column->addLayout(brand);

    // Large text or a small window: the list of pages scrolls, brand and foot stay.
    auto* list = new QWidget;
    m_buttons = new QVBoxLayout(list);
    arrange(*m_buttons, m_theme, Space::Hair);
    m_buttons->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizeAdjustPolicy(QScrollArea::AdjustToContents);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    column->addWidget(area, 1);

    auto* footBox = new QHBoxLayout;
    arrange(*footBox, m_theme, Space::None, Space::Medium, Space::None);
    m_foot = new Text(m_theme, Type::Secondary, tr("All on this computer"));
    footBox->addWidget(m_foot);
    column->addLayout(footBox);
    const auto widen = [this, navigation] {
        int widest = QFontMetrics(m_theme.font(Type::Body)).averageCharWidth() * 24;
        for (const NavButton* button : m_navButtons)
            widest = qMax(widest, button->sizeHint().width() + 2 * m_theme.space(Space::Medium));
        navigation->setFixedWidth(widest);
    };
    connect(&m_theme, &Theme::changed, navigation, widen);
    connect(this, &MainWindow::placesChanged, navigation, widen);
    widen();
    return navigation;
}

int MainWindow::addPage(const QString& name, QWidget* page)
{
    auto* button = new NavButton(m_theme, name);
    const int number = m_pages->addWidget(page);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_navButtons.push_back(button);
    m_group->addButton(button, number);
    if (number == 0)
        button->setChecked(true);
    Q_EMIT placesChanged();
    return number;
}

void MainWindow::open(int page)
{
    if (page < 0 || page >= m_pages->count())
        return;
    m_navButtons[static_cast<std::size_t>(page)]->setChecked(true);
    m_pages->widget(page)->setFocus();
}

void MainWindow::open(const QWidget& page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i) == &page)
            open(i);
    }
}

int MainWindow::current() const
{
    return m_pages->currentIndex();
}

void MainWindow::setBadge(int page, const QString& badge)
{
    m_navButtons[static_cast<std::size_t>(page)]->setBadge(badge);
    Q_EMIT placesChanged();
}

void MainWindow::openAlone(QWidget* page)
{
    if (m_whole->indexOf(page) < 0)
        m_whole->addWidget(page);
    m_whole->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::openPages()
{
    m_whole->setCurrentIndex(0);
}

void MainWindow::setFootLine(const QString& line)
{
    m_foot->setText(line);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.paper);
    if (m_whole->currentIndex() > 0)
        return;
    const int width = m_navigation->width();
    const int left = isRightToLeft() ? this->width() - width : width - tokens.lineWidth;
    painter.fillRect(left, 0, tokens.lineWidth, height(), tokens.line);
}

} // namespace candor::ui
