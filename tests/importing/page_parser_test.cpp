#include "containers/device_source.h"
#include "json_elements.h"
#include "made_sources.h"
#include "page_parser.h"
#include "recording_host.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

// Writes down what it meets: "<a>", "</a>", and texts, put together again.
class Scribe final : public PageReader {
public:
    void open(const Tag& tag, Findings& findings) override
    {
        QString event = u'<' % textOf(tag.name);
        if (!tag.classes.empty())
            event += u" class=" % textOf(tag.classes);
        if (!tag.link.empty())
            event += u" href=" % textOf(tag.link);
        if (!tag.id.empty())
            event += u" id=" % textOf(tag.id);
        events += event % u'>';
        isText = false;
        Record record;
        record.text = textOf(tag.name);
        findings.add(std::move(record)); // to see where it stands
    }
    void close(std::string_view name, Findings&) override
    {
        events += u"</" % textOf(name) % u'>';
        isText = false;
    }
    void text(std::string_view utf8, Findings&) override
    {
        longest = std::max(longest, utf8.size());
        if (!std::exchange(isText, true))
            events += QString();
        if (events.last().size() < 100'000)
            events.last() += textOf(utf8);
    }

    QStringList events;
    bool isText = false;
    std::size_t longest = 0;

private:
    static QString textOf(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
};

struct Page {
    QStringList events;
    std::vector<std::pair<QString, qint64>> tags; // and where they stand
    FileReason trouble = FileReason::None;

    bool operator==(const Page&) const = default;
};

FileReason pageFrom(ByteSource& source, PageReader& reader, RecordingHost* host = nullptr)
{
    RecordingHost own;
    FileReport report;
    Findings findings(report, host ? *host : own);
    PageParser parser(source, reader, findings);
    while (parser.next()) { }
    (void)findings.handOverAll();
    return parser.trouble();
}

Page pageFrom(ByteSource& source)
{
    RecordingHost host;
    Scribe scribe;
    const FileReason trouble = pageFrom(source, scribe, &host);
    Page page { scribe.events, {}, trouble };
    for (const Record& record : host.records())
        page.tags.emplace_back(record.text, record.position.byte);
    return page;
}

Page page(const QByteArray& bytes, std::size_t chunk = ChunkSize)
{
    DeviceSource source(bufferOf(bytes), chunk);
    return pageFrom(source);
}

} // namespace

class PageParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pagesAreReadAsBrowsersDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("events");
        QTest::newRow("a page") << QByteArray(
            "<!DOCTYPE html><html><body><p class=\"a b\" id='i'>One <b>two</b></p></body></html>")
                                << QStringList { u"<html>"_s, u"<body>"_s, u"<p class=a b id=i>"_s, u"One "_s,
                                       u"<b>"_s, u"two"_s, u"</b>"_s, u"</p>"_s, u"</body>"_s, u"</html>"_s };
        QTest::newRow("capital letters, no quotes") << QByteArray(
            "<DIV CLASS=a HREF=x>t</DIV>") << QStringList { u"<div class=a href=x>"_s, u"t"_s, u"</div>"_s };
        QTest::newRow("never closed") << QByteArray("<div><b>t")
                                      << QStringList { u"<div>"_s, u"<b>"_s, u"t"_s, u"</b>"_s, u"</div>"_s };
        QTest::newRow("closed in the wrong order")
            << QByteArray("<div><b>t</div>u")
            << QStringList { u"<div>"_s, u"<b>"_s, u"t"_s, u"</b>"_s, u"</div>"_s, u"u"_s };
        QTest::newRow("never opened")
            << QByteArray("<div>t</b></i>u</div>") << QStringList { u"<div>"_s, u"tu"_s, u"</div>"_s };
        QTest::newRow("entities") << QByteArray(
            "<div title='x'>&lt;b&gt; &amp;amp; caf&eacute; &#233; &#x1F98A; &nbsp;.</div>")
                                  << QStringList { u"<div>"_s, u"<b> &amp; café é 🦊 \u00a0."_s,
                                         u"</div>"_s };
        QTest::newRow("entities that are none")
            << QByteArray("<div>AT&T &unknown; a & b &#; &;</div>")
            << QStringList { u"<div>"_s, u"AT&T &unknown; a & b &#; &;"_s, u"</div>"_s };
        QTest::newRow("entities in a link")
            << QByteArray("<a href='/?a=1&amp;b=2&c=3&eacute;'>x</a>")
            << QStringList { u"<a href=/?a=1&b=2&c=3é>"_s, u"x"_s, u"</a>"_s };
        QTest::newRow("no charset") << "<div>Zürich 日本 🦊</div>"_ba
                                    << QStringList { u"<div>"_s, u"Zürich 日本 🦊"_s, u"</div>"_s };
        QTest::newRow("another charset than it says")
            << "<meta charset=iso-8859-1><div>Zürich 日本</div>"_ba
            << QStringList { u"<meta>"_s, u"</meta>"_s, u"<div>"_s, u"Zürich 日本"_s, u"</div>"_s };
        QTest::newRow("an old way to say a charset")
            << "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'><div>Zürich</div>"_ba
            << QStringList { u"<meta>"_s, u"</meta>"_s, u"<div>"_s, u"Zürich"_s, u"</div>"_s };
        QTest::newRow("a mark") << "\xEF\xBB\xBF<div>Zürich</div>"_ba
                                << QStringList { u"<div>"_s, u"Zürich"_s, u"</div>"_s };
        QTest::newRow("comments") << QByteArray("<div>a<!-- <b> --><!---->b</div>")
                                  << QStringList { u"<div>"_s, u"ab"_s, u"</div>"_s };
        QTest::newRow("line breaks and rows")
            << QByteArray("<div>a<br>b<br/>c<img src=x></div>")
            << QStringList { u"<div>"_s, u"a"_s, u"<br>"_s, u"</br>"_s, u"b"_s, u"<br>"_s, u"</br>"_s, u"c"_s,
                   u"<img>"_s, u"</img>"_s, u"</div>"_s };
        QTest::newRow("a table without ends")
            << QByteArray("<table><tr><td>a<td>b<tr><td>c</table>")
            << QStringList { u"<table>"_s, u"<tr>"_s, u"<td>"_s, u"a"_s, u"</td>"_s, u"<td>"_s, u"b"_s,
                   u"</td>"_s, u"</tr>"_s, u"<tr>"_s, u"<td>"_s, u"c"_s, u"</td>"_s, u"</tr>"_s,
                   u"</table>"_s };
        QTest::newRow("a tag that is none")
            << QByteArray("<div>1 < 2 <3 </div>") << QStringList { u"<div>"_s, u"1 < 2 <3 "_s, u"</div>"_s };
        QTest::newRow("script and style are not markup")
            << QByteArray("<div><script>if (a < b) x = '<b>&amp;';</script><style>p > b {}</style>t</div>")
            << QStringList { u"<div>"_s, u"<script>"_s, u"</script>"_s, u"<style>"_s, u"</style>"_s, u"t"_s,
                   u"</div>"_s };
        QTest::newRow("unknown tags") << QByteArray("<x-card class=c>t</x-card>")
                                      << QStringList { u"<x-card class=c>"_s, u"t"_s, u"</x-card>"_s };
    }
    void pagesAreReadAsBrowsersDo()
    {
        QFETCH(QByteArray, bytes);
        const Page found = page(bytes);
        QCOMPARE(found.trouble, FileReason::None);
        QTEST(found.events, "events");
    }

    void howThePageArrivesMakesNoDifference_data() { pagesAreReadAsBrowsersDo_data(); }
    void howThePageArrivesMakesNoDifference()
    {
        QFETCH(QByteArray, bytes);
        const Page whole = page(bytes);
        for (std::size_t chunk = 1; chunk < 20; ++chunk) {
            const Page found = page(bytes, chunk);
            QCOMPARE(found.events, whole.events);
            QCOMPARE(found.tags, whole.tags);
        }
    }

    void everyTagStandsWhereItSays()
    {
        // Long enough for the parser to drop what it has read, many times.
        QByteArray bytes = "<!DOCTYPE html>\n<html><body>";
        std::vector<std::pair<QString, qint64>> tags { { u"html"_s, 16 }, { u"body"_s, 22 } };
        QRandomGenerator random(20261124);
        for (int i = 0; i < 3000; ++i) {
            tags.emplace_back(u"div"_s, bytes.size());
            bytes += "<div class='" + QByteArray(random.bounded(2) ? 3 : random.bounded(3000), 'c')
                + "' title=\"a > b <div\">";
            bytes += "Zürich &amp; 日本 " + QByteArray(random.bounded(300), 't');
            tags.emplace_back(u"a"_s, bytes.size());
            bytes += "<a href='https://example.org/?q=1&amp;r=2'\n\tid=x>link</a><!-- <a> --></div>\n";
        }
        const Page found = page(bytes + "</body></html>");
        QCOMPARE(found.trouble, FileReason::None);
        QCOMPARE(found.tags.size(), tags.size());
        for (std::size_t i = 0; i < tags.size(); ++i)
            QVERIFY2(found.tags[i] == tags[i],
                qPrintable(u"%1: %2 at %3, not %4"_s.arg(i)
                               .arg(found.tags[i].first)
                               .arg(found.tags[i].second)
                               .arg(tags[i].second)));
        for (const std::size_t chunk : { 1U, 7U, 100U, 4096U }) {
            const bool isSame = page(bytes + "</body></html>", chunk) == found;
            QVERIFY2(isSame, qPrintable(QString::number(chunk)));
        }
    }

    void oldWindowsTextIsUnderstood()
    {
        // Byte by byte where it is not UTF-8: the rest of the page is not touched.
        const QByteArray bytes = "<div>Jos\xE9 \x80 5</div><div>Zürich</div><p>";
        const QStringList events { u"<div>"_s, u"José € 5"_s, u"</div>"_s, u"<div>"_s, u"Zürich"_s,
            u"</div>"_s, u"<p>"_s, u"</p>"_s };
        for (std::size_t chunk = 1; chunk < 20; ++chunk)
            QCOMPARE(page(bytes, chunk).events, events);
    }

    void bytesThatAreNoTextDoNotEndThePage()
    {
        for (const char filler : { '\0', '\x01', '\x1b', '\x7f' }) {
            const Page found = page("<div>a" + QByteArray(3, filler) + "b</div><p>end</p>");
            QCOMPARE(found.trouble, FileReason::None);
            QVERIFY2(found.events.contains(u"end"_s), QByteArray::number(int(filler)).constData());
        }
    }

    void whatIsNoPageIsRefused()
    {
        for (const char* bytes :
            { "", " ", "hello", "hello & goodbye", "{\"a\":1}", "a < b", "<!-- comment -->", "&amp;" }) {
            const Page found = page(bytes);
            QVERIFY2(found.trouble == FileReason::Malformed, bytes);
            QCOMPARE(found.events, QStringList());
        }
    }

    void deepNestingIsRefused()
    {
        const auto nested
            = [](qsizetype depth) { return page(QByteArray("<div>").repeated(depth) + "x").trouble; };
        QCOMPARE(nested(200), FileReason::None);
        QCOMPARE(nested(100'000), FileReason::TooDeep);
        RepeatingSource source("<html>", "<b><i>", 200 << 20);
        QCOMPARE(pageFrom(source).trouble, FileReason::TooDeep);
        QVERIFY(source.given < 1 << 20);
    }

    void aLongLineIsReadPieceByPiece()
    {
        constexpr qint64 size = 9 << 18; // a whole number of pieces of 18, and of chunks
        RepeatingSource source("<div><p>", "<b>word</b> &amp; ", size, "</p><i>end</i></div>");
        struct Reader final : PageReader {
            void open(const Tag&, Findings&) override { ++tags; }
            void close(std::string_view, Findings&) override { ++closed; }
            void text(std::string_view utf8, Findings&) override { letters += utf8.size(); }
            qint64 tags = 0;
            qint64 closed = 0;
            std::size_t letters = 0;
        } reader;
        QCOMPARE(pageFrom(source, reader), FileReason::None);
        QCOMPARE(reader.tags, reader.closed);
        QCOMPARE(reader.tags, 3 + size / 18);
        QCOMPARE(reader.letters, static_cast<std::size_t>(3 + size / 18 * 7));
    }

    // What a parser that waits for an end would have to hold.
    void whatNeverEndsIsRefusedOrPassedOver_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<FileReason>("trouble");
        const FileReason cut = FileReason::Malformed;
        QTest::newRow("text") << QByteArray("<p>") << QByteArray("x") << FileReason::None;
        QTest::newRow("spaces") << QByteArray("<p>") << QByteArray(" ") << FileReason::None;
        QTest::newRow("ampersands") << QByteArray("<p>") << QByteArray("&") << FileReason::None;
        QTest::newRow("less thans") << QByteArray("<p>") << QByteArray("<") << FileReason::None;
        QTest::newRow("an entity") << QByteArray("<p>&") << QByteArray("x") << FileReason::None;
        QTest::newRow("a number") << QByteArray("<p>&#") << QByteArray("1") << FileReason::None;
        QTest::newRow("zeros") << QByteArray("<p>") << QByteArray(1, '\0') << FileReason::None;
        QTest::newRow("bytes beyond ASCII") << QByteArray("<p>") << QByteArray("\xFF") << FileReason::None;
        QTest::newRow("beginnings of letters")
            << QByteArray("<p>") << QByteArray("\xF0\x9F") << FileReason::None;
        QTest::newRow("a name") << QByteArray("<") << QByteArray("x") << cut;
        QTest::newRow("an attribute") << QByteArray("<p ") << QByteArray("x") << cut;
        QTest::newRow("attributes") << QByteArray("<p ") << QByteArray("x=y ") << cut;
        QTest::newRow("slashes") << QByteArray("<p ") << QByteArray("/") << cut;
        QTest::newRow("a value nobody asks for") << QByteArray("<p title=\"") << QByteArray("x ") << cut;
        QTest::newRow("a value") << QByteArray("<p class=\"") << QByteArray("x ")
                                 << FileReason::RecordTooLarge;
        QTest::newRow("a comment") << QByteArray("<p><!--") << QByteArray("x-") << cut;
        QTest::newRow("a script") << QByteArray("<p><script>") << QByteArray("x<") << cut;
        QTest::newRow("a style") << QByteArray("<p><style>") << QByteArray("x</styl") << cut;
        QTest::newRow("a doctype") << QByteArray("<p><!DOCTYPE ") << QByteArray("x") << cut;
        QTest::newRow("an instruction") << QByteArray("<p><?") << QByteArray("x") << cut;
        QTest::newRow("an end") << QByteArray("<p></x") << QByteArray("x") << cut;
    }
    void whatNeverEndsIsRefusedOrPassedOver()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, piece);
        QFETCH(FileReason, trouble);
        RepeatingSource source(before, piece, trouble == FileReason::RecordTooLarge ? 40 << 20 : 1 << 20);
        Scribe scribe;
        QCOMPARE(pageFrom(source, scribe), trouble);
        QVERIFY(source.given < 17 << 20);
        QVERIFY(scribe.longest <= 3 * ChunkSize);
    }

    void damageNeverDoesHarm()
    {
        const QByteArray sample
            = "<!DOCTYPE html><html><head><script>var a='</p>';</script></head><body class=x><div id=\"a\">"
              "caf&eacute; <a href='?a&amp;b'>Zürich</a><br/><!-- c "
              "--><table><tr><td>1<td>2</table></div></body></html>";
        QRandomGenerator random(20261123);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = sample;
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
                    bytes.insert(at, bytes.mid(static_cast<qsizetype>(random.bounded(60)), 9));
                }
            }
            const Page whole = page(bytes);
            const Page found = page(bytes, static_cast<std::size_t>(random.bounded(1, 50)));
            QCOMPARE(found.events, whole.events);
            QCOMPARE(found.tags, whole.tags);
        }
    }

    void aFailingDeviceIsNotAnEnd()
    {
        const QByteArray bytes = "<div><p>one</p><p>two</p></div>";
        for (qint64 at = 0; at <= bytes.size(); ++at) {
            DeviceSource source(std::make_unique<FailingDevice>(bytes, at), 7);
            QCOMPARE(pageFrom(source).trouble, FileReason::BadArchiveEntry);
        }
    }
};

QTEST_GUILESS_MAIN(PageParserTest)
#include "page_parser_test.moc"
