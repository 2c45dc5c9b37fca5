#include "rounds.h"
#include "scaling_plot.h"
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

// storing_bench [MOST RECORDS] [PLOT.svg]
//
// What it costs to make a profile of exposures with ten criteria each, in one pass: every record is written
// once, with its item, its traits and the evidence between them. Printed for rising numbers of records, from
// 10^4 to 10^7 unless fewer are asked for, so that one sees whether the cost of one grows with how many there
// are; beside it the most memory held so far.
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

// What storing so many records took, in seconds of the processor: those are the same while others want it,
// too.
struct Cost {
    double making = 0; // in memory, which the importer does otherwise
    double preparing = 0;
    double writing = 0;
    double completing = 0;
    double elapsed = 0; // on the clock, all of it
    qint64 fileBytes = 0;

    double total() const { return preparing + writing + completing; }
};

double used()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

Cost measure(qint64 records)
{
    const auto begun = std::chrono::steady_clock::now();
    const QTemporaryDir folder;
    store::Store opened = must(store::Store::create(folder.path(), aKey(), "{}"));
    store::Imports imports = opened.imports();
    ImportSummary summary;
    summary.company = Company::X;
    const ImportId import = must(imports.begin(summary));
    const FileId file = must(imports.addFile(import, {}));
    QRandomGenerator random(42);
    Cost cost;
    const Instant last = Instant { std::chrono::hours(24 * 365 * 61) };
    for (qint64 done = 0; done < records;) {
        const double start = used();
        std::vector<Record> batch;
        for (; batch.size() < Batch && done < records; ++done) // newest first, as most exports are
            batch.push_back(exposure(random, done, last - std::chrono::seconds(37 * done)));
        const double made = used();
        const std::vector<store::PreparedRecord> prepared = store::prepared(batch);
        const double ready = used();
        mustDo(imports.add(import, prepared, file));
        cost.writing += used() - ready;
        cost.preparing += ready - made;
        cost.making += made - start;
    }
    const double before = used();
    mustDo(imports.complete(import, summary));
    cost.completing = used() - before;
    cost.elapsed = Seconds(std::chrono::steady_clock::now() - begun).count();
    cost.fileBytes = QFile(folder.filePath(QLatin1String(store::Store::FileName))).size();
    return cost;
}

// `first`: what one record cost where there were fewest.
void print(qint64 records, const Cost& cost, double first)
{
    const double each = cost.total() * 1e6 / static_cast<double>(records);
    std::printf(
        "%9lld exposures: made %6.2f s, prepared %6.2f s, written %7.2f s, summed up %6.2f s; "
        "%5.1f us each, %.2f times the first; %.1f s on the clock, %.0f MB of memory, %lld MB on disk\n",
        static_cast<long long>(records), cost.making, cost.preparing, cost.writing, cost.completing, each,
        each / first, cost.elapsed, bench::peakMegabytes(), static_cast<long long>(cost.fileBytes >> 20));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 most = argc > 1 ? std::atoll(argv[1]) : 10'000'000;
    bench::ScalingPlot plot { "exposures", {}, {},
        { { "prepared and stored, s", "#05b", {} }, { "memory at most, MB", "#b50", {} } } };
    double first = 0;
    for (qint64 records = 10'000; records <= most; records *= 10) {
        const Cost cost = measure(records);
        if (first == 0)
            first = cost.total() * 1e6 / static_cast<double>(records);
        print(records, cost, first);
        plot.sizes.push_back(static_cast<std::size_t>(records));
        plot.lines[0].values.push_back(cost.total());
        plot.lines[1].values.push_back(bench::peakMegabytes());
    }
    if (argc > 2 && !bench::writePlot(argv[2], plot))
        std::fprintf(stderr, "the plot could not be written\n");
    return 0;
}
