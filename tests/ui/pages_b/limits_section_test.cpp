#include "language.h"
#include "pages/choices_page.h"
#include "pages/history_list.h"
#include "pages/history_page.h"
#include "pages/limit_row.h"
#include "pages/limits_section.h"
#include "parts/covered.h"
#include "parts/error_panel.h"
#include "parts/switch.h"
#include "window_bench.h"

#include <QLabel>
#include <QRegularExpression>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The sample person's choices page, with the limits below the switches.
struct LimitsBench : WindowBench {
    const words::Language language { u"en"_s };

    LimitsBench()
    {
        clock.startMachine("home/one");
        session.door().openSample();
        page.resize(1360, 2600);
        static_cast<QWidget&>(page).show();
        QObject::connect(&session.preview(), &session::Preview::changed, &page,
            [this](const std::shared_ptr<const session::PreviewResult>& result) { newest = result; });
    }
    bool isReady()
    {
        page.show(recipientIdOf(Company::X));
        return hasSample() && newest && newest->recipient.id == recipientIdOf(Company::X);
    }
    LimitRow* row(const QString& name) const
    {
        for (LimitRow* one : page.findChildren<LimitRow*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void flip(const QString& name) const
    {
        row(name)->theSwitch().setFocus();
        QTest::keyClick(&row(name)->theSwitch(), Qt::Key_Space);
    }
    const Limit* limit(SensitiveTopic topic) const { return session.limits().state().find(topic); }
    bool isSaid(const QString& words) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    std::shared_ptr<const session::PreviewResult> newest;
    ChoicesPage page { session, theme };
};

} // namespace

class LimitsSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void everyTopicHasASwitchThatSaysVerbAndEffect()
    {
        const LimitsBench bench;
        QCOMPARE(bench.page.findChildren<LimitRow*>().size(), qsizetype { AllSensitiveTopics.size() });
        QCOMPARE(bench.row(u"Gambling"_s)->theSwitch().accessibleName(),
            u"Hold back everything about: Gambling"_s);
        QCOMPARE(bench.row(u"Gambling"_s)->theSwitch().choice(), Choice::Deny); // nothing is on by itself
    }

    void aSwitchHoldsAtOnceAndWhatItHoldsIsOnTheShelf()
    {
        LimitsBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        const std::size_t all = bench.newest->catalogue->size();
        for (const SensitiveTopic topic : AllSensitiveTopics)
            bench.session.limits().set(topic, LeastCoolOff, {});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.newest->heldBack->empty(), Patience);
        QCOMPARE(bench.newest->catalogue->size() + bench.newest->heldBack->size(), all);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isSaid(u"Because of your limit on"_s), Patience);
        // the titles themselves start covered
        const QString title = bench.newest->heldBack->front().title;
        QVERIFY(!title.isEmpty() && !bench.isSaid(title));
    }

    void switchingOnByKeyboardSetsTheLimitWithTheWordsThatWereShown()
    {
        LimitsBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.flip(u"Gambling"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.limit(SensitiveTopic::Gambling), Patience);
        QCOMPARE(bench.limit(SensitiveTopic::Gambling)->coolOff, LeastCoolOff);
        QCOMPARE(bench.row(u"Gambling"_s)->theSwitch().choice(), Choice::Allow);
        QVERIFY(bench.isSaid(u"Wait before lifting: 24 hours."_s));
    }

    void switchingOffOnlyAsksAndTheWaitIsSaidInWords()
    {
        LimitsBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.flip(u"Gambling"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.limit(SensitiveTopic::Gambling), Patience);
        bench.flip(u"Gambling"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.limit(SensitiveTopic::Gambling)->wish, Patience);
        QCOMPARE(bench.row(u"Gambling"_s)->theSwitch().choice(), Choice::Allow); // it still holds
        QVERIFY(
            bench.isSaid(u"You asked to lift it: possible from 24 November 2026, 12:00 on, in 24 hours."_s));
        QVERIFY(!buttonOf(*bench.row(u"Gambling"_s), u"Lift it now"_s));
        QTest::mouseClick(buttonOf(*bench.row(u"Gambling"_s), u"Keep it"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.limit(SensitiveTopic::Gambling)->wish, Patience);
    }

    void afterTheWaitThereIsAButtonThatLifts()
    {
        LimitsBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.flip(u"Alcohol"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.limit(SensitiveTopic::Alcohol), Patience);
        bench.flip(u"Alcohol"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.limit(SensitiveTopic::Alcohol)->wish, Patience);
        bench.clock.advance(24h);
        bench.session.limits().reload();
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(*bench.row(u"Alcohol"_s), u"Lift it now"_s), Patience);
        QTest::mouseClick(buttonOf(*bench.row(u"Alcohol"_s), u"Lift it now"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.limit(SensitiveTopic::Alcohol), Patience);
        QCOMPARE(bench.row(u"Alcohol"_s)->theSwitch().choice(), Choice::Deny);
    }

    void careModeAsksOnceMoreNoReasonAndHoldsEverything()
    {
        LimitsBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        QTest::mouseClick(buttonOf(bench.page, u"Switch care mode on"_s), Qt::LeftButton);
        QVERIFY(!bench.session.limits().state().isCare());
        QCOMPARE(QApplication::focusWidget(), buttonOf(bench.page, u"Leave it off"_s));
        QTest::mouseClick(buttonOf(bench.page, u"Switch it on"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.limits().state().isCare(), Patience);
        QCOMPARE(bench.session.limits().state().all().size(), AllSensitiveTopics.size() + 1);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session.choices().history().empty(), Patience);
        for (const auto& [key, choice] : bench.session.choices().state().all())
            QCOMPARE(choice.value, Choice::Deny);
        QVERIFY(buttonOf(bench.page, u"Ask to leave care mode"_s));
        QVERIFY(!buttonOf(bench.page, u"Switch care mode on"_s));

        bench.session.choices().apply({ { { recipientIdOf(Company::X), Category::Search }, Choice::Allow } });
        QTRY_VERIFY_WITH_TIMEOUT(bench.isSaid(u"Care mode is on: nothing can be allowed"_s), Patience);
    }

    void everyStepStandsInTheHistoryWithTheChoices()
    {
        LimitsBench bench;
        HistoryPage history(bench.session, bench.theme);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.session.choices().apply({ { { recipientIdOf(Company::X), Category::Search }, Choice::Deny } });
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session.choices().history().empty(), Patience);
        bench.clock.advance(1h);
        bench.flip(u"Gambling"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.limit(SensitiveTopic::Gambling), Patience);
        const QAbstractItemModel* rows = history.findChild<HistoryList*>()->model();
        QCOMPARE(rows->rowCount(), 2);
        const QString newest = rows->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(newest.startsWith(u"Limit · Gambling: set. "_s) && newest.endsWith(u" holds"_s),
            qPrintable(newest));
        QVERIFY(rows->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Search"_s));
    }

    void aLockedDoorShowsNoLimit()
    {
        LimitsBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.flip(u"Gambling"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.limit(SensitiveTopic::Gambling), Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.limits().state().all().empty(), Patience);
        QCOMPARE(bench.row(u"Gambling"_s)->theSwitch().choice(), Choice::Deny);
    }
};

QTEST_MAIN(LimitsSectionTest)
#include "limits_section_test.moc"
