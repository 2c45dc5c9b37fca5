#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

Record did(const char* kind, Category category, const QString& text, const char* time = nullptr)
{
    return activity(Company::TikTok, category, QString::fromLatin1(kind), text,
        time ? std::optional(at(time)) : std::nullopt);
}

Record interest(const QString& name)
{
    return stating(
        Company::TikTok, u"interest"_s, { Role::Inferred, Category::Interests, u"Ad Interests"_s, name });
}

Record setting(const QString& label, const QString& value, Category category = Category::Other)
{
    return stating(Company::TikTok, u"setting"_s, { Role::Control, category, label, value });
}

Record uploadedBy(const QString& advertiser, const char* time)
{
    return stating(Company::TikTok, u"audience"_s,
        { Role::Advertiser, Category::Lists, u"Customer file upload"_s, advertiser }, at(time));
}

Record opened(const QString& title, const QString& advertiser, const char* time)
{
    Record record = did("ad", Category::Other, advertiser + u": " + title, time);
    record.role = Role::Exposure;
    record.showing = Showing { title, advertiser, {}, {}, Interaction::Clicked };
    return record;
}

// Writes down what each record is told by; all stand in one file.
void tell(Shape& shape, const QString& file, std::vector<std::pair<Record, QByteArray>> told)
{
    for (auto& [record, anchor] : told) // in a file ' is "
        shape.told.push_back({ file, std::move(record), anchor.replace('\'', '"') });
}

void tellAdsOfFirst(Shape& shape, const QString& file)
{
    tell(shape, file,
        { { interest(u"Bread"_s), "Bread,Bicycles" }, { interest(u"Bicycles"_s), "Bread,Bicycles" },
            { stating(Company::TikTok, u"data-partner"_s,
                  { Role::Advertiser, Category::Lists, u"Data partners"_s, u"Invented Data Partner"_s }),
                "Invented Data Partner" },
            { stating(Company::TikTok, u"audience"_s,
                  { Role::Advertiser, Category::Lists, u"Advertisers"_s, u"Made-up Bank"_s }),
                "Made-up Bank" },
            { did("off-site", Category::Offsite, u"Invented Game: Launch"_s, "2022-01-02T03:04:05Z"),
                "Invented Game" },
            { setting(u"Ads Based on Data Received from Partners"_s, u"Enabled"_s, Category::Offsite),
                "'Enabled'" },
            { setting(u"Personalized Ads"_s, u"On"_s, Category::Interests), "Personalized Ads': 'On" },
            { stating(Company::TikTok, u"interest"_s,
                  { Role::Declared, Category::Interests, u"Interests"_s, u"Food"_s }),
                "Food | Sports" },
            { stating(Company::TikTok, u"interest"_s,
                  { Role::Declared, Category::Interests, u"Interests"_s, u"Sports"_s }),
                "Food | Sports" },
            { setting(u"Who can see your following list"_s, u"Only me"_s), "Only me" },
            { did("comment", Category::Engagement, u"Tea & cake"_s, "2021-09-02T03:04:05Z"), "Tea &amp;" },
            { stating(Company::TikTok, u"birth-date"_s,
                  { Role::Declared, Category::Demographics, u"Birth date"_s, u"12-Apr-1996"_s }),
                "12-Apr" },
            { did("cart", Category::Purchases, u"Invented Mug"_s, "2022-02-02T03:04:05Z"), "Invented Mug" },
            { did("post", Category::Engagement, u"https://video.example/1"_s, "2021-10-02T03:04:05Z"),
                "video.example" } });
}

const QByteArray First = json(R"({ 'Activity': {
  'Favorite Effects': { 'FavoriteEffectsList': [ { 'Date': '2021-01-02 03:04:05', 'EffectLink': 'https://effect.example/1' } ] },
  'Favorite Hashtags': { 'FavoriteHashtagList': [] },
  'Follower List': { 'FansList': [ { 'Date': '2021-01-02 03:04:05', 'UserName': 'somebody' } ] },
  'Following List': { 'Following': [ { 'Date': '2021-02-02 03:04:05', 'UserName': 'invented.baker' } ] },
  'Hashtag': { 'HashtagList': [ { 'HashtagName': 'inventedtag', 'HashtagLink': 'https://tag.example/1' } ] },
  'Like List': { 'ItemFavoriteList': [ { 'Date': '2021-03-02 03:04:05', 'VideoLink': 'https://www.tiktokv.com/share/video/11/' } ] },
  'Login History': { 'LoginHistoryList': [ { 'Date': '2021-04-02 03:04:05', 'IP': '192.0.2.7', 'DeviceModel': 'Invented Phone',
    'DeviceSystem': 'Android 11', 'NetworkType': 'Wi-Fi', 'Carrier': 'Made-up Mobile' } ] },
  'Most Recent Location Data': { 'LocationData': { 'Date': '2021-05-02 03:04:05', 'GpsData': '60.17000, 24.94000', 'LastRegion': 'Uusimaa' } },
  'Search History': { 'SearchList': [ { 'Date': '2021-06-02 03:04:05', 'SearchTerm': 'sourdough & rye' } ] },
  'Share History': { 'ShareHistoryList': [ { 'Date': '2021-07-02 03:04:05', 'SharedContent': 'Video', 'Link': 'https://www.tiktokv.com/share/video/12/', 'Method': 'copy' } ] },
  'Status': { 'Status List': [ { 'Resolution': '1080*1920', 'App Version': '1.2', 'IDFA': '', 'GAID': 'a1', 'Android ID': 'b2', 'IDFV': '', 'Web ID': '' } ] },
  'Video Browsing History': { 'VideoList': [ { 'Date': '2021-08-02 03:04:05', 'VideoLink': 'https://www.tiktokv.com/share/video/13/' },
    { 'Date': '2021-08-02 03:05:05', 'Link': 'https://www.tiktokv.com/share/video/14/' } ] } },
 'Ads and data': {
  'Ad Interests': { 'AdInterestCategories': 'Bread,Bicycles' },
  'Ads Based On Data Received From Partners': { 'DataPartnerList': [ 'Invented Data Partner' ], 'AdvertiserList': 'Made-up Bank' },
  'Usage Data From Third-Party Apps And Websites': { 'UsageDataList': [ { 'TimeStamp': '2022-01-02 03:04:05', 'Source': 'Invented Game', 'Event': 'Launch' } ] } },
 'App Settings': {
  'Block': { 'BlockList': null },
  'Settings': { 'SettingsMap': { 'Ads Based on Data Received from Partners': 'Enabled', 'Personalized Ads': 'On', 'Interests': 'Food | Sports',
    'Web Language': 'N/A', 'Who can see your following list::': 'Only me' } } },
 'Comment': { 'Comments': { 'CommentsList': [ { 'Date': '2021-09-02 03:04:05', 'Comment': 'Tea &amp; cake' } ] } },
 'Direct Messages': { 'Chat History': { 'ChatHistory': { 'Chat History with somebody:': [ { 'Date': '2021-09-02 03:04:05', 'From': 'x', 'Content': 'secret' } ] } } },
 'Profile': { 'Profile Information': { 'ProfileMap': { 'bioDescription': 'hello', 'birthDate': '12-Apr-1996', 'emailAddress': 'a@invented.example' } } },
 'Tiktok Live': { 'Watch Live History': { 'WatchLiveMap': null } },
 'Tiktok Shopping': { 'Shopping Cart List': { 'ShoppingCart': [ { 'CreateTime': '2022-02-02 03:04:05', 'ShopName': 'Made-up Mugs', 'ProductName': 'Invented Mug', 'SkuCount': 1 } ] } },
 'Video': { 'Videos': { 'VideoList': [ { 'Date': '2021-10-02 03:04:05', 'Link': 'https://video.example/1', 'Likes': '3' } ] } } })");

// 2021 to 2024: "Activity", "Ads and data", "App Settings", in the order of the file.
Shape firstGeneration()
{
    Shape shape { "tiktok, 2022, JSON", Company::TikTok, {}, {}, {}, {} };
    const QString file = u"user_data.json"_s;
    shape.files = { { file.toUtf8(), First } };
    tell(shape, file,
        { { did("favorite", Category::Engagement, u"https://effect.example/1"_s, "2021-01-02T03:04:05Z"),
              "effect.example" },
            { did("follow", Category::Engagement, u"invented.baker"_s, "2021-02-02T03:04:05Z"),
                "invented.baker" },
            { did("hashtag", Category::Engagement, u"inventedtag"_s), "inventedtag" },
            { did("like", Category::Engagement, u"https://www.tiktokv.com/share/video/11/"_s,
                  "2021-03-02T03:04:05Z"),
                "video/11/" },
            { did("login", Category::Device, u"Invented Phone, Android 11"_s, "2021-04-02T03:04:05Z"),
                "Invented Phone" },
            { stating(Company::TikTok, u"place"_s,
                  { Role::Inferred, Category::Location, u"Most Recent Location Data"_s, u"Uusimaa"_s },
                  at("2021-05-02T03:04:05Z")),
                "Uusimaa" },
            { did("search", Category::Search, u"sourdough & rye"_s, "2021-06-02T03:04:05Z"), "sourdough" },
            { did("share", Category::Engagement, u"https://www.tiktokv.com/share/video/12/"_s,
                  "2021-07-02T03:04:05Z"),
                "video/12/" },
            { did("identifiers", Category::Device, u"GAID, Android ID"_s), "GAID" },
            { did("watch", Category::Viewing, u"https://www.tiktokv.com/share/video/13/"_s,
                  "2021-08-02T03:04:05Z"),
                "video/13/" },
            { did("watch", Category::Viewing, u"https://www.tiktokv.com/share/video/14/"_s,
                  "2021-08-02T03:05:05Z"),
                "video/14/" } });
    tellAdsOfFirst(shape, file);
    return shape;
}

const QByteArray Second = json(R"({ 'Profile And Settings': {
  'Off TikTok Activity': { 'OffTikTokActivityDataList': [
    { 'TimeStamp': '2031-02-03 04:05:06', 'Source': 'Invented Shop', 'Event': 'Add to Cart' },
    { 'TimeStamp': '2031-02-03 04:05:06', 'Source': 'Invented Shop', 'Event': 'Add to Cart' },
    { 'TimeStamp': '2031-02-04 04:05:06', 'Source': 'Made-up Insurance', 'Event': 'Customer file upload' } ] },
  'Profile Info': { 'App': 1233, 'ProfileMap': { 'PlatformInfo': [ { 'Name': 'somebody', 'Platform': 'Elsewhere' } ], 'accountRegion': 'FI',
    'birthDate': '1990-01-02', 'followerCount': 3, 'inferredGender': 'Female', 'userName': 'invented', 'telephoneNumber': 'None' } },
  'Settings': { 'App': 1233, 'SettingsMap': { 'Content Preferences': { 'Keyword filters for videos in For You feed': [ 'spiders', 'clowns' ] },
    'FamilyPairing': [ { 'FPAccountType': 'N/A', 'LinkedAccountUsername': 'child' } ],
    'Push Notification': { 'New Fans': 'Off' }, 'ScreenTime': [ { 'DailyScreenTimeLimit': '60 minutes' } ] } } },
 'Your Activity': {
  'Activity Summary': { 'ActivitySummaryMap': { 'note': 'Counted since you joined', 'videosSharedSinceAccountRegistration': 7 } },
  'Ad Interests': { 'AdInterestCategories': 'Cycling | Houseplants | Food, Drink &amp; Coffee' },
  'Instant Form Ads Responses': { 'ResponsesList': [ { 'Date': '2031-03-01 04:05:06', 'FormName': 'Win a kettle' } ] },
  'Off TikTok Activity': { 'OffTikTokActivityDataList': [
    { 'TimeStamp': '2031-02-03 04:05:06', 'Source': 'Invented Shop', 'Event': 'Add to Cart' },
    { 'TimeStamp': '2031-02-05 04:05:06', 'Source': 'Invented Cinema', 'Event': 'Page View' } ] },
  'Purchases': { 'SendGifts': { 'SendGifts': [ { 'Date': '2031-03-02 04:05:06', 'GiftAmount': '1', 'UserName': 'invented.singer' } ] },
    'BuyGifts': { 'BuyGifts': null } },
  'Searches': { 'SearchList': [ { 'Date': '2031-03-03 04:05:06', 'SearchTerm': 'monstera' } ] },
  'Watch History': { 'VideoList': [ { 'Date': '2031-03-04 04:05:06', 'Link': 'https://www.tiktokv.com/share/video/21/' } ] } } })");

// 2025: "Your Activity", "Profile And Settings"; what was done elsewhere stands twice.
Shape secondGeneration()
{
    Shape shape { "tiktok, 2025, JSON", Company::TikTok, {}, {}, {}, {} };
    const QString file = u"user_data_tiktok.json"_s;
    shape.files = { { file.toUtf8(), Second } };
    tell(shape, file,
        { { did("off-site", Category::Offsite, u"Invented Shop: Add to Cart"_s, "2031-02-03T04:05:06Z"), "" },
            { did("off-site", Category::Offsite, u"Invented Shop: Add to Cart"_s, "2031-02-03T04:05:06Z"),
                "" },
            { uploadedBy(u"Made-up Insurance"_s, "2031-02-04T04:05:06Z"), "Made-up Insurance" },
            { stating(Company::TikTok, u"place"_s,
                  { Role::Inferred, Category::Location, u"Account region"_s, u"FI"_s }),
                "accountRegion': 'FI" },
            { stating(Company::TikTok, u"birth-date"_s,
                  { Role::Declared, Category::Demographics, u"Birth date"_s, u"1990-01-02"_s }),
                "1990-01-02" },
            { stating(Company::TikTok, u"gender"_s,
                  { Role::Inferred, Category::Demographics, u"Gender"_s, u"Female"_s }),
                "inferredGender': 'Female" },
            { setting(u"Keyword filters for videos in For You feed"_s, u"spiders"_s), "spiders" },
            { setting(u"Keyword filters for videos in For You feed"_s, u"clowns"_s), "clowns" },
            { setting(u"New Fans"_s, u"Off"_s), "New Fans': 'Off" },
            { setting(u"DailyScreenTimeLimit"_s, u"60 minutes"_s), "60 minutes" },
            { did("counter", Category::Engagement, u"videos shared since account registration: 7"_s),
                "AccountRegistration': 7" },
            { interest(u"Cycling"_s), "Cycling" }, { interest(u"Houseplants"_s), "Houseplants" },
            { interest(u"Food, Drink & Coffee"_s), "Coffee" },
            { did("ad-form", Category::Offsite, u"Win a kettle"_s, "2031-03-01T04:05:06Z"), "Win a kettle" },
            { did("off-site", Category::Offsite, u"Invented Cinema: Page View"_s, "2031-02-05T04:05:06Z"),
                "Invented Cinema" },
            { did("gift", Category::Purchases, u"1, invented.singer"_s, "2031-03-02T04:05:06Z"),
                "invented.singer" },
            { did("search", Category::Search, u"monstera"_s, "2031-03-03T04:05:06Z"), "monstera" },
            { did("watch", Category::Viewing, u"https://www.tiktokv.com/share/video/21/"_s,
                  "2031-03-04T04:05:06Z"),
                "video/21/" } });
    return shape;
}

const QByteArray Third = json(
    R"({ 'Comment': { 'Comments': { 'App': 1, 'CommentsList': [ { 'date': '2031-01-01 00:00:01 UTC', 'comment': 'Lovely',
    'photo': 'N/A', 'video': '', 'sticker': '', 'originalPostUrl': '', 'original post link': '' } ] } },
 'Direct Message': { 'Direct Messages': { 'ChatHistory': {} }, 'Tako Chat History': { 'TakoChatHistoryList': [ { 'Chat Title': 'secret', 'Messages': [] } ] } },
 'Income+ Wallet': { 'Coin Purchase History': { 'CoinPurchaseHistoryList': [ { 'Date': '2031-01-02 00:00:01', 'Type': 'Recharge', 'CoinAmount': 65 } ] },
  'Transaction History': { 'TransactionsList': null } },
 'Likes and Favorites': { 'Collection': {}, 'Favorite Collection': { 'FavoriteCollectionList': [ { 'Date': '2031-01-03 00:00:01', 'FavoriteCollection': 'Bread' } ] },
  'Like List': { 'App': 1, 'ItemFavoriteList': [ { 'date': '2031-01-04 00:00:01', 'link': 'https://www.tiktok.com/@invented/video/31' } ] } },
 'Location Review': { 'Location Reviews': { 'ReviewsList': [ { 'PlaceName': 'Invented Café', 'Date': '2031-01-05 00:00:01', 'Rating': '5', 'ReviewText': 'Good' } ] } },
 'Profile And Settings': { 'Profile Info': { 'ProfileMap': { 'inferredGender': 'None' } },
  'Follower': { 'IsFastLane': false, 'FansList': [] }, 'Following': { 'App': 1, 'Following': [ { 'Date': '2031-01-06 00:00:01', 'UserName': 'invented.potter' } ] } },
 'TikTok Live': { 'Watch Live History': { 'WatchLiveMap': {
   '7643768707189771030': { 'Comments': [ { 'CommentTime': '2031-01-07 00:00:02', 'CommentContent': 'Hello!', 'RawTime': 1 } ], 'Questions': null,
     'WatchTime': '2031-01-07 00:00:01', 'Link': 'https://www.tiktok.com/live/41' },
   '7643768707189771031': { 'Comments': null, 'Questions': null, 'WatchTime': '2031-01-08 00:00:01', 'Link': 'https://www.tiktok.com/live/42' } } } },
 'TikTok Shop': { 'Order History': { 'OrderHistories': {
   '500': { 'order_date': '2031-01-09 00:00:01', 'order_status': 'Delivered', 'total_price': '12.00', 'products': [ { 'product_name': 'Made-up Kettle', 'quantity': 1 }, { 'product_name': 'Invented Tea' } ] } } },
  'Product Browsing History': { 'ProductBrowsingHistories': [ { 'browsing_date': '2031-01-10 00:00:01', 'shop_name': 'Made-up Mugs', 'product_name': 'Blue mug' } ] },
  'Saved Address Information': { 'SavedAddress': [ { 'receiver_name': 'secret' } ] } },
 'Your Activity': { 'Ad Interests': { 'AdInterestCategories': [ 'Beauty', ',', '  ', 'Gaming' ] },
  'Ads Visit History': { 'AdsVisitHistoryList': [ { 'CreateTime': '2031-01-11 00:00:01', 'AdTitle': 'Try now', 'AdLink': 'https://www.kettles.invented.example/?campaign_id=1' } ] },
  'Reposts': { 'RepostList': [ { 'Date': '2031-01-12 00:00:01', 'Link': 'https://www.tiktok.com/@invented/video/33' } ] },
  'Watch History': { 'VideoList': [ { 'Date': '2031-01-13 00:00:01', 'Link': 'https://www.tiktok.com/@invented/video/34', 'Title': 'How to knead' } ] } } })");

// 2026: likes have moved, ads that were opened are new, some lists are maps.
Shape thirdGeneration()
{
    Shape shape { "tiktok, 2026, JSON", Company::TikTok, "TikTok_Data_1900000000", {}, {}, {} };
    const QString file = u"user_data_tiktok.json"_s;
    shape.files = { { file.toUtf8(), Third } };
    tell(shape, file,
        { { did("comment", Category::Engagement, u"Lovely"_s, "2031-01-01T00:00:01Z"), "Lovely" },
            { did("purchase", Category::Purchases, u"Recharge, 65"_s, "2031-01-02T00:00:01Z"), "Recharge" },
            { did("favorite", Category::Engagement, u"Bread"_s, "2031-01-03T00:00:01Z"), "Bread" },
            { did("like", Category::Engagement, u"https://www.tiktok.com/@invented/video/31"_s,
                  "2031-01-04T00:00:01Z"),
                "video/31" },
            { did("review", Category::Location, u"Invented Café"_s, "2031-01-05T00:00:01Z"), "Invented Caf" },
            { did("follow", Category::Engagement, u"invented.potter"_s, "2031-01-06T00:00:01Z"),
                "invented.potter" },
            { did("comment", Category::Engagement, u"Hello!"_s, "2031-01-07T00:00:02Z"), "Hello!" },
            { did("watch-live", Category::Viewing, u"https://www.tiktok.com/live/41"_s,
                  "2031-01-07T00:00:01Z"),
                "live/41" },
            { did("watch-live", Category::Viewing, u"https://www.tiktok.com/live/42"_s,
                  "2031-01-08T00:00:01Z"),
                "live/42" },
            { did("order", Category::Purchases, u"Made-up Kettle, Invented Tea"_s, "2031-01-09T00:00:01Z"),
                "Made-up Kettle" },
            { did("view-product", Category::Purchases, u"Blue mug"_s, "2031-01-10T00:00:01Z"), "Blue mug" },
            { interest(u"Beauty"_s), "Beauty" }, { interest(u"Gaming"_s), "Gaming" },
            { opened(u"Try now"_s, u"kettles.invented.example"_s, "2031-01-11T00:00:01Z"), "Try now" },
            { did("repost", Category::Engagement, u"https://www.tiktok.com/@invented/video/33"_s,
                  "2031-01-12T00:00:01Z"),
                "video/33" },
            { did("watch", Category::Viewing, u"How to knead"_s, "2031-01-13T00:00:01Z"), "How to knead" } });
    return shape;
}

} // namespace

std::vector<Shape> tikTokShapes()
{
    return { firstGeneration(), secondGeneration(), thirdGeneration() };
}

} // namespace candor::test
