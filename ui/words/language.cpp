#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace candor::words {

using namespace Qt::StringLiterals;

std::vector<Spoken> spokenLanguages()
{
    // A language's own name is written the same in every language, so these are not translated.
    return { { u"de"_s, u"Deutsch"_s }, { u"en"_s, u"English"_s }, { u"es"_s, u"Español"_s },
        { u"fr"_s, u"Français"_s }, { u"ar"_s, u"العربية"_s } };
}

static bool isSpoken(const QString& code)
{
    const std::vector<Spoken> spoken = spokenLanguages();
    return std::ranges::any_of(spoken, [&code](const Spoken& one) { return one.code == code; });
}

static QString codeOf(const QLocale& locale)
{
    return locale.name().section(u'_', 0, 0);
}

// The system's own locale knows the person's way to write dates and numbers; a chosen language brings its
// own.
static QLocale localeFor(const QString& code)
{
    const QLocale system = QLocale::system();
    if (codeOf(system) == code)
        return system;
    return code == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
}

Language::Language(const QString& code)
{
    change(code);
}

Language::~Language()
{
    remove();
}

void Language::change(const QString& code)
{
    remove();
    const QString system = codeOf(QLocale::system());
    m_code = isSpoken(code) ? code : isSpoken(system) ? system : u"en"_s;
    m_locale = localeFor(m_code);
    install();
}

void Language::install()
{
    QLocale::setDefault(m_locale);
    if (m_ours.load(u":/i18n/candor_"_s + m_code))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qts.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    QLocale::setDefault(QLocale::system());
}

} // namespace candor::words
