#pragma once

#include "parts/page.h"
#include "session.h"

namespace candor::ui {

class Button;
class Card;
class ErrorPanel;
class PassphraseForm;
class Pill;
class Text;

// The first thing a person sees: what this is, what stays here, and two ways in that are as near as each
// other. Language and text size come first.
class WelcomePage : public Page {
    Q_OBJECT

public:
    WelcomePage(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void creating(); // a store of one's own is being made: it wants data next

private:
    QWidget* makePreferences();
    Card* makePromise();
    Card* makeWay(const QString& title, const QString& words, Button* button);
    void choose(bool own);
    void chooseArchive();
    void submit(const QString& passphrase);
    void follow(const session::DoorState& state);
    void save();

    session::Session& m_session;
    Pill* m_language;
    Pill* m_textSize;
    Button* m_sample;
    Button* m_bring;
    Button* m_archive;
    QString m_archiveFile; // to be read back under the passphrase that is asked for
    Text* m_busy;
    ErrorPanel* m_error;
    QWidget* m_ways;
    Card* m_create;
    PassphraseForm* m_form;
};

} // namespace candor::ui
