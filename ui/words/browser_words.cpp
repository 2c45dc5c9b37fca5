#include "browser_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::words {

namespace {
struct Browsers {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Browsers)
};

QString untouched()
{
    return Browsers::tr("Nothing was kept, and the browser's own files are as they were.");
}

} // namespace

QString nameOf(BrowserContent content)
{
    switch (content) {
    case BrowserContent::Visits:
        return Browsers::tr("visits", "what is read of a browser");
    case BrowserContent::Searches:
        return Browsers::tr("searches", "what is read of a browser");
    case BrowserContent::PageTopics:
        return Browsers::tr("what it made of the pages", "what is read of a browser");
    case BrowserContent::AdTopics:
        return Browsers::tr("ad topics", "what is read of a browser");
    }
    return {};
}

QString nameOf(const BrowserProfile& profile)
{
    const QString brand = brandOf(profile.company);
    return profile.name.isEmpty()
        ? brand
        : Browsers::tr("%1, profile %2", "browser, its profile").arg(brand, profile.name);
}

QString contentsOf(const BrowserProfile& profile)
{
    QStringList names;
    for (const BrowserContent content : profile.contents)
        names += nameOf(content);
    return QLocale().createSeparatedList(names);
}

Trouble troubleOf(Fault fault, Company browser)
{
    switch (fault) {
    case Fault::Refused:
        if (browser == Company::Safari)
            return { Browsers::tr("macOS does not let Candor read Safari's history."), untouched(),
                Browsers::tr("In System Settings, open Privacy & Security, then Full Disk Access, and switch "
                             "Candor on. Start Candor again, then try again.") };
        return { Browsers::tr("The system does not let Candor read this browser's files."), untouched(),
            Browsers::tr("Check that the files belong to you and may be read, then try again.") };
    case Fault::InUse:
        return { Browsers::tr("The browser keeps writing to its history while Candor copies it."),
            untouched(), Browsers::tr("Wait a moment or close the browser, then try again.") };
    case Fault::NotFound:
        return { Browsers::tr("This browser's history is not there any more."), untouched(),
            Browsers::tr("Look for browsers again.") };
    case Fault::Invalid:
        return { Browsers::tr("This browser's history is damaged, or of a kind that Candor does not know."),
            untouched(),
            Browsers::tr("Open the browser once so that it can repair its files, then try again.") };
    case Fault::Cancelled:
    case Fault::WrongKey:
    case Fault::Corrupt:
    case Fault::TooNew:
    case Fault::TooLarge:
    case Fault::Disk:
    case Fault::Network:
    case Fault::Internal:
        break;
    }
    return troubleOf(fault);
}

} // namespace candor::words
