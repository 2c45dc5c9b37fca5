#include "browser_imports.h"
#include "made_browsers.h"
#include "manual_clock.h"
#include "session.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms; a bound for a slow machine, never a measure

// A session with an empty store, in a home that has browsers.
struct Bench {
    Bench()
        : places(Places::under(folder.path()))
        , session(places, clock)
    {
        session.door().create(u"long enough for anybody"_s);
    }
    bool isOpen() const { return std::holds_alternative<Open>(session.door().state()); }
    Imports& imports() const { return session.imports(); }

    std::vector<BrowserProfile> found() const
    {
        QSignalSpy told(&imports(), &Imports::browsersFound);
        imports().findBrowsers();
        return told.wait(Patience) ? told.front().front().value<std::vector<BrowserProfile>>()
                                   : std::vector<BrowserProfile>();
    }

    QTemporaryDir folder;
    Places places;
    ManualClock clock;
    mutable Session session;
};

} // namespace

class BrowserImportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void browsersAreFoundReadAndForgotten()
    {
        const Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        makeFirefox(bench.places.home);
        makeChrome(bench.places.home);
        const std::vector<BrowserProfile> found = bench.found();
        QCOMPARE(found.size(), std::size_t { 2 });
        for (const BrowserProfile& browser : found) {
            bench.imports().startBrowser(browser);
            QVERIFY(bench.imports().isRunning());
            QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Imported>(bench.imports().state()), Patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.imports().sources().size(), std::size_t { 2 }, Patience);
        for (const ImportSummary& source : bench.imports().sources()) {
            if (source.company == Company::Firefox) {
                QCOMPARE(source.product, u"Firefox (default-release)"_s);
                QCOMPARE(source.records.at(Role::Activity), 3);
            } else {
                QCOMPARE(source.company, Company::Chrome);
                QCOMPARE(source.records.at(Role::Inferred), 3);
                QCOMPARE(source.traits, 3);
            }
        }
        QVERIFY(!QFileInfo::exists(browserCopiesIn(bench.places.store)));
        QTRY_COMPARE_WITH_TIMEOUT(
            bench.session.profiles().current()->traits.size(), std::size_t { 3 }, Patience);
    }

    void theSameBrowserTwiceBringsNothingTwice()
    {
        const Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        makeFirefox(bench.places.home);
        const BrowserProfile firefox = bench.found().at(0);
        for (int i = 0; i < 2; ++i) {
            QSignalSpy changed(&bench.imports(), &Imports::sourcesChanged);
            bench.imports().startBrowser(firefox);
            QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Imported>(bench.imports().state()), Patience);
            QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), Patience);
        }
        QCOMPARE(bench.imports().sources().size(), std::size_t { 1 });
        QCOMPARE(bench.imports().sources().front().records.at(Role::Activity), 3);
    }

    void aBrowserThatCannotBeReadIsToldWithItsReason()
    {
        const Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        const QString history = makeFirefox(bench.places.home);
        const BrowserProfile firefox = bench.found().at(0);
        QVERIFY(QFile::remove(history));
        bench.imports().startBrowser(firefox);
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<ImportStopped>(bench.imports().state()), Patience);
        const ImportStopped stopped = std::get<ImportStopped>(bench.imports().state());
        QCOMPARE(stopped.why.fault, Fault::NotFound);
        QCOMPARE(stopped.browser, std::optional(firefox));
        QVERIFY(bench.imports().sources().empty());
        QVERIFY(!QFileInfo::exists(browserCopiesIn(bench.places.store)));
    }

    void cancellingKeepsNothing()
    {
        const Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        makeFirefox(bench.places.home);
        bench.imports().startBrowser(bench.found().at(0));
        bench.imports().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.imports().isRunning(), Patience);
        QCOMPARE(std::get<ImportStopped>(bench.imports().state()).why.fault, Fault::Cancelled);
        QVERIFY(bench.imports().sources().empty());
        QVERIFY(!QFileInfo::exists(browserCopiesIn(bench.places.store)));
    }

    void copiesThatAKilledReadingLeftAreGoneAfterTheNextOpening()
    {
        const Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        const QString left = browserCopiesIn(bench.places.store) + u"/browser.Ab12Cd"_s;
        QVERIFY(QDir().mkpath(left));
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.isOpen(), Patience);
        bench.session.door().open(u"long enough for anybody"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QVERIFY(!QFileInfo::exists(browserCopiesIn(bench.places.store)));
    }
};

QTEST_GUILESS_MAIN(BrowserImportsTest)
#include "browser_imports_test.moc"
