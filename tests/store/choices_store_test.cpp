#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

ChoiceEvent choose(RecipientId recipient, Category category, Choice value)
{
    ChoiceEvent event;
    event.id = QUuid::createUuid();
    event.key = { recipient, category };
    event.value = value;
    event.at = at(static_cast<qint64>(category));
    return event;
}

} // namespace

class ChoicesStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNewestChoiceCounts()
    {
        StoreBench bench;
        const ChoiceEvent first = choose({ 1000 }, Category::Work, Choice::Allow);
        const ChoiceEvent second = choose({ 1000 }, Category::Work, Choice::Deny);
        QVERIFY(bench.store().choices().set(first, 2));
        QVERIFY(bench.store().choices().setDelivery({ 1000 }, 2, DeliveryState::Verified));
        QVERIFY(bench.store().choices().set(second, 3));
        QVERIFY(bench.reopen());
        const ConsentState state = *bench.store().choices().load();
        QCOMPARE(state.all().size(), std::size_t { 1 });
        QCOMPARE(*state.find(second.key),
            (EffectiveChoice { second.key, Choice::Deny, second.at, second.id, DeliveryState::Saved }));
    }

    void aSnapshotDeliversWhatItCovers()
    {
        StoreBench bench;
        const ChoiceEvent early = choose({ 1000 }, Category::Work, Choice::Allow);
        const ChoiceEvent late = choose({ 1000 }, Category::Device, Choice::Deny);
        const ChoiceEvent other = choose({ 1001 }, Category::Device, Choice::Deny);
        Choices choices = bench.store().choices();
        QVERIFY(choices.set(early, 2));
        QVERIFY(choices.set(other, 3));
        QVERIFY(choices.set(late, 4));
        const auto states = [&] {
            const ConsentState state = *choices.load();
            return std::array { state.find(early.key)->state, state.find(other.key)->state,
                state.find(late.key)->state };
        };
        using enum DeliveryState;
        QVERIFY(choices.setDelivery({ 1000 }, 3, Acknowledged));
        QCOMPARE(states(), (std::array { Acknowledged, Saved, Saved }));
        QVERIFY(choices.setDelivery({ 1000 }, 3, Verified));
        QVERIFY(choices.setDelivery({ 1000 }, 4, Sent));
        QCOMPARE(states(), (std::array { Verified, Saved, Sent })); // what was verified stays so
        QVERIFY(choices.setDelivery({ 1000 }, 4, Saved));
        QCOMPARE(states(), (std::array { Verified, Saved, Saved }));
    }

    void aPauseIsKeptWithItsCountdown()
    {
        StoreBench bench;
        ChoiceEvent event = choose({ 1000 }, Category::Work, Choice::Pause);
        event.pause = PauseTerms { event.at + std::chrono::hours { 30 }, Choice::Allow };
        QVERIFY(bench.store().choices().set(event, 2));
        const Countdown fresh = *bench.store().choices().load()->find(event.key)->countdown;
        QCOMPARE(fresh, (Countdown { std::chrono::hours { 30 }, event.pause->until, {} }));
        const Countdown run { std::chrono::hours { 7 }, event.pause->until,
            Uptime { "start", std::chrono::minutes { 3 } } };
        QVERIFY(bench.store().choices().setCountdown(event.key, run));
        QVERIFY(bench.reopen());
        const ConsentState state = *bench.store().choices().load();
        QCOMPARE(state.find(event.key)->pause, event.pause);
        QCOMPARE(state.find(event.key)->countdown, std::optional(run));
    }
};

QTEST_GUILESS_MAIN(ChoicesStoreTest)
#include "choices_store_test.moc"
