#include "pages/choices_page.h"
#include "pages/history_page.h"
#include "pages/set_all_pill.h"
#include "parts/notice.h"
#include "parts/switch.h"
#include "preview_items.h"
#include "window_bench.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

// The sample person's choices page, with the switches of the company that showed ads.
struct ChoicesBench : WindowBench {
    ChoicesBench()
    {
        session.door().openSample();
        page.resize(1360, 860);
        static_cast<QWidget&>(page).show();
        QObject::connect(&session.preview(), &session::Preview::changed, &page,
            [this](const std::shared_ptr<const session::PreviewResult>& result) { newest = result; });
    }

    bool isReady()
    {
        page.show(recipientIdOf(Company::X));
        return hasSample() && isAnswered() && theSwitch(u"Look-alikes"_s);
    }
    bool isAnswered() const
    {
        return newest && newest->recipient.id == recipientIdOf(Company::X)
            && newest->changes == page.pending();
    }
    Switch* theSwitch(const QString& category) const
    {
        for (Switch* one : page.findChildren<Switch*>()) {
            if (one->isVisible() && one->accessibleName().contains(category))
                return one;
        }
        return nullptr;
    }
    QPushButton& apply() const { return *buttonOf(page, u"Apply"_s); }
    void refuse(const QString& category) const
    {
        theSwitch(category)->setFocus();
        QTest::keyClick(theSwitch(category), Qt::Key_Space); // undecided: says no
    }

    std::shared_ptr<const session::PreviewResult> newest;
    ChoicesPage page { session, theme };
};

} // namespace

class ChoicesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void movingASwitchChangesThePreviewAndSavesNothing()
    {
        ChoicesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        QVERIFY(!bench.apply().isEnabled());
        const auto before = bench.newest->difference.before;
        bench.refuse(u"Look-alikes"_s);
        QCOMPARE(bench.page.pending().size(), std::size_t { 1 });
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnswered(), Patience);
        QVERIFY(!bench.newest->difference.lost.empty());
        QCOMPARE(bench.newest->difference.before, before);
        QVERIFY(bench.session.choices().state().all().empty());
        QVERIFY(bench.session.choices().history().empty());
    }

    void theApplyButtonCountsWhatGoesAndComes()
    {
        ChoicesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.refuse(u"Look-alikes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnswered(), Patience);
        QVERIFY(bench.apply().isEnabled());
        const QString words = bench.apply().text();
        const auto& difference = bench.newest->difference;
        QVERIFY2(words.contains(QString::number(difference.lost.size()) + u" go"_s), qPrintable(words));
        QVERIFY2(words.contains(QString::number(difference.gained.size()) + u" come"_s), qPrintable(words));
    }

    void applyingSavesAndUndoRestores()
    {
        ChoicesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.refuse(u"Look-alikes"_s);
        const ChoiceKey key { recipientIdOf(Company::X), Category::Lookalikes };
        QTest::mouseClick(&bench.apply(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.choices().state().valueOf(key), Choice::Deny, Patience);
        QVERIFY(bench.page.pending().empty());
        QPushButton* undo = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((undo = buttonOf(bench.page, u"Undo"_s)), Patience);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.choices().state().valueOf(key), Choice::Unset, Patience);
        QCOMPARE(bench.session.choices().history().size(), std::size_t { 2 });
    }

    void noKeyInAHurryAndNoClosingConsents()
    {
        ChoicesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.refuse(u"Look-alikes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnswered(), Patience);
        QSignalSpy applied(&bench.session.choices(), &session::Choices::applied);
        QWidget& page = bench.page;
        for (const Qt::Key key : { Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter }) {
            QTest::keyClick(&page, key);
            QTest::keyClick(bench.theSwitch(u"Look-alikes"_s), key);
        }
        page.close();
        bench.session.choices().reload();
        QSignalSpy reloaded(&bench.session.choices(), &session::Choices::changed);
        QTRY_VERIFY_WITH_TIMEOUT(!reloaded.isEmpty(), Patience);
        QVERIFY(applied.isEmpty());
        QVERIFY(bench.session.choices().state().all().empty());
    }

    void aPresetMovesTheSwitchesToWhatItSaysAndSavesNothing()
    {
        ChoicesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        auto* all = bench.page.findChild<SetAllPill*>();
        QCOMPARE(all->count(), 1 + 4 + 3);
        Q_EMIT all->activated(2);
        QCOMPARE(bench.page.pending(), choicesOf(Preset::OnlyTheirService, recipientIdOf(Company::X)));
        QCOMPARE(bench.theSwitch(u"Look-alikes"_s)->choice(), Choice::Deny);
        QVERIFY(bench.session.choices().state().all().empty());
    }

    void aPauseSaysUntilWhenAndIsSavedWithItsEnd()
    {
        ChoicesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        auto* all = bench.page.findChild<SetAllPill*>();
        Q_EMIT all->activated(all->count() - 2); // seven days
        QVERIFY(bench.theSwitch(u"Look-alikes"_s)->accessibleDescription().contains(u"paused until"_s));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnswered(), Patience);
        QTest::mouseClick(&bench.apply(), Qt::LeftButton);
        const ChoiceKey key { recipientIdOf(Company::X), Category::Lookalikes };
        const session::Choices& choices = bench.session.choices();
        QTRY_COMPARE_WITH_TIMEOUT(choices.state().valueOf(key), Choice::Pause, Patience);
        const EffectiveChoice& paused = *choices.state().find(key);
        QCOMPARE(paused.pause->until - paused.at, Milliseconds { std::chrono::days { 7 } });
        QVERIFY(bench.page.pending().empty());
        QVERIFY(choices.canUndo());
    }

    void refusingAllTakesAsManyClicksAsAllowingAll()
    {
        ChoicesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        for (const auto& [words, choice] :
            { std::pair(u"Refuse all"_s, Choice::Deny), std::pair(u"Allow all"_s, Choice::Allow) }) {
            QTest::mouseClick(buttonOf(bench.page, words), Qt::LeftButton);
            QCOMPARE(bench.page.pending().size(), CategoryCount);
            for (const auto& [key, wanted] : bench.page.pending())
                QCOMPARE(wanted, choice);
        }
        QCOMPARE(
            buttonOf(bench.page, u"Refuse all"_s)->height(), buttonOf(bench.page, u"Allow all"_s)->height());
        QTest::mouseClick(buttonOf(bench.page, u"Reset"_s), Qt::LeftButton);
        QVERIFY(bench.page.pending().empty());
    }

    void choosingAnItemShowsReasonsThatAddUp()
    {
        ChoicesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        QListView* today = bench.page.findChildren<QListView*>().value(0);
        for (QListView* list : bench.page.findChildren<QListView*>()) {
            if (list->accessibleName() == u"Today"_s)
                today = list;
        }
        today->setCurrentIndex(today->model()->index(0, 0));
        const scoring::Ranked& first = bench.newest->difference.before.front();
        const QString sum = QLocale().toString(first.score);
        const auto labels = bench.page.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels,
            [](const QLabel* label) { return label->isVisible() && label->text() == u"Together"_s; }));
        QVERIFY(std::ranges::any_of(
            labels, [&sum](const QLabel* label) { return label->isVisible() && label->text() == sum; }));
    }

    void theHistoryTellsWhatWasDecidedAndChecksItself()
    {
        ChoicesBench bench;
        HistoryPage history(bench.session, bench.theme);
        history.resize(1000, 800);
        static_cast<QWidget&>(history).show();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
        const ChoiceKey key { recipientIdOf(Company::X), Category::Location };
        bench.session.choices().apply({ { key, Choice::Deny } });
        auto* list = history.findChild<QListView*>();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, Patience);
        const QString row = list->model()->index(0, 0).data().toString();
        QVERIFY2(row.contains(u"Location"_s) && row.contains(u"refused"_s), qPrintable(row));

        QSignalSpy checked(&bench.session.choices(), &session::Choices::ledgerVerified);
        QTest::mouseClick(buttonOf(history, u"Check"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!checked.isEmpty(), Patience);
        QVERIFY(history.findChild<Notice*>()->accessibleName().contains(u"in order"_s));
    }

    void aDamagedLedgerIsToldByItsRecord()
    {
        session::LedgerReport report;
        report.records = 7;
        report.fault = session::LedgerFault::BodyChanged;
        report.firstBad = 4;
        QVERIFY(ledgerTrouble(report).contains(u'4'));
        for (int fault = 1; fault <= static_cast<int>(session::LedgerFault::Foreign); ++fault) {
            report.fault = static_cast<session::LedgerFault>(fault);
            QVERIFY(!ledgerTrouble(report).isEmpty());
        }
    }
};

QTEST_MAIN(ChoicesPageTest)
#include "choices_page_test.moc"
