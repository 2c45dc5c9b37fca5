#include "plain_text.h"
#include "read_time.h"
#include "recognition.h"
#include "spotify_readers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString plain(Json object, std::string_view key)
{
    return plainText(textOf(object, key));
}

// "Invented Song – Invented Band"
QString joined(const QString& title, const QString& creator)
{
    return title % u" – " % creator;
}

struct Work {
    std::string_view title;
    std::string_view creator;
};

// What a row can be about, in the words of all generations. A row of one kind has nothing (or null) for the
// others.
constexpr std::array Works {
    Work { "master_metadata_track_name", "master_metadata_album_artist_name" },
    Work { "trackName", "artistName" },
    Work { "episode_name", "episode_show_name" },
    Work { "episodeName", "podcastName" },
    Work { "episodeName", "showName" },
    Work { "audiobook_chapter_title", "audiobook_title" },
    Work { "chapterName", "audiobookName" },
    Work { "videoName", "creatorName" },
};

QString workIn(Json row)
{
    QString alone;
    for (const Work& work : Works) {
        const QString title = plain(row, work.title);
        const QString creator = plain(row, work.creator);
        if (!title.isEmpty() && !creator.isEmpty())
            return joined(title, creator);
        if (alone.isEmpty())
            alone = title + creator;
    }
    if (!alone.isEmpty())
        return alone;
    constexpr std::array addresses { "spotify_track_uri", "spotify_episode_uri", "audiobook_chapter_uri",
        "audiobook_uri", "trackUri", "episodeUri", "uri" };
    for (const std::string_view address : addresses) {
        if (const QString text = plain(row, address); !text.isEmpty())
            return text;
    }
    return {};
}

class PlayReader final : public JsonReader {
public:
    explicit PlayReader(QLatin1String kind)
        : m_kind(kind)
    {
    }

    // A row that names nothing (the content is gone, or was a local file) tells nothing: it is left.
    void read(Json row, std::string_view member, Findings& findings) override
    {
        if (!member.empty())
            return findings.addUnknownMembers(1);
        Record record = recordOf(Role::Activity, Company::Spotify, Category::Viewing, m_kind);
        record.text = workIn(row);
        findings.addUnknownMembers(unknownMembers(row,
            { "endTime", "msPlayed", "artistName", "trackName", "podcastName", "episodeName", "showName",
                "audiobookName", "chapterName", "authorName", "videoName", "creatorName", "ts", "ms_played",
                "username", "platform", "conn_country", "ip_addr", "ip_addr_decrypted",
                "user_agent_decrypted", "master_metadata_track_name", "master_metadata_album_artist_name",
                "master_metadata_album_album_name", "spotify_track_uri", "episode_name", "episode_show_name",
                "spotify_episode_uri", "audiobook_title", "audiobook_uri", "audiobook_chapter_uri",
                "audiobook_chapter_title", "reason_start", "reason_end", "shuffle", "skipped", "offline",
                "offline_timestamp", "incognito_mode", "city", "region", "metro_code", "longitude",
                "latitude" }));
        if (record.text.isEmpty())
            return;
        record.at = timeOf(row, findings);
        findings.add(std::move(record));
    }

private:
    // When it ended; of what was played without a connection, when that was.
    static std::optional<Instant> timeOf(Json row, Findings& findings)
    {
        for (const std::string_view key : { "endTime", "ts" }) {
            if (const std::optional<Instant> time = instantFromWritten(textOf(row, key)))
                return time;
        }
        const std::optional<Instant> offline
            = instantFromEpoch(textOf(row, "offline_timestamp").toLongLong());
        if (!offline)
            findings.timeWasUnreadable();
        return offline;
    }

    QLatin1String m_kind;
};

class SearchReader final : public JsonReader {
public:
    void read(Json row, std::string_view, Findings& findings) override
    {
        Record record = recordOf(Role::Activity, Company::Spotify, Category::Search, u"search"_s);
        record.text = plain(row, "searchQuery");
        findings.addUnknownMembers(
            unknownMembers(row, { "platform", "searchTime", "searchQuery", "searchInteractionURIs" }));
        if (record.text.isEmpty())
            return;
        record.at = timeIn(textOf(row, "searchTime"), findings);
        findings.add(std::move(record));
    }
};

class LibraryReader final : public JsonReader {
public:
    void read(Json item, std::string_view list, Findings& findings) override
    {
        constexpr std::array lists { "tracks", "albums", "shows", "episodes", "bannedTracks", "artists",
            "bannedArtists", "other" };
        if (std::ranges::find(lists, list) == lists.end())
            return findings.addUnknownMembers(1);
        const bool isBanned = list.starts_with("banned");
        Record record
            = recordOf(Role::Activity, Company::Spotify, Category::Viewing, isBanned ? u"ban"_s : u"save"_s);
        record.text = textOfItem(item);
        findings.addUnknownMembers(unknownMembers(
            item, { "artist", "album", "track", "uri", "name", "publisher", "show", "author" }));
        if (!record.text.isEmpty())
            findings.add(std::move(record));
    }

private:
    static QString textOfItem(Json item)
    {
        if (const QString bare = plainText(textOf(item)); !bare.isEmpty())
            return bare; // "other" holds addresses
        for (const Work& work : { Work { "track", "artist" }, Work { "album", "artist" },
                 Work { "name", "publisher" }, Work { "name", "show" }, Work { "name", "author" } }) {
            const QString title = plain(item, work.title);
            const QString creator = plain(item, work.creator);
            if (!title.isEmpty() && !creator.isEmpty())
                return joined(title, creator);
        }
        for (const std::string_view key : { "track", "album", "name", "artist", "uri" }) {
            if (const QString text = plain(item, key); !text.isEmpty())
                return text;
        }
        return {};
    }
};

// Each piece of a playlist as "Sunday: Invented Song – Invented Band", at the day it was put there.
class PlaylistReader final : public JsonReader {
public:
    void read(Json playlist, std::string_view member, Findings& findings) override
    {
        if (!member.empty() && member != "playlists")
            return findings.addUnknownMembers(1);
        const QString name = plain(playlist, "name");
        findings.addUnknownMembers(unknownMembers(playlist,
            { "name", "lastModifiedDate", "collaborators", "items", "description", "numberOfFollowers",
                "imageUrl" }));
        const std::optional<simdjson::dom::array> items = arrayOf(playlist, "items");
        if (!items || items->size() == 0)
            return addEmpty(playlist, name, findings);
        for (const Json item : *items)
            addItem(item, name, findings);
    }

private:
    static void addEmpty(Json playlist, const QString& name, Findings& findings)
    {
        if (name.isEmpty())
            return;
        Record record = recordOf(Role::Activity, Company::Spotify, Category::Viewing, u"playlist"_s);
        record.text = name;
        record.at = timeIn(textOf(playlist, "lastModifiedDate"), findings);
        findings.add(std::move(record));
    }

    static void addItem(Json item, const QString& playlist, Findings& findings)
    {
        QString text;
        for (const std::string_view key : { "track", "episode", "audiobook", "localTrack" }) {
            if (const std::optional<Json> work = memberOf(item, key); work && text.isEmpty())
                text = workIn(*work);
        }
        findings.addUnknownMembers(
            unknownMembers(item, { "track", "episode", "audiobook", "localTrack", "addedDate", "addedBy" }));
        if (text.isEmpty())
            return findings.addUnknownMembers(1);
        Record record = recordOf(Role::Activity, Company::Spotify, Category::Viewing, u"playlist-item"_s);
        record.text = playlist.isEmpty() ? text : QString(playlist % u": " % text);
        record.at = timeIn(textOf(item, "addedDate"), findings);
        findings.add(std::move(record));
    }
};

class RatingReader final : public JsonReader {
public:
    void read(Json row, std::string_view, Findings& findings) override
    {
        const QString show = plain(row, "showName");
        findings.addUnknownMembers(unknownMembers(row, { "showName", "rating", "ratedAt" }));
        if (show.isEmpty())
            return;
        const Claim claim { Role::Declared, Category::Viewing,
            QString(u"Rating "_s % textOf(row, "rating")).trimmed(), show };
        findings.add(
            statementOf(Company::Spotify, u"rating"_s, claim, timeIn(textOf(row, "ratedAt"), findings)));
    }
};

} // namespace

std::unique_ptr<JsonReader> spotifyPlayReader(const QString& path)
{
    const bool isVideo = Glimpse(path, {}).stem.contains(u"_video"_s);
    return std::make_unique<PlayReader>(isVideo ? "watch"_L1 : "listen"_L1);
}

std::unique_ptr<JsonReader> spotifySearchReader(const ExportContext&)
{
    return std::make_unique<SearchReader>();
}

std::unique_ptr<JsonReader> spotifyLibraryReader(const ExportContext&)
{
    return std::make_unique<LibraryReader>();
}

std::unique_ptr<JsonReader> spotifyPlaylistReader(const ExportContext&)
{
    return std::make_unique<PlaylistReader>();
}

std::unique_ptr<JsonReader> spotifyRatingReader(const ExportContext&)
{
    return std::make_unique<RatingReader>();
}

} // namespace candor::importing
