#include "amazon_readers.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// What was bought; neither where it went nor what it cost. Spreadsheets put titles in quotes, or behind "=".
void describeOrder(const NamedValues& row, Record& record)
{
    QString title = record.text;
    if (title.startsWith("=\""_L1))
        title.remove(0, 1);
    if (title.size() > 2 && title.startsWith(u'"') && title.endsWith(u'"'))
        title = title.sliced(1, title.size() - 2).trimmed();
    if (row[u"orderstatus"].startsWith("cancel"_L1, Qt::CaseInsensitive))
        title += u" (cancelled)"_s;
    record.text = title;
}

// A like, a vote, a follow: "LIKE true: https://…".
void describeInteraction(const NamedValues& row, Record& record)
{
    const QString words = QString(row[u"interactiontype"] + u' ' + row[u"interactionvalue"]).simplified();
    if (!words.isEmpty() && !record.text.isEmpty())
        record.text.prepend(words + u": "_s);
}

// Both layouts together: the one with folders of data sets (2021 to 2025) and the alphabetical one (2026).
constexpr std::array OrderColumns { "website"_L1, "orderid"_L1, "orderdate"_L1, "purchaseordernumber"_L1,
    "currency"_L1, "unitprice"_L1, "unitpricetax"_L1, "shippingcharge"_L1, "totaldiscounts"_L1,
    "totalowed"_L1, "totalamount"_L1, "shipmentitemsubtotal"_L1, "shipmentitemsubtotaltax"_L1, "asin"_L1,
    "productcondition"_L1, "quantity"_L1, "originalquantity"_L1, "paymentinstrumenttype"_L1,
    "paymentmethodtype"_L1, "orderstatus"_L1, "shipmentstatus"_L1, "shipdate"_L1, "shippingoption"_L1,
    "shippingaddress"_L1, "billingaddress"_L1, "carriernametrackingnumber"_L1, "productname"_L1,
    "giftmessage"_L1, "giftsendername"_L1, "giftrecipientcontactdetails"_L1, "giftrecipientcontact"_L1,
    "department"_L1, "itemserialnumber"_L1 };
constexpr std::array ViewingColumns { "playbackhour"_L1, "operatingsystem"_L1, "browser"_L1,
    "deliverytype"_L1, "city"_L1, "country"_L1, "isp"_L1, "state"_L1, "contentqualityentitled"_L1,
    "entitlementtype"_L1, "videotype"_L1, "audiolanguage"_L1, "title"_L1 };
constexpr std::array CartColumns { "dateaddedtocart"_L1, "source"_L1, "asin"_L1, "cartdomain"_L1,
    "cartlist"_L1, "quantity"_L1, "oneclickbuyable"_L1, "tobegiftwrapped"_L1, "primesubscription"_L1,
    "pantry"_L1, "addon"_L1, "addonitem"_L1, "cartsource"_L1, "giftwrapped"_L1, "oneclickenabled"_L1,
    "orderquantity"_L1, "pantryitem"_L1, "productname"_L1 };
constexpr std::array InteractionColumns { "creationtime"_L1, "interactabletype"_L1, "interactableurl"_L1,
    "interactiontime"_L1, "interactiontype"_L1, "interactionvalue"_L1, "marketplace"_L1,
    "modificationtime"_L1, "suppressed"_L1, "version"_L1 };
constexpr std::array ProductViewColumns { "marketplaceid"_L1, "asin"_L1, "productname"_L1,
    "customercountrycode"_L1, "customerstate"_L1, "customercity"_L1, "customerdistrict"_L1,
    "customerpostalcode"_L1, "creationdate"_L1, "promiseddeliverydate"_L1, "devicetype"_L1,
    "websitelistprice"_L1, "websitelistpricecurrencycode"_L1, "shippingchargevalue"_L1,
    "shippingchargeunit"_L1, "merchantasinprice"_L1, "merchantasinpricecurrencycode"_L1, "rooturi"_L1,
    "useragent"_L1, "httpreferer"_L1, "isbusinesscustomer"_L1, "isprimecustomer"_L1 };

constexpr std::array WatchEventColumns { "titlename"_L1, "titledescription"_L1, "secondswatched"_L1,
    "latestwatchprogress"_L1, "deletedfromwatchhistory"_L1, "mostrecentwatchdate"_L1, "entitytype"_L1 };

constexpr Company Amazon = Company::Amazon;
constexpr Role Did = Role::Activity;

} // namespace

// One row per item. The sums of a shipment repeat in each of its rows; nothing is summed up here.
const RowTable AmazonOrders { Amazon, Did, Category::Purchases, "order"_L1, { "asin"_L1, "orderid"_L1 },
    { "productname"_L1, "asin"_L1 }, { "orderdate"_L1 }, OrderColumns, &describeOrder, {} };
// Since 2026 one row per part of the price: rows of one item follow one another.
const RowTable AmazonDigitalItems { Amazon, Did, Category::Purchases, "digital-order"_L1,
    { "digitalorderitemid"_L1 }, { "title"_L1, "productname"_L1 },
    { "orderdate"_L1, "eventdate"_L1, "fulfilleddate"_L1 }, {}, &describeOrder, "digitalorderitemid"_L1 };
const RowTable AmazonViewing { Amazon, Did, Category::Viewing, "watch"_L1, { "playback*"_L1 }, { "title"_L1 },
    { "playback*"_L1 }, ViewingColumns, nullptr, {} };
const RowTable AmazonWatchEvents { Amazon, Did, Category::Viewing, "watch"_L1,
    { "secondswatched"_L1, "mostrecentwatchdate"_L1 }, { "titlename"_L1 }, { "mostrecentwatchdate"_L1 },
    WatchEventColumns, nullptr, {} };
const RowTable AmazonWatchlist { Amazon, Did, Category::Viewing, "watchlist"_L1, { "itemaddeddate"_L1 },
    { "catalogtitle"_L1 }, { "itemaddeddate"_L1 }, {}, nullptr, {} };
// A search without words went through a department.
const RowTable AmazonSearches { Amazon, Did, Category::Search, "search"_L1, { "firstsearchtimegmt"_L1 },
    { "keywords"_L1, "firstsearchquerystring"_L1, "alldepartmentapsorcategory"_L1 },
    { "firstsearchtimegmt"_L1, "lastsearchtimegmt"_L1 }, {}, nullptr, {} };
const RowTable AmazonCart { Amazon, Did, Category::Purchases, "cart"_L1, { "dateaddedtocart"_L1, "asin"_L1 },
    { "productname"_L1, "asin"_L1 }, { "dateaddedtocart"_L1 }, CartColumns, nullptr, {} };
const RowTable AmazonInteractions { Amazon, Did, Category::Engagement, "interaction"_L1,
    { "interactabletype"_L1, "interactiontype"_L1 }, { "interactableurl"_L1, "interactabletype"_L1 },
    { "interactiontime"_L1, "creationtime"_L1 }, InteractionColumns, &describeInteraction, {} };
// Where the person was when they looked at it is left out.
const RowTable AmazonProductViews { Amazon, Did, Category::Purchases, "view"_L1,
    { "marketplaceid"_L1, "asin"_L1, "creationdate"_L1 }, { "productname"_L1, "asin"_L1 },
    { "creationdate"_L1 }, ProductViewColumns, nullptr, {} };
const RowTable AudibleLibrary { Amazon, Did, Category::Viewing, "library"_L1, { "dateadded"_L1 },
    { "title"_L1, "productname"_L1, "asin"_L1 }, { "dateadded"_L1 }, {}, nullptr, {} };
const RowTable AudibleTitles { Amazon, Did, Category::Viewing, "library"_L1, { "titleinenglish"_L1 },
    { "titleinenglish"_L1 }, {}, {}, nullptr, {} };
const RowTable AudibleListening { Amazon, Did, Category::Viewing, "listen"_L1, { "startdate"_L1 },
    { "title"_L1, "productname"_L1, "asin"_L1 }, { "startdate"_L1 }, {}, nullptr, {} };

} // namespace candor::importing
