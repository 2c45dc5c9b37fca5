#include "altered_file.h"
#include "verify.h"

#include <QBuffer>
#include <QFile>

#include <cstdio>

// Alters true receipts and ledger exports at random and counts how many of them the verifier takes for true:
//   alteration_bench COUNT SEED FILE...
// There must be none. Verify's own test does the same with fewer.
namespace {

bool passes(QByteArray bytes)
{
    QBuffer file(&bytes);
    return file.open(QIODevice::ReadOnly) && verify::check(file).fault.isEmpty();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::puts("alteration_bench COUNT SEED FILE...");
        return 2;
    }
    const qint64 count = QByteArray(argv[1]).toLongLong();
    const quint32 seed = QByteArray(argv[2]).toUInt();
    std::vector<QByteArray> files;
    for (int i = 3; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        files.push_back(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!passes(files.back())) {
            std::printf("%s is not accepted as it is\n", argv[i]);
            return 2;
        }
    }
    QRandomGenerator random(seed);
    qint64 accepted = 0;
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray other
            = candor::test::altered(files[static_cast<std::size_t>(i) % files.size()], random);
        if (passes(other)) {
            ++accepted;
            std::printf("accepted:\n%s\n", other.constData());
        }
    }
    std::printf("seed %u: %lld alterations of %zu files, %lld accepted\n", seed,
        static_cast<long long>(count), files.size(), static_cast<long long>(accepted));
    return accepted == 0 ? 0 : 1;
}
