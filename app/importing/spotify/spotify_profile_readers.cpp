#include "audience_segment.h"
#include "plain_text.h"
#include "spotify_readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// Makes records of statements that carry no time of their own.
class SpotifyStatements : public JsonReader {
protected:
    explicit SpotifyStatements(const ExportContext& context)
        : m_at(context.generatedAt)
    {
    }

    void add(Findings& findings, QLatin1String kind, const Claim& claim) const
    {
        if (!claim.value.isEmpty())
            findings.add(statementOf(Company::Spotify, kind, claim, m_at));
    }

    std::optional<Instant> at() const { return m_at; }

private:
    std::optional<Instant> m_at;
};

class InferenceReader final : public SpotifyStatements {
public:
    explicit InferenceReader(const ExportContext& context)
        : SpotifyStatements(context)
    {
    }

    void read(Json element, std::string_view member, Findings& findings) override
    {
        if (!member.empty() && member != "inferences")
            return findings.addUnknownMembers(1);
        const QString segment = plainText(textOf(element));
        if (segment.isEmpty())
            return;
        Record record = statementOf(Company::Spotify, u"segment"_s, claimOfSegment(segment), at());
        record.text = segment; // as Spotify wrote it, with market, date and notes
        findings.add(std::move(record));
    }
};

// How close Spotify takes the person to be to an artist: what it sells promoted releases by.
class MarqueeReader final : public SpotifyStatements {
public:
    explicit MarqueeReader(const ExportContext& context)
        : SpotifyStatements(context)
    {
    }

    void read(Json element, std::string_view, Findings& findings) override
    {
        const QString segment = plainText(textOf(element, "segment"));
        add(findings, "listener-segment"_L1,
            { Role::Inferred, Category::Viewing, segment.isEmpty() ? u"Marquee"_s : segment,
                plainText(textOf(element, "artistName")) });
        findings.addUnknownMembers(unknownMembers(element, { "artistName", "segment" }));
    }
};

// "musicalIdentity": "musical identity".
QString spacedOut(std::string_view key)
{
    QString words;
    for (const QChar c : fromView(key)) {
        if (c.isUpper() && !words.isEmpty())
            words += u' ';
        words += words.isEmpty() ? c.toUpper() : c.toLower();
    }
    return words;
}

// What Spotify wrote about the person's taste, chapter by chapter.
class TasteReader final : public SpotifyStatements {
public:
    explicit TasteReader(const ExportContext& context)
        : SpotifyStatements(context)
    {
    }

    void read(Json element, std::string_view member, Findings& findings) override
    {
        if (member != "tasteProfile")
            return findings.addUnknownMembers(1);
        simdjson::dom::object chapters;
        if (element.get(chapters) != simdjson::SUCCESS)
            return add(findings, "taste"_L1,
                { Role::Inferred, Category::Viewing, u"Taste profile"_s, plainText(textOf(element)) });
        for (const auto& [key, value] : chapters)
            add(findings, "taste"_L1,
                { Role::Inferred, Category::Viewing, spacedOut(key), plainText(textOf(value)) });
    }
};

// The playful conclusions of a year. The rest of it is what was listened to most, by Spotify's numbers alone.
class WrappedReader final : public SpotifyStatements {
public:
    explicit WrappedReader(const ExportContext& context)
        : SpotifyStatements(context)
    {
    }

    void read(Json element, std::string_view member, Findings& findings) override
    {
        constexpr std::array counted { "topArtists", "topPodcasts", "topTracks", "yearlyMetrics", "topAlbums",
            "topGenres", "party", "topArtistRace" };
        if (member == "listeningAge") {
            addOne(findings, u"Listening age"_s, element, "listeningAge");
            addOne(findings, u"Decade phase"_s, element, "decadePhase");
            findings.addUnknownMembers(
                unknownMembers(element, { "listeningAge", "windowStartYear", "decadePhase" }));
        } else if (member == "clubs") {
            addOne(findings, u"Club"_s, element, "userClub");
            addOne(findings, u"Club role"_s, element, "role");
            findings.addUnknownMembers(
                unknownMembers(element, { "userClub", "percentInClub", "role", "artists" }));
        } else if (member == "archiveReports") {
            if (const std::optional<simdjson::dom::array> reports = arrayOf(element, "archiveReports")) {
                for (const Json report : *reports)
                    addOne(findings, u"Archive report"_s, report, "title");
            }
        } else if (std::ranges::find(counted, member) == counted.end()) {
            findings.addUnknownMembers(1);
        }
    }

private:
    void addOne(Findings& findings, const QString& label, Json object, std::string_view key) const
    {
        add(findings, "wrapped"_L1,
            { Role::Inferred, Category::Viewing, label, plainText(textOf(object, key)) });
    }
};

struct AccountField {
    std::string_view key;
    QLatin1String kind;
    Role role;
    Category category;
    QLatin1String label;
};

constexpr std::array AccountFields {
    AccountField { "country", "country"_L1, Role::Declared, Category::Location, "Country"_L1 },
    AccountField { "birthdate", "birth-date"_L1, Role::Declared, Category::Demographics, "Birth date"_L1 },
    AccountField { "gender", "gender"_L1, Role::Declared, Category::Demographics, "Gender"_L1 },
    AccountField { "postalCode", "place"_L1, Role::Declared, Category::Location, "Postal code"_L1 },
    AccountField { "mobileOperator", "carrier"_L1, Role::Inferred, Category::Device, "Mobile operator"_L1 },
    AccountField { "mobileBrand", "device"_L1, Role::Inferred, Category::Device, "Mobile brand"_L1 },
    AccountField {
        "assuredEstimatedAge", "age"_L1, Role::Inferred, Category::Demographics, "Estimated age"_L1 },
};

// Names and numbers by which Spotify finds the account say nothing about the person: they are left.
constexpr std::array AccountHandles { "username", "email", "createdFromFacebook", "facebookUid",
    "mobileNumber", "creationTime", "assuredAgeMethod", "assuredAgeTimestamp" };

class AccountReader final : public SpotifyStatements {
public:
    explicit AccountReader(const ExportContext& context)
        : SpotifyStatements(context)
    {
    }

    void read(Json element, std::string_view member, Findings& findings) override
    {
        simdjson::dom::object members;
        if (!member.empty())
            return readField(member, element, findings);
        if (element.get(members) != simdjson::SUCCESS) // the whole may be wrapped in a list
            return findings.addUnknownMembers(1);
        for (const auto& [key, value] : members)
            readField(key, value, findings);
    }

private:
    void readField(std::string_view key, Json value, Findings& findings) const
    {
        const auto field = std::ranges::find(AccountFields, key, &AccountField::key);
        if (field != AccountFields.end()) {
            add(findings, field->kind,
                { field->role, field->category, field->label, plainText(textOf(value)) });
        } else if (std::ranges::find(AccountHandles, key) == AccountHandles.end()) {
            findings.addUnknownMembers(1);
        }
    }
};

} // namespace

std::unique_ptr<JsonReader> spotifyInferenceReader(const ExportContext& context)
{
    return std::make_unique<InferenceReader>(context);
}

std::unique_ptr<JsonReader> spotifyMarqueeReader(const ExportContext& context)
{
    return std::make_unique<MarqueeReader>(context);
}

std::unique_ptr<JsonReader> spotifyTasteReader(const ExportContext& context)
{
    return std::make_unique<TasteReader>(context);
}

std::unique_ptr<JsonReader> spotifyWrappedReader(const ExportContext& context)
{
    return std::make_unique<WrappedReader>(context);
}

std::unique_ptr<JsonReader> spotifyAccountReader(const ExportContext& context)
{
    return std::make_unique<AccountReader>(context);
}

} // namespace candor::importing
