#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QStackedWidget;
class QVBoxLayout;

namespace candor::ui {

class NavButton;
class Text;

// The frame: navigation on one side, one page at a time, a line at the foot that says where everything is.
// Knows nothing of what the pages show. The title is only the program's name: window lists and screen shots
// tell nothing about the person.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const Theme& theme, QWidget* parent = nullptr);

    // name: with its mnemonic ("&Overview"). The window owns the page from now on. Returns its number.
    int addPage(const QString& name, QWidget* page);
    void open(int page);
    void open(const QWidget& page);
    int current() const;
    void setBadge(int page, const QString& badge); // a short number beside the name; empty: none

    // Before there is something to navigate: welcome, unlock. Without navigation, until openPages().
    void openAlone(QWidget* page);
    void openPages();

    void setFootLine(const QString& line);

Q_SIGNALS:
    void opened(int page);
    void placesChanged(); // a page was added, or its badge changed

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeNavigation();

    const Theme& m_theme;
    QWidget* m_navigation;
    QVBoxLayout* m_buttons;
    QButtonGroup* m_group;
    std::vector<NavButton*> m_navButtons;
    QStackedWidget* m_pages;
    QStackedWidget* m_whole; // 0: navigation and pages; others: pages that stand alone
    Text* m_foot;
};

} // namespace candor::ui
