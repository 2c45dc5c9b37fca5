#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

const QString Profile = u"json/user_profile.json"_s;
const QString Ranking = u"json/ranking.json"_s;
const QString Places = u"json/location_history.json"_s;

Record inferred(const char* kind, Category category, const QString& label, const QString& value,
    const char* time = nullptr)
{
    return stating(Company::Snapchat, QString::fromLatin1(kind), { Role::Inferred, category, label, value },
        time ? std::optional(at(time)) : std::nullopt);
}

Record did(const char* kind, Category category, const QString& text, const char* time = nullptr)
{
    return activity(Company::Snapchat, category, QString::fromLatin1(kind), text,
        time ? std::optional(at(time)) : std::nullopt);
}

Record touched(const QString& advertiser, const char* time)
{
    Record record = did("ad", Category::Other, advertiser, time);
    record.role = Role::Exposure;
    record.showing = Showing { advertiser, advertiser, {}, {}, Interaction::Opened };
    return record;
}

Record language(const QString& value)
{
    return stating(Company::Snapchat, u"setting"_s,
        { Role::Control, Category::Demographics, u"In-app Language"_s, value });
}

const QByteArray OldProfile = json(
    R"({ 'App Profile': { 'Country': 'FI', 'Creation Time': '2015-02-03 04:05:06 UTC', 'Account Creation Country': 'SE',
   'Platform Version': 'Android 9', 'In-app Language': 'fi' },
  'Demographics': { 'Cohort Age': '21-24', 'Derived Ad Demographic': '' }, 'Subscriptions': [ 'Invented Daily' ],
  'Engagement': [ { 'Event': 'Story Ads Viewed', 'Occurences': '12' } ],
  'Discover Channels Viewed': [ { 'Channel Name': 'Invented Channel' } ], 'Time Spent on App': [],
  'Ads You Interacted With': [], 'Interest Categories': [ 'Film &amp; TV Fans' ], 'Content Categories': [],
  'Interactions': { 'Web Interactions': [ 'shop.invented.example' ], 'App Interactions': [ 'Made-up Game' ] } })");

const QByteArray OldRanking = json(R"({ 'Statistics': { 'Snapscore': '48210.0', 'Your Total Friends': '8' },
  'Content Interests': [ 'comedy_stand_up', 'cooking' ] })");

const QByteArray OldPlaces
    = json(R"({ 'Frequent Locations': [ { 'City': 'Oulu', 'Country': 'FI', 'Region': 'Pohjois-Pohjanmaa' } ],
  'Latest Location': [ { 'City': 'Tornio', 'Country': 'FI', 'Region': '' } ],
  'Home, School \u0026 Work': { 'Home': 'Oulu' },
  'Location History': [ [ '2019-02-09 00:41:21 UTC', '65.012, 25.468' ] ],
  'Businesses and places you may have visited': { 'biz-0000000000000000000000': [ 'Invented Gym' ] } })");

// 2019: numbers as texts, a misspelled count, interests in ranking.json, places named.
Shape old()
{
    Shape shape { "snapchat, 2019", Company::Snapchat, "mydata~1570000000000", {}, {}, {} };
    shape.files = {
        { "index.html", "<html><body><h1>My Data</h1></body></html>" },
        { Profile.toUtf8(), OldProfile },
        { Ranking.toUtf8(), OldRanking },
        { Places.toUtf8(), OldPlaces },
    };
    shape.told = {
        { Profile, inferred("place", Category::Location, u"Country"_s, u"FI"_s), "\"FI\"" },
        { Profile, inferred("place", Category::Location, u"Account Creation Country"_s, u"SE"_s), "\"SE\"" },
        { Profile, language(u"fi"_s), "\"fi\"" },
        { Profile, inferred("age", Category::Demographics, u"Cohort Age"_s, u"21-24"_s), "21-24" },
        { Profile, did("subscription", Category::Engagement, u"Invented Daily"_s), "Invented Daily" },
        { Profile, did("engagement", Category::Engagement, u"Story Ads Viewed: 12"_s), "Story Ads" },
        { Profile, did("channel", Category::Viewing, u"Invented Channel"_s), "Invented Channel" },
        { Profile, inferred("interest", Category::Interests, u"Interest Categories"_s, u"Film & TV Fans"_s),
            "Film" },
        { Profile, did("web-visit", Category::Offsite, u"shop.invented.example"_s), "shop.invented" },
        { Profile, did("app-use", Category::Offsite, u"Made-up Game"_s), "Made-up Game" },
        { Ranking, did("statistic", Category::Engagement, u"Snapscore: 48210.0"_s), "48210" },
        { Ranking, did("statistic", Category::Engagement, u"Your Total Friends: 8"_s), "\"8\"" },
        { Ranking, inferred("interest", Category::Interests, u"Content Interests"_s, u"comedy_stand_up"_s),
            "comedy" },
        { Ranking, inferred("interest", Category::Interests, u"Content Interests"_s, u"cooking"_s),
            "cooking" },
        { Places,
            inferred("place", Category::Location, u"Frequent Locations"_s, u"Oulu, FI, Pohjois-Pohjanmaa"_s),
            "Pohjois" },
        { Places, inferred("place", Category::Location, u"Latest Location"_s, u"Tornio, FI"_s), "Tornio" },
        { Places, inferred("place", Category::Location, u"Home, School & Work"_s, u"Home: Oulu"_s),
            "\"Oulu\" }" },
        { Places,
            inferred("place", Category::Location, u"Businesses and places you may have visited"_s,
                u"Invented Gym"_s),
            "Gym" },
    };
    shape.unread = { { u"index.html"_s, FileReason::NotAboutYou } };
    return shape;
}

std::vector<Told> toldByRecent()
{
    const QString map = u"json/snap_map_places_history.json"_s;
    const QString homes = u"Home, School & Work"_s;
    const QString businesses = u"Businesses and places you may have visited"_s;
    return {
        { Profile, inferred("place", Category::Location, u"Country"_s, u"DE"_s), "\"DE\"" },
        { Profile, language(u"de"_s), "\"de\"" },
        { Profile, inferred("age", Category::Demographics, u"Cohort Age"_s, u"AGE_21_TO_24"_s), "AGE_21" },
        { Profile, inferred("gender", Category::Demographics, u"Derived Ad Demographic"_s, u"FEMALE"_s),
            "FEMALE" },
        { Profile, did("engagement", Category::Engagement, u"Application Opens: 212"_s), "Application" },
        { Profile, did("time-spent", Category::Engagement, u"Camera: 48.2%"_s), "Camera:" },
        { Profile, did("time-spent", Category::Engagement, u"Messaging: 22.5%"_s), "Messaging" },
        { Profile, touched(u"Erfundene Schuhe GmbH"_s, "2031-01-31T00:00:00Z"), "Schuhe" },
        { Profile, inferred("interest", Category::Interests, u"Interest Categories"_s, u"Frequent Fliers"_s),
            "Fliers" },
        { Profile,
            inferred("interest", Category::Interests, u"Interest Categories"_s, u"Pet & Animal Lovers"_s),
            "Lovers" },
        { Profile, inferred("interest", Category::Interests, u"Content Categories"_s, u"コメディ"_s),
            "コメディ" },
        { Profile, inferred("place", Category::Location, u"Geographic Information"_s, u"Bremen"_s),
            "Bremen" },
        { Profile, did("app-use", Category::Offsite, u"Made-up Bank"_s), "Made-up Bank" },
        { Profile, did("share", Category::Engagement, u"Video: Camera Roll"_s, "2031-01-23T00:00:00Z"),
            "Camera Roll" },
        { Profile, did("identifiers", Category::Device, u"Mobile Ad Id"_s), "0000-1111" },
        { Ranking, did("statistic", Category::Engagement, u"Snapscore: 12"_s), "\"12\"" },
        { Ranking, did("statistic", Category::Engagement, u"The Number of Accounts You Follow: 3"_s),
            "\"3\"" },
        { Places, inferred("place", Category::Location, u"Frequent Locations"_s, u"hb"_s), "\"hb\"" },
        { Places, inferred("place", Category::Location, homes, u"inferredHome"_s), "53.079 " },
        { Places, inferred("place", Category::Location, homes, u"inferredWork"_s), "53.085" },
        { Places, inferred("place", Category::Location, businesses, u"Erfundenes Café, Bremen"_s),
            "Erfundenes" },
        { Places,
            inferred("place", Category::Location, businesses, u"Made-up Clinic"_s, "2031-03-02T00:00:00Z"),
            "Clinic" },
        { Places,
            inferred("place", Category::Location, u"Areas you may have visited in the last two years"_s,
                u"delmenhorst, Niedersachsen, 27749"_s, "2031-01-05T10:00:00Z"),
            "delmenhorst" },
        { map,
            did("place-visit", Category::Location, u"Parque Inventado, Sevilla, Story Post"_s,
                "2031-02-01T10:00:00Z"),
            "Parque" },
    };
}

const QByteArray RecentProfile = json(
    R"({ 'App Profile': { 'Country': 'DE', 'Creation Time': '2031-02-03 04:05:06 UTC', 'In-app Language': 'de' },
  'Demographics': { 'Cohort Age': 'AGE_21_TO_24', 'Derived Ad Demographic': 'FEMALE' },
  'Engagement': [ { 'Event': 'Application Opens', 'Occurrences': 212 } ],
  'Breakdown of Time Spent on App': [ 'Camera: 48.2%', 'Messaging: 22.5%' ],
  'Ads You Interacted With': [ { 'Advertiser Name': 'Erfundene Schuhe GmbH', 'Date': '2031-01-31' } ],
  'Interest Categories': [ 'Frequent Fliers', { 'Name': 'Pet & Animal Lovers' } ], 'Content Categories': [ 'コメディ' ],
  'Geographic Information': [ 'Bremen' ], 'Interactions': { 'Web Interactions': [], 'App Interactions': [ { 'App Name': 'Made-up Bank' } ] },
  'Off-Platform Sharing': [ { 'Share Destination': 'Camera Roll', 'Date': '2031-01-23 00:00:00 UTC', 'Media Type': 'Video' } ],
  'Mobile Ad Id': '00000000-1111' })");

const QByteArray RecentRanking = json(
    R"({ 'Statistics': { 'Snapscore': '12', 'The Number of Accounts You Follow': '3' }, 'Spotlight': [ 1, { 'a': 2 } ] })");

const QByteArray RecentPlaces = json(R"({ 'Frequent Locations': [ { 'Region': 'hb' } ],
  'Home, School & Work': { 'inferredHome': 'lat 53.079 ± 20 meters, long 8.801 ± 20 meters', 'inferredWork': 'lat 53.085, long 8.811' },
  'Daily Top Locations': [ 'Latitude, Longitude: 53.079844, 8.801351' ], 'Top Locations Per Six-Day Period': [],
  'Location History': [ [ '2031-02-09 00:41:21 UTC', '53.079, 8.801' ] ],
  'Businesses and places you may have visited': { 'inferredVisitationList': [ [ 'Erfundenes Café', 'Bremen' ] ], 'businessList': [ [ '2031-03-02', 'Made-up Clinic' ] ] },
  'Areas you may have visited in the last two years': [ { 'Time': '2031/01/05 10:00:00 UTC', 'City': 'delmenhorst', 'Region': 'Niedersachsen', 'Postal Code': '27749' } ] })");

const QByteArray MapPlaces = json(
    R"({ 'Snap Map Places History': [ { 'Date': '2031-02-01 10:00:00 UTC', 'Place': 'Parque Inventado', 'Place Location': 'Sevilla', 'Share Type': 'Story Post' } ] })");

// Since 2023: a page beside every list; homes as coordinates; places as lists. Values are in the person's
// language.
Shape recent()
{
    Shape shape { "snapchat, 2026", Company::Snapchat, "mydata~1900000000000", {}, {}, {} };
    shape.files = {
        { "html/user_profile.html", "<html><title>Snapchat</title><body><p>Cohort Age</p></body></html>" },
        { "html/friends.html", "<html><body>Snapchat</body></html>" },
        { Profile.toUtf8(), RecentProfile },
        { Ranking.toUtf8(), RecentRanking },
        { Places.toUtf8(), RecentPlaces },
        { "json/snap_map_places_history.json", MapPlaces },
        { "json/chat_history.json",
            json(
                R"({ 'somebody': [ { 'From': 'somebody', 'Created': '2031-02-01 10:00:00 UTC', 'Content': 'secret' } ] })") },
        { "json/account.json", json(R"({ 'Basic Information': { 'Username': 'invented' } })") },
        { "json/snapchat_plus.json", json(R"({ '': [] })") },
        { "memories/2031-01-01_x-main.jpg", "jpg" },
    };
    shape.told = toldByRecent();
    shape.unread = { { u"html/user_profile.html"_s, FileReason::OtherFormatPresent },
        { u"html/friends.html"_s, FileReason::NotAboutYou },
        { u"json/chat_history.json"_s, FileReason::LeftOutOnPurpose },
        { u"json/account.json"_s, FileReason::NothingToRead },
        { u"json/snapchat_plus.json"_s, FileReason::NothingToRead },
        { u"memories/2031-01-01_x-main.jpg"_s, FileReason::NotAboutYou } };
    return shape;
}

// The person did not ask for JSON.
Shape pagesAlone()
{
    Shape shape { "snapchat, 2026, HTML alone", Company::Snapchat, "mydata~1900000000001", {}, {}, {} };
    shape.files = { { "html/user_profile.html",
                        "<html><title>Snapchat</title><body><p>Cohort Age</p></body></html>" },
        { "html/ranking.html", "<html><title>Snapchat</title><body><p>Statistics</p></body></html>" },
        { "html/chat_history.html", "<html><body>secret</body></html>" } };
    shape.unread = { { u"html/user_profile.html"_s, FileReason::HtmlNotJson },
        { u"html/ranking.html"_s, FileReason::HtmlNotJson },
        { u"html/chat_history.html"_s, FileReason::LeftOutOnPurpose } };
    return shape;
}

} // namespace

std::vector<Shape> snapchatShapes()
{
    return { old(), recent(), pagesAlone() };
}

} // namespace candor::test
