#include "containers/device_source.h"
#include "json_elements.h"
#include "made_sources.h"
#include "text_lines.h"
#include "utf8_source.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

struct Cut {
    QStringList lines;
    QList<qint64> bytes;
    FileReason trouble = FileReason::None;

    bool operator==(const Cut&) const = default;
};

Cut cutFrom(ByteSource& source)
{
    Cut cut;
    Utf8Source utf8(source);
    TextLines lines(utf8);
    while (lines.next()) {
        cut.lines += lines.line();
        cut.bytes += lines.byte();
    }
    cut.trouble = lines.trouble();
    return cut;
}

Cut cut(const QByteArray& bytes, std::size_t chunk = ChunkSize)
{
    DeviceSource source(bufferOf(bytes), chunk);
    return cutFrom(source);
}

} // namespace

class TextLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void linesAreCutAtEveryKindOfEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QList<qint64>>("starts");
        using Starts = QList<qint64>;
        QTest::newRow("unix") << QByteArray("a\nb\n") << QStringList { u"a"_s, u"b"_s } << Starts { 0, 2 };
        QTest::newRow("windows") << QByteArray("a\r\nb\r\n") << QStringList { u"a"_s, u"b"_s }
                                 << Starts { 0, 3 };
        QTest::newRow("old mac") << QByteArray("a\rb\r") << QStringList { u"a"_s, u"b"_s } << Starts { 0, 2 };
        QTest::newRow("mixed") << QByteArray("a\n\rb\r\r\nc")
                               << QStringList { u"a"_s, {}, u"b"_s, {}, u"c"_s } << Starts { 0, 2, 3, 5, 7 };
        QTest::newRow("blank lines stay")
            << QByteArray("\n\na\n\n") << QStringList { {}, {}, u"a"_s, {} } << Starts { 0, 1, 2, 4 };
        QTest::newRow("no end") << QByteArray("a\nb") << QStringList { u"a"_s, u"b"_s } << Starts { 0, 2 };
        QTest::newRow("spaces stay") << QByteArray(" a \n\tb") << QStringList { u" a "_s, u"\tb"_s }
                                     << Starts { 0, 4 };
        QTest::newRow("a mark") << QByteArray("\xEF\xBB\xBF"
                                              "a\nb")
                                << QStringList { u"a"_s, u"b"_s } << Starts { 3, 5 };
        QTest::newRow("not quite a mark") << QByteArray("\xEF\xBB"
                                                        "a\n\xBF"
                                                        "b")
                                          << QStringList { u"ï»a"_s, u"¿b"_s } << Starts { 0, 4 };
        QTest::newRow("old Windows, line by line")
            << QByteArray("Jos\xE9\nJos\xC3\xA9") << QStringList { u"José"_s, u"José"_s } << Starts { 0, 5 };
        QTest::newRow("nothing") << QByteArray() << QStringList {} << Starts {};
        QTest::newRow("nothing but a mark") << QByteArray("\xEF\xBB\xBF") << QStringList {} << Starts {};
    }
    void linesAreCutAtEveryKindOfEnd()
    {
        QFETCH(QByteArray, bytes);
        const Cut found = cut(bytes);
        QCOMPARE(found.trouble, FileReason::None);
        QTEST(found.lines, "lines");
        QTEST(found.bytes, "starts");
        for (std::size_t chunk = 1; chunk < 12; ++chunk)
            QCOMPARE(cut(bytes, chunk), found);
    }

    void utf16IsUnderstoodHoweverItArrives()
    {
        for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encoder(u"Straße 🦊\r\nçà"_s);
            for (std::size_t chunk = 1; chunk < 30; ++chunk)
                QCOMPARE(cut(bytes, chunk).lines, (QStringList { u"Straße 🦊"_s, u"çà"_s }));
        }
    }

    void halvesOfLettersAreTheSameHoweverTheyArrive()
    {
        using namespace std::string_view_literals;
        for (const std::string_view text : { "\xFF\xFE\0\0\x3D\xD8\0\0\x8A\xDD\0\0x\0\0\0"sv, // in UTF-32
                 "\xFF\xFE\0\0\0\x01\xD8\0\x1E\0\0\0"sv, // beyond Unicode
                 "\xFF\xFE\x3D\xD8x\0\x8A\xDD\x3D\xD8\x3D\xD8\x8A\xDD"sv }) { // in UTF-16
            const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
            for (std::size_t chunk = 1; chunk < 16; ++chunk)
                QCOMPARE(cut(bytes, chunk), cut(bytes));
        }
    }

    void anyTextComesBackLineByLine()
    {
        QRandomGenerator random(20261124);
        for (int round = 0; round < 500; ++round) {
            QStringList lines;
            QByteArray bytes;
            QList<qint64> starts;
            for (quint32 i = random.bounded(1U, 9U); i > 0; --i) {
                QString line;
                for (quint32 letters = random.bounded(6U); letters > 0; --letters)
                    line += u"aé日\u2028\0,\""_s[random.bounded(7)];
                starts += bytes.size();
                lines += line;
                bytes += line.toUtf8() + QByteArrayList { "\n", "\r\n" }[random.bounded(2)];
            }
            const Cut found = cut(bytes, static_cast<std::size_t>(random.bounded(1, 30)));
            QCOMPARE(found.lines, lines);
            QCOMPARE(found.bytes, starts);
        }
    }

    void aHugeLineIsRefusedWithoutHoldingIt()
    {
        RepeatingSource source("a\n", "x", 100 << 20);
        const Cut found = cutFrom(source);
        QCOMPARE(found.trouble, FileReason::RecordTooLarge);
        QCOMPARE(found.lines, QStringList { u"a"_s });
        QVERIFY(source.given < static_cast<qint64>(LargestElement) + (1 << 20));
    }

    void aFailingDeviceIsNotAnEnd()
    {
        const QByteArray bytes = "one\ntwo\r\nthree";
        for (qint64 at = 0; at <= bytes.size(); ++at) {
            DeviceSource source(std::make_unique<FailingDevice>(bytes, at), 3);
            const Cut found = cutFrom(source);
            QCOMPARE(found.trouble, FileReason::BadArchiveEntry);
            for (const QString& line : found.lines)
                QVERIFY2(line == u"one"_s || line == u"two"_s, qPrintable(line)); // no line that is not whole
        }
    }
};

QTEST_GUILESS_MAIN(TextLinesTest)
#include "text_lines_test.moc"
