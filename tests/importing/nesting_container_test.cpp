#include "archive_bytes.h"
#include "containers/archive_container.h"
#include "containers/device_source.h"
#include "containers/nesting_container.h"
#include "recording_host.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

struct Found {
    QString path;
    QByteArray data;
    FileReason trouble = FileReason::None; // of its content, or what it stands for

    bool operator==(const Found&) const = default;
};

struct Walk {
    QList<Found> files;
    FileReason trouble = FileReason::None;
    qint64 unpacked = 0;

    QStringList paths() const
    {
        QStringList all;
        for (const Found& one : files)
            all += one.path;
        return all;
    }
};

enum class Look { AtContents, AtNames };

Walk walk(Container& container, Look look = Look::AtContents)
{
    Walk result;
    while (container.next()) {
        Found found { container.entry().path, {}, container.entry().damage };
        if (look == Look::AtContents && found.trouble == FileReason::None) {
            ByteSource& content = container.content();
            for (auto chunk = content.next(); !chunk.empty(); chunk = content.next()) {
                result.unpacked += static_cast<qint64>(chunk.size());
                if (found.data.size() < 1 << 20)
                    found.data.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
            }
            found.trouble = content.trouble();
        }
        result.files += found;
    }
    result.trouble = container.trouble();
    return result;
}

Walk walk(const QByteArray& bytes, Look look = Look::AtContents)
{
    Result<std::unique_ptr<Container>> outer = ArchiveContainer::open(bufferOf(bytes));
    if (!outer)
        return { {}, FileReason::BadArchiveEntry };
    NestingContainer nesting(*std::move(outer), bytes.size());
    return walk(nesting, look);
}

Walk walkFolder(const QString& path, Look look = Look::AtContents)
{
    Result<std::unique_ptr<Container>> container = openContainer(path);
    return walk(**container, look);
}

Packed file(const QByteArray& name, const QByteArray& data)
{
    Packed packed;
    packed.name = name;
    packed.data = data;
    return packed;
}

Packed dressed(const QByteArray& name, const QByteArray& data, bool stored, bool descriptor)
{
    Packed packed = file(name, data);
    packed.stored = stored;
    packed.descriptor = descriptor;
    return packed;
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 7;
    for (char& c : bytes) {
        state = state * 1664525 + 1013904223;
        c = static_cast<char>(state >> 24);
    }
    return bytes;
}

// `levels` zips around one file.
QByteArray nested(int levels)
{
    QByteArray bytes = zipOf({ file("core.txt", "core") });
    for (int i = 1; i < levels; ++i)
        bytes = zipOf({ file("in.zip", bytes), file("beside.txt", QByteArray::number(i)) });
    return bytes;
}

} // namespace

class NestingContainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void archivesOfArchivesAreLookedInto_data()
    {
        QTest::addColumn<QByteArray>("outer");
        QTest::addColumn<QString>("inside");
        const QList<Packed> two { file("a.csv", "1"), file("b/c.txt", noise(300'000)) };
        QTest::newRow("zip in zip") << zipOf({ file("x/Part.ZIP", zipOf(two)), file("z", "z") })
                                    << u"x/Part.ZIP"_s;
        QTest::newRow("tgz in zip") << zipOf({ file("p.tgz", tgzOf(two)), file("z", "z") }) << u"p.tgz"_s;
        QTest::newRow("tar.gz in zip")
            << zipOf({ file("p.tar.gz", tgzOf(two)), file("z", "z") }) << u"p.tar.gz"_s;
        QTest::newRow("tar in zip") << zipOf({ file("p.tar", tarOf(two)), file("z", "z") }) << u"p.tar"_s;
        QTest::newRow("zip in tgz") << tgzOf({ file("p.zip", zipOf(two)), file("z", "z") }) << u"p.zip"_s;
        QTest::newRow("zip in tar") << tarOf({ file("p.zip", zipOf(two)), file("z", "z") }) << u"p.zip"_s;
        QTest::newRow("tgz in tgz") << tgzOf({ file("p.tgz", tgzOf(two)), file("z", "z") }) << u"p.tgz"_s;
        for (const bool stored : { false, true }) {
            for (const bool descriptor : { false, true }) {
                const QByteArray inner = zipOf({ dressed("a.csv", "1", stored, descriptor),
                    dressed("b/c.txt", noise(300'000), stored, descriptor) });
                QTest::addRow("stored %d, described %d", stored, descriptor)
                    << zipOf({ dressed("p.zip", inner, stored, descriptor), file("z", "z") }) << u"p.zip"_s;
            }
        }
        QList<Packed> large = two;
        for (Packed& one : large)
            one.zip64 = true;
        QTest::newRow("zip64 in zip") << zipOf({ file("p.zip", zipOf(large)), file("z", "z") }) << u"p.zip"_s;
    }
    void archivesOfArchivesAreLookedInto()
    {
        QFETCH(QByteArray, outer);
        QFETCH(QString, inside);
        const Walk found = walk(outer);
        QCOMPARE(found.trouble, FileReason::None);
        QCOMPARE(found.paths(), (QStringList { inside + u"/a.csv"_s, inside + u"/b/c.txt"_s, u"z"_s }));
        QCOMPARE(found.files[0].data, QByteArray("1"));
        QCOMPARE(found.files[1].data, noise(300'000));
        QCOMPARE(found.files[2].data, QByteArray("z"));
        for (const Found& one : found.files)
            QCOMPARE(one.trouble, FileReason::None);
        QCOMPARE(walk(outer, Look::AtNames).paths(), found.paths()); // passing over changes nothing
    }

    void threeLevelsAreOpenedAndNoMore()
    {
        QCOMPARE(walk(nested(4)).paths(),
            (QStringList { u"in.zip/in.zip/in.zip/core.txt"_s, u"in.zip/in.zip/beside.txt"_s,
                u"in.zip/beside.txt"_s, u"beside.txt"_s }));
        const Walk deeper = walk(nested(5));
        QCOMPARE(deeper.trouble, FileReason::None);
        QCOMPARE(deeper.files[0],
            (Found { u"in.zip/in.zip/in.zip/in.zip"_s, nested(1) })); // a file like any other
        QCOMPARE(deeper.files.size(), 5);
        QCOMPARE(walk(nested(60)).files.size(), 5);
    }

    void anArchiveThatIsNoneIsAFileLikeAnyOther()
    {
        for (const QByteArray& bytes :
            { QByteArray(), QByteArray("PK"), QByteArray("hello"), noise(700'000) }) {
            const Walk found
                = walk(zipOf({ file("not.zip", bytes), file("not.tgz", bytes), file("z", "z") }));
            QCOMPARE(found.trouble, FileReason::None);
            QCOMPARE(found.files,
                (QList<Found> { { u"not.zip"_s, bytes }, { u"not.tgz"_s, bytes }, { u"z"_s, "z" } }));
        }
    }

    void anEmptyArchiveIsNoTrouble()
    {
        const Walk found = walk(zipOf({ file("empty.zip", zipOf({})), file("z", "z") }));
        QCOMPARE(found.paths(), QStringList { u"z"_s });
        QCOMPARE(found.trouble, FileReason::None);
    }

    void anArchiveInNameAndLooksAloneIsDamaged()
    {
        for (const QByteArray& bytes :
            { gzipOf("no tar"), QByteArray("\x1f\x8b garbage"), QByteArray("PK\x03\x04 garbage") }) {
            const Walk found = walk(zipOf({ file("bad.tgz", bytes), file("z", "z") }));
            QCOMPARE(found.trouble, FileReason::None);
            QCOMPARE(found.files.size(), 2);
            QCOMPARE(found.files[0], (Found { u"bad.tgz"_s, {}, FileReason::BadArchiveEntry }));
            QCOMPARE(found.files[1].data, QByteArray("z"));
        }
    }

    void aDamagedArchiveStandsForWhatCouldNotBeRead_data()
    {
        QTest::addColumn<QByteArray>("inner");
        const QList<Packed> three { file("a", noise(3000)), file("b", noise(3000)), file("c", noise(3000)) };
        QTest::newRow("zip") << zipOf(three);
        QTest::newRow("tgz") << tgzOf(three);
        QTest::newRow("zip with descriptors") << zipOf({ dressed("a", noise(3000), false, true),
            dressed("b", noise(3000), false, true), dressed("c", noise(3000), false, true) });
    }
    void aDamagedArchiveStandsForWhatCouldNotBeRead()
    {
        QFETCH(QByteArray, inner);
        const bool isZip = inner.startsWith("PK");
        const qsizetype directory = isZip ? inner.indexOf("PK\x01\x02") : inner.size();
        for (qsizetype size = 20; size < directory; size += 97) {
            for (const Look look : { Look::AtContents, Look::AtNames }) {
                const Walk found = walk(zipOf({ file("in.zip", inner.first(size)), file("z", "z") }), look);
                QCOMPARE(found.trouble, FileReason::None);
                QCOMPARE(found.paths().last(), u"z"_s);
                QVERIFY2(found.paths().contains(u"in.zip"_s), qPrintable(QString::number(size)));
                for (const Found& one : found.files) {
                    if (one.path == u"in.zip"_s)
                        QCOMPARE(one.trouble, FileReason::BadArchiveEntry);
                    else if (one.path != u"z"_s && look == Look::AtContents)
                        QVERIFY(one.trouble != FileReason::None || one.data == noise(3000));
                }
            }
        }
    }

    void theSameContainerGivesTheSameFiles()
    {
        const QByteArray bytes = zipOf({ file("a.zip", nested(3)), file("b.tgz", tgzOf({ file("x", "x") })),
            file("cut.zip", nested(2).chopped(150)), file("z", "z") });
        QCOMPARE(walk(bytes).paths(), walk(bytes, Look::AtNames).paths());
        QCOMPARE(walk(bytes).files, walk(bytes).files);
    }

    void nestedBombsAreMeasuredAgainstTheOutermostFile_data()
    {
        QTest::addColumn<bool>("inFolder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void nestedBombsAreMeasuredAgainstTheOutermostFile()
    {
        QFETCH(bool, inFolder);
        // Each stays under what a single file may do; together they are 2.5 GB out of a few kilobytes.
        QList<Packed> level;
        const QByteArray core = gzipOf(tarOf({ file("blank", QByteArray(31 << 20, ' ')) }));
        for (int i = 0; i < 9; ++i)
            level += file(QByteArray::number(i) + ".tgz", core);
        const QByteArray middle = zipOf(level);
        level.clear();
        for (int i = 0; i < 9; ++i)
            level += file(QByteArray::number(i) + ".zip", middle);
        const QByteArray bomb = zipOf(level);
        QVERIFY2(bomb.size() < 60'000, qPrintable(QString::number(bomb.size())));
        const Desk desk;
        desk.put(u"here/bomb.zip"_s, bomb);
        for (const Look look : { Look::AtContents, Look::AtNames }) {
            const Walk found = inFolder ? walkFolder(desk.path() + u"/here"_s, look) : walk(bomb, look);
            QVERIFY(found.unpacked <= ContainerLimits::RatioCountsFrom + 2 * static_cast<qint64>(ChunkSize));
            QVERIFY(std::ranges::any_of(
                found.files, [](const Found& one) { return one.trouble == FileReason::TooLarge; }));
        }
    }

    void aFolderOfArchivesIsAsLargeAsItIs()
    {
        // Honest archives side by side do not add up to a bomb.
        const Desk desk;
        for (int i = 0; i < 3; ++i)
            desk.put(u"here/%1.zip"_s.arg(i), zipOf({ file("list.txt", noise(1000).repeated(20'000)) }));
        const Walk found = walkFolder(desk.path() + u"/here"_s);
        for (const Found& one : found.files)
            QCOMPARE(one.trouble, FileReason::None);
        QCOMPARE(found.files.size(), 3);
    }

    void allLevelsShareOneLimitOfEntries()
    {
        QList<Packed> files;
        for (int i = 0; i < 70'000; ++i)
            files += dressed(QByteArray::number(i), {}, true, false);
        const QByteArray inner = zipOf(files);
        const Walk found = walk(
            zipOf({ file("1.zip", inner), file("2.zip", inner), file("3.zip", inner) }), Look::AtNames);
        QCOMPARE(found.trouble, FileReason::TooMany);
        QCOMPARE(found.files.size(), ContainerLimits::Entries - 3); // the archives themselves count
        QCOMPARE(found.files.last().path.section(u'/', 0, 0), u"3.zip"_s);
    }

    void namesAreLimitedTogether()
    {
        QList<Packed> files;
        for (int i = 0; i < 40; ++i)
            files += dressed(QByteArray("folder/").repeated(9000) + QByteArray::number(i), {}, true, false);
        const QByteArray inner = zipOf(files);
        QList<Packed> outer;
        for (int i = 0; i < 60; ++i)
            outer += file(QByteArray::number(i) + ".zip", inner);
        const Walk found = walk(zipOf(outer), Look::AtNames);
        QCOMPARE(found.trouble, FileReason::TooMany);
        QVERIFY(found.files.size() < 1100);
    }
};

QTEST_GUILESS_MAIN(NestingContainerTest)
#include "nesting_container_test.moc"
