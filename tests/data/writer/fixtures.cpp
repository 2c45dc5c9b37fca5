#include "fixtures.h"

#include "google_fixtures.h"
#include "x_fixtures.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

struct Fixture {
    QLatin1String name;
    Result<void> (*write)(const QString& folder);
};

constexpr std::array Fixtures {
    Fixture { "x-old-layout"_L1, writeXOldLayout },
    Fixture { "x-split-parts"_L1, writeXSplitParts },
    Fixture { "x-partial"_L1, writeXPartial },
    Fixture { "takeout-german"_L1, [](const QString& folder) { return writeLocalTakeout(u"de", folder); } },
    Fixture { "takeout-turkish"_L1, [](const QString& folder) { return writeLocalTakeout(u"tr", folder); } },
    Fixture { "takeout-arabic"_L1, [](const QString& folder) { return writeLocalTakeout(u"ar", folder); } },
    Fixture { "takeout-chinese"_L1, [](const QString& folder) { return writeLocalTakeout(u"zh", folder); } },
    Fixture { "youtube-old-api-shape"_L1, writeOldYouTube },
};

constexpr QLatin1String Large = "google-large:"_L1;

} // namespace

QStringList fixtureNames()
{
    QStringList names;
    for (const Fixture& fixture : Fixtures)
        names += fixture.name;
    names += Large + u"BYTES"_s;
    return names;
}

Result<void> writeFixture(const QString& name, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error { Fault::Disk, u"the output folder cannot be made"_s };
    if (name.startsWith(Large)) {
        bool isNumber = false;
        const qint64 bytes = name.sliced(Large.size()).toLongLong(&isNumber);
        if (!isNumber || bytes <= 0)
            return Error { Fault::Invalid, u"google-large needs a number of bytes"_s };
        return writeLargeTakeout(bytes, folder);
    }
    const auto found = std::find_if(
        Fixtures.begin(), Fixtures.end(), [&name](const Fixture& fixture) { return fixture.name == name; });
    if (found == Fixtures.end())
        return Error { Fault::NotFound, u"no such fixture"_s };
    return found->write(folder);
}

} // namespace candor::sample
