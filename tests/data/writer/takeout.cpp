#include "takeout.h"

#include "google_activity.h"
#include "robin.h"
#include "sample_zip.h"
#include "youtube_history.h"

#include <span>

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

Result<void> writePart(const QString& path, std::span<const GoogleProduct> products, bool withIndex)
{
    Result<SampleZip> zip = SampleZip::create(path);
    if (!zip)
        return zip.error();
    if (withIndex) {
        const QByteArray index = archiveBrowser(u"MY_ACTIVITY"_s, u"My Activity"_s);
        if (Result<void> added = zip->add(u"Takeout/archive_browser.html"_s, index); !added)
            return added;
    }
    for (const GoogleProduct& product : products) {
        const QString name = u"Takeout/My Activity/"_s + product.folder + u"/MyActivity.json"_s;
        if (Result<void> added = zip->add(name, googleArray(product.records)); !added)
            return added;
    }
    return zip->finish();
}

Result<void> writeYouTube(const QString& path)
{
    const QString folder = u"YouTube and YouTube Music"_s;
    Result<SampleZip> zip = SampleZip::create(path);
    if (!zip)
        return zip.error();
    if (Result<void> added
        = zip->add(u"Takeout/archive_browser.html"_s, archiveBrowser(u"YOUTUBE"_s, folder));
        !added)
        return added;
    const QString history = u"Takeout/"_s + folder + u"/history/"_s;
    if (Result<void> added = zip->add(history + u"watch-history.json"_s, googleArray(watchHistory())); !added)
        return added;
    if (Result<void> added = zip->add(history + u"search-history.json"_s, googleArray(searchHistory()));
        !added)
        return added;
    return zip->finish();
}

} // namespace

QByteArray archiveBrowser(const QString& productId, const QString& productFolder)
{
    const QString page
        = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Archive Browser</title></head><body>\n"
          "<div class=\"header\"><h1>Archive for %1</h1><p>Nov 1, 2026</p></div>\n"
          "<div id=\"service-tile-%2\" class=\"service_tile mdl-cell\">\n"
          " <h1 class=\"data-folder-name\" data-english-name=\"%2\" data-folder-name=\"%3\">%3</h1>\n"
          "</div>\n</body></html>\n"_s;
    return page.arg(robin().email, productId, productFolder).toUtf8();
}

Result<void> writeTakeout(const QString& folder)
{
    const std::vector<GoogleProduct> products = googleProducts();
    const auto [first, second] = std::pair { std::span(products).first(3), std::span(products).subspan(3) };
    if (Result<void> written = writePart(folder + u"/takeout-20261101T094500Z-001.zip"_s, first, true);
        !written)
        return written;
    if (Result<void> written = writePart(folder + u"/takeout-20261101T094500Z-002.zip"_s, second, false);
        !written)
        return written;
    return writeYouTube(folder + u"/takeout-20261102T081500Z-001.zip"_s);
}

} // namespace candor::sample
