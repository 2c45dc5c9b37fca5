#include "amazon_files.h"

#include "amazon_readers.h"
#include "containers/device_source.h"
#include "inventory.h"
#include "said_text.h"
#include "table_head.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

template <AdList list>
constexpr Format ReadList { [](const QString& path, const ExportContext& context) -> Reader {
    return amazonListReader(list, path, context);
} };

constexpr Format Wishlist { [](const QString&, const ExportContext&) -> Reader {
    return amazonWishlistReader();
} };

const Format* formatOf(AdList list)
{
    switch (list) {
    case AdList::Advertisers:
        return &ReadList<AdList::Advertisers>;
    case AdList::Clicks:
        return &ReadList<AdList::Clicks>;
    case AdList::AmazonAudiences:
        return &ReadList<AdList::AmazonAudiences>;
    case AdList::OtherAudiences:
        return &ReadList<AdList::OtherAudiences>;
    case AdList::OptOut:
        return &ReadList<AdList::OptOut>;
    }
    return nullptr;
}

struct KnownTable {
    QLatin1String name; // in the name of the file or one of its folders, squeezed
    const RowTable* table;
    const Format* asTable;
    const Format* asList;
    bool headerProves; // it is Amazon's alone; else the name must fit as well
};

template <const RowTable& table>
constexpr KnownTable known(QLatin1String name, bool headerProves)
{
    return { name, &table, &AsTable<table>, &AsList<table>, headerProves };
}

// Those with the more telling headers first.
constexpr std::array KnownTables {
    known<AmazonDigitalItems>("digital"_L1, true),
    known<AmazonOrders>("orderhistory"_L1, true),
    known<AmazonViewing>("primevideo"_L1, false),
    known<AmazonWatchEvents>("watchevent"_L1, true),
    known<AmazonWatchlist>("primevideowatchlist"_L1, true),
    known<AmazonSearches>("search"_L1, true),
    known<AmazonCart>("cart"_L1, true),
    known<AmazonInteractions>("lightweightinteractions"_L1, true),
    known<AmazonProductViews>("glanceview"_L1, true),
    known<AudibleListening>("audiblelistening"_L1, false),
    known<AudibleTitles>("audible"_L1, false),
    known<AudibleLibrary>("audible"_L1, false),
};

// Where the person is, pays and can be reached.
constexpr std::array LeftOut { "locationdata"_L1, "regionauthority"_L1, "addressauthority"_L1,
    "paymentoptions"_L1, "retailaddresses"_L1 };

// Orders once more, without what was ordered.
constexpr std::array OrdersAgain { "digitalorders"_L1, "digitalordersmonetary"_L1,
    "legacypaymentinformation"_L1, "digitalreturns"_L1 };

// The name of the file and its folders, in which data sets are told apart: "advertising1advertisingoptout".
QString squeezedPath(const Glimpse& glimpse)
{
    return bareName(QStringView(QString(glimpse.folders.join(u'/') + u'/' + glimpse.stem)));
}

struct FirstElement {
    QStringList names;
    bool isWishlist = false;

    explicit FirstElement(const QByteArray& head)
    {
        DeviceSource source(bufferOf(head));
        JsonElements elements(source);
        JsonParser parser;
        const std::optional<Json> first = elements.next() ? parser.parse(elements.text()) : std::nullopt;
        if (!first)
            return;
        isWishlist = isAmazonWishlist(*first);
        names = NamedValues::of(*first).names();
    }
};

std::optional<Sighting> seen(const Format* format, FileReason reason, bool proves)
{
    return Sighting { Family::Amazon, format, reason, proves, {} };
}

std::optional<Sighting> recogniseList(const Glimpse& glimpse)
{
    const QString stem = bareName(QStringView(glimpse.stem));
    const std::optional<AdList> named = adListNamed(stem);
    const std::optional<AdList> headed = adListWithHeading(glimpse.firstLine());
    if (!named && !headed)
        return std::nullopt;
    const bool proves = headed || stem.startsWith("advertising"_L1);
    return seen(formatOf(named.value_or(headed.value_or(AdList::OptOut))), FileReason::None, proves);
}

std::optional<Sighting> recogniseRows(const Glimpse& glimpse, const QString& path)
{
    const bool isJson = glimpse.isJson();
    QStringList header;
    if (isJson) {
        const FirstElement first(glimpse.head);
        if (first.isWishlist || (path.contains("listswishlist"_L1) && !glimpse.head.isEmpty()))
            return seen(&Wishlist, FileReason::None, true);
        header = first.names;
    } else if (const QList<QStringList> rows = firstRows(glimpse.head, 1); !rows.isEmpty()) {
        header = rows.first();
    }
    for (const KnownTable& one : KnownTables) {
        const bool isNamed = path.contains(one.name);
        const Format* const format = isJson ? one.asList : one.asTable;
        const QStringList names = isJson ? header : one.table->namesIn(header);
        if (one.table->hasHeader(names)) {
            if (isNamed || one.headerProves || names.contains("playbackhour"_L1))
                return seen(format, FileReason::None, true);
        } else if (isNamed && glimpse.head.isEmpty()) {
            return seen(format, FileReason::None, false);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Sighting> recogniseAmazon(const Glimpse& glimpse)
{
    if (glimpse.name.endsWith(".schema.json"_L1)) // describes the file beside it
        return seen(nullptr, FileReason::NotAboutYou, false);
    if (!glimpse.isTable() && !glimpse.isJson())
        return std::nullopt;
    const QString path = squeezedPath(glimpse);
    if (path.endsWith("filedescriptions"_L1))
        return seen(nullptr, FileReason::NotAboutYou, false);
    if (std::ranges::any_of(LeftOut, [&](QLatin1String name) { return path.contains(name); }))
        return seen(nullptr, FileReason::LeftOutOnPurpose, false);
    if (glimpse.isTable()) {
        if (const std::optional<Sighting> list = recogniseList(glimpse))
            return list;
    }
    if (const std::optional<Sighting> rows = recogniseRows(glimpse, path))
        return rows;
    const QString stem = bareName(QStringView(glimpse.stem));
    if (std::ranges::find(OrdersAgain, stem) != OrdersAgain.end())
        return seen(nullptr, FileReason::NothingToRead, false);
    return std::nullopt;
}

Origin originOfAmazon(const Inventory& inventory)
{
    static const QRegularExpression part(
        u"^all data categories\\.(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dataSet(u"^((?:[a-z0-9_-]+\\.)+\\d+)(?: ?\\(\\d+\\))?(?:\\.zip)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    Origin origin;
    origin.part = part.match(inventory.name).captured(1).toInt();
    if (origin.part == 0)
        origin.dataSet = dataSet.match(inventory.name).captured(1).toLower();
    return origin;
}

} // namespace candor::importing
