#include "tiktok_places.h"

#include "said_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

using Content = TikTokContent;

constexpr TikTokPlace did(QLatin1String kind, Category category)
{
    return { Content::Activity, kind, category };
}

constexpr TikTokPlace bought(QLatin1String kind)
{
    return { Content::Purchase, kind, Category::Purchases };
}

constexpr TikTokPlace holding(Content content)
{
    return { content, {}, Category::Other };
}

struct Named {
    QLatin1String name; // bare
    TikTokPlace place;
};

constexpr TikTokPlace Watch = did("watch"_L1, Category::Viewing);
constexpr TikTokPlace WatchLive = did("watch-live"_L1, Category::Viewing);
constexpr TikTokPlace Search = did("search"_L1, Category::Search);
constexpr TikTokPlace Like = did("like"_L1, Category::Engagement);
constexpr TikTokPlace Share = did("share"_L1, Category::Engagement);
constexpr TikTokPlace Comment = did("comment"_L1, Category::Engagement);
constexpr TikTokPlace Repost = did("repost"_L1, Category::Engagement);
constexpr TikTokPlace Follow = did("follow"_L1, Category::Engagement);
constexpr TikTokPlace Hashtag = did("hashtag"_L1, Category::Engagement);
constexpr TikTokPlace Post = did("post"_L1, Category::Engagement);
constexpr TikTokPlace Live = did("live"_L1, Category::Engagement);
constexpr TikTokPlace Donation = did("donation"_L1, Category::Engagement);
constexpr TikTokPlace PlaceReview = did("review"_L1, Category::Location);
constexpr TikTokPlace Login = did("login"_L1, Category::Device);
constexpr TikTokPlace AdForm = did("ad-form"_L1, Category::Offsite);
constexpr TikTokPlace ViewProduct = did("view-product"_L1, Category::Purchases);
constexpr TikTokPlace Cart = did("cart"_L1, Category::Purchases);
constexpr TikTokPlace ProductReview = did("review"_L1, Category::Purchases);
constexpr TikTokPlace Voucher = did("voucher"_L1, Category::Purchases);
constexpr TikTokPlace Order = bought("order"_L1);
constexpr TikTokPlace Return = bought("return"_L1);
constexpr TikTokPlace Purchase = bought("purchase"_L1);
constexpr TikTokPlace Gift = bought("gift"_L1);
constexpr TikTokPlace OffSite = holding(Content::OffSite);
constexpr TikTokPlace AdInterests = holding(Content::AdInterests);
constexpr TikTokPlace Ads = holding(Content::Ads);
constexpr TikTokPlace DataPartners = holding(Content::DataPartners);
constexpr TikTokPlace Advertisers = holding(Content::Advertisers);
constexpr TikTokPlace Settings = holding(Content::Settings);
constexpr TikTokPlace Profile = holding(Content::Profile);
constexpr TikTokPlace Summary = holding(Content::Summary);
constexpr TikTokPlace Location = holding(Content::Location);
constexpr TikTokPlace Devices = holding(Content::Devices);
constexpr TikTokPlace Nothing = holding(Content::Nothing);
constexpr TikTokPlace Favorite = did("favorite"_L1, Category::Engagement);

// Sections, lists, and English files.
constexpr std::array Known {
    Named { "watchhistory"_L1, Watch },
    Named { "videobrowsinghistory"_L1, Watch },
    Named { "browsinghistory"_L1, Watch },
    Named { "minidramawatchhistory"_L1, Watch },
    Named { "watchlivehistory"_L1, WatchLive },
    Named { "watchlivemap"_L1, WatchLive },
    Named { "searches"_L1, Search },
    Named { "searchhistory"_L1, Search },
    Named { "search"_L1, Search },
    Named { "searchlist"_L1, Search },
    Named { "likelist"_L1, Like },
    Named { "itemfavoritelist"_L1, Like },
    Named { "sharehistory"_L1, Share },
    Named { "sharehistorylist"_L1, Share },
    Named { "comments"_L1, Comment },
    Named { "commentslist"_L1, Comment },
    Named { "questions"_L1, Comment },
    Named { "reposts"_L1, Repost },
    Named { "repostlist"_L1, Repost },
    Named { "following"_L1, Follow },
    Named { "followinglist"_L1, Follow },
    Named { "hashtag"_L1, Hashtag },
    Named { "hashtaglist"_L1, Hashtag },
    Named { "posts"_L1, Post },
    Named { "post"_L1, Post },
    Named { "videos"_L1, Post },
    Named { "story"_L1, Post },
    Named { "recentlydeletedposts"_L1, Post },
    Named { "golivehistory"_L1, Live },
    Named { "golivelist"_L1, Live },
    Named { "donation"_L1, Donation },
    Named { "donationlist"_L1, Donation },
    Named { "fundraiser"_L1, Donation },
    Named { "fundraiserlist"_L1, Donation },
    Named { "locationreviews"_L1, PlaceReview },
    Named { "locationreview"_L1, PlaceReview },
    Named { "reviewslist"_L1, PlaceReview },
    Named { "loginhistory"_L1, Login },
    Named { "loginhistorylist"_L1, Login },
    Named { "instantformadsresponses"_L1, AdForm },
    Named { "responseslist"_L1, AdForm },
    Named { "productbrowsinghistory"_L1, ViewProduct },
    Named { "productbrowsinghistories"_L1, ViewProduct },
    Named { "shoppingcartlist"_L1, Cart },
    Named { "shoppingcart"_L1, Cart },
    Named { "productreviews"_L1, ProductReview },
    Named { "productreviewhistories"_L1, ProductReview },
    Named { "vouchers"_L1, Voucher },
    Named { "orderhistory"_L1, Order },
    Named { "orderhistories"_L1, Order },
    Named { "orderlist"_L1, Order },
    Named { "orders"_L1, Order },
    Named { "order"_L1, Order },
    Named { "returnsandrefundshistory"_L1, Return },
    Named { "returnandrefundhistories"_L1, Return },
    Named { "orderdisputehistory"_L1, Return },
    Named { "orderdisputehistories"_L1, Return },
    Named { "purchases"_L1, Purchase },
    Named { "purchasehistory"_L1, Purchase },
    Named { "coinpurchasehistory"_L1, Purchase },
    Named { "coinpurchasehistorylist"_L1, Purchase },
    Named { "transactionhistory"_L1, Purchase },
    Named { "transactionslist"_L1, Purchase },
    Named { "buygifts"_L1, Purchase },
    Named { "sendgifts"_L1, Gift },
    Named { "offtiktokactivity"_L1, OffSite },
    Named { "offtiktokactivities"_L1, OffSite },
    Named { "offtiktokactivitydatalist"_L1, OffSite },
    Named { "usagedatafromthirdpartyappsandwebsites"_L1, OffSite },
    Named { "usagedatalist"_L1, OffSite },
    Named { "adinterests"_L1, AdInterests },
    Named { "adinterestcategories"_L1, AdInterests },
    Named { "adsvisithistory"_L1, Ads },
    Named { "adsvisithistorylist"_L1, Ads },
    Named { "adlinkhistory"_L1, Ads },
    Named { "datapartnerlist"_L1, DataPartners },
    Named { "advertiserlist"_L1, Advertisers },
    Named { "settings"_L1, Settings },
    Named { "settingsmap"_L1, Settings },
    Named { "golivesettings"_L1, Settings },
    Named { "profileinfo"_L1, Profile },
    Named { "profileinformation"_L1, Profile },
    Named { "profilemap"_L1, Profile },
    Named { "activitysummary"_L1, Summary },
    Named { "mostrecentlocationdata"_L1, Location },
    Named { "status"_L1, Devices },
    Named { "statuslist"_L1, Devices },
    Named { "follower"_L1, Nothing },
    Named { "followerlist"_L1, Nothing },
    Named { "fanslist"_L1, Nothing },
    Named { "blocklist"_L1, Nothing },
    Named { "block"_L1, Nothing },
    Named { "profileviews"_L1, Nothing },
    Named { "directmessages"_L1, Nothing },
    Named { "chathistory"_L1, Nothing },
    Named { "groupchat"_L1, Nothing },
    Named { "takochathistory"_L1, Nothing },
    Named { "autofill"_L1, Nothing },
    Named { "aimoji"_L1, Nothing },
    Named { "aiselfimage"_L1, Nothing },
    Named { "stickers"_L1, Nothing },
    Named { "watchlivesettings"_L1, Nothing },
    Named { "platforminfo"_L1, Nothing },
    Named { "thirdpartyinformation"_L1, Nothing },
    Named { "currentpaymentinformation"_L1, Nothing },
    Named { "savedaddressinformation"_L1, Nothing },
    Named { "customersupporthistory"_L1, Nothing },
    Named { "communicationwithshops"_L1, Nothing },
    Named { "communicationhistory"_L1, Nothing },
    Named { "familypairing"_L1, Nothing },
};

// The files of the Dutch TXT form.
constexpr std::array Dutch {
    Named { "kijkgeschiedenis"_L1, Watch },
    Named { "geschiedenisvanlivebekijken"_L1, WatchLive },
    Named { "geschiedenisvanlivegaan"_L1, Live },
    Named { "zoekopdrachten"_L1, Search },
    Named { "likelijst"_L1, Like },
    Named { "geschiedenisdelen"_L1, Share },
    Named { "reacties"_L1, Comment },
    Named { "reactieoplivestream"_L1, Comment },
    Named { "herplaatsingen"_L1, Repost },
    Named { "volgend"_L1, Follow },
    Named { "volger"_L1, Nothing },
    Named { "blokkeringslijst"_L1, Nothing },
    Named { "profielweergaven"_L1, Nothing },
    Named { "berichten"_L1, Post },
    Named { "onlangsverwijderdeberichten"_L1, Post },
    Named { "inloggeschiedenis"_L1, Login },
    Named { "donatie"_L1, Donation },
    Named { "fondsenwerving"_L1, Donation },
    Named { "locatierecensies"_L1, PlaceReview },
    Named { "aankopen"_L1, Purchase },
    Named { "transactiegeschiedenis"_L1, Purchase },
    Named { "geschiedenisvanmuntaankopen"_L1, Purchase },
    Named { "bestelgeschiedenis"_L1, Order },
    Named { "winkelwagenlijst"_L1, Cart },
    Named { "productrecensies"_L1, ProductReview },
    Named { "geschiedenisvanbladerendoorproducten"_L1, ViewProduct },
    Named { "geschiedenisvanbestelkwesties"_L1, Return },
    Named { "geschiedenisvanretourzendingenenterugbetalingen"_L1, Return },
    Named { "geschiedenisvanklantenservice"_L1, Nothing },
    Named { "informatieoverhuidigebetaling"_L1, Nothing },
    Named { "opgeslagenadresgegevens"_L1, Nothing },
    Named { "communicatiemetwinkels"_L1, Nothing },
    Named { "informatievanderden"_L1, Nothing },
    Named { "automatischinvullen"_L1, Nothing },
    Named { "groepschat"_L1, Nothing },
    Named { "directeberichten"_L1, Nothing },
    Named { "instellingen"_L1, Settings },
    Named { "instellingenvoorlivebekijken"_L1, Nothing },
    Named { "instellingenvoorlivegaan"_L1, Settings },
    Named { "profielinformatie"_L1, Profile },
    Named { "samenvattingvanactiviteit"_L1, Summary },
    Named { "meestrecentelocatiegegevens"_L1, Location },
    Named { "geschiedenisvanadvertentielinks"_L1, Ads },
    Named { "reactiesopdirectformulieradvertenties"_L1, AdForm },
};

bool hasAny(const QString& name, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return name.contains(word); });
}

bool isAboutInterests(const QString& name)
{
    return hasAny(name,
        { u"interes", u"intérêt", u"zainteres", u"интерес", u"ilgialan", u"興味", u"関心", u"관심", u"兴趣",
            u"興趣", u"اهتمام", u"minat", u"sởthích", u"intress" });
}

bool isAboutSettings(const QString& name)
{
    return hasAny(name,
        { u"einstellung", u"paramètre", u"configuraci", u"impostazion", u"configuraç", u"definiç",
            u"ustawieni", u"настройк", u"ayarlar", u"設定", u"설정", u"设置", u"إعدادات", u"pengaturan",
            u"càiđặt", u"inställning", u"instelling" });
}

bool isAboutSearching(const QString& name)
{
    return hasAny(name,
        { u"suchverl", u"suchanfrag", u"suchbegr", u"recherche", u"búsqueda", u"pesquisa", u"ricerc",
            u"wyszuk", u"поиск", u"arama", u"検索", u"검색", u"搜索", u"搜尋", u"بحث", u"pencarian",
            u"tìmkiếm", u"sökning" });
}

TikTokPlace placeNamed(const QString& bare)
{
    if (bare.startsWith("favorite"_L1) || bare.startsWith("favourite"_L1)
        || bare.startsWith("tiktokfavorite"_L1) || bare.startsWith("favoriete"_L1))
        return Favorite;
    const auto known = std::ranges::find(Known, bare, &Named::name);
    return known == Known.end() ? TikTokPlace {} : known->place;
}

// What is below these has names that people or settings gave, and no say in what it is.
bool ownsAllBelow(TikTokContent content)
{
    return content == Content::Settings || content == Content::Nothing || content == Content::Profile
        || content == Content::Summary;
}

// Lists that TikTok writes as one text.
bool mayBeOneText(TikTokContent content)
{
    return content == Content::AdInterests || content == Content::DataPartners
        || content == Content::Advertisers;
}

} // namespace

TikTokPlace tikTokPlaceOf(const QStringList& path, bool isText, qsizetype& level)
{
    TikTokPlace nearest;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const TikTokPlace place = placeNamed(bareName(path[i]));
        const bool isField = isText && i == path.size() - 1 && !mayBeOneText(place.content);
        // Settings have the names of other people's accounts among them.
        const bool isOwned = ownsAllBelow(nearest.content)
            && !(nearest.content == Content::Settings && place.content == Content::Nothing);
        if (place.content == Content::Unknown || isField || isOwned)
            continue;
        nearest = place;
        level = i;
    }
    return nearest;
}

TikTokPlace tikTokPlaceOfFile(QStringView stem)
{
    const QString bare = bareName(stem);
    if (const TikTokPlace place = placeNamed(bare); place.content != Content::Unknown)
        return place;
    if (const auto dutch = std::ranges::find(Dutch, bare, &Named::name); dutch != Dutch.end())
        return dutch->place;
    if (bare.contains("tiktok"_L1)) // "Activité hors TikTok": the brand is not translated
        return OffSite;
    if (isAboutAdvertising(stem) && isAboutInterests(bare))
        return AdInterests;
    if (isAboutSettings(bare))
        return Settings;
    if (isAboutSearching(bare))
        return Search;
    return {};
}

bool isAboutAdvertising(QStringView stem)
{
    return hasAny(bareName(stem),
        { u"adverten", u"advert", u"werb", u"anzeigen", u"publicit", u"pubblicit", u"anunci", u"anúnc",
            u"inserzion", u"reklam", u"реклам", u"広告", u"광고", u"广告", u"廣告", u"إعلان", u"اعلان",
            u"إعلانات", u"iklan", u"quảngcáo", u"annons" });
}

} // namespace candor::importing
