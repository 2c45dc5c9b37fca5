#include "clock.h"
#include "end_requests.h"
#include "language.h"
#include "pages/window_pages.h"
#include "process_hardening.h"
#include "session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace candor;

namespace {

ui::Scheme schemeOf(session::Scheme scheme)
{
    switch (scheme) {
    case session::Scheme::System:
        break;
    case session::Scheme::Light:
        return ui::Scheme::Light;
    case session::Scheme::Dark:
        return ui::Scheme::Dark;
    case session::Scheme::HighContrast:
        return ui::Scheme::HighContrast;
    }
    return ui::Scheme::System;
}

void wear(const session::Settings& settings, const words::Language& language, ui::Theme& theme)
{
    QApplication::setLayoutDirection(language.direction());
    theme.setScheme(schemeOf(settings.scheme));
    theme.setTextPercent(settings.textPercent);
}

} // namespace

int main(int argc, char** argv)
{
    vault::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Candor"_s);
    QApplication::setApplicationVersion(QStringLiteral(CANDOR_VERSION));
    QApplication::setDesktopFileName(u"org.candor.Candor"_s);
    QCommandLineParser options;
    const QCommandLineOption sample(u"sample"_s, u"Open the sample person, who is invented."_s);
    const QCommandLineOption endpoint(
        u"with-endpoint"_s, u"The sample person's shop takes choices at URL."_s, u"URL"_s);
    const QCommandLineOption store(u"store"_s, u"Keep the data in DIR."_s, u"DIR"_s);
    options.addOptions({ sample, endpoint, store });
    options.addHelpOption();
    options.addVersionOption();
    options.process(application);
    const EndRequests endRequests(application);

    session::Places places = session::Places::standard();
    if (options.isSet(store))
        places.store = options.value(store);
    const SystemClock clock;
    session::Session session(places, clock);
    words::Language language(session.settings().language);
    ui::Theme theme(application);
    wear(session.settings(), language, theme);
    ui::WindowPages window(session, places, theme);
    QObject::connect(
        &session, &session::Session::settingsChanged, &window, [&](const session::Settings& now) {
            const QString spoken = language.code();
            language.change(now.language);
            wear(now, language, theme);
            if (language.code() != spoken)
                window.remake();
        });
    if (options.isSet(sample))
        session.door().openSample(options.value(endpoint));
    else
        session.door().look();
    window.show();
    return QApplication::exec();
}
