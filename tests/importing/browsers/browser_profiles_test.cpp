#include "browsers/browsers.h"
#include "recording_host.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<BrowserProfile>& profiles)
{
    QStringList names;
    for (const BrowserProfile& profile : profiles)
        names += productOf(profile);
    return names;
}

} // namespace

class BrowserProfilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theUsualPlacesOfEverySystemAreKnown_data()
    {
        QTest::addColumn<int>("system");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        const auto row = [](DesktopSystem system, const char* file, const char* name) {
            QTest::newRow(file) << static_cast<int>(system) << QString::fromLatin1(file)
                                << QString::fromLatin1(name);
        };
        using enum DesktopSystem;
        row(Linux, ".mozilla/firefox/k3xq81ab.default-release/places.sqlite", "Firefox (default-release)");
        row(Linux, ".config/mozilla/firefox/k3xq81ab.default/places.sqlite", "Firefox (default)");
        row(Linux, ".var/app/org.mozilla.firefox/.mozilla/firefox/a.work/places.sqlite",
            "Firefox (Flatpak work)");
        row(Linux, "snap/firefox/common/.mozilla/firefox/plain/places.sqlite", "Firefox (Snap plain)");
        row(Linux, ".config/google-chrome/Default/History", "Chrome (Default)");
        row(Linux, ".config/google-chrome-beta/Default/History", "Chrome (Beta Default)");
        row(Linux, ".config/chromium/Profile 2/History", "Chromium (Profile 2)");
        row(Linux, "snap/chromium/common/chromium/Default/History", "Chromium (Snap Default)");
        row(Linux, ".config/microsoft-edge/Default/History", "Edge (Default)");
        row(Linux, ".config/BraveSoftware/Brave-Browser/Default/History", "Brave (Default)");
        row(Mac, "Library/Application Support/Firefox/Profiles/a.b/places.sqlite", "Firefox (b)");
        row(Mac, "Library/Application Support/Google/Chrome/Default/History", "Chrome (Default)");
        row(Mac, "Library/Application Support/Microsoft Edge/Default/History", "Edge (Default)");
        row(Mac, "Library/Safari/History.db", "Safari");
        row(Windows, "AppData/Roaming/Mozilla/Firefox/Profiles/a.b/places.sqlite", "Firefox (b)");
        row(Windows, "AppData/Local/Google/Chrome/User Data/Default/History", "Chrome (Default)");
        row(Windows, "AppData/Local/Microsoft/Edge/User Data/Profile 1/History", "Edge (Profile 1)");
        row(Windows, "AppData/Local/BraveSoftware/Brave-Browser/User Data/Default/History",
            "Brave (Default)");
    }
    void theUsualPlacesOfEverySystemAreKnown()
    {
        QFETCH(const int, system);
        QFETCH(const QString, file);
        QFETCH(const QString, name);
        const Desk home;
        home.put(file, "0123456789");
        const BrowserRoots roots = BrowserRoots::under(home.path(), static_cast<DesktopSystem>(system));
        const std::vector<BrowserProfile> found = findBrowsers(roots);
        QCOMPARE(namesOf(found), { name });
        QCOMPARE(found.front().files.front().path, home.path() + u'/' + file);
        QCOMPARE(found.front().bytes(), 10);
        QVERIFY(found.front().readable);
    }

    void aHomeWithoutBrowsersHasNone()
    {
        const Desk home;
        home.put(u".config/google-chrome/Default/Preferences"_s, "{}");
        home.put(u".mozilla/firefox/profiles.ini"_s, "[General]");
        QVERIFY(findBrowsers(BrowserRoots::under(home.path(), DesktopSystem::Linux)).empty());
    }

    void whatWouldBeReadIsToldWithItsJournals()
    {
        const Desk home;
        home.put(u".config/google-chrome/Default/History"_s, QByteArray(100, 'h'));
        home.put(u".config/google-chrome/Default/History-journal"_s, QByteArray(20, 'j'));
        home.put(u".config/google-chrome/Default/History-shm"_s, QByteArray(1000, 's'));
        home.put(u".config/google-chrome/Default/BrowsingTopicsState"_s, QByteArray(3, 't'));
        const auto found = findBrowsers(BrowserRoots::under(home.path(), DesktopSystem::Linux));
        QCOMPARE(found.size(), std::size_t { 1 });
        QCOMPARE(found.front().bytes(), 123);
        const std::vector<BrowserContent> everything { BrowserContent::Visits, BrowserContent::Searches,
            BrowserContent::PageTopics, BrowserContent::AdTopics };
        QCOMPARE(found.front().contents, everything);
    }

    void everyProfileIsOneAndNobodysAreLeft()
    {
        const Desk home;
        for (const QString& folder :
            { u"Default"_s, u"Profile 1"_s, u"Guest Profile"_s, u"System Profile"_s })
            home.put(u".config/google-chrome/"_s + folder + u"/History"_s, "x");
        QCOMPARE(namesOf(findBrowsers(BrowserRoots::under(home.path(), DesktopSystem::Linux))),
            (QStringList { u"Chrome (Default)"_s, u"Chrome (Profile 1)"_s }));
    }

    void aFolderThatMacOsKeepsShutIsSafariThatCannotBeRead()
    {
        const Desk home;
        const BrowserRoots roots = BrowserRoots::under(home.path(), DesktopSystem::Mac);
        QVERIFY(findBrowsers(roots).empty());
        QVERIFY(QDir(home.path()).mkpath(u"Library/Safari"_s)); // without permission it seems to hold nothing
        const std::vector<BrowserProfile> found = findBrowsers(roots);
        QCOMPARE(namesOf(found), { u"Safari"_s });
        QVERIFY(!found.front().readable);
        home.put(u"Library/Safari/Bookmarks.plist"_s, "x"); // allowed, and nothing was ever visited
        QVERIFY(findBrowsers(roots).empty());
    }
};

QTEST_GUILESS_MAIN(BrowserProfilesTest)
#include "browser_profiles_test.moc"
