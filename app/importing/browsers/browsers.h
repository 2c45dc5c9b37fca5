#pragma once

#include "browser_profile.h"
#include "import_host.h"

namespace candor::importing {

enum class DesktopSystem : quint8 { Linux, Mac, Windows };

// Where browsers keep their profiles. A value, so that a test has a home of its own.
struct BrowserRoots {
    DesktopSystem system = DesktopSystem::Linux;
    QString home;
    QString settings; // ~/.config; ~/Library/Application Support; %LOCALAPPDATA%
    QString roaming; // %APPDATA%; the same as settings elsewhere

    static BrowserRoots ofThisComputer();
    static BrowserRoots under(const QString& home, DesktopSystem system); // the usual places below a home
};

// Which browsers have a history here, and what would be read of it. Looks at names and sizes of files and
// opens none. Any thread.
std::vector<BrowserProfile> findBrowsers(const BrowserRoots& roots);

// What an import of it is called: "Firefox (default-release)".
QString productOf(const BrowserProfile& profile);

// Reads one profile from copies in a folder of its own below `privateFolder`, which is made where it is
// missing; the browser may be running, and its own files are only ever read. Whatever happens, no copy is
// left. The summary is that of importing::read(): its files are the browser's. Any thread; blocks until done.
// Errors: NotFound (the history is gone), Refused (the system does not let it be read), InUse (the browser
// writes faster than it can be copied), Disk, Invalid (nothing in it is readable), Cancelled, and whatever
// the host answers.
Result<ImportSummary> readBrowser(
    const BrowserProfile& profile, const QString& privateFolder, ImportHost& host);

// Removes copies that a reading left behind which did not come to its end, because the power went or the
// program was killed. Not while another reading uses the folder.
void sweepBrowserCopies(const QString& privateFolder);

} // namespace candor::importing
