#include "archive_bytes.h"
#include "containers/archive_container.h"
#include "containers/device_source.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

struct Found {
    QString path;
    QByteArray data;
    FileReason trouble = FileReason::None;
    bool regular = true;

    bool operator==(const Found&) const = default;
};

struct Walk {
    QList<Found> files;
    FileReason trouble = FileReason::None;
};

Walk walk(const QByteArray& bytes)
{
    Walk result;
    Result<std::unique_ptr<Container>> container = ArchiveContainer::open(bufferOf(bytes));
    if (!container) {
        result.trouble = FileReason::BadArchiveEntry;
        return result;
    }
    while ((*container)->next()) {
        Found found { (*container)->entry().path, {}, FileReason::None, (*container)->entry().regular };
        ByteSource& content = (*container)->content();
        for (auto chunk = content.next(); !chunk.empty(); chunk = content.next())
            found.data.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
        found.trouble = content.trouble();
        result.files += found;
    }
    result.trouble = (*container)->trouble();
    return result;
}

Packed file(const QByteArray& name, const QByteArray& data)
{
    Packed packed;
    packed.name = name;
    packed.data = data;
    return packed;
}

} // namespace

class ArchiveContainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPackingGivesTheSameFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        Packed one = file("data/one.js", QByteArray(300'000, 'x') + "end");
        const Packed two = file("two.json", "[]");
        QTest::addRow("zip") << zipOf({ one, two });
        QTest::addRow("tar") << tarOf({ one, two });
        QTest::addRow("tgz") << tgzOf({ one, two });
        one.descriptor = true;
        QTest::addRow("zip with data descriptors") << zipOf({ one, two });
        one.descriptor = false;
        one.zip64 = true;
        QTest::addRow("zip64") << zipOf({ one, two });
    }
    void everyPackingGivesTheSameFiles()
    {
        QFETCH(QByteArray, bytes);
        const Walk found = walk(bytes);
        QCOMPARE(found.trouble, FileReason::None);
        QCOMPARE(found.files.size(), 2);
        QCOMPARE(found.files[0], (Found { u"data/one.js"_s, QByteArray(300'000, 'x') + "end" }));
        QCOMPARE(found.files[1], (Found { u"two.json"_s, "[]" }));
    }

    void namesAreReadInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<bool>("utf8");
        QTest::addColumn<QString>("name");
        QTest::addRow("utf-8, said so")
            << QByteArray("Etkinliğim/Keşfet.json") << true << u"Etkinliğim/Keşfet.json"_s;
        QTest::addRow("utf-8, not said") << QByteArray("我的活动.json") << false << u"我的活动.json"_s;
        QTest::addRow("DOS") << QByteArray("Aktivit\x84ten.json") << false << u"Aktivitäten.json"_s;
        QTest::addRow("decomposed") << QByteArray("Aktivita\xCC\x88ten.json") << true
                                    << u"Aktivitäten.json"_s;
        QTest::addRow("backslashes") << QByteArray("data\\ad.js") << true << u"data/ad.js"_s;
    }
    void namesAreReadInEveryEncoding()
    {
        QFETCH(QByteArray, raw);
        QFETCH(bool, utf8);
        Packed packed = file(raw, "[]");
        packed.utf8 = utf8;
        const Walk found = walk(zipOf({ packed }));
        QCOMPARE(found.files.size(), 1);
        QTEST(found.files[0].path, "name");
    }

    void linksAndDevicesHaveNoBytes()
    {
        Packed link = file("link.js", "/etc/hostname");
        link.unixMode = 0120777;
        Packed device = file("device.js", {});
        device.unixMode = 0020666;
        for (const QByteArray& bytes : { zipOf({ link, device }), tarOf({ link }) }) {
            for (const Found& found : walk(bytes).files) {
                QVERIFY(!found.regular);
                QVERIFY(found.data.isEmpty());
            }
        }
    }

    void aBombIsNotUnpacked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray filling(100 << 20, ' ');
        QTest::addRow("zip") << zipOf({ file("bomb.js", filling) });
        QTest::addRow("tgz") << tgzOf({ file("bomb.js", filling) });
    }
    void aBombIsNotUnpacked()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes.size() < 200'000);
        const Walk found = walk(bytes);
        qint64 unpacked = 0;
        for (const Found& one : found.files)
            unpacked += one.data.size();
        QVERIFY(unpacked <= ContainerLimits::RatioCountsFrom + static_cast<qint64>(ChunkSize));
        QVERIFY(found.trouble == FileReason::TooLarge || found.files[0].trouble == FileReason::TooLarge);
    }

    void anArchiveWithoutItsDirectoryIsReadFromTheFront()
    {
        const QByteArray zip = zipOf({ file("one.js", "[1]"), file("two.js", "[2]") });
        const Walk found = walk(zip.first(zip.indexOf("PK\x01\x02")));
        QCOMPARE(found.files.size(), 2);
        QCOMPARE(found.files[1].data, QByteArray("[2]"));
    }

    void oneDamagedFileLeavesTheOthers()
    {
        const QByteArray text = "window.YTD.a.part0 = [ 1, 22, 333 ]";
        QByteArray zip = zipOf({ file("a.js", text), file("b.js", "[2]") });
        zip[zip.indexOf("a.js") + 6] = static_cast<char>(zip[zip.indexOf("a.js") + 6] ^ 0x20);
        const Walk found = walk(zip);
        QCOMPARE(found.files.size(), 2);
        QCOMPARE(found.files[0].trouble, FileReason::BadArchiveEntry);
        QCOMPARE(found.files[1].data, QByteArray("[2]"));
        QCOMPARE(found.files[1].trouble, FileReason::None);
    }

    void whatIsNoArchiveIsRecognised()
    {
        for (const QByteArray& bytes :
            { QByteArray(), QByteArray("PK"), QByteArray("[]"), QByteArray(600, 'x') }) {
            const auto device = bufferOf(bytes);
            QVERIFY(!looksLikeArchive(*device));
        }
        const auto zip = bufferOf(zipOf({ file("a", "b") }));
        QVERIFY(looksLikeArchive(*zip));
        QCOMPARE(zip->pos(), 0);
    }
};

QTEST_GUILESS_MAIN(ArchiveContainerTest)
#include "archive_container_test.moc"
