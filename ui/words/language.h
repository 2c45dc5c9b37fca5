#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

namespace candor::words {

// The language Candor speaks. One object lives beside the application object; texts asked for while it lives
// come in its language. GUI (or only) thread.
class Language {
public:
    explicit Language(
        const QString& code); // "de", …; empty, or one that Candor does not speak: the system's, else English
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    ~Language();

    void change(const QString& code); // texts asked for from now on; what is on the screen asks again
    QString code() const { return m_code; }
    Qt::LayoutDirection direction() const { return m_locale.textDirection(); }
    const QLocale& locale() const { return m_locale; }

private:
    void install();
    void remove();

    QString m_code;
    QLocale m_locale;
    QTranslator m_ours;
    QTranslator m_qts; // the few words that Qt brings itself: copy, paste, undo
};

// The languages Candor speaks, by code, in the order of their own names, and what each calls itself.
struct Spoken {
    QString code;
    QString ownName;
};
std::vector<Spoken> spokenLanguages();

} // namespace candor::words
