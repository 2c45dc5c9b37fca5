#include "archive_bytes.h"
#include "containers/device_source.h"
#include "json_elements.h"

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

Cut cutFrom(ByteSource& source)
{
    Cut cut;
    JsonElements elements(source);
    while (elements.next()) {
        cut.texts += QByteArray(elements.text().data(), static_cast<qsizetype>(elements.text().size()));
        cut.members += QByteArray(elements.member().data(), static_cast<qsizetype>(elements.member().size()));
        cut.bytes += elements.byte();
    }
    cut.trouble = elements.trouble();
    return cut;
}

Cut cut(const QByteArray& bytes, std::size_t chunk = ChunkSize)
{
    DeviceSource source(bufferOf(bytes), chunk);
    return cutFrom(source);
}

// Gives the same byte over and over, between a beginning and an end.
class EndlessSource final : public ByteSource {
public:
    EndlessSource(QByteArray before, char filling, qint64 count)
        : m_before(std::move(before))
        , m_chunk(256 * 1024, filling)
        , m_left(count)
    {
    }
    std::span<const char> next() override
    {
        if (!std::exchange(m_begun, true))
            return { m_before.constData(), static_cast<std::size_t>(m_before.size()) };
        const qint64 count = std::min<qint64>(m_left, m_chunk.size());
        m_left -= count;
        given += count;
        return { m_chunk.constData(), static_cast<std::size_t>(count) };
    }
    FileReason trouble() const override { return FileReason::None; }
    qint64 given = 0;

private:
    QByteArray m_before;
    QByteArray m_chunk;
    qint64 m_left;
    bool m_begun = false;
};

// Reads well until byte `failAt`, then never again.
class FailingDevice final : public QIODevice {
public:
    FailingDevice(QByteArray bytes, qint64 failAt)
        : m_bytes(std::move(bytes))
        , m_failAt(failAt)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        if (m_at >= m_failAt)
            return -1;
        const qint64 count = std::min({ most, m_failAt - m_at, m_bytes.size() - m_at });
        memcpy(to, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_failAt;
    qint64 m_at = 0;
};

const QByteArray First = json("{'a' : '}]\\'\\\\' , 'b':[1,[2,{'c':'[{'}]]}");
const QByteArray Sample = " window.YTD.things.part0 = [ " + First
    + json(" , 'text, with ] and }', 12.5e3,null,[ ],\n {'\\u005d':'\u00fc'} ] ; ");

} // namespace

class JsonElementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        EndlessSource source("[\"", 'x', 100 << 20);
        QCOMPARE(cutFrom(source).trouble, FileReason::RecordTooLarge);
        QVERIFY(source.given < 17 << 20);
    }

    void aHugeGapIsPassedOver()
    {
        EndlessSource source("[1", ' ', 100 << 20);
        QCOMPARE(cutFrom(source).trouble, FileReason::Malformed); // it never closes
        QCOMPARE(source.given, 100 << 20);
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
            QCOMPARE(cut(bytes, chunk), cut(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(JsonElementsTest)
#include "json_elements_test.moc"
