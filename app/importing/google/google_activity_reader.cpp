#include "activity.h"
#include "google_readers.h"
#include "plain_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// The members of one activity, by one walk over them: asking for each by name would walk a dozen times.
struct Members {
    enum Name { Header, Title, Link, Subtitles, Details, Products, Time, Snippet, Unread, Unknown };

    explicit Members(simdjson::dom::object object)
    {
        for (const simdjson::dom::key_value_pair& member : object) {
            const Name name = nameOf(member.key);
            if (name < Unread && !values[name]) // of two with one name the first, as everywhere
                values[name] = member.value;
            unknown += name == Unknown ? 1 : 0;
        }
    }
    QString text(Name name) const { return values[name] ? textOf(*values[name]) : QString(); }

    std::array<std::optional<Json>, Unread> values;
    qint64 unknown = 0;

private:
    static Name nameOf(std::string_view key)
    {
        static constexpr std::array<std::pair<std::string_view, Name>, 15> names { { { "header", Header },
            { "title", Title }, { "titleUrl", Link }, { "time", Time }, { "products", Products },
            { "activityControls", Unread }, { "subtitles", Subtitles }, { "details", Details },
            { "snippet", Snippet }, { "description", Unread }, { "locationInfos", Unread },
            { "imageFile", Unread }, { "audioFiles", Unread }, { "attachedFiles", Unread },
            { "safeHtmlItem", Unread } } };
        for (const auto& [known, name] : names) {
            if (key == known)
                return name;
        }
        return Unknown;
    }
};

// A text that one record after the other has in common, made once as long as it stays the same.
class CommonText {
public:
    QString of(Json value)
    {
        const std::string_view utf8 = utf8Of(value);
        if (utf8.empty() || utf8 != m_utf8) {
            m_text = textOf(value);
            m_utf8 = utf8;
        }
        return m_text;
    }

private:
    std::string m_utf8;
    QString m_text;
};

// The names in "details" or "subtitles": lists of {name, url}, sometimes of empty objects.
QStringList namesIn(const std::optional<Json>& list)
{
    QStringList names;
    simdjson::dom::array items;
    if (!list || list->get(items) != simdjson::SUCCESS)
        return names;
    for (const Json item : items) {
        if (const QString name = singleSpaced(textOf(item, "name")); !name.isEmpty())
            names += name;
    }
    return names;
}

class ActivityReader final : public JsonReader {
public:
    explicit ActivityReader(const QString& path)
        : m_records(path)
        , m_stem(Glimpse(path, {}).stem)
    {
    }

    void read(Json element, std::string_view, Findings& findings) override
    {
        simdjson::dom::object object;
        if (element.get(object) != simdjson::SUCCESS)
            return findings.addUnknownMembers(1);
        const Members members(object);
        if (const std::optional<Json> snippet = members.values[Members::Snippet])
            return readOldYouTube(*snippet, findings);
        if (!members.values[Members::Title] && !members.values[Members::Time])
            return findings.addUnknownMembers(1);
        findings.addUnknownMembers(members.unknown);
        m_records.tell(activityOf(members, findings), findings);
    }

private:
    Activity activityOf(const Members& members, Findings& findings)
    {
        Activity activity;
        if (const std::optional<Json> header = members.values[Members::Header])
            activity.header = m_header.of(*header);
        activity.title = members.text(Members::Title);
        activity.link = members.text(Members::Link);
        activity.subtitles = namesIn(members.values[Members::Subtitles]);
        activity.details = namesIn(members.values[Members::Details]);
        simdjson::dom::array details;
        activity.hasDetails = members.values[Members::Details]
            && members.values[Members::Details]->get(details) == simdjson::SUCCESS && details.size() > 0;
        activity.product = firstProduct(members.values[Members::Products]);
        const std::optional<Json> time = members.values[Members::Time];
        activity.at = findings.timeFrom(time ? utf8Of(*time) : std::string_view());
        return activity;
    }

    QString firstProduct(const std::optional<Json>& list)
    {
        simdjson::dom::array items;
        if (!list || list->get(items) != simdjson::SUCCESS)
            return {};
        for (const Json item : items) {
            if (QString product = singleSpaced(m_product.of(item)); !product.isEmpty())
                return product;
        }
        return {};
    }

    // Until about 2017 YouTube's lists had the shape of its own interface.
    void readOldYouTube(Json snippet, Findings& findings) const
    {
        const std::optional<Instant> at = findings.timeFrom(textOf(snippet, "publishedAt"));
        const QString title = textOf(snippet, "title").simplified();
        if (memberAt(snippet, { "resourceId", "channelId" })) {
            const Claim claim { Role::Declared, Category::Interests, u"Subscriptions"_s, title };
            return findings.add(statementOf(Company::YouTube, u"subscription"_s, claim, at));
        }
        const QString kind = m_stem == "likes"_L1 ? u"like"_s : u"watch"_s;
        Record record = recordOf(Role::Activity, Company::YouTube, Category::Viewing, kind);
        record.text = title;
        record.at = at;
        findings.add(std::move(record));
    }

    ActivityRecords m_records;
    QString m_stem;
    CommonText m_header;
    CommonText m_product;
};

} // namespace

std::unique_ptr<JsonReader> googleActivityReader(const QString& path)
{
    return std::make_unique<ActivityReader>(path);
}

} // namespace candor::importing
