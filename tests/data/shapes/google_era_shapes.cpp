#include "google_pages.h"
#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

Record watch(const QString& text, Instant at, const QString& kind = u"watch"_s)
{
    return activity(Company::YouTube, Category::Viewing, kind, text, at);
}

// YouTube's lists had the shape of its own interface; pages had no zone.
Shape of2017()
{
    Shape shape { "google, 2017", Company::Google, "Takeout", {}, {}, {} };
    const QByteArray item = json("[{ 'kind': 'youtube#playlistItem', 'snippet': { 'publishedAt': "
                                 "'2015-03-04T11:39:12.000Z', 'title': '%1', 'resourceId': { 'kind': "
                                 "'youtube#video', 'videoId': 'CCC' } } }]");
    shape.files = { { "YouTube/history/watch-history.json", QByteArray(item).replace("%1", "An old film") },
        { "YouTube/playlists/likes.json", QByteArray(item).replace("%1", "A liked film") },
        { "YouTube/subscriptions/subscriptions.json",
            json("[{ 'snippet': { 'publishedAt': '2015-03-04T11:39:12.000Z', 'title': 'Old Bench', "
                 "'resourceId': { 'channelId': 'UCabc' } } }]") },
        { "My Activity/Search/MyActivity.html",
            activityPage(activityCell("Search",
                "Searched for " + linkTo("https://www.google.com/search?q=tea", "tea")
                    + "<br>Jun 23, 2015, 2:43:45 PM",
                "<b>Products:</b><br>&emsp;Search<br>")) },
        { "Chrome/BrowserHistory.json",
            json("{ 'Browser History': [{ 'page_transition': 'LINK', 'title': '', 'url': "
                 "'https://old.example/', 'client_id': 'a', 'time_usec': 1435070625000000 }] }") },
        { "Location History/Location History.json",
            json("{ 'locations': [{ 'timestampMs': '1435070625000', 'latitudeE7': 100000000, "
                 "'longitudeE7': 200000000 }] }") } };
    shape.told = { { u"YouTube/history/watch-history.json"_s,
                       watch(u"An old film"_s, at("2015-03-04T11:39:12Z")), "An old film" },
        { u"YouTube/playlists/likes.json"_s, watch(u"A liked film"_s, at("2015-03-04T11:39:12Z"), u"like"_s),
            "A liked film" },
        { u"YouTube/subscriptions/subscriptions.json"_s,
            stating(Company::YouTube, u"subscription"_s,
                { Role::Declared, Category::Interests, u"Subscriptions"_s, u"Old Bench"_s },
                at("2015-03-04T11:39:12Z")),
            "Old Bench" },
        { u"My Activity/Search/MyActivity.html"_s,
            activity(Company::Google, Category::Search, u"search"_s, u"Searched for tea"_s,
                at("2015-06-23T14:43:45Z")),
            "q=tea" },
        { u"Chrome/BrowserHistory.json"_s,
            activity(Company::Google, Category::Browsing, u"visit"_s, u"https://old.example/"_s,
                at("2015-06-23T14:43:45Z")),
            "old.example" } };
    shape.unread = { { u"Location History/Location History.json"_s, FileReason::LeftOutOnPurpose } };
    return shape;
}

// A language of which nothing is known but what the archive's own page says; list and page of one product.
Shape of2022()
{
    Shape shape { "google, 2022, Finnish", Company::Google, "Takeout", {}, {}, {} };
    const QByteArray cell = activityCell("Haku",
        "Haettu&nbsp;" + linkTo("https://www.google.com/search?q=sauna", "sauna")
            + "<br>4.3.2022 klo 18.22.09 EET",
        "<b>Tuotteet:</b><br>&emsp;Haku<br>");
    shape.files = { { "arkistoselain.html",
                        json("<html><body><p>ada@mail.example</p><div id='service-tile-MY_ACTIVITY'><h1 "
                             "class='data-folder-name' data-english-name='MY_ACTIVITY' "
                             "data-folder-name='Oma toiminta'></h1></div><h1 "
                             "data-english-name='LOCATION_HISTORY' data-folder-name='Sijaintihistoria'></h1>"
                             "</body></html>") },
        { "Oma toiminta/Haku/Toiminta.html", activityPage(cell) },
        { "Oma toiminta/Löydä/Toiminta.json",
            json("[{ 'header': 'Discover', 'title': '7 korttia', 'time': '2022-03-04T11:39:12Z', 'products': "
                 "['Discover'], 'subtitles': [{'name': 'Sisältää aiheet:'}, {'name': 'Hiihto'}, {}] }]") },
        { "Oma toiminta/Löydä/Toiminta.html", activityPage(cell) },
        { "Sijaintihistoria/Asetukset.json", "{}" } };
    Record topic = activity(
        Company::Google, Category::Interests, u"topic"_s, u"7 korttia"_s, at("2022-03-04T11:39:12Z"));
    topic.role = Role::Inferred;
    topic.claims = { { Role::Inferred, Category::Interests, u"Discover topics"_s, u"Hiihto"_s } };
    shape.told = { { u"Oma toiminta/Haku/Toiminta.html"_s,
                       activity(Company::Google, Category::Search, u"search"_s, u"Haettu sauna"_s,
                           at("2022-03-04T16:22:09Z")),
                       "q=sauna" },
        { u"Oma toiminta/Löydä/Toiminta.json"_s, topic, "7 korttia" } };
    shape.unread = { { u"arkistoselain.html"_s, FileReason::NothingToRead },
        { u"Oma toiminta/Löydä/Toiminta.html"_s, FileReason::OtherFormatPresent },
        { u"Sijaintihistoria/Asetukset.json"_s, FileReason::LeftOutOnPurpose } };
    return shape;
}

// The time is no longer the last line, and answers stand behind it.
Shape of2026()
{
    Shape shape { "google, 2026", Company::Google, "Takeout", {}, {}, {} };
    const QByteArray caption = "<b>Products:</b><br>&emsp;Gemini Apps<br>";
    QByteArray cells = activityCell("Gemini Apps",
                           "Prompted how long is the Nile<br>15 Jun 2026, 9:30:41 CEST<br><p>It is long.</p>"
                           "<p>Measured on 1 Jan 2001, 10:00:00 CET</p>",
                           caption)
        + activityCell("Gemini Apps", "Used Gemini<br>15 Jun 2026, 9:31:00 CEST<br>", caption);
    cells.replace("<div class=\"outer-cell", "<div<div class=\"outer-cell");
    shape.files = { { "My Activity/Gemini Apps/MyActivity.html", activityPage(cells) },
        { "My Activity/Ads/MyActivity.html",
            activityPage(
                activityCell("com.example.game", "Used com.example.game<br>15 Jun 2026, 9:30:41 CEST<br>",
                    "<b>Products:</b><br>&emsp;Ads<br><b>Details:</b><br>&emsp;news.example<br>")
                + activityCell("My Ad Center",
                    "Chose to see fewer ads from&nbsp;" + linkTo("https://myadcenter.google.com/t", "Tea")
                        + "<br>15 Jun 2026, 9:30:42 CEST<br>",
                    "<b>Products:</b><br>&emsp;Ads<br>")) } };
    const auto prompted = [](const QString& text, const char* iso) {
        return activity(Company::Google, Category::Search, u"use"_s, text, at(iso));
    };
    Record game = activity(
        Company::Google, Category::Other, u"ad"_s, u"Used com.example.game"_s, at("2026-06-15T07:30:41Z"));
    game.role = Role::Exposure;
    game.showing
        = Showing { u"com.example.game"_s, u"com.example.game"_s, {}, u"news.example"_s, Interaction::None };
    Record tea = activity(Company::Google, Category::Interests, u"ad-control"_s,
        u"Chose to see fewer ads from Tea"_s, at("2026-06-15T07:30:42Z"));
    tea.role = Role::Control;
    tea.claims = { { Role::Control, Category::Interests, u"My Ad Center"_s, tea.text } };
    shape.told = { { u"My Activity/Gemini Apps/MyActivity.html"_s,
                       prompted(u"Prompted how long is the Nile"_s, "2026-06-15T07:30:41Z"), "Nile" },
        { u"My Activity/Gemini Apps/MyActivity.html"_s, prompted(u"Used Gemini"_s, "2026-06-15T07:31:00Z"),
            "Used Gemini" },
        { u"My Activity/Ads/MyActivity.html"_s, game, "Used com" },
        { u"My Activity/Ads/MyActivity.html"_s, tea, "myadcenter" } };
    return shape;
}

} // namespace

std::vector<Shape> googleEraShapes()
{
    return { of2017(), of2022(), of2026() };
}

} // namespace candor::test
