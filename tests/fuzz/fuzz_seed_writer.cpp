#include "fuzz_seeds.h"
#include "fuzz_targets.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// Writes the seeds of all targets into a folder, one folder each.
int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: candor_fuzz_seeds <folder>\n");
        return 2;
    }
    for (const candor::test::FuzzTarget& target : candor::test::fuzzTargets()) {
        const QDir folder(QString::fromLocal8Bit(argv[1]) + u'/' + QLatin1String(target.name));
        folder.mkpath(QStringLiteral("."));
        qsizetype number = 0;
        for (const QByteArray& seed : candor::test::fuzzSeedsFor(target.name)) {
            QFile file(folder.filePath(QStringLiteral("seed-%1").arg(number++, 4, 10, QLatin1Char('0'))));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) {
                std::fprintf(stderr, "a seed cannot be written\n");
                return 1;
            }
        }
        std::printf("%s: %lld seeds\n", target.name, static_cast<long long>(number));
    }
}
