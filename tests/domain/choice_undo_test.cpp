#include "choice_undo.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace std::chrono_literals;

namespace {

const ChoiceKey A { { 1000 }, Category::Interests };
const ChoiceKey B { { 1000 }, Category::Location };
const Instant Start { std::chrono::seconds { 1'700'000'000 } };

QUuid number(uint value)
{
    return QUuid(value, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

// A history in which each event has the next id and the next minute.
class History {
public:
    void say(uint batch, ChoiceKey key, Choice value, Cause cause = Cause::Person, uint undoes = 0)
    {
        ChoiceEvent event;
        event.id = number(1000 + static_cast<uint>(events.size()));
        event.batch = number(batch);
        event.key = key;
        event.value = value;
        event.before = state.valueOf(key);
        event.at = now();
        event.cause = cause;
        event.undoes = undoes ? number(undoes) : QUuid();
        if (value == Choice::Pause)
            event.pause = PauseTerms { event.at + 24h, resumedAfterPause(state, key) };
        state.apply(event);
        events.push_back(event);
    }
    // As the session does it.
    void undo(uint batch, uint undone)
    {
        for (const TakenBack& back : takingBack(events, number(undone), now()))
            say(batch, back.key, back.back.value, Cause::Undo, undone);
    }
    Instant now() const { return Start + std::chrono::minutes { events.size() }; }
    QUuid last() const { return lastUndoable(events, now()); }

    std::vector<ChoiceEvent> events;
    ConsentState state;
};

} // namespace

class ChoiceUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theWholeLastBatchIsTakenBack()
    {
        History history;
        history.say(1, A, Choice::Allow);
        history.say(2, A, Choice::Deny);
        history.say(2, B, Choice::Deny);
        QCOMPARE(history.last(), number(2));
        QCOMPARE(takingBack(history.events, number(2), history.now()),
            (std::vector<TakenBack> { { A, { Choice::Allow } }, { B, { Choice::Unset } } }));
    }

    void takingBackGoesStepByStep()
    {
        History history;
        for (const uint batch : { 1U, 2U, 3U })
            history.say(batch, A, batch % 2 ? Choice::Allow : Choice::Deny);
        for (const uint batch : { 3U, 2U, 1U }) {
            QCOMPARE(history.last(), number(batch));
            history.undo(10 + batch, batch);
        }
        QVERIFY(history.last().isNull()); // an undo is not undone
        QCOMPARE(history.state.valueOf(A), Choice::Unset);
    }

    void anOlderChoiceIsTakenBackWhereNobodySaidSomethingElseSince()
    {
        History history;
        history.say(1, A, Choice::Allow);
        history.say(1, B, Choice::Allow);
        history.say(2, A, Choice::Deny);
        QCOMPARE(takingBack(history.events, number(1), history.now()),
            (std::vector<TakenBack> { { B, { Choice::Unset } } }));
        history.undo(3, 2);
        QCOMPARE(takingBack(history.events, number(1), history.now()).size(), std::size_t { 2 });
    }

    void afterThirtyDaysAChoiceStands()
    {
        History history;
        history.say(1, A, Choice::Allow);
        const Instant at = history.events.front().at;
        QCOMPARE(lastUndoable(history.events, at + 30 * 24h), number(1));
        QVERIFY(lastUndoable(history.events, at + 30 * 24h + 1ms).isNull());
        QVERIFY(takingBack(history.events, number(1), at + 30 * 24h + 1ms).empty());
        QCOMPARE(lastUndoable(history.events, at - 24h),
            number(1)); // a clock that was put back takes nothing away
    }

    void aPauseComesBackOnlyWhileItWouldStillRun()
    {
        History history;
        history.say(1, A, Choice::Allow);
        history.say(2, A, Choice::Pause);
        const PauseTerms terms = *history.events.back().pause;
        history.say(3, A, Choice::Deny);
        QCOMPARE(takingBack(history.events, number(3), history.now()),
            (std::vector<TakenBack> { { A, { Choice::Pause, terms } } }));
        QCOMPARE(takingBack(history.events, number(3), terms.until),
            (std::vector<TakenBack> { { A, { Choice::Allow } } }));
    }

    void aPauseThatIsOverCannotBeTakenBack()
    {
        History history;
        history.say(1, A, Choice::Pause);
        history.say(2, A, Choice::Unset, Cause::PauseOver);
        QVERIFY(history.last().isNull());
    }

    void withoutChoicesThereIsNothingToTakeBack()
    {
        QVERIFY(lastUndoable({}, Start).isNull());
        QVERIFY(takingBack({}, number(1), Start).empty());
    }
};

QTEST_GUILESS_MAIN(ChoiceUndoTest)
#include "choice_undo_test.moc"
