#pragma once

#include "session.h"
#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class ChoicesPage;
class HistoryPage;
class MainWindow;
class OverviewPage;
class ProfilePage;
class SourcesPage;
class SettingsPage;
class UnlockPage;
class WelcomePage;

// The window of the program: the frame with every page in it. Which of them may be seen, the door decides.
// The title is only the program's name.
class WindowPages : public QWidget {
    Q_OBJECT

public:
    WindowPages(session::Session& session, const session::Places& places, const Theme& theme,
        QWidget* parent = nullptr);

    void remake(); // every text anew, in the language in force; the same page stays open
    MainWindow& frame() { return *m_frame; }

private:
    void make();
    void addPages();
    void connectLinks();
    void follow(const session::DoorState& state);
    void openPages(const session::Open& open);
    void followDelivery();

    session::Session& m_session;
    const session::Places m_places;
    const Theme& m_theme;
    MainWindow* m_frame = nullptr;
    QWidget* m_nothing = nullptr; // before it is known whether there is a store
    WelcomePage* m_welcome = nullptr;
    UnlockPage* m_unlock = nullptr;
    OverviewPage* m_overview = nullptr;
    ProfilePage* m_profile = nullptr;
    ChoicesPage* m_choices = nullptr;
    HistoryPage* m_history = nullptr;
    SourcesPage* m_sources = nullptr;
    SettingsPage* m_settings = nullptr;
    int m_sourcesNumber = 0;
    bool m_wantsData = false; // a store was just made: its next page is where data come in
    bool m_hasStore = false; // of what the door said last
};

} // namespace candor::ui
