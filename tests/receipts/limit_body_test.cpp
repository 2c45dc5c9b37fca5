#include "ledger_body.h"
#include "limit_body.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::receipts;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Device(16, '\x5a');

LimitEvent anEvent(LimitStep step = LimitStep::Set)
{
    return { QUuid(u"0191a2b3-0000-4000-8000-000000000001"_s),
        QUuid(u"0191a2b3-0000-4000-8000-000000000002"_s), SensitiveTopic::Gambling, step,
        step == LimitStep::Set ? Milliseconds { 48h } : Milliseconds { 0 }, step == LimitStep::Set,
        *instantFromIso(u"2026-11-23T12:00:00.250Z"), Cause::Person, {} };
}

} // namespace

class LimitBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aStepHasOneSpelling()
    {
        QCOMPARE(limitBody(anEvent(), std::nullopt, Device),
            QByteArray(
                "{\"at\":\"2026-11-23T12:00:00.250Z\",\"batch\":\"0191a2b3-0000-4000-8000-000000000002\","
                "\"before\":\"unset\",\"byMachine\":true,\"cause\":\"person\",\"coolOffSeconds\":172800,"
                "\"device\":\"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a\","
                "\"id\":\"0191a2b3-0000-4000-8000-000000000001\",\"step\":\"set\",\"topic\":\"gambling\","
                "\"type\":\"limit\",\"v\":1,\"value\":\"deny\"}"));
    }

    void everyStepIsReadBack()
    {
        for (const LimitSubject& subject : allLimitSubjects()) {
            for (const LimitStep step :
                { LimitStep::Set, LimitStep::AskToLift, LimitStep::Keep, LimitStep::Lift }) {
                LimitEvent event = anEvent(step);
                event.subject = subject;
                event.shown = { u"Hold back"_s, u"en"_s, u"1"_s };
                const QByteArray body = limitBody(event, Limit {}, Device);
                QVERIFY(readLimit(body) == std::optional(event));
                QVERIFY(body.contains(LimitMark));
                QVERIFY(!readChoice(body));
                QCOMPARE(deviceOf(body), Device);
            }
        }
    }

    void theEndOfTheWaitStandsInTheWish()
    {
        Limit before;
        before.coolOff = 48h;
        QVERIFY(limitBody(anEvent(LimitStep::AskToLift), before, Device)
                    .contains(R"("liftableAt":"2026-11-25T12:00:00.250Z")"));
    }

    void nobodysWordsPassForALimit()
    {
        ChoiceEvent choice;
        choice.id = choice.batch = QUuid(u"0191a2b3-0000-4000-8000-000000000001"_s);
        choice.key = { { 1001 }, Category::Search };
        choice.reason = QString::fromLatin1(LimitMark);
        const QByteArray body = choiceBody(choice, u"Shop"_s, Device);
        QVERIFY(!body.contains(LimitMark));
        QVERIFY(!readLimit(body));
    }

    void whatIsIncompleteOrNewerIsNone()
    {
        const QByteArray body = limitBody(anEvent(), std::nullopt, Device);
        for (const auto& [from, to] : { std::pair<QByteArray, QByteArray> { R"("v":1)", R"("v":2)" },
                 { R"("gambling")", R"("weather")" }, { R"("set")", R"("end")" },
                 { R"("coolOffSeconds":172800)", R"("coolOffSeconds":0)" },
                 { R"("person")", R"("pause-over")" } }) {
            QVERIFY(body.contains(from));
            QVERIFY(!readLimit(QByteArray(body).replace(from, to)));
        }
    }
};

QTEST_GUILESS_MAIN(LimitBodyTest)
#include "limit_body_test.moc"
