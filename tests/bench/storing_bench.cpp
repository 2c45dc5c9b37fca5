#include "store.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

// What it costs to make a profile of exposures with ten criteria each: every record is written once, with its
// item, its traits and the evidence between them. Printed for rising numbers of records, so that one sees
// whether the cost of one grows with how many there are. The first argument is the largest power of ten.
namespace {

using namespace candor;
using Seconds = std::chrono::duration<double>;

vault::StoreKey aKey()
{
    vault::StoreKey key;
    std::ranges::fill(key.bytes.bytes(), std::uint8_t { 7 });
    return key;
}

constexpr int Criteria = 10; // of one exposure
constexpr std::size_t Batch = 2000;

// What an advertiser asks for: few criteria stand in most ads, most in few.
Claim criterion(QRandomGenerator& random)
{
    constexpr double kinds = 2000;
    const int which = static_cast<int>(std::pow(kinds, random.generateDouble()));
    return { Role::Exposure, static_cast<Category>(which % static_cast<int>(CategoryCount)),
        QStringLiteral("Interests"), QStringLiteral("Criterion %1").arg(which) };
}

Record exposure(QRandomGenerator& random, qint64 number, Instant at)
{
    Record record;
    record.role = Role::Exposure;
    record.company = Company::X;
    record.kind = QStringLiteral("ad");
    record.text = QStringLiteral("An invented ad");
    record.at = at;
    record.position = { number * 900, number };
    for (int i = 0; i < Criteria; ++i)
        record.claims.push_back(criterion(random));
    Showing showing;
    showing.advertiser = QStringLiteral("Invented Advertiser %1").arg(random.bounded(3000));
    showing.title = QStringLiteral("Invented offer %1").arg(random.bounded(40));
    record.showing = showing;
    return record;
}

qint64 peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

[[noreturn]] void give(const Error& error)
{
    std::printf("stopped: %s\n", qPrintable(error.detail));
    std::exit(1);
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        give(result.error());
    return *std::move(result);
}

void mustDo(const Result<void>& result)
{
    if (!result)
        give(result.error());
}

void measure(qint64 records)
{
    const std::clock_t cpuBefore = std::clock();
    const QTemporaryDir folder;
    store::Store opened = must(store::Store::create(folder.path(), aKey(), "{}"));
    store::Imports imports = opened.imports();
    ImportSummary summary;
    summary.company = Company::X;
    const ImportId import = must(imports.begin(summary));
    const FileId file = must(imports.addFile(import, {}));
    QRandomGenerator random(42);
    Seconds making {};
    Seconds preparing {};
    Seconds writing {};
    const Instant last = Instant { std::chrono::hours(24 * 365 * 61) };
    for (qint64 done = 0; done < records;) {
        const auto start = std::chrono::steady_clock::now();
        std::vector<Record> batch;
        for (; batch.size() < Batch && done < records; ++done) // newest first, as most exports are
            batch.push_back(exposure(random, done, last - std::chrono::seconds(37 * done)));
        const auto made = std::chrono::steady_clock::now();
        const std::vector<store::PreparedRecord> prepared = store::prepared(batch);
        const auto ready = std::chrono::steady_clock::now();
        mustDo(imports.add(import, prepared, file));
        writing += std::chrono::steady_clock::now() - ready;
        preparing += ready - made;
        making += made - start;
    }
    const auto before = std::chrono::steady_clock::now();
    mustDo(imports.complete(import, summary));
    const Seconds completing = std::chrono::steady_clock::now() - before;
    const double each = (preparing + writing + completing).count() * 1e6 / static_cast<double>(records);
    std::printf(
        "%9lld exposures: made in memory %6.2f s, prepared %6.2f s, written %7.2f s, summed up %6.2f s, "
        "%5.1f us each (all on one core: %5.1f), peak %lld MB, %lld MB on disk\n",
        static_cast<long long>(records), making.count(), preparing.count(), writing.count(),
        completing.count(), each,
        static_cast<double>(std::clock() - cpuBefore) * 1e6 / CLOCKS_PER_SEC / static_cast<double>(records),
        static_cast<long long>(peakKilobytes() / 1024),
        static_cast<long long>(QFile(folder.filePath(QLatin1String(store::Store::FileName))).size() >> 20));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const int largest = argc > 1 ? std::atoi(argv[1]) : 6;
    qint64 records = 10'000;
    for (int power = 4; power <= largest; ++power, records *= 10)
        measure(records);
}
