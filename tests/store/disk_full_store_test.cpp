#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

// A disk that is full while this lives: no file may grow beyond so many bytes.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        (void)getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        (void)setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { (void)setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before {};
};

} // namespace

class DiskFullStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFullDiskLosesNothingThatWasAcknowledged()
    {
        StoreBench bench;
        qint64 acknowledged = 1;
        Fault fault = Fault::Internal;
        {
            const FullDisk full(400'000);
            for (;;) {
                const QByteArray body(2000, 'x');
                const Result<vault::Anchor> head = bench.store().ledger().append({ &body, 1 });
                if (!head) {
                    fault = head.error().fault;
                    break;
                }
                acknowledged = head->seq;
            }
            QCOMPARE(fault, Fault::Disk);
            QCOMPARE(bench.store().ledger().head()->seq, acknowledged); // still readable
        }
        QCOMPARE_GT(acknowledged, 20);
        const QByteArray body = "after";
        QCOMPARE(bench.store().ledger().append({ &body, 1 })->seq,
            acknowledged + 1); // and goes on when there is space
        QVERIFY(bench.reopen());
        const LedgerCheck check = *bench.store().ledger().verify({});
        QVERIFY(check.ok());
        QCOMPARE(check.records, acknowledged + 1);
        QVERIFY(bench.store().check());
    }

    void anImportOntoAFullDiskLeavesTheStoreAsItWas()
    {
        StoreBench bench;
        QVERIFY(imported(bench.store(), { anInterest(u"Cats"_s) }));
        const ImportId import = *bench.store().imports().begin(aHead());
        const FileId file = *bench.store().imports().addFile(import, aFile(u"a"_s));
        std::vector<Record> many;
        for (int i = 0; i < 20'000; ++i)
            many.push_back(aSearch(QString(100, u'x'), i));
        {
            const FullDisk full(600'000);
            // Accepted is not kept yet: the disk is asked when enough has gathered, and when it is completed.
            QVERIFY(bench.store().imports().add(import, prepared(many), file));
            ImportSummary whole = aHead();
            whole.files = { aFile(u"a"_s) };
            whole.files[0].id = file;
            whole.files[0].records = static_cast<qint64>(many.size());
            QCOMPARE(bench.store().imports().complete(import, whole).error().fault, Fault::Disk);
        }
        QVERIFY(bench.store().imports().discard(import));
        QCOMPARE(bench.store().profile().load()->traits.size(), std::size_t { 1 });
        QVERIFY(bench.reopen());
        QVERIFY(bench.store().check());
        QCOMPARE(bench.store().imports().list()->size(), std::size_t { 1 });
    }

    void whatAnImportLostToAFullDiskIsMissedEvenWhenThereIsSpaceAgain()
    {
        StoreBench bench;
        const ImportId import = *bench.store().imports().begin(aHead());
        const FileId file = *bench.store().imports().addFile(import, aFile(u"a"_s));
        std::vector<Record> many;
        for (int i = 0; i < 20'000; ++i)
            many.push_back(aSearch(QString(100, u'x'), i));
        QVERIFY(bench.store().imports().add(import, prepared(many), file));
        const QByteArray body = "a choice";
        {
            const FullDisk full(10'000);
            QCOMPARE(bench.store().ledger().append({ &body, 1 }).error().fault, Fault::Disk);
        }
        QVERIFY(bench.store().ledger().append({ &body, 1 }));
        const Record last = aSearch(u"the last"_s, 30'000);
        QCOMPARE(
            bench.store().imports().add(import, prepared({ &last, 1 }), file).error().fault, Fault::Disk);
        ImportSummary whole = aHead();
        whole.files = { aFile(u"a"_s) };
        whole.files[0].id = file;
        whole.files[0].records = static_cast<qint64>(many.size()) + 1;
        QCOMPARE(bench.store().imports().complete(import, whole).error().fault, Fault::Disk);
        QVERIFY(bench.store().imports().discard(import));
        QVERIFY(bench.store().imports().list()->empty());
        QVERIFY(imported(bench.store(), { last })); // the next one starts clean
    }

    void aStoreThatCannotBeMadeLeavesNothing()
    {
        QTemporaryDir dir;
        {
            const FullDisk full(10'000);
            QCOMPARE(Store::create(dir.path(), aKey(), Genesis).error().fault, Fault::Disk);
        }
        QVERIFY(!Store::exists(dir.path()));
        QVERIFY(Store::create(dir.path(), aKey(), Genesis));
    }
};

QTEST_GUILESS_MAIN(DiskFullStoreTest)
#include "disk_full_store_test.moc"
