#include "browser_tables.h"
#include "browser_times.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

std::optional<Instant> timeOf(const BrowserRows& row, int column)
{
    const std::optional<double> count = row.real(column);
    return count ? instantFromSafari(*count) : std::nullopt;
}

void readVisits(BrowserReading& reading)
{
    const BrowserColumns visits(reading, "history_visits");
    const BrowserColumns items(reading, "history_items");
    if (!visits.has({ "history_item", "visit_time" }) || !items.has({ "url" }))
        return reading.database.isNotWhatItSeems();
    const qint64 last = lastRowOf(reading, "history_visits");
    const QByteArray sql = "SELECT v.rowid, i.url, " + visits("v", "title") + ", v.visit_time, "
        + visits("v", "load_successful") + ", " + visits("v", "redirect_destination")
        + " FROM history_visits v LEFT JOIN history_items i ON i.rowid = v.history_item";
    eachRow(reading, sql, [&](const BrowserRows& row) {
        reading.reached(row.number(0).value_or(0), last);
        if (row.isNull(1))
            return reading.findings.addUnreadable(1); // of a page that is not there
        const BrowserVisit visit { row.text(1), row.text(2), timeOf(row, 3) };
        const bool isLoaded = row.number(4).value_or(1) != 0;
        const bool leadsOn = row.number(5).value_or(0) != 0; // nobody saw it: it led to another page at once
        if (isLoaded && !leadsOn && isPage(visit.address))
            addVisit(reading, visit);
    });
}

// What Safari thinks a page is about.
void readTags(BrowserReading& reading)
{
    const BrowserColumns tags(reading, "history_tags");
    const BrowserColumns links(reading, "history_items_to_tags");
    if (!links.has({ "history_item", "tag_id" }) || !tags.has({ "title" }))
        return;
    eachRow(reading,
        "SELECT t.title, " + tags("t", "identifier") + ", " + links("l", "timestamp")
            + ", i.url FROM history_items_to_tags l CROSS JOIN history_tags t ON t.rowid = l.tag_id"
              " LEFT JOIN history_items i ON i.rowid = l.history_item",
        [&](const BrowserRows& row) {
            const BrowserVisit page { row.text(3), {}, timeOf(row, 2) };
            const QString title = row.text(0);
            addConclusions(reading, page, u"page-topic"_s, Category::Interests, u"History tags"_s,
                { title.isEmpty() ? row.text(1) : title });
        });
}

} // namespace

void readSafari(BrowserReading& reading)
{
    readVisits(reading);
    readTags(reading);
}

} // namespace candor::importing
