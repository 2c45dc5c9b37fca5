#include "fuzz_seeds.h"
#include "fuzz_targets.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray mutated(const QByteArray& seed, const QList<QByteArray>& seeds, QRandomGenerator& random)
{
    static const QByteArrayList words { "\"", "\\", "{", "}", "[", "]", ",", ";", "\n", "\r\n", "<", ">",
        "</", "<!--", "-->", "<script>", "&", "&#x", "&amp;", "\xEF\xBB\xBF", "\xFF\xFE", "\xC3",
        "\xF0\x9F\xA6", "null", "-1", "1e308", "99999999999999999999", "PK\x03\x04", "PK\x01\x02",
        "PK\x05\x06", "\xFF\xFF\xFF\xFF", QByteArray(4, '\0') };
    QByteArray bytes = seed;
    for (quint32 changes = random.bounded(1U, 7U); changes > 0; --changes) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()) + 1));
        const auto length = static_cast<qsizetype>(random.bounded(1U << random.bounded(10U)));
        switch (random.bounded(7)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at,
                bytes.mid(
                    static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()) + 1)), length));
            break;
        case 4:
            bytes.insert(at, words[random.bounded(static_cast<int>(words.size()))]);
            break;
        case 5: {
            const QByteArray& other = seeds[random.bounded(static_cast<int>(seeds.size()))];
            bytes.replace(at, length,
                other.mid(
                    static_cast<qsizetype>(random.bounded(static_cast<quint32>(other.size()) + 1)), length));
            break;
        }
        default:
            bytes.truncate(random.bounded(8) == 0 ? at : bytes.size());
        }
    }
    return bytes;
}

} // namespace

// The fuzzers' short form, for every run of the tests: the same ways in, the same seeds, changed in the same
// ways each time, as many as a few seconds allow.
class FuzzCorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hostileBytesBreakNoPromise_data()
    {
        QTest::addColumn<const FuzzTarget*>("target");
        for (const FuzzTarget& target : fuzzTargets())
            QTest::newRow(target.name) << &target;
    }
    void hostileBytesBreakNoPromise()
    {
        QFETCH(const FuzzTarget*, target);
        constexpr int Mutations = 2000;
        const QList<QByteArray> seeds = fuzzSeedsFor(target->name);
        QVERIFY(!seeds.isEmpty());
        target->run({});
        for (const QByteArray& seed : seeds)
            target->run(seed);
        const QDeadlineTimer deadline(4000);
        qint64 runs = 0;
        for (int round = 0; round < Mutations; ++round) {
            for (qsizetype i = 0; i < seeds.size() && !deadline.hasExpired(); ++i, ++runs) {
                QRandomGenerator random(static_cast<quint32>(round * 1000 + i));
                target->run(mutated(seeds[i], seeds, random));
            }
        }
        qInfo("%s: %lld seeds, %lld mutations", target->name, static_cast<long long>(seeds.size()),
            static_cast<long long>(runs));
        QVERIFY(runs > 0);
    }
};

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "fuzz_corpus_test.moc"
