#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

Record bought(const QString& kind, const QString& text, std::optional<Instant> when)
{
    return activity(Company::Google, Category::Purchases, kind, text, when);
}

QList<Packed> filesOfShops()
{
    const QByteArray play = "Google Play Store/";
    return { { play + "Installs.json",
                 json("[{ 'install': { 'doc': { 'documentType': 'Android Apps', 'title': 'Inventéd Game' }, "
                      "'firstInstallationTime': '2024-05-01T10:11:12.123456Z', 'deviceAttribute': { 'model': "
                      "'X1' }, 'lastUpdateTime': '2024-06-01T10:11:12.123456Z' } }]") },
        { play + "Library.json",
            json("[{ 'libraryDoc': { 'doc': { 'documentType': 'Books', 'title': 'A Book' }, "
                 "'acquisitionTime': '2024-05-02T10:11:12Z' } }]") },
        { play + "Purchase History.json",
            json("[{ 'purchaseHistory': { 'invoicePrice': '3,99 €', 'paymentMethodTitle': 'Card', "
                 "'userLanguageCode': 'de', 'userCountry': 'DE', 'doc': { 'documentType': 'Movies', "
                 "'title': 'A Film' }, 'purchaseTime': '2024-05-03T10:11:12.5Z' } }]") },
        { play + "Order History.json",
            json("[{ 'orderHistory': { 'orderId': 'GPA.1', 'creationTime': '2024-05-03T10:11:12Z', "
                 "'lineItem': [{ 'doc': { 'documentType': 'Movies', 'title': 'An Ordered Film' } }], "
                 "'totalPrice': '3,99 €' } }]") },
        { play + "Devices.json",
            json("[{ 'device': { 'mostRecentData': { 'manufacturer': 'Acme', 'modelName': 'X1', "
                 "'carrierName': 'Invented Mobile' }, 'deviceRegistrationTime': "
                 "'2024-01-01T00:00:00Z' } }]") },
        { play + "Play Settings.json",
            json("{ 'userSetting': { 'marketingPreferences': { 'emailOptIn': false } } }") },
        { "Purchases _ Reservations/order_1.json",
            json("{ 'merchantOrderId': '1', 'creationTime': { 'usecSinceEpochUtc': "
                 "'1741112529481000', 'granularity': 'MICROSECOND' }, 'transactionMerchant': { "
                 "'name': 'Invented Shop' }, 'lineItem': [{ 'purchase': { 'status': 'DELIVERED', "
                 "'productInfo': { 'name': 'Boots' }, 'unitPrice': { 'displayString': '39,90 €' }, "
                 "'landingPageUrl': { 'link': 'https://shop.example' } } }] }") },
        { "Google Pay/Google transactions/transactions_1.csv",
            "Time,Transaction ID,Description,Product,Payment Method,Status,Amount\n\"4. Aug. 2025, "
            "18:22:09\",T1,Invented Parking,Google Pay,Card,Complete,\"2,50 €\"\n" } };
}

Shape ofShops()
{
    Shape shape { "google, 2024, shops", Company::Google, "Takeout", filesOfShops(), {}, {} };
    const auto in
        = [](const char* file) -> QString { return u"Google Play Store/"_s + QString::fromLatin1(file); };
    shape.told = { { in("Installs.json"),
                       activity(Company::Google, Category::Device, u"install"_s, u"Inventéd Game"_s,
                           at("2024-05-01T10:11:12.123Z")),
                       "Game" },
        { in("Library.json"), bought(u"library"_s, u"A Book"_s, at("2024-05-02T10:11:12Z")), "A Book" },
        { in("Purchase History.json"),
            bought(u"purchase"_s, u"A Film (3,99 €)"_s, at("2024-05-03T10:11:12.5Z")), "A Film" },
        { in("Order History.json"),
            bought(u"order"_s, u"An Ordered Film (3,99 €)"_s, at("2024-05-03T10:11:12Z")), "Ordered" },
        { in("Devices.json"),
            activity(Company::Google, Category::Device, u"device"_s, u"Acme X1 Invented Mobile"_s,
                at("2024-01-01T00:00:00Z")),
            "Acme" },
        { in("Play Settings.json"),
            stating(Company::Google, u"marketing-preference"_s,
                { Role::Control, Category::Other, u"emailOptIn"_s, u"false"_s }),
            "emailOptIn" },
        { u"Purchases _ Reservations/order_1.json"_s,
            bought(u"purchase"_s, u"Boots (Invented Shop, 39,90 €)"_s, at("2025-03-04T18:22:09.481Z")),
            "Boots" },
        { u"Google Pay/Google transactions/transactions_1.csv"_s,
            bought(u"payment"_s, u"Invented Parking (2,50 €)"_s, at("2025-08-04T18:22:09Z")), "Parking" } };
    return shape;
}

Told said(const QString& file, const char16_t* text, const char* iso)
{
    const QString words = QString::fromUtf16(text);
    return { file, activity(Company::YouTube, Category::Engagement, u"comment"_s, words, at(iso)),
        QByteArray(iso).replace(":00Z", ":00") };
}

// Comments of three layouts.
Shape ofComments()
{
    Shape shape { "youtube, comments", Company::YouTube, "Takeout", {}, {}, {} };
    const QByteArray channel = "UCabcdefghijklmnopqrst-_";
    shape.files
        = { { "YouTube and YouTube Music/comments/comments.csv",
                "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment "
                "Text\nc1,"
                    + channel
                    + ",2023-02-03T04:05:00Z,0,,VVV,\"{\"\"takeoutSegments\"\":[{\"\"text\"\":\"\"Well "
                      "\"\"},{\"\"text\"\":\"\"made\\nindeed\"\"}]}\"\n\n\n" },
              { "YouTube and YouTube Music/comments/comments(1).csv",
                  "Comment ID,Channel ID,Comment create timestamp,Price,Video ID,Comment text\nc2," + channel
                      + ",2024-07-03T04:05:00+00:00,0,VVV,\"{\"\"text\"\":\"\"Tea\"\"},{\"\"text\"\":\"\" & "
                        "cake\"\"}\"\n" },
              { "YouTube und YouTube Music/Kommentare/Kommentare.csv",
                  "Kommentar-ID,Kanal-ID,Zeitstempel,Preis,Video-ID,Kommentartext\nc3," + channel
                      + ",2025-07-03T04:05:00Z,0,VVV,\"{\"\"text\"\":\"\"Sehr schön\"\"}\"\n" } };
    shape.told = { said(u"YouTube and YouTube Music/comments/comments.csv"_s, u"Well made indeed",
                       "2023-02-03T04:05:00Z"),
        said(u"YouTube and YouTube Music/comments/comments(1).csv"_s, u"Tea & cake", "2024-07-03T04:05:00Z"),
        said(u"YouTube und YouTube Music/Kommentare/Kommentare.csv"_s, u"Sehr schön",
            "2025-07-03T04:05:00Z") };
    return shape;
}

Record following(
    const QString& kind, Role role, Category category, const QString& label, const QString& value)
{
    return stating(Company::Google, kind, { role, category, label, value });
}

QList<Packed> filesOfChoices()
{
    return { { "Discover/Mit „Folgen“ markiert.csv", "followed_entity\nBeekeeping\n" },
        { "Discover/Einstellung „Kein Interesse“.csv",
            "entity_name,setting_value\nGolf,not_interested\nInvented Times,blocked\n" },
        { "News/followed_sources.txt", "Invented Times\nhttps://times.example\n\nInvented Post\n" },
        { "News/followed_topics.txt", "Bread\n" }, { "News/followed_locations.txt", "Oulu\r\n" },
        { "News/articles.txt", "How bees dance\n" }, { "News/magazines.txt", "" },
        { "Profile/Profile.json",
            json("{ 'name': { 'givenName': 'Ada', 'familyName': 'Example', 'formattedName': 'Ada Example' }, "
                 "'displayName': 'Ada Example', 'emails': [{ 'value': 'ada@mail.example' }], 'birthday': "
                 "'1990-01-02', 'gender': { 'type': 'female' } }") },
        { "Chrome/Bookmarks.html",
            "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; "
            "charset=UTF-8\">\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n<DT><H3>Bar</H3>\n<DL><p>\n<DT><A "
            "HREF=\"https://shëds.example/\" ADD_DATE=\"1741112529\">Sheds &amp; huts</A>\n</DL><p>\n</DL>"
            "<p>\n" },
        { "Chrome/Autofill.json", "{\"Autofill\": []}" },
        { "Chrome/Device Information.json", "{\"Device Info\": []}" },
        { "Google Account/ada.SubscriberInfo.html", "<html><body><h1>Account</h1></body></html>" },
        { "Access Log Activity/Devices.csv", "a,b\n1,2\n" },
        { "Cronología/Settings.json", "{\"deviceSettings\": []}" },
        { "Ajustes/Timeline.json", "{\"semanticSegments\": [{\"startTime\": \"2031\"}]}" } };
}

// What the person follows, keeps and says of herself.
Shape ofChoices()
{
    Shape shape { "google, 2025, choices", Company::Google, "Takeout", filesOfChoices(), {}, {} };
    const QString follow = u"follow"_s;
    shape.told = { { u"Discover/Mit „Folgen“ markiert.csv"_s,
                       following(follow, Role::Declared, Category::Interests, u"Follows"_s, u"Beekeeping"_s),
                       "Beekeeping" },
        { u"Discover/Einstellung „Kein Interesse“.csv"_s,
            following(
                u"not-interested"_s, Role::Control, Category::Interests, u"not_interested"_s, u"Golf"_s),
            "Golf" },
        { u"Discover/Einstellung „Kein Interesse“.csv"_s,
            following(
                u"not-interested"_s, Role::Control, Category::Interests, u"blocked"_s, u"Invented Times"_s),
            "Times" } };
    const auto source = [&](const QString& name, const QByteArray& anchor) {
        shape.told.push_back({ u"News/followed_sources.txt"_s,
            following(follow, Role::Declared, Category::Interests, u"Followed sources"_s, name), anchor });
    };
    source(u"Invented Times"_s, "Times");
    source(u"Invented Post"_s, "Post");
    const auto profile = [&](Category category, const QString& label, const QString& value) {
        shape.told.push_back({ u"Profile/Profile.json"_s,
            following(u"profile"_s, Role::Declared, category, label, value), {} });
    };
    shape.told.push_back({ u"News/followed_topics.txt"_s,
        following(follow, Role::Declared, Category::Interests, u"Followed topics"_s, u"Bread"_s), "Bread" });
    shape.told.push_back({ u"News/followed_locations.txt"_s,
        following(follow, Role::Declared, Category::Location, u"Followed locations"_s, u"Oulu"_s), "Oulu" });
    shape.told.push_back({ u"News/articles.txt"_s,
        activity(Company::Google, Category::Viewing, u"save"_s, u"How bees dance"_s), "bees" });
    profile(Category::Other, u"Name"_s, u"Ada Example"_s);
    profile(Category::Other, u"Email"_s, u"ada@mail.example"_s);
    profile(Category::Demographics, u"Birthday"_s, u"1990-01-02"_s);
    profile(Category::Demographics, u"Gender"_s, u"female"_s);
    shape.told.push_back({ u"Chrome/Bookmarks.html"_s,
        activity(Company::Google, Category::Browsing, u"bookmark"_s, u"Sheds & huts"_s,
            at("2025-03-04T18:22:09Z")),
        "Sheds" });
    shape.unread = { { u"Chrome/Autofill.json"_s, FileReason::LeftOutOnPurpose },
        { u"Chrome/Device Information.json"_s, FileReason::NothingToRead },
        { u"Google Account/ada.SubscriberInfo.html"_s, FileReason::NothingToRead },
        { u"Access Log Activity/Devices.csv"_s, FileReason::NothingToRead },
        { u"Cronología/Settings.json"_s, FileReason::LeftOutOnPurpose },
        { u"Ajustes/Timeline.json"_s, FileReason::LeftOutOnPurpose } };
    return shape;
}

} // namespace

std::vector<Shape> googleProductShapes()
{
    return { ofShops(), ofComments(), ofChoices() };
}

} // namespace candor::test
