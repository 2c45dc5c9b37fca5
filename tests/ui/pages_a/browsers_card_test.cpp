#include "browser_words.h"
#include "made_browsers.h"
#include "page_bench.h"
#include "pages/browsers_card.h"
#include "pages/import_card.h"
#include "pages/source_card.h"
#include "pages/sources_page.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/fact_row.h"
#include "parts/text.h"

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

// The sources page over an empty store, in a home with Firefox and Chrome.
struct BrowsersBench : PageBench {
    BrowsersBench()
        : page(session, theme)
        , card(page.findChild<BrowsersCard*>())
    {
        firefox = makeFirefox(places.home);
        makeChrome(places.home);
        page.resize(1140, 860);
        page.show();
        create();
    }
    QStringList rows() const
    {
        QStringList names;
        for (const FactRow* row : card->findChildren<FactRow*>()) {
            if (row->isVisible())
                names += row->accessibleName();
        }
        return names;
    }
    void look() const { QTest::mouseClick(button<Button>(*card, u"Look for browsers"_s), Qt::LeftButton); }
    Button* importButton(const QString& browser) const
    {
        return named<Button>(*card, u"Import "_s + browser);
    }
    QStringList textsOn(const QWidget& widget) const
    {
        QStringList texts;
        for (const Text* text : widget.findChildren<Text*>()) {
            if (text->isVisible())
                texts += text->text();
        }
        return texts;
    }

    SourcesPage page;
    BrowsersCard* card;
    QString firefox;
};

} // namespace

class BrowsersCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void nothingIsLookedForBeforeTheButtonIsPressed()
    {
        const BrowsersBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QTest::qWait(100);
        QVERIFY(bench.rows().isEmpty());
        QVERIFY(bench.textsOn(*bench.card).filter(u"Firefox"_s).isEmpty());
        bench.look();
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(),
            (QStringList { u"Firefox, profile default-release"_s, u"Chrome, profile Default"_s }), Patience);
        const QStringList told = bench.textsOn(*bench.card).filter(u"Would read"_s);
        QCOMPARE(told.size(), 2);
        for (const QString& content : { u"visits"_s, u"searches"_s, u"ad topics"_s, u"kB"_s })
            QVERIFY2(told[1].contains(content), qPrintable(told[1]));
        QVERIFY(!told[0].contains(u"ad topics"_s));
        QVERIFY(bench.session.imports().sources().empty());
    }

    void oneBrowserIsImportedByItsButton()
    {
        const BrowsersBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.look();
        QTRY_VERIFY_WITH_TIMEOUT(bench.importButton(u"Chrome, profile Default"_s), Patience);
        QTest::mouseClick(bench.importButton(u"Chrome, profile Default"_s), Qt::LeftButton);
        QVERIFY(!bench.importButton(u"Firefox, profile default-release"_s)->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.imports().sources().size(), std::size_t { 1 }, Patience);
        QCOMPARE(bench.session.imports().sources().front().company, Company::Chrome);
        QTRY_VERIFY_WITH_TIMEOUT(bench.page.findChild<SourceCard*>(), Patience);
        QVERIFY(bench.importButton(u"Firefox, profile default-release"_s)->isEnabled());
    }

    void whatWentWrongIsToldInThreePartsOnTheCard()
    {
        const BrowsersBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.look();
        QTRY_VERIFY_WITH_TIMEOUT(bench.importButton(u"Firefox, profile default-release"_s), Patience);
        QVERIFY(QFile::remove(bench.firefox));
        QTest::mouseClick(bench.importButton(u"Firefox, profile default-release"_s), Qt::LeftButton);
        auto* error = bench.card->findChild<ErrorPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), Patience);
        QCOMPARE(bench.textsOn(*error).size(), 3);
        QVERIFY(!bench.page.findChild<ImportCard*>()->findChild<ErrorPanel*>()->isVisible());
        QTest::mouseClick(button<Button>(*bench.card, u"Look for browsers again"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), QStringList { u"Chrome, profile Default"_s }, Patience);
        QVERIFY(!error->isVisible());
    }

    void aComputerWithoutBrowsersSaysSo()
    {
        const BrowsersBench bench;
        QVERIFY(QDir(bench.places.home).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.look();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.textsOn(*bench.card).filter(u"No browser"_s).isEmpty(), Patience);
        QVERIFY(bench.rows().isEmpty());
    }

    void lockingForgetsWhatWasFound()
    {
        const BrowsersBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.look();
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows().size(), 2, Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(bench.rows().isEmpty(), Patience);
        QVERIFY(button<Button>(*bench.card, u"Look for browsers"_s));
    }

    void safariTellsHowToLetCandorIn()
    {
        const words::Trouble safari = words::troubleOf(Fault::Refused, Company::Safari);
        QVERIFY(safari.next.contains(u"Full Disk Access"_s));
        QVERIFY(safari.next != words::troubleOf(Fault::Refused, Company::Firefox).next);
    }
};

QTEST_MAIN(BrowsersCardTest)
#include "browsers_card_test.moc"
