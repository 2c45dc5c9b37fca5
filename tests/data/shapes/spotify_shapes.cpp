#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr Company Spotify = Company::Spotify;

Record segment(Role role, Category category, const QString& label, const QString& value, const QString& raw)
{
    Record record = stating(Spotify, u"segment"_s, { role, category, label, value });
    record.text = raw;
    return record;
}

Record inferred(const QString& kind, Category category, const QString& label, const QString& value)
{
    return stating(Spotify, kind, { Role::Inferred, category, label, value });
}

Record declared(const QString& kind, Category category, const QString& label, const QString& value)
{
    return stating(Spotify, kind, { Role::Declared, category, label, value });
}

Record viewing(const QString& kind, const QString& text, std::optional<Instant> time = std::nullopt)
{
    return activity(Spotify, Category::Viewing, kind, text, time);
}

Record searching(const QString& text, const char* time)
{
    return activity(Spotify, Category::Search, u"search"_s, text, at(time));
}

QList<Packed> profileFiles()
{
    return { { "Inferences.json",
                 json("{ 'inferences': [ '1P_Custom_Invented_Podcast_Fans', "
                      "'2P_InventedBrand_Winter_List_12Dec2030_FI', '3P_Invented Tea Buyers_UK', "
                      "'3p_Anime_Fans_Es', '3P__Parents with Children 6-12_US_DEPRECATED', "
                      "'3P_High Household Income_DE [Do Not Use in 2030]', 'Interest | Beekeeping' ] }") },
        { "Marquee.json",
            json("[ { 'artistName': 'Invented Band', 'segment': 'Super Listeners' },\n"
                 "  { 'artistName': 'Käsitetty Kööri', 'segment': 'Moderate Listeners' } ]") },
        { "TasteProfile.json",
            json("{ 'tasteProfile': { 'musicalIdentity': 'You lean on the quiet side.', 'eras': '' } }") },
        { "Wrapped2030.json",
            json("{ 'topArtists': { 'numUniqueArtists': 321 }, 'topGenres': { 'totalNumGenres': 12 },\n"
                 "  'yearlyMetrics': { 'totalMsListened': 1234567 },\n"
                 "  'clubs': { 'userClub': 'Quiet Hours', 'percentInClub': 3.5, 'role': 'Scout' },\n"
                 "  'listeningAge': { 'listeningAge': 71, 'windowStartYear': 1975, 'decadePhase': 'LATE_70S' "
                 "},\n"
                 "  'archiveReports': { 'archiveReports': [ { 'title': 'A melody hunter' } ] } }") },
        { "Userdata.json",
            json("{ 'username': 'invented', 'email': 'kaisa@mail.invented.example', 'country': 'FI',\n"
                 "  'createdFromFacebook': false, 'facebookUid': null, 'birthdate': '1990-01-02',\n"
                 "  'gender': 'female', 'postalCode': null, 'mobileNumber': null, 'mobileOperator': 'Made-up "
                 "Mobile',\n"
                 "  'mobileBrand': 'Inventphone', 'creationTime': '2021-03-04', 'assuredEstimatedAge': 38,\n"
                 "  'assuredAgeMethod': 'SELFIE', 'assuredAgeTimestamp': null }") } };
}

std::vector<Told> segmentsTold()
{
    const QString inferences = u"Inferences.json"_s;
    const QString first = u"First-party segments"_s;
    const QString third = u"Third-party segments"_s;
    return { { inferences,
                 segment(Role::Inferred, Category::Interests, first, u"Invented Podcast Fans"_s,
                     u"1P_Custom_Invented_Podcast_Fans"_s),
                 "Podcast_Fans" },
        { inferences,
            segment(Role::Advertiser, Category::Lists, u"Second-party segments"_s,
                u"InventedBrand Winter List"_s, u"2P_InventedBrand_Winter_List_12Dec2030_FI"_s),
            "12Dec2030" },
        { inferences,
            segment(Role::Inferred, Category::Purchases, third, u"Invented Tea Buyers"_s,
                u"3P_Invented Tea Buyers_UK"_s),
            "Tea Buyers" },
        { inferences,
            segment(Role::Inferred, Category::Interests, third, u"Anime Fans"_s, u"3p_Anime_Fans_Es"_s),
            "3p_Anime" },
        { inferences,
            segment(Role::Inferred, Category::Demographics, third, u"Parents with Children 6-12"_s,
                u"3P__Parents with Children 6-12_US_DEPRECATED"_s),
            "3P__" },
        { inferences,
            segment(Role::Inferred, Category::Demographics, third, u"High Household Income"_s,
                u"3P_High Household Income_DE [Do Not Use in 2030]"_s),
            "Do Not Use" },
        { inferences,
            segment(Role::Inferred, Category::Interests, u"Segments"_s, u"Beekeeping"_s,
                u"Interest | Beekeeping"_s),
            "Beekeeping" } };
}

std::vector<Told> conclusionsTold()
{
    return {
        { u"Marquee.json"_s,
            inferred(u"listener-segment"_s, Category::Viewing, u"Super Listeners"_s, u"Invented Band"_s),
            "Invented Band" },
        { u"Marquee.json"_s,
            inferred(u"listener-segment"_s, Category::Viewing, u"Moderate Listeners"_s, u"Käsitetty Kööri"_s),
            "Moderate" },
        { u"TasteProfile.json"_s,
            inferred(u"taste"_s, Category::Viewing, u"Musical identity"_s, u"You lean on the quiet side."_s),
            "quiet side" },
        { u"Wrapped2030.json"_s, inferred(u"wrapped"_s, Category::Viewing, u"Club"_s, u"Quiet Hours"_s),
            "userClub" },
        { u"Wrapped2030.json"_s, inferred(u"wrapped"_s, Category::Viewing, u"Club role"_s, u"Scout"_s),
            "Scout" },
        { u"Wrapped2030.json"_s, inferred(u"wrapped"_s, Category::Viewing, u"Listening age"_s, u"71"_s),
            ": 71" },
        { u"Wrapped2030.json"_s, inferred(u"wrapped"_s, Category::Viewing, u"Decade phase"_s, u"LATE_70S"_s),
            "LATE_70S" },
        { u"Wrapped2030.json"_s,
            inferred(u"wrapped"_s, Category::Viewing, u"Archive report"_s, u"A melody hunter"_s), "melody" },
        { u"Userdata.json"_s, declared(u"country"_s, Category::Location, u"Country"_s, u"FI"_s), "\"FI\"" },
        { u"Userdata.json"_s,
            declared(u"birth-date"_s, Category::Demographics, u"Birth date"_s, u"1990-01-02"_s),
            "1990-01-02" },
        { u"Userdata.json"_s, declared(u"gender"_s, Category::Demographics, u"Gender"_s, u"female"_s),
            "female" },
        { u"Userdata.json"_s,
            inferred(u"carrier"_s, Category::Device, u"Mobile operator"_s, u"Made-up Mobile"_s),
            "Made-up Mobile" },
        { u"Userdata.json"_s, inferred(u"device"_s, Category::Device, u"Mobile brand"_s, u"Inventphone"_s),
            "Inventphone" },
        { u"Userdata.json"_s, inferred(u"age"_s, Category::Demographics, u"Estimated age"_s, u"38"_s),
            ": 38" },
    };
}

QList<Packed> activityFiles()
{
    return {
        { "YourLibrary.json",
            json("{ 'tracks': [ { 'artist': 'Orkester Izmišljen', 'album': 'Zima', 'track': 'Snežinka', "
                 "'uri': 'spotify:track:1' } ],\n"
                 "  'albums': [ { 'artist': 'Invented Band', 'album': 'Tea for None', 'uri': "
                 "'spotify:album:1' } ],\n"
                 "  'shows': [ { 'name': 'Das erfundene Gespräch', 'publisher': 'Funkhaus Nirgendwo', "
                 "'uri': 'spotify:show:1' } ],\n"
                 "  'episodes': [ { 'name': 'Épisode inventé', 'show': 'Le balado', 'uri': "
                 "'spotify:episode:1' } ],\n"
                 "  'bannedTracks': [ { 'artist': 'Loud Ones', 'album': 'Loud', 'track': 'Louder', "
                 "'uri': 'spotify:track:9' } ],\n"
                 "  'artists': [ { 'name': '架空楽団', 'uri': 'spotify:artist:1' } ], 'bannedArtists': [],\n"
                 "  'other': [ 'spotify:user:spotify:playlist:1' ] }") },
        { "Playlist1.json",
            json("{ 'playlists': [ { 'name': 'Niedzielny poranek', 'lastModifiedDate': '2031-02-01',\n"
                 "  'collaborators': [], 'items': [\n"
                 "  { 'track': { 'trackName': 'Zielona herbata', 'artistName': 'Zmyślony Zespół', "
                 "'albumName': 'Liść', "
                 "'trackUri': 'spotify:track:2' }, 'episode': null, 'localTrack': null, 'addedDate': "
                 "'2031-01-31' },\n"
                 "  { 'track': null, 'episode': { 'episodeName': 'Nr 7', 'showName': 'Rozmowy', "
                 "'episodeUri': 'spotify:episode:7' }, 'localTrack': null, 'addedDate': '2031-02-01' },\n"
                 "  { 'track': null, 'episode': null, 'localTrack': { 'uri': 'spotify:local:x' }, "
                 "'addedDate': '2031-02-01' } ],\n"
                 "  'description': null, 'numberOfFollowers': 0 },\n"
                 "  { 'name': 'Leer', 'lastModifiedDate': '2030-05-06', 'items': [], 'description': '', "
                 "'numberOfFollowers': 1 } ] }") },
        { "SearchQueries.json",
            json("[ { 'platform': 'IPHONE_ARSENAL', 'searchTime': '2031-01-01T10:00:00.000Z[UTC]',\n"
                 "    'searchQuery': 'чайная музыка', 'searchInteractionURIs': [ 'spotify:track:1' ] },\n"
                 "  { 'platform': 'WEB_PLAYER', 'searchTime': '2031-01-02T11:22:33.444Z[UTC]',\n"
                 "    'searchQuery': 'موسيقى هادئة', 'searchInteractionURIs': [] } ]") },
        { "StreamingHistory_music_0.json",
            json("[ { 'endTime': '2031-05-06 18:43', 'artistName': 'Invented Band', 'trackName': 'Tea', "
                 "'msPlayed': 216783 } ]") },
        { "StreamingHistory_podcast_0.json",
            json("[ { 'endTime': '2031-05-06 20:01', 'podcastName': 'Praatjes', 'episodeName': 'Thee & "
                 "taart', "
                 "'msPlayed': 1800000 } ]") },
        { "StreamingHistory_audiobook_0.json",
            json("[ { 'endTime': '2031-05-07 21:00', 'audiobookName': 'Il libro inventato', "
                 "'chapterName': 'Capitolo 1', 'authorName': 'N. Essuno', 'msPlayed': 99000 } ]") },
        { "PodcastInteractivityRatedShow.json",
            json("{ 'ratedShows': [ { 'showName': 'Praatjes', 'rating': 5, "
                 "'ratedAt': '2031-05-06T20:02:03.000Z' } ] }") },
        { "Identity.json", json("{ 'displayName': 'Invented', 'tasteMaker': false }") },
        { "UserPrompts.json", json("{ 'userPrompts': [] }") }, { "Read_Me_First.pdf", "%PDF-1.4 invented" }
    };
}

std::vector<Told> activityTold()
{
    const QString library = u"YourLibrary.json"_s;
    const QString playlists = u"Playlist1.json"_s;
    return {
        { library, viewing(u"save"_s, u"Snežinka – Orkester Izmišljen"_s), "Zima" },
        { library, viewing(u"save"_s, u"Tea for None – Invented Band"_s), "Tea for None" },
        { library, viewing(u"save"_s, u"Das erfundene Gespräch – Funkhaus Nirgendwo"_s), "Funkhaus" },
        { library, viewing(u"save"_s, u"Épisode inventé – Le balado"_s), "Le balado" },
        { library, viewing(u"ban"_s, u"Louder – Loud Ones"_s), "Louder" },
        { library, viewing(u"save"_s, u"架空楽団"_s), "架空楽団" },
        { library, viewing(u"save"_s, u"spotify:user:spotify:playlist:1"_s), "spotify:user" },
        { playlists,
            viewing(u"playlist-item"_s, u"Niedzielny poranek: Zielona herbata – Zmyślony Zespół"_s,
                at("2031-01-31")),
            "Zielona" },
        { playlists, viewing(u"playlist-item"_s, u"Niedzielny poranek: Nr 7 – Rozmowy"_s, at("2031-02-01")),
            "Rozmowy" },
        { playlists, viewing(u"playlist-item"_s, u"Niedzielny poranek: spotify:local:x"_s, at("2031-02-01")),
            "spotify:local" },
        { playlists, viewing(u"playlist"_s, u"Leer"_s, at("2030-05-06")), "Leer" },
        { u"SearchQueries.json"_s, searching(u"чайная музыка"_s, "2031-01-01T10:00:00Z"), "чайная" },
        { u"SearchQueries.json"_s, searching(u"موسيقى هادئة"_s, "2031-01-02T11:22:33.444Z"), "WEB_PLAYER" },
        { u"StreamingHistory_music_0.json"_s,
            viewing(u"listen"_s, u"Tea – Invented Band"_s, at("2031-05-06T18:43:00Z")), "216783" },
        { u"StreamingHistory_podcast_0.json"_s,
            viewing(u"listen"_s, u"Thee & taart – Praatjes"_s, at("2031-05-06T20:01:00Z")), "Praatjes" },
        { u"StreamingHistory_audiobook_0.json"_s,
            viewing(u"listen"_s, u"Capitolo 1 – Il libro inventato"_s, at("2031-05-07T21:00:00Z")), "99000" },
        { u"PodcastInteractivityRatedShow.json"_s,
            stating(Spotify, u"rating"_s, { Role::Declared, Category::Viewing, u"Rating 5"_s, u"Praatjes"_s },
                at("2031-05-06T20:02:03Z")),
            "Praatjes" },
    };
}

Shape accountOf2031()
{
    Shape shape { "spotify, account data, 2031", Spotify, "Spotify Account Data", {}, {}, {} };
    shape.files = profileFiles() + activityFiles();
    for (const auto& part : { segmentsTold(), conclusionsTold(), activityTold() })
        shape.told.insert(shape.told.end(), part.begin(), part.end());
    shape.unread = { { u"Identity.json"_s, FileReason::NothingToRead },
        { u"UserPrompts.json"_s, FileReason::NotRecognised },
        { u"Read_Me_First.pdf"_s, FileReason::NotAboutYou } };
    return shape;
}

// The first generation: one name for everything played, no addresses in the library.
Shape accountOf2019()
{
    Shape shape { "spotify, account data, 2019", Spotify, "MyData", {}, {}, {} };
    shape.files = { { "StreamingHistory0.json",
                        json("[\n  { 'endTime' : '2019-03-04 05:06', 'artistName' : 'Grupo Inventado', "
                             "'trackName' : 'Té', 'msPlayed' : 0 }\n]") },
        { "StreamingHistory1.json", "[]" },
        { "YourLibrary.json",
            json("{ 'tracks': [ { 'artist': 'Grupo Inventado', 'album': 'Hojas', 'track': 'Menta' } ], "
                 "'albums': [], "
                 "'shows': [], 'episodes': [] }") },
        { "Userdata.json",
            json("{ 'username': 'x', 'country': 'ES', 'createdFromFacebook': true, 'birthdate': '', "
                 "'gender': null }") },
        { "Inferences.json", json("{ 'inferences': [] }") },
        { "Payments.json", json("{ 'payment_method': 'x' }") } };
    shape.told = { { u"StreamingHistory0.json"_s,
                       viewing(u"listen"_s, u"Té – Grupo Inventado"_s, at("2019-03-04T05:06:00Z")), "05:06" },
        { u"YourLibrary.json"_s, viewing(u"save"_s, u"Menta – Grupo Inventado"_s), "Hojas" },
        { u"Userdata.json"_s, declared(u"country"_s, Category::Location, u"Country"_s, u"ES"_s), "ES" } };
    shape.unread = { { u"Payments.json"_s, FileReason::NothingToRead } };
    return shape;
}

} // namespace

std::vector<Shape> spotifyShapes()
{
    return { accountOf2031(), accountOf2019() };
}

} // namespace candor::test
