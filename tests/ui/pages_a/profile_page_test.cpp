#include "page_bench.h"
#include "pages/evidence_list.h"
#include "pages/profile_page.h"
#include "pages/toggle_pill.h"
#include "pages/trait_list.h"
#include "pages/trait_panel.h"
#include "parts/button.h"
#include "parts/covered.h"
#include "parts/field.h"
#include "parts/pill.h"
#include "parts/text.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

// The profile page over the sample person.
struct ProfileBench : PageBench {
    ProfileBench()
        : page(session, theme)
        , list(*page.findChild<TraitList*>())
        , panel(*page.findChild<TraitPanel*>())
        , search(*page.findChild<SearchField*>())
    {
        page.resize(1140, 860);
        page.show();
        openSample();
    }
    bool isReady() const { return hasSample() && rows() > 0; }
    int rows() const { return list.model()->rowCount(); }
    QString phrase(int row) const
    {
        return list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QString sentence() const { return page.findChild<Text*>()->text(); }

    // The first row that is (not) sensitive, and what it must not tell.
    int rowThat(bool sensitive) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (list.model()->index(row, 0).data(items::TraitItems::SensitiveRole).toBool() == sensitive)
                return row;
        }
        return -1;
    }
    QString valueOf(int row) const
    {
        const auto id = list.model()->index(row, 0).data(items::TraitItems::IdRole).value<TraitId>();
        const auto traits = session.profiles().current()->withDerived().traits;
        return std::ranges::find(traits, id, &Trait::id)->value;
    }
    void click(int row) { QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, middleOf(row)); }
    QPoint middleOf(int row) const
    {
        list.scrollTo(list.model()->index(row, 0));
        return list.visualRect(list.model()->index(row, 0)).center();
    }

    ProfilePage page;
    TraitList& list;
    TraitPanel& panel;
    SearchField& search;
};

} // namespace

class ProfilePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void withoutDataThePageSaysWhatFillsIt()
    {
        PageBench bench;
        ProfilePage page(bench.session, bench.theme);
        page.show();
        QSignalSpy asked(&page, &ProfilePage::bringAsked);
        QTest::mouseClick(button<Button>(page, u"Bring my data…"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void theListReachesTheFootOfThePage()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        const auto bottom
            = [&] { return bench.list.mapTo(bench.page.viewport(), QPoint(0, bench.list.height())).y(); };
        QTRY_VERIFY2(bottom() > bench.page.viewport()->height() - 60, qPrintable(QString::number(bottom())));
        bench.page.resize(1140, 1400);
        QTRY_VERIFY2(bottom() > 1400 - 60, qPrintable(QString::number(bottom())));
    }

    void typingNarrowsTheListAndTheSentence()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        const int all = bench.rows();
        QTest::keyClicks(&bench.search, u"veldania"_s);
        QTRY_VERIFY(bench.rows() < all);
        QVERIFY(bench.rows() > 0);
        for (int row = 0; row < bench.rows(); ++row)
            QVERIFY2(bench.valueOf(row).contains(u"veldania"_s, Qt::CaseInsensitive),
                qPrintable(bench.phrase(row)));
        QVERIFY(bench.sentence().contains(QLocale().toString(all)));
        QTest::keyClick(&bench.search, Qt::Key_Escape);
        QTRY_COMPARE(bench.rows(), all);
    }

    void filtersNarrowTogetherAndOneButtonShowsAllAgain()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        const int all = bench.rows();
        auto* role = named<Pill>(bench.page, u"How they know"_s);
        role->setCurrentIndex(role->findData(static_cast<int>(Role::Declared)));
        QVERIFY(bench.rows() > 0 && bench.rows() < all);
        for (int row = 0; row < bench.rows(); ++row)
            QVERIFY(bench.phrase(row).contains(u"You told them"_s));
        QTest::keyClicks(&bench.search, u"nobody has this"_s);
        QTest::keyClick(&bench.search, Qt::Key_Return);
        QCOMPARE(bench.rows(), 0);
        QTest::mouseClick(button<Button>(bench.page, u"Show all traits"_s), Qt::LeftButton);
        QCOMPARE(bench.rows(), all);
        QCOMPARE(role->currentIndex(), 0);
    }

    void anotherPagesNumberOpensAFilteredProfile()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        ProfileFilter filter;
        filter.sensitiveOnly = true;
        bench.page.show(filter);
        QCOMPARE(bench.rows(), bench.session.profiles().current()->withDerived().sensitive());
        QVERIFY(bench.page.findChild<TogglePill*>()->isChecked());
    }

    void whatWasDeclaredIsNeverShownAsInferred()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        for (int row = 0; row < bench.rows(); ++row) {
            const auto role
                = bench.list.model()->index(row, 0).data(items::TraitItems::RecordRole).value<candor::Role>();
            QCOMPARE(bench.phrase(row).contains(u"Inferred"_s), role == Role::Inferred);
            QCOMPARE(bench.phrase(row).contains(u"You told them"_s), role == Role::Declared);
        }
    }

    void aSensitiveValueShowsOnlyWhileItsRowIsHeld()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        const int row = bench.rowThat(true);
        QVERIFY(row >= 0);
        const QString secret = bench.valueOf(row);
        QVERIFY(!bench.phrase(row).contains(secret));
        QTest::mousePress(bench.list.viewport(), Qt::LeftButton, {}, bench.middleOf(row));
        QVERIFY(bench.phrase(row).contains(secret));
        QTest::mouseRelease(bench.list.viewport(), Qt::LeftButton, {}, bench.middleOf(row));
        QVERIFY(!bench.phrase(row).contains(secret));

        bench.list.setFocus();
        QTest::keyPress(&bench.list, Qt::Key_Space);
        QVERIFY(bench.phrase(row).contains(secret));
        QTest::keyRelease(&bench.list, Qt::Key_Space);
        QVERIFY(!bench.phrase(row).contains(secret));
    }

    void leavingTheListCoversWhatIsHeld()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        const int row = bench.rowThat(true);
        const QString secret = bench.valueOf(row);
        bench.click(row);
        bench.list.setFocus();
        QTest::keyPress(&bench.list, Qt::Key_Space);
        QVERIFY(bench.phrase(row).contains(secret));
        bench.search.setFocus();
        QVERIFY(!bench.phrase(row).contains(secret));
    }

    void theChosenTraitOpensItsEvidence()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        const int row = bench.rowThat(false);
        bench.click(row);
        auto* evidence = bench.panel.findChild<EvidenceList*>();
        QTRY_VERIFY_WITH_TIMEOUT(evidence->model()->rowCount() > 0, Patience);
        const QString first = evidence->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(first.contains(u".js"_s) || first.contains(u".json"_s), qPrintable(first));
        QVERIFY2(first.contains(u"byte"_s), qPrintable(first));
    }

    void theRecordsOfASensitiveTraitAreCoveredUntilHeld()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        const int row = bench.rowThat(true);
        bench.click(row);
        auto* evidence = bench.panel.findChild<EvidenceList*>();
        QTRY_VERIFY_WITH_TIMEOUT(evidence->model()->rowCount() > 0, Patience);
        const auto record
            = [&] { return evidence->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(record().startsWith(u"covered"_s), qPrintable(record()));
        Button& hold = bench.panel.findChild<Covered*>()->button();
        QTest::mousePress(&hold, Qt::LeftButton);
        QVERIFY(!record().startsWith(u"covered"_s));
        QTest::mouseRelease(&hold, Qt::LeftButton);
        QVERIFY(record().startsWith(u"covered"_s));
    }

    void whatCandorDerivedIsMarkedAsItsOwn()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        const std::vector<Trait> derived = bench.session.profiles().current()->derived;
        QVERIFY(!derived.empty());
        const int theirs = static_cast<int>(bench.session.profiles().current()->traits.size());
        QCOMPARE(bench.rows(), theirs + static_cast<int>(derived.size()));
        QVERIFY(
            bench.sentence().contains(QLocale().toString(theirs))); // no company keeps what Candor derived
        ProfileFilter own;
        own.role = Role::Derived;
        bench.page.show(own);
        QTRY_COMPARE(bench.rows(), static_cast<int>(derived.size()));
        for (int row = 0; row < bench.rows(); ++row) {
            QVERIFY2(bench.phrase(row).contains(u"derived by Candor"_s), qPrintable(bench.phrase(row)));
            QVERIFY2(
                !bench.phrase(row).contains(bench.valueOf(row)), qPrintable(bench.phrase(row))); // no codes
        }
        bench.list.setCurrentIndex(bench.list.model()->index(0, 0));
        auto* evidence = bench.panel.findChild<EvidenceList*>();
        QTRY_VERIFY_WITH_TIMEOUT(evidence->model()->rowCount() >= 3, Patience);
    }

    void evidenceComesPageByPageWhileScrolling()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        const auto& traits = bench.session.profiles().current()->traits;
        const auto most = std::ranges::max_element(traits, {}, &Trait::evidence);
        if (most->evidence <= session::Profiles::EvidencePage)
            QFAIL("the sample has no trait with more than one page of evidence");
        bench.panel.present({ *most, false });
        auto* evidence = bench.panel.findChild<EvidenceList*>();
        QTRY_COMPARE_WITH_TIMEOUT(evidence->model()->rowCount(), session::Profiles::EvidencePage, Patience);
        while (evidence->model()->rowCount() < most->evidence) {
            const int before = evidence->model()->rowCount();
            evidence->scrollToBottom();
            QTRY_VERIFY_WITH_TIMEOUT(evidence->model()->rowCount() > before, Patience);
        }
        QCOMPARE(evidence->model()->rowCount(), most->evidence);
    }

    void theKeyboardAloneFindsATraitAndItsEvidence()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        bench.list.setFocus();
        QTest::keySequence(&bench.page, QKeySequence::Find);
        QCOMPARE(QApplication::focusWidget(), &bench.search);
        QTest::keyClicks(&bench.search, u"veldania"_s);
        QTest::keyClick(&bench.search, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &bench.list);
        QTest::keyClick(&bench.list, Qt::Key_Down);
        QVERIFY(bench.list.currentIndex().isValid());
        auto* evidence = bench.panel.findChild<EvidenceList*>();
        QTRY_VERIFY_WITH_TIMEOUT(evidence->model()->rowCount() > 0, Patience);
    }

    void lockingTakesEverythingOffThePage()
    {
        ProfileBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.click(bench.rowThat(false));
        QTRY_VERIFY_WITH_TIMEOUT(bench.panel.findChild<EvidenceList*>()->model()->rowCount() > 0, Patience);
        bench.session.door().lock();
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), 0, Patience);
        QCOMPARE(bench.panel.findChild<EvidenceList*>()->model()->rowCount(), 0);
        for (const Text* text : bench.panel.findChildren<Text*>())
            QVERIFY2(text->isHidden() || !text->isVisible() || text->text().startsWith(u"Choose"_s),
                qPrintable(text->text()));
    }

    void aHundredThousandTraitsAreListedAndFiltered()
    {
        PageBench bench;
        Profile profile;
        for (int i = 0; i < 100'000; ++i) {
            Trait trait;
            trait.id = { i + 1 };
            trait.label = u"Interests"_s;
            trait.value = u"Subject %1"_s.arg(i);
            trait.sensitive = i % 10 == 0;
            trait.evidence = 1;
            profile.traits.push_back(trait);
        }
        items::TraitItems items;
        items::TraitFilter filter(items);
        TraitPhrases phrases(filter, bench.clock);
        TraitList list(bench.theme, phrases);
        list.resize(600, 700);
        list.show();
        items.show(items::traitRows(profile, bench.clock.now()));
        QCOMPARE(phrases.rowCount(), 100'000);
        list.setCurrentIndex(phrases.index(0, 0));
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(list.currentIndex().row(), 99'999);
        filter.setText(u"subject 9999"_s);
        QCOMPARE(phrases.rowCount(), 19); // 9999, d9999, 9999d: 1 + 9 + 10, of which 99999 counted twice
        filter.setText({});
        filter.setSensitiveOnly(true);
        QCOMPARE(phrases.rowCount(), 10'000);
        filter.setSensitiveOnly(false);
        QCOMPARE(phrases.rowCount(), 100'000);
        QVERIFY(!list.grab().isNull());
    }

    void theListKeepsTheRulesOfItemModels()
    {
        PageBench bench;
        items::TraitItems items;
        items::TraitFilter filter(items);
        TraitPhrases phrases(filter, bench.clock);
        QAbstractItemModelTester tester(&phrases, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Profile profile;
        for (int i = 0; i < 20; ++i) {
            Trait trait;
            trait.id = { i + 1 };
            trait.value = QString::number(i);
            trait.sensitive = i % 3 == 0;
            profile.traits.push_back(trait);
        }
        items.show(items::traitRows(profile, bench.clock.now()));
        filter.setSensitiveOnly(true);
        phrases.uncover(phrases.index(1, 0));
        filter.sort(items::TraitItems::ValueColumn, Qt::DescendingOrder);
        filter.clear();
        phrases.cover();
        items.show({});
        QCOMPARE(phrases.rowCount(), 0);
    }
};

QTEST_MAIN(ProfilePageTest)
#include "profile_page_test.moc"
