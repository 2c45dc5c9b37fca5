#include "containers/device_source.h"
#include "json_elements.h"
#include "made_sources.h"
#include "table_rows.h"
#include "utf8_source.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

struct Cut {
    QList<QStringList> rows;
    QList<qint64> bytes;
    FileReason trouble = FileReason::None;

    bool operator==(const Cut&) const = default;
};

// The first row is the header, as in most tables; 0: none is.
Cut cutFrom(ByteSource& source, int header = 1)
{
    Cut cut;
    Utf8Source utf8(source);
    TableRows rows(utf8);
    while (rows.next()) {
        cut.rows += rows.cells();
        cut.bytes += rows.byte();
        if (cut.rows.size() == header)
            rows.settle();
    }
    cut.trouble = rows.trouble();
    return cut;
}

Cut cut(const QByteArray& bytes, int header = 1, std::size_t chunk = ChunkSize)
{
    DeviceSource source(bufferOf(bytes), chunk);
    return cutFrom(source, header);
}

using Rows = QList<QStringList>;

// A table as a random program would write it, and what it says.
struct Written {
    Rows rows;
    QByteArray bytes;
    QList<qint64> starts;
};

QString randomCell(QRandomGenerator& random)
{
    static const QStringList parts { u"a"_s, u"Zürich"_s, u","_s, u";"_s, u"\t"_s, u"\""_s, u"\n"_s,
        u"\r\n"_s, u"日本"_s, u"🦊"_s, u"12.5"_s, u" "_s, u"'"_s };
    QString cell;
    for (quint32 i = random.bounded(5U); i > 0; --i)
        cell += parts[random.bounded(static_cast<int>(parts.size()))];
    return cell.trimmed();
}

Written randomTable(QRandomGenerator& random)
{
    const char separator = ",;\t"[random.bounded(3)];
    const QByteArray lineEnd = QByteArrayList { "\n", "\r\n", "\r" }[random.bounded(3)];
    Written table;
    if (random.bounded(2) == 0)
        table.bytes = "\xEF\xBB\xBF";
    for (int row = 0; row < 6; ++row) {
        QStringList cells { row == 0 ? u"head"_s : u"row"_s };
        QByteArray line = cells[0].toUtf8();
        for (int i = 0; i < 3; ++i) {
            cells += row == 0 ? u"column"_s : randomCell(random);
            QByteArray written = cells.last().toUtf8();
            if (random.bounded(3) == 0 || written.contains('"') || written.contains('\n')
                || written.contains('\r') || written.contains(separator))
                written = '"' + written.replace('"', "\"\"") + '"';
            line += separator + written;
        }
        table.starts += table.bytes.size();
        table.rows += cells;
        table.bytes += line + (row < 5 || random.bounded(2) == 0 ? lineEnd : QByteArray());
        if (random.bounded(4) == 0)
            table.bytes += lineEnd;
    }
    if (table.bytes.startsWith('\xEF'))
        table.starts[0] = 3;
    return table;
}

} // namespace

class TableRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tablesAreCutAsTheirWritersMeantThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        const Rows two { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
        QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << two;
        QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << two;
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << two;
        QTest::newRow("windows") << QByteArray("a,b\r\n1,2\r\n") << two;
        QTest::newRow("old mac") << QByteArray("a,b\r1,2\r") << two;
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << two;
        QTest::newRow("blank lines") << QByteArray("\n\r\na,b\n\n\n1,2\n\n") << two;
        QTest::newRow("rows without anything") << QByteArray("a,b\n,\n , \n1,2\n") << two;
        QTest::newRow("a mark") << QByteArray("\xEF\xBB\xBF"
                                              "a,b\n1,2")
                                << two;
        QTest::newRow("a mark and quotes") << QByteArray("\xEF\xBB\xBF\"a\",\"b\"\n1,2") << two;
        QTest::newRow("spaces around") << QByteArray(" a , b \n 1 , \"2\" \n") << two;
        QTest::newRow("all quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"") << two;
        QTest::newRow("the most frequent separator") << QByteArray(
            "a;b, c;d\n1;2;3") << Rows { { u"a"_s, u"b, c"_s, u"d"_s }, { u"1"_s, u"2"_s, u"3"_s } };
        QTest::newRow("quoted separators do not count")
            << QByteArray("\"a,b,c\";d\n1;2") << Rows { { u"a,b,c"_s, u"d"_s }, { u"1"_s, u"2"_s } };
        QTest::newRow("another separator in a row")
            << QByteArray("a,b\n1;2;3,4") << Rows { { u"a"_s, u"b"_s }, { u"1;2;3"_s, u"4"_s } };
        QTest::newRow("one column keeps its commas")
            << QByteArray("Search\nboots, brown\n\"a, b\"")
            << Rows { { u"Search"_s }, { u"boots, brown"_s }, { u"a, b"_s } };
        QTest::newRow("an inch is no quote")
            << QByteArray("15\" screen,b\n1,2\" x 4\"")
            << Rows { { u"15\" screen"_s, u"b"_s }, { u"1"_s, u"2\" x 4\""_s } };
        QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\"\",\"\"\"\"")
                                        << Rows { { u"a"_s, u"b"_s }, { u"say \"hi\""_s, u"\""_s } };
        QTest::newRow("line breaks in quotes")
            << QByteArray("a,b\n\"1\r\n\n2\",3") << Rows { { u"a"_s, u"b"_s }, { u"1\r\n\n2"_s, u"3"_s } };
        QTest::newRow("text behind a quote")
            << QByteArray("a,b\n\"x\"y,z") << Rows { { u"a"_s, u"b"_s }, { u"xy"_s, u"z"_s } };
        QTest::newRow("short and long rows")
            << QByteArray("a,b\n1\n1,2,3\n1,")
            << Rows { { u"a"_s, u"b"_s }, { u"1"_s }, { u"1"_s, u"2"_s, u"3"_s }, { u"1"_s, {} } };
        QTest::newRow("nothing") << QByteArray() << Rows {};
        QTest::newRow("nothing but a mark") << QByteArray("\xEF\xBB\xBF") << Rows {};
        QTest::newRow("nothing but lines") << QByteArray("\n\r\n\r") << Rows {};
    }
    void tablesAreCutAsTheirWritersMeantThem()
    {
        QFETCH(QByteArray, bytes);
        const Cut found = cut(bytes);
        QCOMPARE(found.trouble, FileReason::None);
        QTEST(found.rows, "rows");
        for (std::size_t chunk = 1; chunk < 20; ++chunk)
            QCOMPARE(cut(bytes, 1, chunk), found);
    }

    void aPreambleMayUseOtherSeparators()
    {
        const Cut found = cut("Report, made for you, with care\n\n15\" screens\na;b\n1;2,5\n", 3);
        QCOMPARE(found.rows,
            (Rows { { u"Report"_s, u"made for you"_s, u"with care"_s }, { u"15\" screens"_s },
                { u"a"_s, u"b"_s }, { u"1"_s, u"2,5"_s } }));
        QCOMPARE(found.bytes, (QList<qint64> { 0, 33, 45, 49 }));
    }

    void whatIsNotUtf8IsReadAsWindowsWritesIt()
    {
        const QByteArray old = "name,\xA4\nJos\xE9,\x80 5 \x96 \x93now\x94\n";
        QCOMPARE(cut(old).rows, (Rows { { u"name"_s, u"¤"_s }, { u"José"_s, u"€ 5 – “now”"_s } }));
        // A file of several writers: each row for itself.
        QCOMPARE(cut(QByteArray("a,b\nJos\xE9,x\nJos\xC3\xA9,y")).rows.mid(1),
            (Rows { { u"José"_s, u"x"_s }, { u"José"_s, u"y"_s } }));
        // Two cells that happen to meet as the bytes of one letter do not become one.
        QCOMPARE(cut(QByteArray("a,b\n\xC3,\xA9")).rows[1], (QStringList { u"Ã"_s, u"©"_s }));
    }

    void lettersThatLookLikePartOfAMarkStay()
    {
        QCOMPARE(cut("\xBF"
                     "Qu\xE9?,b")
                     .rows,
            (Rows { { u"¿Qué?"_s, u"b"_s } }));
        QCOMPARE(cut("\xEF\xBB"
                     "a,b")
                     .rows,
            (Rows { { u"ï»a"_s, u"b"_s } }));
        QCOMPARE(cut("a\n\xBB"
                     "b")
                     .rows,
            (Rows { { u"a"_s }, { u"»b"_s } }));
    }

    void utf16IsUnderstoodHoweverItArrives()
    {
        const QString text = u"name;wert\r\nJürgen 🦊🦊;\"1\n2\"\r\n日本;x"_s;
        const Rows rows { { u"name"_s, u"wert"_s }, { u"Jürgen 🦊🦊"_s, u"1\n2"_s },
            { u"日本"_s, u"x"_s } };
        for (const auto encoding :
            { QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE }) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encoder(text);
            for (std::size_t chunk = 1; chunk < 30; ++chunk) {
                const Cut found = cut(bytes, 1, chunk);
                QCOMPARE(found.trouble, FileReason::None);
                QCOMPARE(found.rows, rows);
                QCOMPARE(found.bytes, (QList<qint64> { 0, 11, 35 })); // of the text as UTF-8
            }
            // A file that ends within a letter says so.
            QCOMPARE(cut(bytes.chopped(1)).rows.last(), (QStringList { u"日本"_s, u"\ufffd"_s }));
        }
    }

    void aQuoteThatNeverClosesIsDamage()
    {
        const Cut found = cut("a,b\n1,2\n3,\"4\n5,6\n");
        QCOMPARE(found.trouble, FileReason::Malformed);
        QCOMPARE(found.rows.size(), 2);
    }

    void aHugeRowIsRefusedWithoutHoldingIt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("one cell") << QByteArray("a,b\n1,") << QByteArray("x");
        QTest::newRow("quoted") << QByteArray("a,b\n1,\"") << QByteArray("x\n");
        QTest::newRow("quotes") << QByteArray("a,b\n1,\"") << QByteArray("\"\"");
        QTest::newRow("cells") << QByteArray("a,b\n") << QByteArray("1234567,");
        QTest::newRow("empty cells") << QByteArray("a,b\n") << QByteArray(",");
        QTest::newRow("nothing else") << QByteArray() << QByteArray("x");
    }
    void aHugeRowIsRefusedWithoutHoldingIt()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, piece);
        RepeatingSource source(before, piece, 100 << 20);
        const Cut found = cutFrom(source);
        QCOMPARE(found.trouble, FileReason::RecordTooLarge);
        QVERIFY(
            source.given <= 2 * static_cast<qint64>(LargestElement) + (1 << 20)); // doubled quotes count once
    }

    void aLargeRowIsRead()
    {
        RepeatingSource source("a,b\n1,", "x", 15 << 20, "\n2,y");
        const Cut found = cutFrom(source);
        QCOMPARE(found.trouble, FileReason::None);
        QCOMPARE(found.rows[1][1].size(), 15 << 20);
        QCOMPARE(found.rows[2], (QStringList { u"2"_s, u"y"_s }));
    }

    void aHugeGapIsPassedOver()
    {
        const std::pair<const char*, qint64> gaps[] { { "\n", 20 << 20 }, { "  ", 20 << 20 },
            { ",,,\n", 1 << 20 } };
        for (const auto& [gap, size] : gaps) {
            RepeatingSource source("a,b\n", gap, size, "\n1,2");
            const Cut found = cutFrom(source);
            QCOMPARE(found.trouble, FileReason::None);
            QCOMPARE(found.rows, (Rows { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } }));
        }
    }

    void manyColumnsAreReadAndTooManyRefused()
    {
        const auto rowOf = [](int columns) -> QByteArray {
            return QByteArray("x,").repeated(columns).chopped(1) + "\n1,2";
        };
        QCOMPARE(cut(rowOf(4096)).rows[0].size(), 4096);
        QCOMPARE(cut(rowOf(4096)).trouble, FileReason::None);
        QCOMPARE(cut(rowOf(4097)).trouble, FileReason::RecordTooLarge);
        QCOMPARE(cut(rowOf(5000)).trouble, FileReason::RecordTooLarge);
    }

    void howATableIsWrittenAndArrivesMakesNoDifference()
    {
        QRandomGenerator random(20261124);
        for (int round = 0; round < 300; ++round) {
            const Written table = randomTable(random);
            const Cut found = cut(table.bytes);
            QCOMPARE(found.trouble, FileReason::None);
            QCOMPARE(found.rows, table.rows);
            QCOMPARE(found.bytes, table.starts);
            const auto chunk = static_cast<std::size_t>(round % 40 + 1);
            QCOMPARE(cut(table.bytes, 1, chunk), found);
        }
    }

    void damageNeverDoesHarm()
    {
        QRandomGenerator random(20261125);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = randomTable(random).bytes;
            for (quint32 i = random.bounded(1U, 6U); i > 0; --i) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
                bytes[at] = random.bounded(2) == 0 ? static_cast<char>(random.bounded(256))
                                                   : "\",;\n\r"[random.bounded(5)];
            }
            const int header = static_cast<int>(random.bounded(3));
            QCOMPARE(cut(bytes, header, static_cast<std::size_t>(random.bounded(1, 50))), cut(bytes, header));
        }
    }

    void aFailingDeviceIsNotAnEnd()
    {
        const QByteArray bytes = "a,b\n1,\"2\"\n3,4\n";
        for (qint64 at = 0; at <= bytes.size(); ++at) {
            DeviceSource source(std::make_unique<FailingDevice>(bytes, at), 3);
            const Cut found = cutFrom(source);
            QCOMPARE(found.trouble, FileReason::BadArchiveEntry);
            QVERIFY(found.rows.size() <= bytes.first(at).count('\n')); // no row that is not whole
        }
    }
};

QTEST_GUILESS_MAIN(TableRowsTest)
#include "table_rows_test.moc"
