#include "browser_tables.h"
#include "browser_times.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

std::optional<Instant> timeOf(const BrowserRows& row, int column)
{
    const std::optional<qint64> count = row.number(column);
    return count ? instantFromChromium(*count) : std::nullopt;
}

// Whether a person saw the page: it ends a chain of redirects, and is no frame or the words typed for a
// search.
bool isSeen(std::optional<qint64> transition)
{
    constexpr quint32 coreMask = 0xff;
    constexpr quint32 chainEnd = 0x2000'0000;
    constexpr quint32 autoSubframe = 3;
    constexpr quint32 manualSubframe = 4;
    constexpr quint32 keywordGenerated = 10;
    if (!transition)
        return true;
    const auto bits = static_cast<quint32>(*transition); // kept as a signed number of 32 bits
    const quint32 core = bits & coreMask;
    return (bits & chainEnd) != 0 && core != autoSubframe && core != manualSubframe
        && core != keywordGenerated;
}

// "57:80,103:15": topics with how sure the browser is, in percent. Older ones are names of another kind: as
// they are.
QStringList topicsIn(const QString& categories)
{
    QStringList topics;
    for (const QString& each : categories.split(u',', Qt::SkipEmptyParts)) {
        const QString id = each.section(u':', 0, 0).trimmed();
        bool isNumber = false;
        const qint64 number = id.toLongLong(&isNumber);
        bool isWeight = false;
        const bool isRuledOut = each.section(u':', 1, 1).toInt(&isWeight) == 0 && isWeight;
        if (isRuledOut || (isNumber && number <= 0))
            continue;
        topics += isNumber ? QString(u"Topic " % QString::number(number)) : id;
    }
    return topics;
}

struct ChromiumTables {
    explicit ChromiumTables(BrowserReading& reading)
        : visits(reading, "visits")
        , urls(reading, "urls")
        , content(reading, "content_annotations")
        , context(reading, "context_annotations")
    {
    }

    BrowserColumns visits;
    BrowserColumns urls;
    BrowserColumns content; // what the browser made of a page
    BrowserColumns context; // how it was looked at
};

QByteArray visitsOf(const ChromiumTables& tables)
{
    QByteArray sql = "SELECT v.rowid, u.url, " + tables.urls("u", "title") + ", v.visit_time, "
        + tables.visits("v", "transition") + ", " + tables.urls("u", "hidden") + ", "
        + tables.context("c", "total_foreground_duration") + ", " + tables.content("a", "categories") + ", "
        + tables.content("a", "related_searches") + " FROM visits v LEFT JOIN urls u ON u.rowid = v.url";
    if (tables.context.has({ "visit_id" }))
        sql += " LEFT JOIN context_annotations c ON c.rowid = v.rowid";
    if (tables.content.has({ "visit_id" }))
        sql += " LEFT JOIN content_annotations a ON a.rowid = v.rowid";
    return sql;
}

void readVisits(BrowserReading& reading)
{
    const ChromiumTables tables(reading);
    if (!tables.visits.has({ "url", "visit_time" }) || !tables.urls.has({ "url" }))
        return reading.database.isNotWhatItSeems();
    const qint64 last = lastRowOf(reading, "visits");
    eachRow(reading, visitsOf(tables), [&](const BrowserRows& row) {
        reading.reached(row.number(0).value_or(0), last);
        if (row.isNull(1))
            return reading.findings.addUnreadable(1); // of a page that is not there
        BrowserVisit visit { row.text(1), row.text(2), timeOf(row, 3) };
        if (!isSeen(row.number(4)) || row.number(5).value_or(0) != 0 || !isPage(visit.address))
            return;
        constexpr qint64 longest = 24LL * 60 * 60 * 1'000'000;
        const qint64 looked = row.number(6).value_or(0); // -1: not measured
        visit.looked = std::chrono::milliseconds(looked > 0 && looked <= longest ? looked / 1000 : 0);
        addVisit(reading, visit);
        addConclusions(
            reading, visit, u"page-topic"_s, Category::Interests, u"Page topics"_s, topicsIn(row.text(7)));
        addConclusions(reading, visit, u"related-search"_s, Category::Search, u"Related searches"_s,
            row.text(8).split(QChar(u'\0'), Qt::SkipEmptyParts));
    });
}

void readSearches(BrowserReading& reading)
{
    const BrowserColumns terms(reading, "keyword_search_terms");
    const BrowserColumns urls(reading, "urls");
    if (!terms.has({ "url_id", "term" }))
        return;
    eachRow(reading,
        "SELECT k.term, " + urls("u", "last_visit_time")
            + " FROM keyword_search_terms k LEFT JOIN urls u ON u.rowid = k.url_id",
        [&](const BrowserRows& row) { addSearch(reading, row.text(0), timeOf(row, 1)); });
}

// Visits that the browser put together under a name: "Journeys".
void readJourneys(BrowserReading& reading)
{
    const BrowserColumns clusters(reading, "clusters");
    if (!clusters.has({ "label" }))
        return;
    eachRow(reading, "SELECT c.label, " + clusters("c", "raw_label") + " FROM clusters c",
        [&](const BrowserRows& row) {
            const QString raw = row.text(1); // without the quotation marks of the reader's language
            addConclusions(reading, {}, u"journey"_s, Category::Browsing, u"Journeys"_s,
                { raw.isEmpty() ? row.text(0) : raw });
        });
}

} // namespace

void readChromium(BrowserReading& reading)
{
    readVisits(reading);
    readSearches(reading);
    readJourneys(reading);
}

} // namespace candor::importing
