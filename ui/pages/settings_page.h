#pragma once

#include "parts/page.h"
#include "session.h"

class QPushButton;
class QSlider;

namespace candor::ui {

class ArchiveCard;
class Card;
class EraseCard;
class KeysCard;
class Notice;
class Pill;
class Text;

// How Candor looks and speaks, and the lock. Every change is in force at once: whoever owns this page listens
// to the session's settingsChanged(). After another language it makes the pages anew.
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(session::Session& session, const session::Places& places, const Theme& theme,
        QWidget* parent = nullptr);

private:
    Card* makeLanguage();
    Card* makeLook();
    Card* makeTextSize();
    Card* makeLock();
    Card* makePlace();
    void follow();
    void followDoor();
    void save();

    session::Session& m_session;
    const QString m_storeFolder;
    KeysCard* m_keys;
    ArchiveCard* m_archive;
    EraseCard* m_erase;
    Pill* m_language;
    Pill* m_scheme;
    QSlider* m_textSize;
    Text* m_textPercent;
    Text* m_lockWords;
    Text* m_place;
    QPushButton* m_lock;
    QPushButton* m_copy;
};

} // namespace candor::ui
