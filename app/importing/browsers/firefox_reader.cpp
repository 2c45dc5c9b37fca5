#include "browser_tables.h"
#include "written_time.h"

#include <set>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// How the person came to a page.
constexpr qint64 Embedded = 4;
constexpr qint64 FramedLink = 8;

std::optional<Instant> timeOf(const BrowserRows& row, int column)
{
    const std::optional<qint64> count = row.number(column);
    return count ? instantFromEpoch(*count) : std::nullopt; // microseconds, milliseconds or seconds
}

void readVisits(BrowserReading& reading)
{
    const BrowserColumns visits(reading, "moz_historyvisits");
    const BrowserColumns places(reading, "moz_places");
    if (!visits.has({ "place_id", "visit_date" }) || !places.has({ "url" }))
        return reading.database.isNotWhatItSeems();
    const qint64 last = lastRowOf(reading, "moz_historyvisits");
    const QByteArray sql = "SELECT v.rowid, p.url, " + places("p", "title") + ", v.visit_date, "
        + visits("v", "visit_type") + ", " + places("p", "hidden")
        + " FROM moz_historyvisits v LEFT JOIN moz_places p ON p.rowid = v.place_id";
    eachRow(reading, sql, [&](const BrowserRows& row) {
        reading.reached(row.number(0).value_or(0), last);
        if (row.isNull(1))
            return reading.findings.addUnreadable(1); // of a page that is not there
        const qint64 type = row.number(4).value_or(0);
        const BrowserVisit visit { row.text(1), row.text(2), timeOf(row, 3) };
        if (type != Embedded && type != FramedLink && row.number(5).value_or(0) == 0 && isPage(visit.address))
            addVisit(reading, visit);
    });
}

// A row for each page that was met while the words were searched for: the search counts once a day.
void readSearches(BrowserReading& reading)
{
    const BrowserColumns metadata(reading, "moz_places_metadata");
    const BrowserColumns queries(reading, "moz_places_metadata_search_queries");
    if (!metadata.has({ "search_query_id", "created_at" }) || !queries.has({ "terms" }))
        return;
    std::set<std::pair<qint64, std::optional<std::chrono::sys_days>>> seen;
    eachRow(reading,
        "SELECT m.search_query_id, q.terms, m.created_at FROM moz_places_metadata m"
        " CROSS JOIN moz_places_metadata_search_queries q ON q.rowid = m.search_query_id",
        [&](const BrowserRows& row) {
            constexpr std::size_t mostRemembered = 100'000; // far more than Firefox keeps
            if (seen.size() == mostRemembered)
                seen.clear();
            const std::optional<Instant> at = timeOf(row, 2);
            const auto day = at ? std::optional(std::chrono::floor<std::chrono::days>(*at)) : std::nullopt;
            if (seen.emplace(row.number(0).value_or(0), day).second)
                addSearch(reading, row.text(1), at);
        });
}

// The topics of stories that were opened on a new tab: by them Firefox chooses, on this computer, the next
// ones.
void readStories(BrowserReading& reading)
{
    const BrowserColumns clicks(reading, "moz_newtab_story_click");
    if (!clicks.has({ "feature", "timestamp_s" }))
        return;
    eachRow(reading, "SELECT c.feature, c.timestamp_s FROM moz_newtab_story_click c",
        [&](const BrowserRows& row) {
            addConclusions(reading, { {}, {}, timeOf(row, 1) }, u"story-topic"_s, Category::Interests,
                u"New tab topics"_s, { row.text(0) });
        });
}

} // namespace

void readFirefox(BrowserReading& reading)
{
    readVisits(reading);
    readSearches(reading);
    readStories(reading);
}

} // namespace candor::importing
