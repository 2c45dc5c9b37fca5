#include "browsers.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

enum class Root : quint8 { Home, Settings, Roaming };
enum class Layout : quint8 { Firefox, Chromium, Safari };

// One place where a browser may have profiles.
struct Place {
    DesktopSystem system;
    Root root;
    QLatin1String path;
    Company company;
    Layout layout;
    QLatin1String channel {}; // told before the profile's name: "Beta"
};

using enum DesktopSystem;

constexpr std::array Places {
    Place { Linux, Root::Home, ".mozilla/firefox"_L1, Company::Firefox, Layout::Firefox },
    Place { Linux, Root::Settings, "mozilla/firefox"_L1, Company::Firefox, Layout::Firefox },
    Place { Linux, Root::Home, ".var/app/org.mozilla.firefox/.mozilla/firefox"_L1, Company::Firefox,
        Layout::Firefox, "Flatpak"_L1 },
    Place { Linux, Root::Home, "snap/firefox/common/.mozilla/firefox"_L1, Company::Firefox, Layout::Firefox,
        "Snap"_L1 },
    Place { Linux, Root::Settings, "google-chrome"_L1, Company::Chrome, Layout::Chromium },
    Place { Linux, Root::Settings, "google-chrome-beta"_L1, Company::Chrome, Layout::Chromium, "Beta"_L1 },
    Place { Linux, Root::Settings, "google-chrome-unstable"_L1, Company::Chrome, Layout::Chromium, "Dev"_L1 },
    Place { Linux, Root::Home, ".var/app/com.google.Chrome/config/google-chrome"_L1, Company::Chrome,
        Layout::Chromium, "Flatpak"_L1 },
    Place { Linux, Root::Settings, "chromium"_L1, Company::Chromium, Layout::Chromium },
    Place { Linux, Root::Home, ".var/app/org.chromium.Chromium/config/chromium"_L1, Company::Chromium,
        Layout::Chromium, "Flatpak"_L1 },
    Place { Linux, Root::Home, "snap/chromium/common/chromium"_L1, Company::Chromium, Layout::Chromium,
        "Snap"_L1 },
    Place { Linux, Root::Settings, "microsoft-edge"_L1, Company::Edge, Layout::Chromium },
    Place { Linux, Root::Home, ".var/app/com.microsoft.Edge/config/microsoft-edge"_L1, Company::Edge,
        Layout::Chromium, "Flatpak"_L1 },
    Place { Linux, Root::Settings, "BraveSoftware/Brave-Browser"_L1, Company::Brave, Layout::Chromium },
    Place { Linux, Root::Home, ".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser"_L1,
        Company::Brave, Layout::Chromium, "Flatpak"_L1 },
    Place { Linux, Root::Home, "snap/brave/current/.config/BraveSoftware/Brave-Browser"_L1, Company::Brave,
        Layout::Chromium, "Snap"_L1 },

    Place { Mac, Root::Settings, "Firefox/Profiles"_L1, Company::Firefox, Layout::Firefox },
    Place { Mac, Root::Home, "Library/Safari"_L1, Company::Safari, Layout::Safari },
    Place { Mac, Root::Settings, "Google/Chrome"_L1, Company::Chrome, Layout::Chromium },
    Place { Mac, Root::Settings, "Google/Chrome Beta"_L1, Company::Chrome, Layout::Chromium, "Beta"_L1 },
    Place { Mac, Root::Settings, "Chromium"_L1, Company::Chromium, Layout::Chromium },
    Place { Mac, Root::Settings, "Microsoft Edge"_L1, Company::Edge, Layout::Chromium },
    Place { Mac, Root::Settings, "BraveSoftware/Brave-Browser"_L1, Company::Brave, Layout::Chromium },

    Place { Windows, Root::Roaming, "Mozilla/Firefox/Profiles"_L1, Company::Firefox, Layout::Firefox },
    Place { Windows, Root::Settings, "Google/Chrome/User Data"_L1, Company::Chrome, Layout::Chromium },
    Place { Windows, Root::Settings, "Google/Chrome Beta/User Data"_L1, Company::Chrome, Layout::Chromium,
        "Beta"_L1 },
    Place { Windows, Root::Settings, "Chromium/User Data"_L1, Company::Chromium, Layout::Chromium },
    Place { Windows, Root::Settings, "Microsoft/Edge/User Data"_L1, Company::Edge, Layout::Chromium },
    Place { Windows, Root::Settings, "BraveSoftware/Brave-Browser/User Data"_L1, Company::Brave,
        Layout::Chromium },
};

QString folderOf(const Place& place, const BrowserRoots& roots)
{
    const QString& root = place.root == Root::Home ? roots.home
        : place.root == Root::Settings             ? roots.settings
                                                   : roots.roaming;
    return QString(root % u'/' % place.path);
}

BrowserFile fileAt(const QString& path)
{
    qint64 bytes = 0;
    for (const QLatin1String part : { ""_L1, "-wal"_L1, "-journal"_L1 })
        bytes += QFileInfo(QString(path % part)).size(); // 0 where there is none
    return { path, bytes };
}

std::vector<BrowserContent> contentsOf(Layout layout)
{
    if (layout == Layout::Safari)
        return { BrowserContent::Visits, BrowserContent::PageTopics };
    return { BrowserContent::Visits, BrowserContent::Searches, BrowserContent::PageTopics };
}

// Firefox names a folder "k3xq81ab.default-release": the letters in front are chance.
QString nameOf(const Place& place, const QString& folder)
{
    QString name = folder;
    if (const qsizetype dot = folder.indexOf(u'.'); place.layout == Layout::Firefox && dot >= 0)
        name = folder.sliced(dot + 1);
    return place.channel.isEmpty() ? name : QString(place.channel % u' ' % name);
}

void addProfiles(const Place& place, const QString& folder, std::vector<BrowserProfile>& found)
{
    const QLatin1String history = place.layout == Layout::Firefox ? "places.sqlite"_L1 : "History"_L1;
    for (const QString& each : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const bool isNobodys = each == "System Profile"_L1 || each == "Guest Profile"_L1;
        const QString profile = QString(folder % u'/' % each);
        const QString path = QString(profile % u'/' % history);
        if (isNobodys || !QFileInfo(path).isFile())
            continue;
        BrowserProfile one { place.company, nameOf(place, each), contentsOf(place.layout), { fileAt(path) } };
        const QString topics = QString(profile % u"/BrowsingTopicsState");
        if (place.layout == Layout::Chromium && QFileInfo(topics).isFile()) {
            one.contents.push_back(BrowserContent::AdTopics);
            one.files.push_back(fileAt(topics));
        }
        one.readable = std::ranges::all_of(
            one.files, [](const BrowserFile& file) { return QFileInfo(file.path).isReadable(); });
        found.push_back(std::move(one));
    }
}

// macOS shows nobody what is in Safari's folder who has not been let in: a folder that seems to hold nothing
// is one that may not be looked into.
void addSafari(const QString& folder, std::vector<BrowserProfile>& found)
{
    const QFileInfo history(QString(folder % u"/History.db"));
    const bool isSealed = QFileInfo(folder).isDir()
        && QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
    if (!history.isFile() && !isSealed)
        return;
    BrowserProfile one { Company::Safari, {}, contentsOf(Layout::Safari), { fileAt(history.filePath()) } };
    one.readable = history.isReadable();
    found.push_back(std::move(one));
}

} // namespace

BrowserRoots BrowserRoots::ofThisComputer()
{
#if defined(Q_OS_WIN)
    BrowserRoots roots = under(QDir::homePath(), Windows);
    roots.settings = QDir::fromNativeSeparators(qEnvironmentVariable("LOCALAPPDATA", roots.settings));
    roots.roaming = QDir::fromNativeSeparators(qEnvironmentVariable("APPDATA", roots.roaming));
    return roots;
#elif defined(Q_OS_MACOS)
    return under(QDir::homePath(), Mac);
#else
    BrowserRoots roots = under(QDir::homePath(), Linux);
    if (const QString settings = qEnvironmentVariable("XDG_CONFIG_HOME"); QDir::isAbsolutePath(settings))
        roots.settings = settings;
    return roots;
#endif
}

BrowserRoots BrowserRoots::under(const QString& home, DesktopSystem system)
{
    switch (system) {
    case Linux:
        break;
    case Mac: {
        const QString settings = QString(home % u"/Library/Application Support");
        return { Mac, home, settings, settings };
    }
    case Windows:
        return { Windows, home, QString(home % u"/AppData/Local"), QString(home % u"/AppData/Roaming") };
    }
    const QString settings = QString(home % u"/.config");
    return { Linux, home, settings, settings };
}

std::vector<BrowserProfile> findBrowsers(const BrowserRoots& roots)
{
    std::vector<BrowserProfile> found;
    for (const Place& place : Places) {
        if (place.system != roots.system)
            continue;
        const QString folder = folderOf(place, roots);
        if (place.layout == Layout::Safari)
            addSafari(folder, found);
        else
            addProfiles(place, folder, found);
    }
    return found;
}

} // namespace candor::importing
