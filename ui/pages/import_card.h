#pragma once

#include "parts/card.h"
#include "session.h"

namespace candor::ui {

class Button;
class ErrorPanel;
class Notice;
class ProgressStrip;
class Text;

// Where exports come in: by button, or dropped anywhere on the window. Shows how far reading is and what came
// of it.
class ImportCard : public Card {
    Q_OBJECT

public:
    ImportCard(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

    // While the store is open, files dropped on `target`, or on anything in it that takes none itself, are
    // read.
    void acceptDropsOn(QWidget& target);
    void chooseFiles();
    void chooseFolder();
    Button& bringButton() { return *m_bring; }

Q_SIGNALS:
    void profileAsked();
    void dropAwaited(); // files are over a target, and would be read

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeInvitation();
    void openDialog(bool folders);
    void bring(const QStringList& paths);
    void follow(const session::ImportState& state);
    void showRead(const session::ImportReach& reach);
    void showPaused(const session::Paused& paused);
    void showImported(const session::Imported& imported);
    void offerMore(const QString& sentence);
    void clearNews();
    void showStopped(const session::ImportStopped& stopped);
    void setInvited(bool invited);
    void setAwaitingDrop(bool awaiting);

    session::Session& m_session;
    const Theme& m_theme;
    Text* m_lead;
    Button* m_bring;
    Button* m_bringFolder;
    QWidget* m_invitation;
    ProgressStrip* m_progress;
    Notice* m_result;
    Notice* m_more; // what a limit stopped, to be read anyway
    ErrorPanel* m_error;
    bool m_awaitingDrop = false;
};

} // namespace candor::ui
