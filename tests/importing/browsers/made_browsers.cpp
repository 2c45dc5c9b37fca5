#include "made_browsers.h"

#include "made_database.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

qint64 msOf(const char* iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

const char* const FirefoxTables = R"(
CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, rev_host LONGVARCHAR,
    visit_count INTEGER DEFAULT 0, hidden INTEGER DEFAULT 0 NOT NULL, typed INTEGER DEFAULT 0 NOT NULL,
    frecency INTEGER DEFAULT -1 NOT NULL, last_visit_date INTEGER, guid TEXT, foreign_count INTEGER DEFAULT 0 NOT NULL,
    url_hash INTEGER DEFAULT 0 NOT NULL, description TEXT, preview_image_url TEXT, origin_id INTEGER);
CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, from_visit INTEGER, place_id INTEGER, visit_date INTEGER,
    visit_type INTEGER, session INTEGER, source INTEGER DEFAULT 0 NOT NULL, triggeringPlaceId INTEGER);
CREATE INDEX moz_historyvisits_placedateindex ON moz_historyvisits (place_id, visit_date);
CREATE TABLE moz_places_metadata (id INTEGER PRIMARY KEY, place_id INTEGER NOT NULL, referrer_place_id INTEGER,
    created_at INTEGER NOT NULL DEFAULT 0, updated_at INTEGER NOT NULL DEFAULT 0, total_view_time INTEGER NOT NULL
    DEFAULT 0, typing_time INTEGER NOT NULL DEFAULT 0, key_presses INTEGER NOT NULL DEFAULT 0, scrolling_time INTEGER NOT
    NULL DEFAULT 0, scrolling_distance INTEGER NOT NULL DEFAULT 0, document_type INTEGER NOT NULL DEFAULT 0,
    search_query_id INTEGER);
CREATE TABLE moz_places_metadata_search_queries (id INTEGER PRIMARY KEY, terms TEXT NOT NULL UNIQUE);
CREATE TABLE moz_newtab_story_click (newtab_story_click_id INTEGER PRIMARY KEY, feature TEXT NOT NULL,
    timestamp_s INTEGER NOT NULL, card_format_enum INTEGER NOT NULL DEFAULT 0, position INTEGER NOT NULL DEFAULT 0);
)";

const char* const ChromiumTables = R"(
CREATE TABLE meta (key LONGVARCHAR NOT NULL UNIQUE PRIMARY KEY, value LONGVARCHAR);
CREATE TABLE urls (id INTEGER PRIMARY KEY AUTOINCREMENT, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER DEFAULT
    0 NOT NULL, typed_count INTEGER DEFAULT 0 NOT NULL, last_visit_time INTEGER NOT NULL, hidden INTEGER DEFAULT 0 NOT
    NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT, url INTEGER NOT NULL, visit_time INTEGER NOT NULL,
    from_visit INTEGER, transition INTEGER DEFAULT 0 NOT NULL, segment_id INTEGER, visit_duration INTEGER DEFAULT 0 NOT
    NULL);
CREATE INDEX visits_url_index ON visits (url);
CREATE TABLE keyword_search_terms (keyword_id INTEGER NOT NULL, url_id INTEGER NOT NULL, term LONGVARCHAR NOT NULL,
    normalized_term LONGVARCHAR NOT NULL);
CREATE TABLE content_annotations (visit_id INTEGER PRIMARY KEY, visibility_score NUMERIC, floc_protected_score NUMERIC,
    categories VARCHAR, page_topics_model_version INTEGER, annotation_flags INTEGER NOT NULL DEFAULT 0, entities VARCHAR,
    related_searches VARCHAR, search_normalized_url VARCHAR, search_terms LONGVARCHAR, alternative_title VARCHAR,
    page_language VARCHAR, password_state INTEGER DEFAULT 0 NOT NULL);
CREATE TABLE context_annotations (visit_id INTEGER PRIMARY KEY, context_annotation_flags INTEGER NOT NULL DEFAULT 0,
    duration_since_last_visit INTEGER, page_end_reason INTEGER, total_foreground_duration INTEGER);
CREATE TABLE clusters (cluster_id INTEGER PRIMARY KEY AUTOINCREMENT, should_show_on_prominent_ui_surfaces BOOLEAN NOT
    NULL DEFAULT 1, label VARCHAR NOT NULL, raw_label VARCHAR NOT NULL);
)";

const char* const SafariTables = R"(
CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, domain_expansion TEXT NULL,
    visit_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT, history_item INTEGER NOT NULL, visit_time REAL NOT
    NULL, title TEXT NULL, load_successful BOOLEAN NOT NULL DEFAULT 1, http_non_get BOOLEAN NOT NULL DEFAULT 0,
    synthesized BOOLEAN NOT NULL DEFAULT 0, redirect_source INTEGER NULL UNIQUE, redirect_destination INTEGER NULL
    UNIQUE, origin INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL DEFAULT 0);
CREATE TABLE history_tags (id INTEGER PRIMARY KEY AUTOINCREMENT, type INTEGER NOT NULL, level INTEGER NOT NULL,
    identifier TEXT NOT NULL, title TEXT NOT NULL, modification_timestamp REAL NOT NULL DEFAULT 0, item_count INTEGER NOT
    NULL DEFAULT 0);
CREATE TABLE history_items_to_tags (history_item INTEGER NOT NULL, tag_id INTEGER NOT NULL, timestamp REAL NOT NULL);
)";

const char* const AdTopicsState = R"({"epochs": [
 {"top_topics_and_observing_domains": [
   {"topic": 57, "hashed_domains": ["-1234567890123456789"]}, {"topic": 0, "hashed_domains": []},
   {"topic": 103, "hashed_domains": []}, {"topic": 201, "hashed_domains": []}, {"topic": 202, "hashed_domains": []}],
  "padded_top_topics_start_index": 3, "taxonomy_size": 469, "taxonomy_version": 2, "model_version": "5",
  "calculation_time": "13569465600000000"},
 {"top_topics_and_observing_domains": [], "padded_top_topics_start_index": 0, "taxonomy_size": 0,
  "taxonomy_version": 0, "model_version": "0", "calculation_time": "13570070400000000"}],
 "next_scheduled_calculation_time": "13570675200000000",
 "hex_encoded_hmac_key": "5EC2E7000000000000000000000000000000000000000000000000000000BEEF", "config_version": 2})";

QByteArray firefoxTime(const char* iso)
{
    return QByteArray::number(msOf(iso) * 1000);
}

QByteArray chromiumTime(const char* iso)
{
    return QByteArray::number((msOf(iso) + 11'644'473'600'000) * 1000);
}

QByteArray safariTime(const char* iso)
{
    return QByteArray::number(static_cast<double>(msOf(iso) - 978'307'200'000) / 1000, 'f', 3);
}

QString makeFirefox(const QString& home, const QString& folder)
{
#if defined(Q_OS_WIN)
    const QString root = home + u"/AppData/Roaming/Mozilla/Firefox/Profiles/"_s;
#elif defined(Q_OS_MACOS)
    const QString root = home + u"/Library/Application Support/Firefox/Profiles/"_s;
#else
    const QString root = home + u"/.mozilla/firefox/"_s;
#endif
    const QString path = root + folder + u"/places.sqlite"_s;
    MadeDatabase(path)
        .run("PRAGMA journal_mode = WAL")
        .run(FirefoxTables)
        .run("INSERT INTO moz_places (id, url, title) VALUES (1, 'https://bees.example/hives', 'Hives for "
             "beginners'),"
             " (2, 'https://tea.example/', 'Tea')")
        .run("INSERT INTO moz_historyvisits (place_id, visit_date, visit_type) VALUES (1, "
            + firefoxTime("2031-02-03T10:00:00Z") + ", 1), (2, " + firefoxTime("2031-02-03T11:00:00Z")
            + ", 2)")
        .run("INSERT INTO moz_places_metadata_search_queries VALUES (7, 'how to keep bees')")
        .run("INSERT INTO moz_places_metadata (place_id, created_at, search_query_id) VALUES (1, "
            + QByteArray::number(msOf("2031-02-03T09:59:00Z")) + ", 7)");
    return path;
}

QString makeChrome(const QString& home, const QString& folder)
{
#if defined(Q_OS_WIN)
    const QString root = home + u"/AppData/Local/Google/Chrome/User Data/"_s;
#elif defined(Q_OS_MACOS)
    const QString root = home + u"/Library/Application Support/Google/Chrome/"_s;
#else
    const QString root = home + u"/.config/google-chrome/"_s;
#endif
    const QString path = root + folder + u"/History"_s;
    MadeDatabase(path)
        .run(ChromiumTables)
        .run("INSERT INTO urls (id, url, title, last_visit_time) VALUES (1, 'https://kites.example/', "
             "'Kites', "
            + chromiumTime("2031-02-04T10:00:00Z") + ")")
        .run("INSERT INTO visits (id, url, visit_time, transition) VALUES (1, 1, "
            + chromiumTime("2031-02-04T10:00:00Z") + ", 805306369)")
        .run("INSERT INTO content_annotations (visit_id, categories) VALUES (1, '215:80')");
    QFile topics(QFileInfo(path).path() + u"/BrowsingTopicsState"_s);
    if (!topics.open(QIODevice::WriteOnly) || topics.write(AdTopicsState) < 0)
        qFatal("a test file cannot be written");
    return path;
}

} // namespace candor::test
