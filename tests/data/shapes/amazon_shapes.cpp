#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr Company Amazon = Company::Amazon;

Told did(const QString& file, Category category, const QString& kind, const QString& text, const char* time,
    const QByteArray& anchor)
{
    return { file, activity(Amazon, category, kind, text, at(time)), anchor };
}

const QByteArray Bom = "\xEF\xBB\xBF";

const QByteArray OldOrderHeader
    = "\"Website\",\"Order ID\",\"Order Date\",\"Purchase Order Number\",\"Currency\",\"Unit Price\",\"Unit "
      "Price Tax\",\"Shipping Charge\",\"Total Discounts\",\"Total Owed\",\"Shipment Item "
      "Subtotal\",\"Shipment Item Subtotal Tax\",\"ASIN\",\"Product "
      "Condition\",\"Quantity\",\"Payment Instrument Type\",\"Order Status\",\"Shipment Status\",\"Ship "
      "Date\",\"Shipping Option\",\"Shipping Address\",\"Billing Address\",\"Carrier Name & Tracking "
      "Number\",\"Product Name\",\"Gift Message\",\"Gift Sender Name\",\"Gift Recipient Contact "
      "Details\"\n";

QByteArray oldOrder(const QByteArray& date, const QByteArray& status, const QByteArray& title)
{
    return "\"Amazon.com\",\"111-1\",\"" + date
        + "\",\"Not Applicable\",\"USD\",\"9.99\",\"0\",\"0\",\"0\",\"9.99\",\"19.98\",\"0\",\"B000000001\","
          "\"New\",\"1\",\"Visa - 0000\",\""
        + status
        + "\",\"Shipped\",\"2031-12-01T00:00:00Z and 2031-12-02T00:00:00Z\",\"second-day\",\"Ada Invented, 1 "
          "Made-up Street\",\"Ada Invented, 1 Made-up Street\",\"PARCEL(1) and PARCEL(2)\",\""
        + title + "\",\"Not Available\",\"Not Available\",\"Not Available\"\n";
}

const QString OldOrders = u"Retail.OrderHistory.1/Retail.OrderHistory.1.csv"_s;
const QString OldViewing = u"Digital.PrimeVideo.Viewinghistory/Digital.PrimeVideo.Viewinghistory.csv"_s;
const QString OldWatchlist = u"Digital.PrimeVideo.Watchlist/Digital.PrimeVideo.Watchlist.csv"_s;
const QString OldSearches = u"Search-Data/Search-Data.Customer-Engagement.csv"_s;
const QString OldLikes
    = u"Retail.LightWeightInteractions/datasets/LightWeightInteractions/LightWeightInteractions.csv"_s;

QList<Packed> dataSetsFiles()
{
    return {
        { OldOrders.toUtf8(),
            Bom + OldOrderHeader + oldOrder("11/30/2021 22:32:48 UTC", "Closed", "Teapot, \"\"blue\"\"")
                + oldOrder("2022-01-02T03:04:05Z", "Cancelled", "Tea cosy") },
        { "Digital-Ordering.1/Digital Items.csv",
            Bom
                + "\"ASIN\",\"Title\",\"OrderId\",\"DigitalOrderItemId\",\"DeclaredCountryCode\","
                  "\"OrderDate\",\"OurPrice\"\n\"B000000002\",\"\"\"Tea, a "
                  "Novel\"\"\",\"D01-1\",\"ITEM1\",\"FI\","
                  "\"2021-02-03\",\"1.99\"\n" },
        { "Digital-Ordering.1/Digital Orders.csv", Bom + "\"OrderId\",\"OrderStatus\"\n\"D01-1\",\"OK\"\n" },
        { OldViewing.toUtf8(),
            Bom
                + "Playback Hour,Operating System,Browser,Delivery Type,City,Country,ISP,State,Content "
                  "Quality "
                  "Entitled,Entitlement Type,Video Type,Audio Language,Title\n"
                  "12/14/2031 19:00:00,Linux,,Streaming,Oulu,FI,,,HD,Prime,Feature,fi,The Invented Show\n"
                  "2031-04-08 18:48:31.276,Linux,,Streaming,Oulu,FI,,,HD,Prime,Feature,fi,Episode 2\n" },
        { OldWatchlist.toUtf8(),
            Bom
                + "\"itemAddedDate\",\"catalogTitle\"\n\"2031-04-09T10:00:00Z\",\"The Made-up "
                  "Film\"\n" },
        { OldSearches.toUtf8(),
            Bom
                + "First Search Time (GMT),Country ID,All Department (APS) or Category,\"Search Type "
                  "(Keyword,Visual,Browse)\",Customer IP,Keywords\n2031-04-10 "
                  "11:00:00,FI,aps,Keyword,192.0.2.7,"
                  "\"tea, green\"\n2031-04-10 12:00:00,FI,garden,Browse,192.0.2.7,Not Applicable\n" },
        { "Retail.CartItems.1/Retail.CartItems.1.csv",
            Bom
                + "\"DateAddedToCart\",\"Source\",\"ASIN\",\"CartDomain\",\"CartList\",\"Quantity\","
                  "\"OneClickBuyable\",\"ToBeGiftWrapped\",\"PrimeSubscription\",\"Pantry\",\"AddOn\"\n"
                  "\"2024-12-01T10:00:00Z\",\"WEB\",\"B000000004\",\"amazon.com\",\"ACTIVE\",\"1\",\"TRUE\","
                  "\"FALSE\",\"NONE\",\"FALSE\",\"FALSE\"\n" },
        { OldLikes.toUtf8(),
            Bom
                + "CreationTime,InteractableType,InteractableURL,InteractionTime,InteractionType,"
                  "InteractionValue,Marketplace,ModificationTime,Suppressed,Version\n2031-04-11T10:00:00Z,"
                  "POST,https://www.amazon.com/post/1,2031-04-11T10:00:01Z,LIKE,true,US,,false,1\n" },
        { "Audible.Library/Audible.Library.csv",
            Bom + "\"DateAdded\",\"Title\",\"Asin\"\n\"07-FEB-2018\",\"Bees, Read Aloud\",\"B000000005\"\n" },
        { "Audible.Listening/Audible.Listening.csv",
            Bom
                + "\"Start Date\",\"End Date\",\"Event Duration\",\"Product Name\"\n\"08-FEB-2018\","
                  "\"08-FEB-2018\",\"600\",\"Bees, Read Aloud\"\n" },
        { "Amazon.Lists.Wishlist.2.1/Amazon.Lists.Wishlist.json",
            json(
                "[ { 'Presents [List]' : [ { 'listName' : 'Presents' }, { 'privacy' : 'PRIVATE' } ] },"
                " { 'Presents [Item 1]' : [ { 'asin' : 'B000000006' }, { 'quantity' : '1' }, { 'amount' : {"
                " 'value' : '5' } } ] }, { 'Presents [Item 2]' : [ { 'asin' : 'B000000007' }, { 'createdDate'"
                " : '2031-04-12T10:00:00Z' } ] },"
                " { 'Presents [User]' : [ { 'emailAddress' : 'ada@example.org' } ] } ]") },
        { "Amazon.Lists.Wishlist.2.1/Amazon.Lists.Wishlist.schema.json", "{ \"type\" : \"array\" }" },
        { "Digital.PrimeVideo.LocationData/Digital.PrimeVideo.LocationData.csv", Bom + "City\nOulu\n" },
        { "Retail.Reviews.1/Retail.Reviews.1.csv", Bom + "Nobody,Knows\n1,2\n" },
    };
}

std::vector<Told> dataSetsTold()
{
    return {
        did(OldOrders, Category::Purchases, u"order"_s, u"Teapot, \"blue\""_s, "2021-11-30T22:32:48Z",
            "Teapot"),
        did(OldOrders, Category::Purchases, u"order"_s, u"Tea cosy (cancelled)"_s, "2022-01-02T03:04:05Z",
            "Tea cosy"),
        did(u"Digital-Ordering.1/Digital Items.csv"_s, Category::Purchases, u"digital-order"_s,
            u"Tea, a Novel"_s, "2021-02-03T00:00:00Z", "a Novel"),
        did(OldViewing, Category::Viewing, u"watch"_s, u"The Invented Show"_s, "2031-12-14T19:00:00Z",
            "Show"),
        did(OldViewing, Category::Viewing, u"watch"_s, u"Episode 2"_s, "2031-04-08T18:48:31.276Z", "Episode"),
        did(OldWatchlist, Category::Viewing, u"watchlist"_s, u"The Made-up Film"_s, "2031-04-09T10:00:00Z",
            "Film"),
        did(OldSearches, Category::Search, u"search"_s, u"tea, green"_s, "2031-04-10T11:00:00Z", "green"),
        did(OldSearches, Category::Search, u"search"_s, u"garden"_s, "2031-04-10T12:00:00Z", "garden"),
        did(u"Retail.CartItems.1/Retail.CartItems.1.csv"_s, Category::Purchases, u"cart"_s, u"B000000004"_s,
            "2024-12-01T10:00:00Z", "B000000004"),
        did(OldLikes, Category::Engagement, u"interaction"_s, u"LIKE true: https://www.amazon.com/post/1"_s,
            "2031-04-11T10:00:01Z", "LIKE"),
        did(u"Audible.Library/Audible.Library.csv"_s, Category::Viewing, u"library"_s, u"Bees, Read Aloud"_s,
            "2018-02-07T00:00:00Z", "Bees"),
        did(u"Audible.Listening/Audible.Listening.csv"_s, Category::Viewing, u"listen"_s,
            u"Bees, Read Aloud"_s, "2018-02-08T00:00:00Z", "Bees"),
        { u"Amazon.Lists.Wishlist.2.1/Amazon.Lists.Wishlist.json"_s,
            activity(Amazon, Category::Purchases, u"wishlist"_s, u"B000000006 (Presents)"_s), "B000000006" },
        did(u"Amazon.Lists.Wishlist.2.1/Amazon.Lists.Wishlist.json"_s, Category::Purchases, u"wishlist"_s,
            u"B000000007 (Presents)"_s, "2031-04-12T10:00:00Z", "B000000007"),
    };
}

// The folders of data sets, as they came from 2021 to 2025.
Shape dataSets()
{
    Shape shape { "amazon, 2021, data sets", Amazon, {}, {}, {}, {} };
    shape.files = dataSetsFiles();
    shape.told = dataSetsTold();
    shape.unread = { { u"Digital-Ordering.1/Digital Orders.csv"_s, FileReason::NothingToRead },
        { u"Amazon.Lists.Wishlist.2.1/Amazon.Lists.Wishlist.schema.json"_s, FileReason::NotAboutYou },
        { u"Digital.PrimeVideo.LocationData/Digital.PrimeVideo.LocationData.csv"_s,
            FileReason::LeftOutOnPurpose },
        { u"Retail.Reviews.1/Retail.Reviews.1.csv"_s, FileReason::NotRecognised } };
    return shape;
}

const QString NewOrders = u"Your Amazon Orders/Order History.csv"_s;
const QString NewDigital = u"Your Amazon Orders/Digital Content Orders.csv"_s;
const QString NewCart = u"Your Amazon Orders/Cart History.csv"_s;
const QString NewSearches = u"Your Shopping Search/Search Queries.csv"_s;
const QString NewViews = u"Additional Data/Request All Your Data.Detail Page Glance View Impressions/"
                         "Request All Your Data.Detail Page Glance View Impressions.csv"_s;

QList<Packed> allCategoriesFiles()
{
    return {
        { "FileDescriptions.csv", "File name,Description\nOrder History.csv,orders\n" },
        { NewOrders.toUtf8(),
            "ASIN,Billing Address,Carrier Name & Tracking Number,Currency,Department,Gift Message,Gift "
            "Recipient Contact,Gift Sender Name,Item Serial Number,Order Date,Order ID,Order Status,Original "
            "Quantity,Payment Method Type,Product Condition,Product Name,Purchase Order Number,Ship "
            "Date,Shipment Item Subtotal,Shipment Item Subtotal Tax,Shipment Status,Shipping "
            "Address,Shipping Charge,Shipping Option,Total Amount,Total Discounts,Unit Price,Unit Price "
            "Tax,Website\nB000000001,1 Made-up Street,X(1),EUR,Küche,Not Available,Not Available,Not "
            "Available,Not Available,2031-06-01T10:00:00Z,111-1,Closed,1,Visa,New,Teekanne für Zwölf,Not "
            "Available,2031-06-02T10:00:00Z,10,0,Shipped,1 Made-up Street,0,Not "
            "Applicable,10.00,0,10.00,0,Amazon.de\n" },
        { NewDigital.toUtf8(),
            "ASIN,Component Type,Digital Order Item ID,Order Date,Order ID,Product Name,Transaction Amount\n"
            "B000000002,Price,item-1,2031-06-03T10:00:00Z,D01-1,蜜蜂の本,500\n"
            "B000000002,Tax,item-1,2031-06-03T10:00:00Z,D01-1,蜜蜂の本,50\n" },
        { NewCart.toUtf8(),
            "ASIN,Add-on Item,Cart Domain,Cart List,Cart Source,Date Added to Cart,Gift Wrapped,One-Click "
            "Enabled,Order Quantity,Pantry Item,Prime Subscription,Product Name\nB000000003,No,Not "
            "Applicable,saved,Retail,2031-05-25T14:40:35.316Z,No,Yes,1,No,No,Théière bleue\n" },
        { NewSearches.toUtf8(),
            "Added Any Item (Y/N),All Department (APS) or Category,Customer IP,First Search Query "
            "String,First Search Time (GMT),Keywords,Last search Time (GMT),Search Type "
            "(Keyword,Visual,Browse),Server\nNo,aps,192.0.2.7,tetera,2031-05-01T10:00:00Z,tetera "
            "azul,2031-05-01T10:00:00Z,Keyword,s\n" },
        { NewViews.toUtf8(),
            "marketplace_id,ASIN,product_name,customer_country_code,customer_state,customer_city,"
            "customer_district,customer_postal_code,creation_date,promised_delivery_date,device_type,"
            "website_list_price,website_list_price_currency_code,shipping_charge_value,shipping_charge_unit,"
            "merchant_asin_price,merchant_asin_price_currency_code,root_uri,user_agent,http_referer,"
            "is_business_customer,is_prime_customer\nwww.amazon.it,B000000004,Bollitore,IT,,Made-up "
            "Town,,00000,2031-07-01T10:00:00Z,Not Available,Desktop,9.99,EUR,0,EUR,9.99,EUR,/,Browser,"
            "https://amazon.it,No,Yes\n" },
        { "Additional Data/Audible.AudibleLibraryItemFactoryService/datasets/Library/Library.csv",
            "ASIN,DateAdded,Title\nB000000005,2031-07-02T10:00:00Z,Książka o pszczołach\n" },
        { "Additional Data/Audible.Library/Titles.csv",
            "title_in_english,length_in_minutes,available_in_library\nSzavak a méhekről,600,Yes\n" },
        { "Additional Data/PrimeVideo.WatchEvent.1/PrimeVideo.WatchEvent.1.csv",
            "TitleName,TitleDescription,SecondsWatched,LatestWatchProgress,DeletedFromWatchHistory,"
            "MostRecentWatchDate,EntityType\nДень пчелы,\"Bees, all day.\",39,Not Available,no,"
            "2018-08-31T16:39:20Z,TVEpisode\n" },
        { "DigitalOrders.DigitalItems.1.json",
            "[{\"digitalOrderItemId\":\"item-9\",\"title\":\"\\\"Invented "
            "Membership\\\"\",\"eventDate\":\"2023-11-12T10:00:00Z\"}]" },
        { "Additional Data/Alexa/Voice/sample.wav", "RIFF" },
    };
}

std::vector<Told> allCategoriesTold()
{
    return {
        did(NewOrders, Category::Purchases, u"order"_s, u"Teekanne für Zwölf"_s, "2031-06-01T10:00:00Z",
            "Teekanne"),
        did(NewDigital, Category::Purchases, u"digital-order"_s, u"蜜蜂の本"_s, "2031-06-03T10:00:00Z",
            "Price"),
        did(NewCart, Category::Purchases, u"cart"_s, u"Théière bleue"_s, "2031-05-25T14:40:35.316Z", "Th"),
        did(NewSearches, Category::Search, u"search"_s, u"tetera azul"_s, "2031-05-01T10:00:00Z", "azul"),
        did(NewViews, Category::Purchases, u"view"_s, u"Bollitore"_s, "2031-07-01T10:00:00Z", "Bollitore"),
        did(u"Additional Data/Audible.AudibleLibraryItemFactoryService/datasets/Library/Library.csv"_s,
            Category::Viewing, u"library"_s, u"Książka o pszczołach"_s, "2031-07-02T10:00:00Z", "B000000005"),
        { u"Additional Data/Audible.Library/Titles.csv"_s,
            activity(Amazon, Category::Viewing, u"library"_s, u"Szavak a méhekről"_s), "600" },
        did(u"Additional Data/PrimeVideo.WatchEvent.1/PrimeVideo.WatchEvent.1.csv"_s, Category::Viewing,
            u"watch"_s, u"День пчелы"_s, "2018-08-31T16:39:20Z", "all day"),
        did(u"DigitalOrders.DigitalItems.1.json"_s, Category::Purchases, u"digital-order"_s,
            u"Invented Membership"_s, "2023-11-12T10:00:00Z", "item-9"),
    };
}

// The renamed, alphabetical, unquoted tables of 2026.
Shape allCategories()
{
    Shape shape { "amazon, 2026, all data categories", Amazon, {}, {}, {}, {} };
    shape.files = allCategoriesFiles();
    shape.told = allCategoriesTold();
    shape.unread = { { u"FileDescriptions.csv"_s, FileReason::NotAboutYou },
        { u"Additional Data/Alexa/Voice/sample.wav"_s, FileReason::NotAboutYou } };
    return shape;
}

} // namespace

std::vector<Shape> amazonShapes()
{
    return { dataSets(), allCategories() };
}

} // namespace candor::test
