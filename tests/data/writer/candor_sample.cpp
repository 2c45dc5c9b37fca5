// candor-sample OUT: writes the exports of Robin Example, who does not exist, and the catalogue of a shop
// that does not exist either. candor-sample --fixture NAME OUT: writes one import fixture for tests. The same
// bytes in every run.

#include "fixtures.h"
#include "shop_catalogue.h"
#include "takeout.h"
#include "x_archive.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::sample;

namespace {

Result<void> writeSample(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error { Fault::Disk, u"the output folder cannot be made"_s };
    if (Result<void> written = writeXArchive(folder + u"/twitter-2026-11-01-sample.zip"_s); !written)
        return written;
    if (Result<void> written = writeTakeout(folder); !written)
        return written;
    return writeShopCatalogue(folder + u"/shop-catalogue.jsonl"_s);
}

int usage()
{
    std::fputs("usage: candor-sample OUT | --fixture NAME OUT | --list\n", stderr);
    return 2;
}

int report(const Result<void>& done)
{
    if (done)
        return 0;
    std::fprintf(stderr, "candor-sample: %s\n", qPrintable(done.error().detail));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("TZ", "UTC"); // zip files hold local time
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments == QStringList { u"--list"_s }) {
        for (const QString& name : fixtureNames())
            std::puts(qPrintable(name));
        return 0;
    }
    if (arguments.size() == 3 && arguments[0] == "--fixture"_L1)
        return report(writeFixture(arguments[1], arguments[2]));
    if (arguments.size() == 1 && !arguments[0].startsWith(u'-'))
        return report(writeSample(arguments[0]));
    return usage();
}
