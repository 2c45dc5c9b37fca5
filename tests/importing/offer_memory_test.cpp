#include "made_sources.h"
#include "offers/offer_catalogue.h"

#include <QTest>

#include <sys/resource.h>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

qint64 peakKilobytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class OfferMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // What is read is gone, whatever it was; what is refused may be held up to the limit of an element.
    void memoryDoesNotGrowWithTheFile_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<bool>("isRefused");
        const QByteArray words(400, 'w');
        const QByteArray item = "<item><guid>1</guid><title>One</title></item>\n";
        const QByteArray line = "{\"id\":\"1\",\"title\":\"One\",\"more\":\"" + words + "\"}\n";
        QTest::newRow("many items") << "<rss>"_ba << item << false;
        QTest::newRow("many lines") << ""_ba << line << false;
        QTest::newRow("many rows") << "id,title\n"_ba << QByteArray("1,One" + QByteArray(52, ' ') + '\n')
                                   << false;
        QTest::newRow("many entries of a list")
            << "["_ba << QByteArray("{\"id\":\"1\",\"title\":\"One\"},") << false;
        QTest::newRow("many elements in an item")
            << QByteArray("<rss>" + item + "<item>") << QByteArray("<title>" + words + "</title>") << false;
        QTest::newRow("one text") << QByteArray("<rss>" + item + "<item><title>") << words << true;
        QTest::newRow("one text over many lines")
            << QByteArray("<rss>" + item + "<item><title>") << QByteArray(words + '\n') << true;
        QTest::newRow("one comment") << QByteArray("<rss>" + item + "<!--") << QByteArray(words + '>')
                                     << true;
        QTest::newRow("one value") << QByteArray("<rss>" + item + "<item a='") << QByteArray(words + '>')
                                   << true;
        QTest::newRow("one line") << QByteArray(line + "{\"title\":\"") << words << true;
    }
    void memoryDoesNotGrowWithTheFile()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, piece);
        QFETCH(bool, isRefused);
        const auto readOf = [&](qint64 size) {
            const qint64 pieces = static_cast<qint64>(ChunkSize) / piece.size() * piece.size();
            RepeatingSource source(before, piece, size / pieces * pieces);
            const auto catalogue = readCatalogue(source, [] { return false; });
            return std::make_pair(catalogue.has_value() && catalogue->offers.size() == 1, source.given);
        };
        (void)readOf(1 << 20);
        const qint64 peak = peakKilobytes();
        const auto [found, given] = readOf(isRefused ? 48 << 20 : piece.size() < 60 ? 3 << 20 : 16 << 20);
        QVERIFY(found || piece.contains("<title>"));
        const qint64 grown = peakKilobytes() - peak;
        QVERIFY2(grown < (isRefused ? 150'000 : 12'000), qPrintable(QString::number(grown)));
        QVERIFY(!isRefused || given < 40 << 20);
    }
};

QTEST_GUILESS_MAIN(OfferMemoryTest)
#include "offer_memory_test.moc"
