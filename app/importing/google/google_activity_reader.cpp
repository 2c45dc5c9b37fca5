#include "activity.h"
#include "google_readers.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QStringList textsIn(Json object, std::string_view key)
{
    QStringList texts;
    if (const std::optional<simdjson::dom::array> items = arrayOf(object, key)) {
        for (const Json item : *items) {
            if (const QString text = textOf(item).simplified(); !text.isEmpty())
                texts += text;
        }
    }
    return texts;
}

// The names in "details" or "subtitles": lists of {name, url}, sometimes of empty objects.
QStringList namesIn(Json object, std::string_view key)
{
    QStringList names;
    if (const std::optional<simdjson::dom::array> items = arrayOf(object, key)) {
        for (const Json item : *items) {
            if (const QString name = textOf(item, "name").simplified(); !name.isEmpty())
                names += name;
        }
    }
    return names;
}

Activity activityOf(Json element, Findings& findings)
{
    Activity activity;
    activity.header = textOf(element, "header");
    activity.title = textOf(element, "title");
    activity.link = textOf(element, "titleUrl");
    activity.subtitles = namesIn(element, "subtitles");
    activity.details = namesIn(element, "details");
    const std::optional<simdjson::dom::array> details = arrayOf(element, "details");
    activity.hasDetails = details && details->size() > 0;
    activity.products = textsIn(element, "products");
    activity.at = findings.timeFrom(textOf(element, "time"));
    return activity;
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
        if (const std::optional<Json> snippet = memberOf(element, "snippet"))
            return readOldYouTube(*snippet, findings);
        if (!memberOf(element, "title") && !memberOf(element, "time"))
            return findings.addUnknownMembers(1);
        findings.addUnknownMembers(unknownMembers(element,
            { "header", "title", "titleUrl", "description", "subtitles", "details", "locationInfos", "time",
                "products", "activityControls", "imageFile", "audioFiles", "attachedFiles",
                "safeHtmlItem" }));
        m_records.tell(activityOf(element, findings), findings);
    }

private:
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
};

} // namespace

std::unique_ptr<JsonReader> googleActivityReader(const QString& path)
{
    return std::make_unique<ActivityReader>(path);
}

} // namespace candor::importing
