#include "activity.h"

#include "activity_title.h"
#include "reader.h"
#include "web_address.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// What is known of an activity once its texts have been looked at.
struct Seen {
    const Activity& activity;
    ActivityTitle title;
    QString text; // for people
    WebAddress address;
    QString link; // without redirect, as is the address
    bool wasRedirect;
    Product product = Product::Unknown;

    explicit Seen(const Activity& one)
        : activity(one)
        , title(one.title)
        , text(title.sentence)
        , address(one.link)
        , link(withoutRedirect(one.link, address))
        , wasRedirect(link != one.link)
    {
        if (wasRedirect)
            address = WebAddress(link);
        if (text.isEmpty())
            text = one.header.simplified();
    }
};

Product productOfAddress(const WebAddress& address)
{
    if (address.host().endsWith("youtube.com"_L1) || address.host() == "youtu.be"_L1)
        return Product::YouTube;
    if (address.host().startsWith("play.google."_L1))
        return Product::Device;
    if (!address.isOfGoogle())
        return Product::Unknown;
    if (address.path().startsWith("/maps"_L1) || address.host().startsWith("maps."_L1))
        return Product::Maps;
    if (address.path().startsWith("/shopping"_L1))
        return Product::Shopping;
    return address.path() == "/search"_L1 ? Product::Search : Product::Unknown;
}

QString kindOnYouTube(const Seen& seen, QLatin1String usual)
{
    if (seen.address.path() == "/results"_L1)
        return u"search"_s;
    if (!seen.title.kind.isEmpty())
        return seen.title.kind;
    const bool isVideo = seen.address.path() == "/watch"_L1 || seen.address.path().startsWith("/shorts/"_L1)
        || seen.address.host() == "youtu.be"_L1;
    if (isVideo)
        return u"watch"_s;
    return seen.link.isEmpty() ? QString(usual) : u"view"_s;
}

QString kindOnMaps(const Seen& seen)
{
    if (seen.address.path().startsWith("/maps/dir"_L1))
        return u"directions"_s;
    if (seen.address.path().startsWith("/maps/search"_L1))
        return u"search"_s;
    if (seen.address.path().startsWith("/maps/place"_L1))
        return u"view"_s;
    return seen.title.kind.isEmpty() ? u"use"_s : seen.title.kind;
}

QString kindOf(const Seen& seen, QLatin1String usualOnYouTube)
{
    const auto verbOr
        = [&](QLatin1String usual) { return seen.title.kind.isEmpty() ? QString(usual) : seen.title.kind; };
    switch (seen.product) {
    case Product::YouTube:
        return kindOnYouTube(seen, usualOnYouTube);
    case Product::Search:
        if (seen.address.isOfGoogle() && seen.address.path() == "/search"_L1)
            return u"search"_s;
        if (!seen.link.isEmpty() && (seen.wasRedirect || !seen.address.isOfGoogle()))
            return u"visit"_s;
        return verbOr("search"_L1);
    case Product::Chrome:
        return u"visit"_s;
    case Product::Maps:
        return kindOnMaps(seen);
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

// "From Google Ads" in whatever language; anything else in the details of an ad is where it was shown.
bool isAdMarker(const QString& detail)
{
    if (detail.contains("Google Ads"_L1, Qt::CaseInsensitive))
        return true;
    constexpr std::array ads { u"ads", u"annonces", u"anuncios", u"anúncios", u"annunci", u"anuncis",
        u"anunțuri", u"anzeigen", u"advertenties", u"annonser", u"annoncer", u"reklam", u"skelbim", u"реклам",
        u"إعلانات", u"广告", u"廣告", u"広告", u"광고" };
    return detail.contains("Google"_L1, Qt::CaseInsensitive)
        && std::ranges::any_of(
            ads, [&](QStringView word) { return detail.contains(word, Qt::CaseInsensitive); });
}

// The header may be a web domain or an app of somebody else; the folder and "products" are Google's own
// words.
Product productOf(const Seen& seen, Product byHeader, const GooglePlace& place)
{
    if (byHeader == Product::MyAdCenter || place.product != Product::Unknown)
        return byHeader == Product::MyAdCenter ? byHeader : place.product;
    const Product byList = productNamed(foldedName(seen.activity.product));
    if (byList != Product::Unknown)
        return byList;
    return byHeader != Product::Unknown ? byHeader : productOfAddress(seen.address);
}

Record begin(const Seen& seen, Role role, const QString& kind)
{
    const Company company = seen.product == Product::YouTube ? Company::YouTube : Company::Google;
    Record record = recordOf(role, company, categoryOf(seen.product, kind), kind);
    record.text = seen.text;
    record.at = seen.activity.at;
    if (role == Role::Activity && !seen.address.isOfGoogle())
        record.host = seen.address.host();
    return record;
}

Record adControl(const Seen& seen)
{
    Record record = begin(seen, Role::Control, u"ad-control"_s);
    record.claims = { { Role::Control, Category::Interests, u"My Ad Center"_s, seen.text } };
    return record;
}

Record exposure(const Seen& seen)
{
    Record record = begin(seen, Role::Exposure, u"ad"_s);
    record.category = Category::Other;
    Showing showing;
    showing.title = seen.title.object.toString();
    for (const QString& detail : seen.activity.details) {
        if (!isAdMarker(detail) && showing.place.isEmpty())
            showing.place = detail;
    }
    if (seen.product == Product::YouTube) {
        showing.advertiser = seen.activity.subtitles.value(0);
        showing.creative = seen.address.parameter(u"v");
        if (showing.place.isEmpty())
            showing.place = u"YouTube"_s;
    } else {
        const QString header = seen.activity.header.simplified();
        const bool isThirdParty = productNamed(foldedName(header)) == Product::Unknown;
        const bool leadsAway = !seen.link.isEmpty() && !seen.address.isOfGoogle();
        showing.advertiser = leadsAway ? seen.address.host() : isThirdParty ? header : QString();
        if (leadsAway && !isThirdParty) // the link behind an ad is recorded when it was followed
            showing.interaction = Interaction::Clicked;
    }
    record.showing = showing;
    return record;
}

// Topics that Google chose for the feed: a weak conclusion; those that were looked at are an activity as
// well.
void readDiscover(const Seen& seen, Findings& findings)
{
    constexpr auto viewed = " - viewed"_L1;
    Record shown = begin(seen, Role::Inferred, u"topic"_s);
    shown.category = Category::Interests;
    QStringList lookedAt;
    for (QString topic : seen.activity.subtitles + seen.activity.notes + seen.activity.details) {
        if (topic.endsWith(u':') || topic.endsWith(u'：')) // a lead-in: "Including topics:"
            continue;
        if (topic.endsWith(viewed)) {
            topic.chop(viewed.size());
            lookedAt += topic;
        }
        shown.claims.push_back({ Role::Inferred, Category::Interests, u"Discover topics"_s, topic });
    }
    if (shown.claims.empty() || !lookedAt.isEmpty()) {
        Record view = begin(seen, Role::Activity, u"view"_s);
        if (!lookedAt.isEmpty())
            view.text = lookedAt.join(u", "_s);
        findings.add(std::move(view));
    }
    if (!shown.claims.empty())
        findings.add(std::move(shown));
}

} // namespace

void ActivityRecords::tell(const Activity& activity, Findings& findings)
{
    if (activity.header != m_header) { // most files have one header, a hundred thousand times
        m_header = activity.header;
        m_byHeader = productNamed(foldedName(m_header));
    }
    Seen seen(activity);
    seen.product = productOf(seen, m_byHeader, m_place);
    const bool isYouTubeAd = seen.product == Product::YouTube && activity.hasDetails;
    if (seen.product == Product::MyAdCenter)
        return findings.add(adControl(seen));
    if (seen.product == Product::Ads || isYouTubeAd)
        return findings.add(exposure(seen));
    if (seen.product == Product::Discover)
        return readDiscover(seen, findings);
    const auto usual = m_place.isSearchHistory ? "search"_L1 : "watch"_L1;
    findings.add(begin(seen, Role::Activity, kindOf(seen, usual)));
}

} // namespace candor::importing
