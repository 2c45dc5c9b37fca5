#include "spotify_files.h"

#include "first_bytes.h"
#include "spotify_readers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

template <auto make>
constexpr Format Read { [](const QString&, const ExportContext& context) -> Reader {
    return make(context);
} };
constexpr Format Plays { [](const QString& path, const ExportContext&) -> Reader {
    return spotifyPlayReader(path);
} };

const Format* formatOf(const JsonOutline& outline, const QByteArray& head)
{
    if (outline.isList()) {
        if (outline.itemHas({ "endTime", "msPlayed" }) || outline.itemHas({ "ts", "ms_played" }))
            return &Plays;
        if (outline.itemHas({ "searchQuery", "searchTime" }))
            return &Read<spotifySearchReader>;
        if (outline.itemHas({ "artistName", "segment" }))
            return &Read<spotifyMarqueeReader>;
        return nullptr;
    }
    if (outline.hasMember("inferences"))
        return &Read<spotifyInferenceReader>;
    if (outline.hasMember("tasteProfile"))
        return &Read<spotifyTasteReader>;
    if (outline.hasMember("createdFromFacebook") || outline.hasMember("mobileOperator"))
        return &Read<spotifyAccountReader>;
    if (outline.hasMember("topArtists")
        && (outline.hasMember("yearlyMetrics") || outline.hasMember("listeningAge")))
        return &Read<spotifyWrappedReader>;
    if (outline.hasMember("ratedShows") && outline.itemHas({ "showName", "rating" }))
        return &Read<spotifyRatingReader>;
    const bool isPlaylist = outline.itemHas({ "items", "lastModifiedDate" })
        || (head.contains("\"addedDate\"")
            && head.contains("\"trackUri\"")); // one that is longer than the head
    if (outline.hasMember("playlists") && isPlaylist)
        return &Read<spotifyPlaylistReader>;
    if (outline.hasMember("bannedTracks")
        || (outline.hasMember("tracks") && outline.itemHas({ "artist", "album", "track" })))
        return &Read<spotifyLibraryReader>;
    return nullptr;
}

// For files that are empty, or begin with more than a recognizer sees.
const Format* formatNamed(const QString& stem)
{
    static const QRegularExpression played(
        u"^(?:streaminghistory(?:_\\p{L}+_)?\\d+|streaming_history_(?:audio|video)(?:_[\\d_-]+)?|endsong(?:_video)?_\\d+)"_s);
    static const QRegularExpression playlists(u"^playlist\\d+"_s);
    static const QRegularExpression wrapped(u"^wrapped\\d{4}"_s);
    if (played.match(stem).hasMatch())
        return &Plays;
    if (playlists.match(stem).hasMatch())
        return &Read<spotifyPlaylistReader>;
    if (wrapped.match(stem).hasMatch())
        return &Read<spotifyWrappedReader>;
    static const QHash<QString, const Format*> named {
        { u"inferences"_s, &Read<spotifyInferenceReader> },
        { u"marquee"_s, &Read<spotifyMarqueeReader> },
        { u"tasteprofile"_s, &Read<spotifyTasteReader> },
        { u"userdata"_s, &Read<spotifyAccountReader> },
        { u"userattributes"_s, &Read<spotifyAccountReader> },
        { u"yourlibrary"_s, &Read<spotifyLibraryReader> },
        { u"searchqueries"_s, &Read<spotifySearchReader> },
        { u"podcastinteractivityratedshow"_s, &Read<spotifyRatingReader> },
    };
    return named.value(stem, nullptr);
}

// How the person pays and is addressed, whom they follow and write to; and what repeats other files.
bool isKnownOtherwise(const QString& stem)
{
    static const QSet<QString> known { u"identity"_s, u"identifiers"_s, u"payments"_s, u"follow"_s,
        u"duonewfamily"_s, u"familyplan"_s, u"useraddress"_s, u"messagedata"_s, u"customerservicehistory"_s,
        u"yoursoundcapsule"_s, u"podcastinteractivitycomments"_s, u"podcastinteractivityreactions"_s,
        u"podcastinteractivityvotedpolloption"_s };
    return known.contains(stem);
}

bool isTechnicalLog(const Glimpse& glimpse, const JsonOutline& outline)
{
    static const QSet<QString> named { u"connectioninfo"_s, u"playbackerror"_s,
        u"audiostreamingsettingsreport"_s, u"boomboxplaybacksession"_s };
    if (glimpse.isBelow(u"spotify technical log information") || named.contains(glimpse.stem))
        return true;
    return std::ranges::any_of(
        outline.itemKeys(), [](const std::string& key) { return key.starts_with("context_"); });
}

bool isInFolderOfSpotify(const Glimpse& glimpse)
{
    return glimpse.isBelow(u"spotify account data") || glimpse.isBelow(u"spotify extended streaming history")
        || glimpse.isBelow(u"spotify technical log information");
}

} // namespace

std::optional<Sighting> recogniseSpotify(const Glimpse& glimpse)
{
    const bool isHome = isInFolderOfSpotify(glimpse);
    const auto seen = [](const Format* format, FileReason reason, bool proves) {
        return Sighting { Family::Spotify, format, reason, proves, {} };
    };
    if (glimpse.suffix == "pdf"_L1
        && (glimpse.stem.startsWith("read_me"_L1) || glimpse.stem.startsWith("readme"_L1)))
        return seen(nullptr, FileReason::NotAboutYou, false);
    if (!glimpse.isJson())
        return std::nullopt;
    const JsonOutline outline(glimpse.head);
    if (const Format* format = formatOf(outline, glimpse.head))
        return seen(format, FileReason::None, true);
    if (const Format* format = formatNamed(glimpse.stem))
        return seen(format, FileReason::None, isHome || format == &Plays);
    if (isTechnicalLog(glimpse, outline) || isKnownOtherwise(glimpse.stem))
        return seen(nullptr, FileReason::NothingToRead, isHome);
    if (isHome)
        return seen(nullptr, FileReason::NotRecognised, true);
    return std::nullopt;
}

} // namespace candor::importing
