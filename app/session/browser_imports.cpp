#include "browser_imports.h"

#include "browsers/browsers.h"
#include "import_run.h"
#include "places.h"

#include <QFileInfo>

namespace candor::session {

namespace {

importing::BrowserRoots rootsOf(const Places& places)
{
    const importing::BrowserRoots usual = importing::BrowserRoots::ofThisComputer();
    return places.home.isEmpty() ? usual : importing::BrowserRoots::under(places.home, usual.system);
}

} // namespace

std::vector<BrowserProfile> findBrowsers(const Places& places)
{
    return importing::findBrowsers(rootsOf(places));
}

QString browserCopiesIn(const QString& storeFolder)
{
    return QString(storeFolder % u"/browser-copies");
}

Result<std::vector<ImportSummary>> importBrowsers(const std::vector<BrowserProfile>& profiles,
    const QString& storeFolder, ImportSink& sink, ImportWatch& watch)
{
    std::vector<ImportSource> sources;
    for (const BrowserProfile& profile : profiles) {
        ImportSource source;
        source.head.company = profile.company;
        source.head.product = importing::productOf(profile);
        for (const BrowserFile& file : profile.files)
            source.head.paths += QFileInfo(file.path).fileName();
        source.bytes = profile.bytes();
        source.read = [&profile, copies = browserCopiesIn(storeFolder)](importing::ImportHost& host, auto) {
            return importing::readBrowser(profile, copies, host);
        };
        sources.push_back(std::move(source));
    }
    return importAll(sources, sink, watch);
}

} // namespace candor::session
