#include "containers/device_source.h"
#include "made_catalogues.h"
#include "made_sources.h"
#include "offers/offer_catalogue.h"

#include <QStringEncoder>
#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

Result<OfferCatalogue> read(const QByteArray& bytes, std::size_t piece = ChunkSize)
{
    DeviceSource source(bufferOf(bytes), piece);
    return readCatalogue(source, [] { return false; });
}

QStringList titlesIn(const OfferCatalogue& catalogue)
{
    QStringList titles;
    for (const Item& offer : catalogue.offers)
        titles += offer.title;
    return titles;
}

QStringList topicsIn(const Item& offer)
{
    QStringList topics;
    for (const Attribute& attribute : offer.attributes) {
        if (attribute.label == u"Topic")
            topics += attribute.value;
    }
    return topics;
}

QString priceOf(const Item& offer)
{
    return offer.price ? QString(QString::number(offer.price->minor) + u' ' + offer.price->currency)
                       : QString();
}

} // namespace

class OfferCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameOffersComeOutOfEveryForm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<OfferForm>("form");
        QTest::newRow("JSON Lines") << CatalogueLines << OfferForm::Objects;
        QTest::newRow("a list of objects") << CatalogueList << OfferForm::Objects;
        QTest::newRow("a list inside an object")
            << "{\"shop\":1,\"products\":" + CatalogueList + "}" << OfferForm::Objects;
        QTest::newRow("CSV") << CatalogueCsv << OfferForm::Table;
        QTest::newRow("TSV of Google") << CatalogueTsv << OfferForm::Table;
        QTest::newRow("RSS of Google") << CatalogueRss << OfferForm::Feed;
        QTest::newRow("Atom") << CatalogueAtom << OfferForm::Feed;
        QTest::newRow("JSON-LD") << CatalogueGraph << OfferForm::LinkedData;
        QTest::newRow("JSON-LD in a page") << CataloguePage << OfferForm::Page;
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(utf16(QString::fromUtf8(CatalogueRss))) << OfferForm::Feed;
    }
    void theSameOffersComeOutOfEveryForm()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(OfferForm, form);
        for (const std::size_t piece : { ChunkSize, std::size_t { 7 } }) {
            const auto catalogue = read(bytes, piece);
            QVERIFY(catalogue);
            QCOMPARE(catalogue->form, form);
            QVERIFY(catalogue->warnings.empty());
            QCOMPARE(titlesIn(*catalogue), QStringList({ u"Trail running shoes"_s, u"Garden rake"_s }));
            const Item& shoes = catalogue->offers[0];
            QCOMPARE(shoes.id, read(CatalogueLines)->offers[0].id);
            QCOMPARE(shoes.advertiser, u"Invented Feet"_s);
            QCOMPARE(shoes.host, u"feet.example"_s);
            QCOMPARE(priceOf(shoes), u"8990 EUR"_s);
            QCOMPARE(shoes.availability, Availability::InStock);
            QCOMPARE(shoes.attributes, read(CatalogueLines)->offers[0].attributes);
            QVERIFY(topicsIn(shoes).contains(u"fitness.running"_s));
            const Item& rake = catalogue->offers[1];
            QCOMPARE(priceOf(rake), u"2400 EUR"_s);
            QCOMPARE(rake.host, u"rake.example"_s);
            QCOMPARE(rake.availability, Availability::OutOfStock);
        }
    }

    void aCatalogueThatNamesAttributesIsTakenAtItsWord()
    {
        const auto catalogue
            = read(R"({"id":"1","title":"Trail running shoes","popularity":2000,"attributes":[
{"category":"interests","label":"topic","value":"Hiking"},{"category":"moods","label":"Mood","value":"Calm"},
{"category":"interests","label":"topic","value":"Hiking"}]})");
        QVERIFY(catalogue);
        const Item& offer = catalogue->offers.at(0);
        QCOMPARE(offer.popularity, 1000);
        QCOMPARE(offer.attributes,
            std::vector<Attribute>({ { Category::Interests, u"topic"_s, u"Hiking"_s },
                { Category::Other, u"Mood"_s, u"Calm"_s } }));
    }

    void oneBadEntryCostsOneWarning_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<OfferTrouble>("trouble");
        QTest::addColumn<qint64>("entry");
        const QByteArray good = "{\"id\":\"1\",\"title\":\"One\"}\n";
        const QByteArray last = "{\"id\":\"3\",\"title\":\"Three\"}\n";
        const auto row = [&](const char* name, const QByteArray& middle, OfferTrouble trouble) {
            QTest::newRow(name) << good + middle + last << trouble << qint64 { 2 };
        };
        row("a damaged line", "{\"id\":\"2\",\"title\":\n", OfferTrouble::Unreadable);
        row("no object", "17\n", OfferTrouble::Unreadable);
        row("no title", "{\"id\":\"2\"}\n", OfferTrouble::NoTitle);
        row("the same id", "{\"id\":\"1\",\"title\":\"Other\"}\n", OfferTrouble::Repeated);
        row("absurd nesting", "{\"id\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}\n",
            OfferTrouble::Unreadable);
        row("bytes that are no text", "\xFF\xFE\x01\n", OfferTrouble::Unreadable);
        QTest::newRow("a row without a title")
            << QByteArray("id,title\n1,One\n2,\n3,Three\n") << OfferTrouble::NoTitle << qint64 { 2 };
        QTest::newRow("an item without a title") << QByteArray(
            "<rss><channel><item><guid>1</guid><title>One</title></item><item><guid>2</guid></item>"
            "<item><guid>3</guid><title>Three</title></item></channel></rss>")
                                                 << OfferTrouble::NoTitle << qint64 { 2 };
    }
    void oneBadEntryCostsOneWarning()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(OfferTrouble, trouble);
        QFETCH(qint64, entry);
        const auto catalogue = read(bytes);
        QVERIFY(catalogue);
        QCOMPARE(titlesIn(*catalogue), QStringList({ u"One"_s, u"Three"_s }));
        QCOMPARE(catalogue->warnings, std::vector<OfferWarning>({ { trouble, entry, 1 } }));
    }

    void whatBreaksOffKeepsWhatCameBefore_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("XML cut off") << CatalogueRss.left(CatalogueRss.indexOf("<g:id>b-2"));
        QTest::newRow("XML that closes wrongly") << QByteArray(CatalogueRss)
                                                        .replace("</g:shipping><", "</g:shipping><")
                                                        .replace("<item><g:id>b-2", "</oops><item>");
        QTest::newRow("a list cut off") << CatalogueList.left(CatalogueList.indexOf("\"b-2\""));
        QTest::newRow("a quote that never closes")
            << QByteArray(CatalogueCsv).replace("\"Garden rake\"", "\"Garden rake");
        QTest::newRow("a giant line") << CatalogueLines.left(CatalogueLines.indexOf('\n') + 1)
                + QByteArray(17 << 20, ' ') + "x" + QByteArray(17 << 20, 'x');
        // All of these are well formed: nothing but a limit ends them.
        const qsizetype second = CatalogueRss.indexOf("<item><g:id>b-2");
        const QByteArray before = CatalogueRss.left(second);
        const QByteArray after = CatalogueRss.sliced(second);
        QTest::newRow("giant text") << before + "<item><title>" + QByteArray(17 << 20, 'x')
                + "</title></item>" + after;
        QTest::newRow("giant text over many lines")
            << before + "<item><title>" + QByteArray("xyz\n").repeated(1 << 20) + "</title></item>" + after;
        QTest::newRow("a giant value") << before + "<item a=\"" + QByteArray(" a >").repeated(1 << 20)
                + "\"><title>x</title></item>" + after;
        QTest::newRow("absurd nesting") << before + "<item><title>" + QByteArray("<a>").repeated(1000)
                + QByteArray("</a>").repeated(1000) + "</title></item>" + after;
    }
    void whatBreaksOffKeepsWhatCameBefore()
    {
        QFETCH(QByteArray, bytes);
        const auto catalogue = read(bytes);
        QVERIFY(catalogue);
        QCOMPARE(titlesIn(*catalogue), QStringList({ u"Trail running shoes"_s }));
        QCOMPARE(catalogue->warnings.size(), std::size_t { 1 });
        QCOMPARE(catalogue->warnings[0].trouble, OfferTrouble::BreaksOff);
    }

    void noEntityIsEverExpanded()
    {
        QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">";
        for (char c = 'b'; c <= 'z'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \""
                + QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "\">";
        bomb += "]><rss><channel><item><title>&z;</title></item></channel></rss>";
        const auto exploded = read(bomb);
        QVERIFY(!exploded);
        QCOMPARE(exploded.error().fault, Fault::Invalid);
        const auto outside
            = read("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                   "<rss><channel><item><title>&a;</title></item></channel></rss>");
        QVERIFY(!outside);
        const auto own
            = read("<!DOCTYPE rss [<!ENTITY a \"tea\">]><rss><item><title>One &a;</title></item></rss>");
        QVERIFY(!own);
        QVERIFY(read("<!DOCTYPE rss><rss><item><title>One</title></item></rss>"));
        const auto letters
            = read("<rss><channel><item><title>Caf&eacute; &amp; tea&nbsp;&#8212; &#x41;</title>"
                   "</item></channel></rss>");
        QVERIFY(letters);
        QCOMPARE(letters->offers.at(0).title, u"Café & tea — A"_s);
    }

    void textInTheWrongEncodingIsReadAllTheSame()
    {
        const QByteArray latin = "Caf\xE9 cr\xE8me";
        const auto line = read("{\"title\":\"" + latin + "\"}");
        QVERIFY(line);
        QCOMPARE(line->offers.at(0).title, u"Café crème"_s);
        for (const char* declared : { "utf-8", "ISO-8859-1", "windows-1252" }) {
            const auto feed = read(QByteArray("<?xml version='1.0' encoding='") + declared
                + "'?>\n<rss><item><title>" + latin + "</title></item></rss>");
            QVERIFY(feed);
            QCOMPARE(feed->offers.at(0).title, u"Café crème"_s);
        }
        const auto mixed = read("<rss><item><title>" + latin
            + "</title></item>\n<item><title>Z\xC3\xBCrich</title></item></rss>");
        QVERIFY(mixed);
        QCOMPARE(titlesIn(*mixed), QStringList({ u"Café crème"_s, u"Zürich"_s }));
        const auto table = read("id;title\n1;" + latin + "\n");
        QVERIFY(table);
        QCOMPARE(table->offers.at(0).title, u"Café crème"_s);
    }

    void whatIsNoCatalogueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("prose") << QByteArray("Dear all,\nthis is a letter, not a list.\n");
        QTest::newRow("a table of something else") << QByteArray("date,amount\n2031-02-03,5\n");
        QTest::newRow("a page without products") << QByteArray("<html><body>Hello</body></html>");
        QTest::newRow("XML of something else") << QByteArray("<?xml version='1.0'?><gpx><trk/></gpx>");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("JSON of something else") << QByteArray("{\"version\":3}");
    }
    void whatIsNoCatalogueIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto catalogue = read(bytes);
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().fault, Fault::Invalid);
    }

    void aDiskThatFailsIsNoCatalogue()
    {
        DeviceSource source(
            std::make_unique<FailingDevice>(CatalogueLines, CatalogueLines.indexOf('\n') + 1));
        const auto catalogue = readCatalogue(source, [] { return false; });
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().fault, Fault::Disk);
    }

    void readingCanBeStopped()
    {
        for (const QByteArray& bytes : { CatalogueLines, CatalogueCsv, CatalogueRss, CataloguePage }) {
            DeviceSource source(bufferOf(bytes));
            const auto catalogue = readCatalogue(source, [] { return true; });
            QVERIFY(!catalogue);
            QCOMPARE(catalogue.error().fault, Fault::Cancelled);
        }
    }

    void whatIsLargerThanItsLimitsIsKeptUpToThem()
    {
        QByteArray table = "id,title\n";
        for (int row = 0; row < 100; ++row)
            table += QByteArray::number(row) + ",Something\n";
        for (const OfferLimits limits : { OfferLimits { 40, 1 << 20 }, OfferLimits { 1000, 100 * 40 } }) {
            DeviceSource source(bufferOf(table));
            const auto catalogue = readCatalogue(
                source, [] { return false; }, limits);
            QVERIFY(catalogue);
            QCOMPARE(catalogue->offers.front().title, u"Something"_s);
            QVERIFY(catalogue->offers.size() <= 54);
            QCOMPARE(catalogue->warnings.size(), std::size_t { 1 });
            QCOMPARE(catalogue->warnings[0].trouble, OfferTrouble::OverLimit);
            QCOMPARE(
                static_cast<qint64>(catalogue->offers.size()) + catalogue->warnings[0].count, qint64 { 100 });
        }
    }
};

QTEST_GUILESS_MAIN(OfferCatalogueTest)
#include "offer_catalogue_test.moc"
