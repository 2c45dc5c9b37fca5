#include "long_export.h"
#include "sample_desk.h"
#include "session.h"

#include <QSignalSpy>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms; a bound for a slow machine, never a measure

// A session with the sample person open.
struct Bench {
    Bench()
        : session(Places::under(folder.path()), clock)
    {
        session.door().openSample();
    }
    bool isOpen() const { return std::holds_alternative<Open>(session.door().state()); }
    bool hasEverything() const
    {
        return isOpen() && !session.profiles().current()->traits.empty()
            && session.choices().recipients().size() == 4;
    }

    QTemporaryDir folder;
    ManualClock clock;
    mutable Session session;
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSamplePersonNeedsNoDataAndSendsNothing()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasEverything(), Patience);
        QVERIFY(std::get<Open>(bench.session.door().state()).sample);
        QVERIFY(bench.session.delivery().isOffline());
        QCOMPARE(bench.session.imports().sources().size(), std::size_t { 3 });
    }

    void aNewStoreIsLockedAndOpensWithItsPassphraseOnly()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Session session(Places::under(folder.path()), clock);
        Door& door = session.door();
        door.look();
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<NoStoreYet>(door.state()), Patience);
        door.create(u"short"_s);
        QVERIFY(std::holds_alternative<NotOpened>(door.state()));
        door.create(u"long enough for anybody"_s);
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Open>(door.state()), Patience);
        door.lock();
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Locked>(door.state()), Patience);
        door.open(u"long enough for nobody"_s);
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<NotOpened>(door.state()), Patience);
        QCOMPARE(std::get<NotOpened>(door.state()).why.fault, Fault::WrongKey);
        door.open(u"long enough for anybody"_s);
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Open>(door.state()), Patience);
    }

    void lockingForgetsEverythingAboutThePerson()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasEverything(), Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.isOpen(), Patience);
        QVERIFY(bench.session.profiles().current()->traits.empty());
        QVERIFY(bench.session.choices().recipients().empty());
        QVERIFY(bench.session.imports().sources().empty());
        QVERIFY(bench.session.delivery().endpoints().empty());
    }

    void aMovedSwitchIsPreviewedAndNotSaved()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasEverything(), Patience);
        const Recipient x = *bench.session.choices().find(recipientIdOf(Company::X));
        const ChoiceSet changes { { { x.id, Category::Lookalikes }, Choice::Deny } };
        QSignalSpy previewed(&bench.session.preview(), &Preview::changed);
        bench.session.preview().consider(x, bench.session.choices().state(), changes);
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, Patience);
        const auto result = previewed.front().front().value<std::shared_ptr<const PreviewResult>>();
        QCOMPARE(result->changes, changes);
        QVERIFY(!result->difference.before.empty());
        QVERIFY(bench.session.choices().history().empty());
    }

    void onlyTheNewestOfManyMovesIsAnswered()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasEverything(), Patience);
        const Recipient x = *bench.session.choices().find(recipientIdOf(Company::X));
        QSignalSpy previewed(&bench.session.preview(), &Preview::changed);
        bench.session.preview().consider(x, bench.session.choices().state(), {});
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, Patience); // the shelf is stocked
        ChoiceSet last;
        for (const Category category : AllCategories) {
            last[{ x.id, category }] = Choice::Deny;
            bench.session.preview().consider(x, bench.session.choices().state(), last);
        }
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 2, Patience);
        QCOMPARE(previewed.back().front().value<std::shared_ptr<const PreviewResult>>()->changes, last);
    }

    void anAppliedChoiceIsSavedAndUndone()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasEverything(), Patience);
        Choices& choices = bench.session.choices();
        const ChoiceKey key { recipientIdOf(Company::X), Category::Location };
        choices.apply({ { key, Choice::Deny } });
        QTRY_COMPARE_WITH_TIMEOUT(choices.state().valueOf(key), Choice::Deny, Patience);
        QVERIFY(choices.canUndo());
        choices.undo();
        QTRY_COMPARE_WITH_TIMEOUT(choices.state().valueOf(key), Choice::Unset, Patience);
        QCOMPARE(choices.history().size(), std::size_t { 2 });
        QVERIFY(!choices.canUndo());
    }

    void anImportIsReportedAndCanBeForgotten()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Session session(Places::under(folder.path()), clock);
        session.door().create(u"long enough for anybody"_s);
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Open>(session.door().state()), Patience);
        Imports& imports = session.imports();
        imports.start({ samplePath(u"twitter") });
        QVERIFY(imports.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Imported>(imports.state()), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!session.profiles().current()->traits.empty(), Patience);
        imports.forget(imports.sources().front().id);
        QTRY_VERIFY_WITH_TIMEOUT(imports.sources().empty(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(session.profiles().current()->traits.empty(), Patience);
    }

    void aCancelledImportIsToldAsCancelled()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Session session(Places::under(folder.path()), clock);
        session.door().create(u"long enough for anybody"_s);
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Open>(session.door().state()), Patience);
        session.imports().start(samplePaths());
        session.imports().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<ImportStopped>(session.imports().state()), Patience);
        QCOMPARE(std::get<ImportStopped>(session.imports().state()).why.fault, Fault::Cancelled);
        QVERIFY(session.imports().sources().empty());
    }

    void aPausedImportWaitsAndGoesOn()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Session session(Places::under(folder.path()), clock);
        session.door().create(u"long enough for anybody"_s);
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Open>(session.door().state()), Patience);
        Imports& imports = session.imports();
        imports.start(samplePaths());
        imports.pause();
        QVERIFY(std::holds_alternative<Paused>(imports.state()));
        imports.pause(); // once more changes nothing
        // Paused, it keeps neither lane from others: whatever they are asked, they answer.
        QSignalSpy looked(&imports, &Imports::browsersFound);
        imports.findBrowsers();
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, Patience);
        QVERIFY(std::holds_alternative<Paused>(imports.state()));
        imports.goOn();
        QVERIFY(!std::holds_alternative<Paused>(imports.state()));
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Imported>(imports.state()), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(imports.sources().size(), std::size_t { 3 }, Patience);
    }

    void whatEndsInTheMiddleIsOfferedAtTheNextStartAndGoneOnWith()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        {
            Session session(Places::under(folder.path()), clock);
            session.door().create(u"long enough for anybody"_s);
            QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Open>(session.door().state()), Patience);
            Imports& imports = session.imports();
            connect(&imports, &Imports::changed, &imports,
                [&imports] { // the first traits, and not a moment later
                    if (imports.foundSoFar() && imports.foundSoFar()->traits > 0)
                        imports.pause();
                });
            imports.start(samplePaths() << writeLongExport(folder.path()));
            QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Paused>(imports.state()), Patience);
            QVERIFY(std::get<Paused>(imports.state()).reach->found->recordCount() > 0);
        }
        Session session(Places::under(folder.path()), clock);
        Imports& imports = session.imports();
        session.door().open(u"long enough for anybody"_s);
        QTRY_COMPARE_WITH_TIMEOUT(imports.interrupted().size(), std::size_t { 1 }, Patience);
        const Interrupted left = imports.interrupted().front();
        QVERIFY(left.isThere);
        QVERIFY(imports.sources().empty());
        QVERIFY(session.profiles().current()->traits.empty());
        imports.start(left.order);
        QVERIFY(imports.interrupted().empty());
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Imported>(imports.state()), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(imports.sources().size(), std::size_t { 3 }, Patience);
        QVERIFY(imports.interrupted().empty());
    }

    void lockingSetsAnImportAside()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Session session(Places::under(folder.path()), clock);
        session.door().create(u"long enough for anybody"_s);
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Open>(session.door().state()), Patience);
        Imports& imports = session.imports();
        connect(&imports, &Imports::changed, &imports, [&imports] {
            if (imports.foundSoFar())
                imports.pause();
        });
        imports.start({ writeLongExport(folder.path()) });
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Paused>(imports.state()), Patience);
        session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Locked>(session.door().state()), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!imports.isRunning(), Patience);
        QVERIFY(std::holds_alternative<NotImporting>(imports.state()));
        session.door().open(u"long enough for anybody"_s);
        QTRY_COMPARE_WITH_TIMEOUT(imports.interrupted().size(), std::size_t { 1 }, Patience);
        imports.remove(imports.interrupted().front());
        QTRY_VERIFY_WITH_TIMEOUT(imports.interrupted().empty(), Patience);
    }

    void endingInTheMiddleOfEverythingEndsWell()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.imports().start(samplePaths());
        bench.session.choices().apply({ { { recipientIdOf(Company::X), Category::Device }, Choice::Deny } });
        bench.session.profiles().reload();
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
