#include "apple_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

using Row = AppleTable::Row;

constexpr std::array EventHeader { "event date time"_L1, "event type"_L1 };
constexpr std::array EventTimes { "event date time"_L1, ""_L1 };
constexpr std::array PurchaseHeader { "item purchased date"_L1, "item description"_L1 };
constexpr std::array PurchaseTimes { "item purchased date"_L1, ""_L1 };

constexpr std::array Tables {
    AppleTable { Row::Delivery, Category::Other, "marketing communications delivery"_L1,
        { "delivery time"_L1, "communication name"_L1 }, { "delivery time"_L1, ""_L1 } },
    AppleTable { Row::Response, Category::Other, "marketing communications response"_L1,
        { "response time"_L1, "communication name"_L1 }, { "response time"_L1, ""_L1 } },
    AppleTable { Row::AdTracking, Category::Interests, "limit ad tracking information"_L1,
        { "created date"_L1, ""_L1 }, { "created date"_L1, ""_L1 } },
    AppleTable { Row::Promotion, Category::Other, "direct top-up promotions"_L1,
        { "promotion start date"_L1, "promotion details"_L1 }, { "promotion start date"_L1, ""_L1 } },
    AppleTable { Row::Listening, Category::Viewing, "apple music play activity"_L1,
        { "song name"_L1, "event type"_L1 }, { "event start timestamp"_L1, "event end timestamp"_L1 } },
    AppleTable { Row::Preference, Category::Viewing, "apple music likes and dislikes"_L1,
        { "preference"_L1, "item description"_L1 }, { "created"_L1, "last modified"_L1 } },
    AppleTable { Row::Event, Category::Viewing, "apple music click activity"_L1, EventHeader, EventTimes },
    AppleTable { Row::Event, Category::Viewing, "tv app with channel support click activity"_L1, EventHeader,
        EventTimes },
    AppleTable { Row::Event, Category::Device, "app store click activity"_L1, EventHeader, EventTimes },
    AppleTable { Row::Event, Category::Device, "apps and service analytics"_L1, EventHeader, EventTimes },
    AppleTable {
        Row::Purchase, Category::Purchases, "store transaction history"_L1, PurchaseHeader, PurchaseTimes },
    AppleTable { Row::Purchase, Category::Purchases, "store free transaction history"_L1, PurchaseHeader,
        PurchaseTimes },
    AppleTable { Row::Purchase, Category::Purchases, "itunes and app-book re-download and update history"_L1,
        { "activity date"_L1, "item description"_L1 }, { "activity date"_L1, ""_L1 } },
    AppleTable { Row::Purchase, Category::Purchases, "online purchase history"_L1,
        { "order date"_L1, "description"_L1 }, { "order date"_L1, ""_L1 }, false },
};

static_assert(Tables.size() == AppleTableCount);

bool hasHeader(const AppleTable& table, const QStringList& columns)
{
    return std::ranges::all_of(
        table.header, [&](QLatin1String name) { return name.isEmpty() || columns.contains(name); });
}

} // namespace

std::span<const AppleTable, AppleTableCount> appleTables()
{
    return Tables;
}

const AppleTable* appleTableOf(const QString& stem, const QStringList& columns)
{
    for (const AppleTable& table : Tables) {
        if (stem.startsWith(table.name) && hasHeader(table, columns))
            return &table;
    }
    for (const AppleTable& table : Tables) {
        const bool isHeaderOfApple = table.row == Row::Delivery || table.row == Row::Response
            || table.row == Row::Listening || table.row == Row::Promotion;
        if (isHeaderOfApple && hasHeader(table, columns))
            return &table;
    }
    return nullptr;
}

} // namespace candor::importing
