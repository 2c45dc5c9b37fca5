#include "archive_bytes.h"
#include "containers/device_source.h"
#include "json_elements.h"
#include "made_sources.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

struct Cut {
    QByteArrayList texts;
    QByteArrayList members;
    QList<qint64> bytes;
    FileReason trouble = FileReason::None;

    bool operator==(const Cut&) const = default;
};

Cut cutFrom(ByteSource& source, JsonCut how = JsonCut::Members)
{
    Cut cut;
    JsonElements elements(source, how);
    while (elements.next()) {
        cut.texts += QByteArray(elements.text().data(), static_cast<qsizetype>(elements.text().size()));
        cut.members += QByteArray(elements.member().data(), static_cast<qsizetype>(elements.member().size()));
        cut.bytes += elements.byte();
    }
    cut.trouble = elements.trouble();
    return cut;
}

Cut cut(const QByteArray& bytes, std::size_t chunk = ChunkSize, JsonCut how = JsonCut::Members)
{
    DeviceSource source(bufferOf(bytes), chunk);
    return cutFrom(source, how);
}

Cut paths(const QByteArray& bytes, std::size_t chunk = ChunkSize)
{
    return cut(bytes, chunk, JsonCut::Paths);
}

Cut whole(const QByteArray& bytes, std::size_t chunk = ChunkSize)
{
    return cut(bytes, chunk, JsonCut::Whole);
}

// Path separators as a test can write them.
QByteArrayList pathsOf(std::initializer_list<const char*> written)
{
    QByteArrayList paths;
    for (const char* path : written)
        paths += QByteArray(path).replace('/', JsonElements::PathSeparator);
    return paths;
}

const QByteArray First = json("{'a' : '}]\\'\\\\' , 'b':[1,[2,{'c':'[{'}]]}");
const QByteArray Sample = " window.YTD.things.part0 = [ " + First
    + json(" , 'text, with ] and }', 12.5e3,null,[ ],\n {'\\u005d':'\u00fc'} ] ; ");

const QByteArray Tree
    = json("{'Profile': {'name':'}{','Tags':{'none':[],'list':[{'x':{'y':[]}},[1,[2]]]},'after':2},"
           "'Empty':{},'Lists':{'deep':{'er':[ {'z':{}} ]}},'last':true}");

} // namespace

class JsonElementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Text is looked at eight bytes at a time: bytes that are like a quote or a backslash but for one bit,
    // and those next to them, stand wherever they can.
    void aTextEndsWhereItsQuoteIs()
    {
        const QByteArrayList alike { "#", "!", "[", "]", "\xa2", "\xdc", "\\\"", "\\\\", "\\\\\\\"" };
        for (qsizetype size = 0; size < 26; ++size) {
            for (qsizetype at = 0; at <= size; ++at) {
                for (const QByteArray& one : alike) {
                    const QByteArray text = '"' + QByteArray(size, 'x').insert(at, one + one) + '"';
                    const QByteArrayList wanted { text, "1" };
                    for (const std::size_t chunk : { std::size_t(7), ChunkSize })
                        QCOMPARE(cut('[' + text + ",1]", chunk).texts, wanted);
                }
            }
        }
    }

    void aValueALineIsCutAtItsEnd()
    {
        const QByteArray text = "\xEF\xBB\xBF{\"a\":1}\n\n  {\"b\": \"x\\n]\"}\r\n{\"c\":[\n7";
        for (const std::size_t chunk : { std::size_t(1), std::size_t(5), ChunkSize }) {
            DeviceSource source(bufferOf(text), chunk);
            const Cut lines = cutFrom(source, JsonCut::Lines);
            QCOMPARE(lines.texts, (QByteArrayList { "{\"a\":1}", "{\"b\": \"x\\n]\"}", "{\"c\":[", "7" }));
            QCOMPARE(lines.bytes.first(), 3);
            QCOMPARE(lines.trouble, FileReason::None);
        }
        for (const QByteArray& nothing : { QByteArray(), QByteArray(" \n\n") }) {
            DeviceSource source(bufferOf(nothing));
            QCOMPARE(cutFrom(source, JsonCut::Lines).trouble, FileReason::Malformed);
        }
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anArrayIsCutIntoItsItems()
    {
        const Cut found = cut(Sample);
        QCOMPARE(found.trouble, FileReason::None);
        QCOMPARE(found.texts,
            (QByteArrayList { First, json("'text, with ] and }'"), "12.5e3", "null", "[ ]",
                json("{'\\u005d':'\u00fc'}") }));
        for (qsizetype i = 0; i < found.texts.size(); ++i)
            QVERIFY(Sample.mid(found.bytes[i]).startsWith(found.texts[i]));
    }

    void anObjectIsCutIntoItsMembersAndTheirItems()
    {
        const Cut found
            = cut(json("window.__CONFIG = {'one':{'x':1},'none':[],'list':[1,{'y':2}],'two':'z'}"));
        QCOMPARE(found.trouble, FileReason::None);
        QCOMPARE(found.texts, (QByteArrayList { json("{'x':1}"), "1", json("{'y':2}"), json("'z'") }));
        QCOMPARE(found.members, (QByteArrayList { "one", "list", "list", "two" }));
    }

    void aTreeIsCutIntoWhatHangsOnIt()
    {
        const QByteArray tree = Tree;
        const Cut found = paths(tree);
        QCOMPARE(found.trouble, FileReason::None);
        QCOMPARE(found.members,
            pathsOf({ "Profile/name", "Profile/Tags/list", "Profile/Tags/list", "Profile/after",
                "Lists/deep/er", "last" }));
        QCOMPARE(found.texts,
            (QByteArrayList {
                json("'}{'"), json("{'x':{'y':[]}}"), "[1,[2]]", "2", json("{'z':{}}"), "true" }));
        for (qsizetype i = 0; i < found.texts.size(); ++i)
            QVERIFY(tree.mid(found.bytes[i]).startsWith(found.texts[i]));
        for (std::size_t chunk = 1; chunk <= 64; ++chunk)
            QVERIFY2(paths(tree, chunk) == found, qPrintable(QString::number(chunk)));
    }

    void aNameWithoutLettersIsAStepToo()
    {
        const Cut found = paths(json("{'':{'a':1,'':{'':[2]}},'a':3}"));
        QCOMPARE(found.members, pathsOf({ "/a", "//", "a" }));
        QCOMPARE(found.trouble, FileReason::None);
    }

    void aNameCannotPassForAPath()
    {
        QCOMPARE(paths("{\"a\x1f"
                       "b\":1}")
                     .trouble,
            FileReason::Malformed);
        QCOMPARE(paths(json("{'a\\u001fb':1}")).members, QByteArrayList { "a\\u001fb" });
    }

    void anArrayIsCutTheSameInEveryWay()
    {
        for (const JsonCut how : { JsonCut::Paths, JsonCut::Whole })
            QCOMPARE(cut(Sample, ChunkSize, how), cut(Sample));
    }

    void anObjectStaysWholeWhenAskedFor()
    {
        const QByteArray object = json("{'one':{'x':[1,'}']},'list':[1,{'y':2}]}");
        for (const QByteArray& dressed :
            { object, QByteArray("x = " + object + " ;\n"), QByteArray("\xEF\xBB\xBF" + object) }) {
            for (std::size_t chunk = 1; chunk <= 50; ++chunk) {
                const Cut found = whole(dressed, chunk);
                QCOMPARE(found.trouble, FileReason::None);
                QCOMPARE(found.texts, QByteArrayList { object });
                QCOMPARE(found.members, QByteArrayList { QByteArray() });
                QCOMPARE(found.bytes, QList<qint64> { dressed.indexOf('{') });
            }
        }
        QCOMPARE(whole("{}").texts, QByteArrayList { "{}" });
        for (const char* broken : { "{", "{}}", "{} {}", "{}x", "{\"a\":1" })
            QCOMPARE(whole(broken).trouble, FileReason::Malformed);
    }

    void whatIsNotAWholeTreeIsRefused()
    {
        for (qsizetype size = 0; size < Tree.size(); ++size) {
            QCOMPARE(paths(Tree.first(size)).trouble, FileReason::Malformed);
            QCOMPARE(whole(Tree.first(size)).trouble, FileReason::Malformed);
        }
        for (const char* broken : { "{'a':{'b':1}", "{'a':{'b':1,}}", "{'a':{,'b':1}}", "{'a':{'b'}}",
                 "{'a':{'b':[1}}}", "{'a':{'b':1}}}", "{'a':{}'b':1}", "{'a':{'b':1]}", "{'a':{} {}}" })
            QVERIFY2(paths(json(broken)).trouble == FileReason::Malformed, broken);
    }

    void deepTreesAreRefusedEarly()
    {
        const auto deep = [](int levels) -> QByteArray {
            return QByteArray("{\"a\":").repeated(levels) + "1" + QByteArray("}").repeated(levels);
        };
        QCOMPARE(paths(deep(DeepestElement)).trouble, FileReason::None);
        QCOMPARE(paths(deep(DeepestElement + 2)).trouble, FileReason::TooDeep);
        QCOMPARE(paths(deep(100'000)).trouble, FileReason::TooDeep);
        QCOMPARE(whole(deep(100'000)).trouble, FileReason::TooDeep);
    }

    void manyEmptyBranchesAreBearable()
    {
        RepeatingSource source("{\"a\":1", R"(,"b":{"c":[],"d":{}})", 8 << 20, "}");
        const Cut found = cutFrom(source, JsonCut::Paths);
        QCOMPARE(found.texts, QByteArrayList { "1" });
    }

    void hugeNamesAreRefusedWithoutHoldingThem()
    {
        RepeatingSource one("{\"", "x", 100 << 20);
        QCOMPARE(cutFrom(one, JsonCut::Paths).trouble, FileReason::RecordTooLarge);
        QVERIFY(one.given < 17 << 20);
        // Each is bearable; the path of them all is not.
        RepeatingSource many({}, "{\"" + QByteArray(4 << 20, 'x') + "\":", 400 << 20);
        QVERIFY(cutFrom(many, JsonCut::Paths).trouble != FileReason::None);
        QVERIFY(many.given < 24 << 20);
    }

    void aHugeWholeIsRefusedWithoutHoldingIt()
    {
        RepeatingSource source("{\"a\":[1", ",1", 100 << 20, "]}");
        QCOMPARE(cutFrom(source, JsonCut::Whole).trouble, FileReason::RecordTooLarge);
        QVERIFY(source.given < 17 << 20);
    }

    void everyDressOfAnEmptyListIsSound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char* bytes : { "[]", "[ ]", "{}", "\xEF\xBB\xBF[ ]", "window.YTD.a.part0 = [ ]",
                 "window.YTD.a.part0=[];", " \n[\n]\n;\n", "{\"a\":[],\"b\":[ ]}" })
            QTest::addRow("%s", bytes) << QByteArray(bytes);
    }
    void everyDressOfAnEmptyListIsSound()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(cut(bytes), Cut());
    }

    void whatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char* bytes :
            { "", " ", "hello", "12", "\"text\"", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]]", "[1] x",
                "[\"open", "[\"open\\", "[{\"a\":1}", "[{\"a\":[1]}", "{\"a\"", "{\"a\":", "{\"a\":[1}",
                "{a:1}", "{\"a\":1,}", "window.YTD.a.part0", "window.YTD.a.part0 =", "a = b", "[1];;" })
            QTest::addRow("%s", bytes) << QByteArray(bytes);
    }
    void whatIsNotWholeIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(cut(bytes).trouble, FileReason::Malformed);
    }

    void howTheBytesArriveMakesNoDifference()
    {
        const Cut whole = cut(Sample);
        for (std::size_t chunk = 1; chunk <= 64; ++chunk)
            QVERIFY2(cut(Sample, chunk) == whole, qPrintable(QString::number(chunk)));
    }

    void everyPrefixIsRefused()
    {
        const qsizetype end = Sample.lastIndexOf(']');
        for (qsizetype size = 0; size <= end; ++size)
            QCOMPARE(cut(Sample.first(size)).trouble, FileReason::Malformed);
    }

    void deepNestingIsRefusedEarly()
    {
        QCOMPARE(cut(QByteArray(100'000, '[')).trouble, FileReason::TooDeep);
        QCOMPARE(cut('[' + QByteArray(200, '[') + QByteArray(200, ']') + ']').trouble, FileReason::None);
        QCOMPARE(cut('[' + QByteArray(201, '[') + QByteArray(201, ']') + ']').trouble, FileReason::TooDeep);
    }

    void aHugeTextIsRefusedWithoutHoldingIt()
    {
        RepeatingSource source("[\"", "x", 100 << 20);
        QCOMPARE(cutFrom(source).trouble, FileReason::RecordTooLarge);
        QVERIFY(source.given < 17 << 20);
    }

    void aHugeGapIsPassedOver()
    {
        RepeatingSource source("[1", " ", 100 << 20);
        QCOMPARE(cutFrom(source).trouble, FileReason::Malformed); // it never closes
        QVERIFY(source.given >= 100 << 20);
    }

    void aFailingDeviceIsNotAnEnd()
    {
        for (qint64 at = 0; at <= Sample.size(); ++at) {
            DeviceSource source(std::make_unique<FailingDevice>(Sample, at), 7);
            QCOMPARE(cutFrom(source).trouble, FileReason::BadArchiveEntry);
        }
    }

    void damageNeverDoesHarm()
    {
        QRandomGenerator random(20261123);
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = Sample;
            for (quint32 i = random.bounded(1U, 6U); i > 0; --i) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
                switch (random.bounded(3)) {
                case 0:
                    bytes[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, 1 + static_cast<qsizetype>(random.bounded(8)));
                    break;
                default:
                    bytes.insert(at, bytes.mid(static_cast<qsizetype>(random.bounded(40)), 9));
                }
                if (bytes.isEmpty())
                    bytes = "[";
            }
            const auto chunk = static_cast<std::size_t>(random.bounded(1, 50));
            for (const JsonCut how : { JsonCut::Members, JsonCut::Paths, JsonCut::Whole })
                QCOMPARE(cut(bytes, chunk, how), cut(bytes, ChunkSize, how));
        }
    }
};

QTEST_GUILESS_MAIN(JsonElementsTest)
#include "json_elements_test.moc"
