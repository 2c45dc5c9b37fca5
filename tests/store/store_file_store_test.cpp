#include "store_bench.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

constexpr qsizetype PageSize = 4096;

// Reads everything a person could see.
Result<void> readAll(Store& store)
{
    if (const auto profile = store.profile().load(); !profile)
        return profile.error();
    if (const auto imports = store.imports().list(); !imports)
        return imports.error();
    if (const auto exposures = store.items().exposures({}, 100'000); !exposures)
        return exposures.error();
    return store.check();
}

} // namespace

class StoreFileStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aStoreThatIsThereIsNotMadeAgain()
    {
        StoreBench bench;
        bench.close();
        const QByteArray before = contentOf(bench.path());
        QCOMPARE(Store::create(bench.folder(), aKey(2), Genesis).error().fault, Fault::Refused);
        QCOMPARE(contentOf(bench.path()), before);
    }

    void aCreationThatWasCutOffIsBegunAnew()
    {
        QTemporaryDir dir;
        QVERIFY(overwrite(dir.filePath(u"candor.db.new"_s), "half"));
        QVERIFY(overwrite(dir.filePath(u"candor.db.new-wal"_s), "half"));
        QVERIFY(!Store::exists(dir.path()));
        QCOMPARE(Store::open(dir.path(), aKey()).error().fault, Fault::NotFound);
        QVERIFY(Store::create(dir.path(), aKey(), Genesis));
        QVERIFY(Store::exists(dir.path()));
        QVERIFY(!QFile::exists(dir.filePath(u"candor.db.new"_s)));
        QVERIFY(Store::open(dir.path(), aKey()));
    }

    void aMissingStoreIsNotReplacedByANewOne()
    {
        QTemporaryDir dir;
        QCOMPARE(Store::open(dir.path(), aKey()).error().fault, Fault::NotFound);
        QVERIFY(!Store::exists(dir.path()));
    }

    void aWrongKeyIsAWrongKey()
    {
        StoreBench bench;
        bench.close();
        QCOMPARE(Store::open(bench.folder(), aKey(2)).error().fault, Fault::WrongKey);
        vault::StoreKey otherSalt = aKey();
        otherSalt.bytes.bytes()[40] ^= 1;
        QCOMPARE(Store::open(bench.folder(), otherSalt).error().fault, Fault::WrongKey);
        QVERIFY(Store::open(bench.folder(), aKey()));
    }

    void anEmptiedStoreIsDamagedAndNotNew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no bytes") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("zeros") << QByteArray(3 * PageSize, '\0');
    }
    void anEmptiedStoreIsDamagedAndNotNew()
    {
        QFETCH(QByteArray, content);
        StoreBench bench;
        bench.close();
        QVERIFY(overwrite(bench.path(), content));
        const Fault fault = Store::open(bench.folder(), aKey()).error().fault;
        QVERIFY(fault == Fault::Corrupt || (content.size() > 1 && fault == Fault::WrongKey));
        QCOMPARE(contentOf(bench.path()), content);
    }

    void aStoreWithNothingInItIsDamaged()
    {
        QTemporaryDir dir;
        {
            const auto db
                = Connection::open(dir.filePath(u"candor.db"_s), aKey(), Connection::IfMissing::Create);
            QVERIFY(db);
            QVERIFY((*db)->script("CREATE TABLE x(y); DROP TABLE x"));
        }
        QCOMPARE(Store::open(dir.path(), aKey()).error().fault, Fault::Corrupt);
    }

    void aFlippedByteIsFoundOnEveryPage()
    {
        StoreBench bench;
        fill(bench.store());
        bench.close();
        const QByteArray whole = contentOf(bench.path());
        QCOMPARE_GT(whole.size(), 20 * PageSize);
        for (qsizetype page = 0; page < whole.size() / PageSize; ++page) {
            QByteArray damaged = whole;
            const qsizetype byte = page * PageSize + 16 + (page * 797) % (PageSize - 16);
            damaged[byte] = static_cast<char>(damaged.at(byte) ^ 0x10);
            QVERIFY(overwrite(bench.path(), damaged));
            Result<Store> opened = Store::open(bench.folder(), aKey());
            const Result<void> read = opened ? readAll(*opened) : Result<void>(opened.error());
            QVERIFY2(!read, QByteArray::number(page).constData());
            QCOMPARE(read.error().fault, Fault::Corrupt);
        }
    }

    void twoPagesThatChangedPlacesAreFound()
    {
        StoreBench bench;
        fill(bench.store());
        bench.close();
        QByteArray content = contentOf(bench.path());
        const QByteArray fifth = content.mid(5 * PageSize, PageSize);
        content.replace(5 * PageSize, PageSize, content.mid(7 * PageSize, PageSize));
        content.replace(7 * PageSize, PageSize, fifth);
        QVERIFY(overwrite(bench.path(), content));
        Result<Store> opened = Store::open(bench.folder(), aKey());
        QVERIFY(!opened || readAll(*opened).error().fault == Fault::Corrupt);
    }

    void aCutFileIsFoundWhereverItIsCut()
    {
        StoreBench bench;
        fill(bench.store());
        bench.close();
        const QByteArray whole = contentOf(bench.path());
        for (int sixteenth = 1; sixteenth < 16; ++sixteenth) {
            for (const qsizetype odd : { qsizetype { 0 }, qsizetype { 100 } }) {
                const qsizetype size = whole.size() * sixteenth / 16 / PageSize * PageSize + odd;
                QVERIFY(overwrite(bench.path(), whole.first(size)));
                Result<Store> opened = Store::open(bench.folder(), aKey());
                const Result<void> read = opened ? readAll(*opened) : Result<void>(opened.error());
                QVERIFY2(!read, QByteArray::number(size).constData());
                QCOMPARE(read.error().fault, Fault::Corrupt);
            }
        }
    }

    void aDamagedSaltLosesNothing()
    {
        StoreBench bench;
        fill(bench.store());
        bench.close();
        QByteArray content = contentOf(bench.path());
        content.replace(0, 16, QByteArray(16, '\x77')); // the torn first sector of a power cut
        QVERIFY(overwrite(bench.path(), content));
        QVERIFY(bench.reopen());
        QVERIFY(readAll(bench.store()));
    }

    void aFolderWithoutPermissionIsADiskFault()
    {
        QTemporaryDir dir;
        QVERIFY(overwrite(dir.filePath(u"file"_s), "x"));
        QCOMPARE(Store::create(dir.filePath(u"file"_s), aKey(), Genesis).error().fault, Fault::Disk);
    }

    void aStoreBehindALinkedFolderOpens()
    {
        StoreBench bench;
        bench.close();
        QTemporaryDir dir;
        QVERIFY(QFile::link(bench.folder(), dir.filePath(u"linked"_s)));
        QVERIFY(Store::open(dir.filePath(u"linked"_s), aKey()));
    }

private:
    static void fill(Store& store)
    {
        std::vector<Record> records;
        for (int i = 0; i < 300; ++i) {
            records.push_back(anAd(QString::number(i % 40), i, { interest(QString::number(i % 25)) }));
            records.push_back(aSearch(u"question "_s + QString::number(i), i));
        }
        QVERIFY(imported(store, records));
    }
};

QTEST_GUILESS_MAIN(StoreFileStoreTest)
#include "store_file_store_test.moc"
