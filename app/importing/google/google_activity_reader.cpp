#include "activity_title.h"
#include "google_place.h"
#include "google_readers.h"
#include "web_address.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// One record of My Activity as it came.
struct Activity {
    Json json;
    Product product;
    QString header;
    ActivityTitle title;
    QString text; // the title, for people
    QString link; // without redirect
    WebAddress address;
    bool wasRedirect;
    std::optional<Instant> at;
};

QString firstTextIn(Json object, std::string_view key)
{
    if (const std::optional<simdjson::dom::array> items = arrayOf(object, key)) {
        for (const Json item : *items) {
            if (const QString text = textOf(item); !text.isEmpty())
                return text;
        }
    }
    return {};
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

Product productOfAddress(const WebAddress& address)
{
    if (address.host.endsWith("youtube.com"_L1) || address.host == "youtu.be"_L1)
        return Product::YouTube;
    if (address.host.startsWith("play.google."_L1))
        return Product::Device;
    if (!address.isOfGoogle())
        return Product::Unknown;
    if (address.path.startsWith("/maps"_L1) || address.host.startsWith("maps."_L1))
        return Product::Maps;
    if (address.path.startsWith("/shopping"_L1))
        return Product::Shopping;
    return address.path == "/search"_L1 ? Product::Search : Product::Unknown;
}

QString kindOnYouTube(const Activity& activity, QLatin1String usual)
{
    if (activity.address.path == "/results"_L1)
        return u"search"_s;
    if (!activity.title.kind.isEmpty())
        return activity.title.kind;
    const bool isVideo = activity.address.path == "/watch"_L1
        || activity.address.path.startsWith("/shorts/"_L1) || activity.address.host == "youtu.be"_L1;
    if (isVideo)
        return u"watch"_s;
    return activity.link.isEmpty() ? usual : "view"_L1;
}

QString kindOnMaps(const Activity& activity)
{
    if (activity.address.path.startsWith("/maps/dir"_L1))
        return u"directions"_s;
    if (activity.address.path.startsWith("/maps/search"_L1))
        return u"search"_s;
    if (activity.address.path.startsWith("/maps/place"_L1))
        return u"view"_s;
    return activity.title.kind.isEmpty() ? "use"_L1 : activity.title.kind;
}

QString kindOf(const Activity& activity, QLatin1String usualOnYouTube)
{
    const auto verbOr
        = [&](QLatin1String usual) { return activity.title.kind.isEmpty() ? usual : activity.title.kind; };
    switch (activity.product) {
    case Product::YouTube:
        return kindOnYouTube(activity, usualOnYouTube);
    case Product::Search:
        if (activity.address.isOfGoogle() && activity.address.path == "/search"_L1)
            return u"search"_s;
        if (!activity.link.isEmpty() && (activity.wasRedirect || !activity.address.isOfGoogle()))
            return u"visit"_s;
        return verbOr("search"_L1);
    case Product::Chrome:
        return u"visit"_s;
    case Product::Maps:
        return kindOnMaps(activity);
    case Product::Discover:
        return u"view"_s;
    default:
        return verbOr("use"_L1);
    }
}

Category categoryOf(Product product, const QString& kind)
{
    switch (product) {
    case Product::YouTube:
        return kind == "search"_L1 ? Category::Search : Category::Viewing;
    case Product::Search:
        return kind == "visit"_L1 ? Category::Browsing : Category::Search;
    case Product::Chrome:
        return Category::Browsing;
    case Product::Discover:
    case Product::Media:
        return Category::Viewing;
    case Product::Maps:
        return Category::Location;
    case Product::Shopping:
        return Category::Purchases;
    case Product::Device:
        return Category::Device;
    case Product::Assistant:
        return Category::Search;
    case Product::Ads:
    case Product::MyAdCenter:
        return Category::Interests;
    case Product::Service:
        return Category::Engagement;
    case Product::Unknown:
        break;
    }
    return Category::Other;
}

// "From Google Ads" in the languages it was seen in; anything else in the details of an ad is where it was
// shown.
bool isAdMarker(const QString& detail)
{
    return detail == "From Google Ads"_L1 || detail == u"Des annonces Google"
        || detail == u"De los anuncios de Google";
}

class ActivityReader final : public JsonReader {
public:
    explicit ActivityReader(const QString& path)
        : m_place(path)
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
        const Activity activity = activityOf(element, findings);
        const bool isYouTubeAd = activity.product == Product::YouTube && hasDetails(element);
        if (activity.product == Product::MyAdCenter)
            findings.add(adControl(activity));
        else if (activity.product == Product::Ads || isYouTubeAd)
            findings.add(exposure(activity));
        else if (activity.product == Product::Discover)
            readDiscover(activity, findings);
        else
            findings.add(plain(activity));
    }

private:
    Activity activityOf(Json element, Findings& findings) const
    {
        const QString rawTitle = textOf(element, "title");
        const QString rawLink = textOf(element, "titleUrl");
        const QString link = withoutRedirect(rawLink);
        const QString header = textOf(element, "header").simplified();
        Activity activity { element, Product::Unknown, header, ActivityTitle(rawTitle), rawTitle.simplified(),
            link, WebAddress(link), link != rawLink, findings.timeFrom(textOf(element, "time")) };
        activity.product = productOf(activity);
        if (activity.text.isEmpty())
            activity.text = header;
        return activity;
    }

    // The header may be a web domain or an app of somebody else; the folder and "products" are Google's own
    // words.
    Product productOf(const Activity& activity) const
    {
        const Product byHeader = productNamed(foldedName(activity.header));
        if (byHeader == Product::MyAdCenter || m_place.product != Product::Unknown)
            return byHeader == Product::MyAdCenter ? byHeader : m_place.product;
        const Product byList = productNamed(foldedName(firstTextIn(activity.json, "products")));
        if (byList != Product::Unknown)
            return byList;
        return byHeader != Product::Unknown ? byHeader : productOfAddress(activity.address);
    }

    static bool hasDetails(Json element)
    {
        const std::optional<simdjson::dom::array> details = arrayOf(element, "details");
        return details && details->size() > 0;
    }

    static Record begin(const Activity& activity, Role role, const QString& kind)
    {
        const Company company = activity.product == Product::YouTube ? Company::YouTube : Company::Google;
        Record record = recordOf(role, company, categoryOf(activity.product, kind), kind);
        record.text = activity.text;
        record.at = activity.at;
        return record;
    }

    Record plain(const Activity& activity) const
    {
        const auto usual = m_place.isSearchHistory ? "search"_L1 : "watch"_L1;
        return begin(activity, Role::Activity, kindOf(activity, usual));
    }

    static Record adControl(const Activity& activity)
    {
        Record record = begin(activity, Role::Control, u"ad-control"_s);
        record.claims = { { Role::Control, Category::Interests, u"My Ad Center"_s, activity.text } };
        return record;
    }

    static Record exposure(const Activity& activity)
    {
        Record record = begin(activity, Role::Exposure, u"ad"_s);
        record.category = Category::Other;
        Showing showing;
        showing.title = activity.title.object;
        const QStringList details = namesIn(activity.json, "details");
        for (const QString& detail : details) {
            if (!isAdMarker(detail) && showing.place.isEmpty())
                showing.place = detail;
        }
        if (activity.product == Product::YouTube) {
            showing.advertiser = namesIn(activity.json, "subtitles").value(0);
            showing.creative = activity.address.parameter(u"v");
            if (showing.place.isEmpty())
                showing.place = u"YouTube"_s;
        } else {
            const bool isThirdParty = productNamed(foldedName(activity.header)) == Product::Unknown;
            const bool leadsAway = !activity.link.isEmpty() && !activity.address.isOfGoogle();
            showing.advertiser = leadsAway ? activity.address.host
                : isThirdParty             ? activity.header
                                           : QString();
            if (leadsAway && !isThirdParty)
                showing.interaction
                    = Interaction::Clicked; // the link behind an ad is recorded when it was followed
        }
        record.showing = showing;
        return record;
    }

    // Topics that Google chose for the feed: a weak conclusion; those that were looked at are an activity as
    // well.
    static void readDiscover(const Activity& activity, Findings& findings)
    {
        constexpr auto viewed = " - viewed"_L1;
        Record shown = begin(activity, Role::Inferred, u"topic"_s);
        shown.category = Category::Interests;
        QStringList lookedAt;
        for (QString topic : namesIn(activity.json, "subtitles") + namesIn(activity.json, "details")) {
            if (topic.endsWith(u':')) // a lead-in: "Including topics:"
                continue;
            if (topic.endsWith(viewed)) {
                topic.chop(viewed.size());
                lookedAt += topic;
            }
            shown.claims.push_back({ Role::Inferred, Category::Interests, u"Discover topics"_s, topic });
        }
        if (shown.claims.empty() || !lookedAt.isEmpty()) {
            Record view = begin(activity, Role::Activity, u"view"_s);
            if (!lookedAt.isEmpty())
                view.text = lookedAt.join(u", "_s);
            findings.add(std::move(view));
        }
        if (!shown.claims.empty())
            findings.add(std::move(shown));
    }

    // Until about 2017 the history had the shape of YouTube's own interface.
    static void readOldYouTube(Json snippet, Findings& findings)
    {
        Record record = recordOf(Role::Activity, Company::YouTube, Category::Viewing, u"watch"_s);
        record.text = textOf(snippet, "title").simplified();
        record.at = findings.timeFrom(textOf(snippet, "publishedAt"));
        findings.add(std::move(record));
    }

    GooglePlace m_place;
};

} // namespace

std::unique_ptr<JsonReader> googleActivityReader(const QString& path)
{
    return std::make_unique<ActivityReader>(path);
}

} // namespace candor::importing
