#include "store_bench.h"
#include "store_copy.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

// Like a disk with so many bytes of room: no file grows beyond.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        (void)getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        (void)setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { (void)setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before {};
};

Result<CopyFacts> copied(Store& store, const QString& path, const vault::StoreKey& key)
{
    const Result<std::unique_ptr<StoreCopy>> copy = store.copyTo(path, key);
    if (!copy)
        return copy.error();
    for (bool more = true; more;) {
        const Result<bool> step = (*copy)->step();
        if (!step)
            return step.error();
        more = *step;
    }
    return (*copy)->finish({});
}

struct Bench : StoreBench {
    Bench() { write(20); }
    void write(int records)
    {
        const std::vector<QByteArray> bodies(static_cast<std::size_t>(records), QByteArray(2000, 'x'));
        QVERIFY(store().ledger().append(bodies));
    }
    QString copyPath() const { return folder() + u"/copy"; }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    qint64 head() { return store().ledger().head()->seq; }
};

} // namespace

class StoreCopyStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCopyIsOneEncryptedFileThatOpensWithTheSameKeyAndNoOther()
    {
        Bench bench;
        const Result<CopyFacts> facts = copied(bench.store(), bench.copyPath(), aKey());
        QVERIFY(facts);
        QCOMPARE(facts->head, *bench.store().ledger().head());
        QVERIFY(!contentOf(bench.copyPath()).contains(QByteArray(100, 'x')));
        QCOMPARE(StoreCopy::look(bench.copyPath(), aKey())->head, facts->head);
        QCOMPARE(StoreCopy::look(bench.copyPath(), aKey(2)).error().fault, Fault::WrongKey);
        QVERIFY(!bench.files().contains(u"copy.new"_s) && !bench.files().contains(u"copy-wal"_s));
    }

    void whatIsWrittenBetweenTwoStepsIsInTheCopyToo()
    {
        Bench bench;
        bench.write(2500); // more than a step
        const Result<std::unique_ptr<StoreCopy>> copy = bench.store().copyTo(bench.copyPath(), aKey());
        QVERIFY(copy);
        QVERIFY(*(*copy)->step());
        bench.write(3);
        while (*(*copy)->step()) { }
        const Result<CopyFacts> facts = (*copy)->finish({});
        QVERIFY(facts);
        QCOMPARE(facts->head, *bench.store().ledger().head());
    }

    void aDamagedSourceMakesNoCopy()
    {
        Bench bench;
        bench.close();
        QByteArray bytes = contentOf(bench.path());
        const qsizetype at = bytes.size() - 3000; // of the ledger, which opening does not read
        bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
        QVERIFY(overwrite(bench.path(), bytes));
        QVERIFY(bench.reopen());
        QCOMPARE(copied(bench.store(), bench.copyPath(), aKey()).error().fault, Fault::Corrupt);
        QVERIFY(!bench.files().contains(u"copy"_s) && !bench.files().contains(u"copy.new"_s));
    }

    void aStoppedCopyLeavesNothing()
    {
        Bench bench;
        const Result<std::unique_ptr<StoreCopy>> copy = bench.store().copyTo(bench.copyPath(), aKey());
        while (*(*copy)->step()) { }
        QCOMPARE((*copy)->finish([] { return true; }).error().fault, Fault::Cancelled);
        QVERIFY(!QFile::exists(bench.copyPath()));
    }

    // At whatever byte the disk is full: no copy and a store that goes on, or the whole copy.
    void aDiskThatFillsUpAnywhereLeavesNoHalfCopy()
    {
        Bench bench;
        bench.store().cancelWhen({});
        const qint64 size = QFileInfo(bench.path()).size();
        int failed = 0;
        for (qint64 room = 0; room < 2 * size + 200'000; room += 9'000) {
            Result<CopyFacts> facts = Error {};
            {
                const SmallDisk disk(static_cast<rlim_t>(room));
                facts = copied(bench.store(), bench.copyPath(), aKey());
            }
            failed += facts ? 0 : 1;
            QVERIFY2(facts || facts.error().fault == Fault::Disk,
                qPrintable(facts ? QString() : facts.error().detail));
            QCOMPARE(QFile::exists(bench.copyPath()), facts.has_value());
            QVERIFY(!QFile::exists(bench.copyPath() + u".new"));
            (void)QFile::remove(bench.copyPath());
        }
        QVERIFY(failed > 3);
        QVERIFY(copied(bench.store(), bench.copyPath(), aKey()));
        QVERIFY(bench.store().check());
    }

    void aCopyIsPutBackAndTheOtherKeptBeside()
    {
        Bench bench;
        const qint64 then = bench.head();
        QVERIFY(copied(bench.store(), bench.copyPath(), aKey()));
        bench.write(5);
        QCOMPARE(Store::putBack(bench.folder(), aKey(), bench.copyPath()).error().fault, Fault::InUse);
        bench.close();
        QVERIFY(Store::putBack(bench.folder(), aKey(), bench.copyPath()));
        QVERIFY(bench.reopen());
        QCOMPARE(bench.head(), then);
        QVERIFY(bench.files().contains(u"candor.db.aside"_s));
        QCOMPARE(StoreCopy::look(bench.path() + u".aside", aKey())->head.seq, then + 5);
    }

    void aLogOfTheOldStoreIsNeverTakenForTheNewOnes()
    {
        Bench bench;
        QVERIFY(copied(bench.store(), bench.copyPath(), aKey()));
        const qint64 then = bench.head();
        bench.write(3);
        const QByteArray log = contentOf(bench.path() + u"-wal"); // as a crash leaves it
        QVERIFY(log.size() > 4096);
        bench.close();
        QVERIFY(overwrite(bench.path() + u"-wal", log));
        QVERIFY(Store::putBack(bench.folder(), aKey(), bench.copyPath()));
        QVERIFY(bench.reopen());
        QCOMPARE(bench.head(), then);
        // cut off after the first of its renames: the log stands there alone, and it is done again
        bench.close();
        QVERIFY(QFile::rename(bench.path(), bench.path() + u".aside2"));
        QVERIFY(overwrite(bench.path() + u"-wal", log));
        QVERIFY(Store::putBack(bench.folder(), aKey(), bench.copyPath()));
        QVERIFY(bench.reopen());
        QCOMPARE(bench.head(), then);
        QVERIFY(bench.store().check());
    }

    // The log cannot be moved aside after the file was: the file goes back to its place, and what was kept
    // before is kept still.
    void whatCannotBePutInPlaceLeavesTheStoreAndTheOneKeptBefore()
    {
        Bench bench;
        QVERIFY(copied(bench.store(), bench.copyPath(), aKey()));
        bench.close();
        QVERIFY(Store::putBack(bench.folder(), aKey(), bench.copyPath()));
        const QString aside = bench.path() + u".aside";
        const QByteArray keptBefore = contentOf(aside);
        QVERIFY(bench.reopen());
        bench.write(3);
        const qint64 now = bench.head();
        const QByteArray log = contentOf(bench.path() + u"-wal");
        bench.close();
        QVERIFY(overwrite(bench.path() + u"-wal", log));
        QVERIFY(QDir().mkpath(aside + u".new-wal/in the way"));
        QCOMPARE(Store::putBack(bench.folder(), aKey(), bench.copyPath()).error().fault, Fault::Disk);
        QCOMPARE(contentOf(aside), keptBefore);
        QVERIFY(!bench.files().contains(u"candor.db.aside.new"_s));
        QVERIFY(QDir(aside + u".new-wal").removeRecursively());
        QVERIFY(bench.reopen());
        QCOMPARE(bench.head(), now);
    }

    // Cut off after its renames began: what was moved is the store, and it is not lost when it is done again.
    void whoIsCutOffInTheMiddleStillHasTheStoreWhenItIsDoneAgain()
    {
        Bench bench;
        const qint64 then = bench.head();
        QVERIFY(copied(bench.store(), bench.copyPath(), aKey()));
        bench.write(3);
        const qint64 now = bench.head();
        bench.close();
        QVERIFY(QFile::rename(bench.path(), bench.path() + u".aside.new"));
        QVERIFY(Store::putBack(bench.folder(), aKey(), bench.copyPath()));
        QCOMPARE(StoreCopy::look(bench.path() + u".aside", aKey())->head.seq, now);
        QVERIFY(bench.reopen());
        QCOMPARE(bench.head(), then);
    }

    void aFullDiskLeavesTheStoreThatWasThere()
    {
        Bench bench;
        QVERIFY(copied(bench.store(), bench.copyPath(), aKey()));
        bench.write(5);
        const qint64 now = bench.head();
        bench.close();
        {
            const SmallDisk disk(20'000);
            QCOMPARE(Store::putBack(bench.folder(), aKey(), bench.copyPath()).error().fault, Fault::Disk);
        }
        QVERIFY(bench.reopen());
        QCOMPARE(bench.head(), now);
    }
};

QTEST_GUILESS_MAIN(StoreCopyStoreTest)
#include "store_copy_store_test.moc"
