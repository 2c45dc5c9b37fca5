#include "canonical_json.h"
#include "ledger_body.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::receipts;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Device(16, '\x5a');

ChoiceEvent anEvent()
{
    ChoiceEvent event;
    event.id = QUuid(u"0191a2b3-0000-4000-8000-000000000001"_s);
    event.batch = QUuid(u"0191a2b3-0000-4000-8000-000000000002"_s);
    event.key = { { 1001 }, Category::Lookalikes };
    event.value = Choice::Deny;
    event.before = Choice::Allow;
    event.at = *instantFromIso(u"2026-11-23T12:00:00.250Z");
    return event;
}

} // namespace

class LedgerBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aChoiceHasOneSpelling()
    {
        QCOMPARE(choiceBody(anEvent(), u"Shop of Zoe\u0308"_s, Device),
            QByteArray(
                "{\"at\":\"2026-11-23T12:00:00.250Z\",\"batch\":\"0191a2b3-0000-4000-8000-000000000002\","
                "\"before\":\"allow\",\"category\":\"lookalikes\",\"cause\":\"person\","
                "\"device\":\"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a\","
                "\"id\":\"0191a2b3-0000-4000-8000-000000000001\",\"recipient\":1001,"
                "\"recipientName\":\"Shop of Zo\xc3\xab\",\"type\":\"choice\",\"v\":2,\"value\":\"deny\"}"));
    }

    void everyChoiceIsReadBack()
    {
        for (const Category category : AllCategories) {
            for (const Choice value : { Choice::Unset, Choice::Allow, Choice::Deny }) {
                ChoiceEvent event = anEvent();
                event.key.category = category;
                event.value = value;
                QCOMPARE(readChoice(choiceBody(event, u"Shop"_s, Device)), std::optional(event));
            }
        }
        ChoiceEvent pause = anEvent();
        pause.value = Choice::Pause;
        pause.pause = PauseTerms { pause.at + std::chrono::hours { 5 }, Choice::Allow };
        QCOMPARE(readChoice(choiceBody(pause, {}, Device)), std::optional(pause));
        ChoiceEvent undo = anEvent();
        undo.cause = Cause::Undo;
        undo.undoes = QUuid::createUuid();
        undo.reason = u"\"type\":\"erase\" \\ \u0007 \U0001f600"_s;
        QCOMPARE(readChoice(choiceBody(undo, {}, Device)), std::optional(undo));
    }

    void theWordsThatWereShownStandInTheRecordWithTheirHash()
    {
        ChoiceEvent event = anEvent();
        event.shown = { u"X may use: Location\nRefused"_s, u"en"_s, u"0.1.0"_s };
        const QByteArray body = choiceBody(event, u"X"_s, Device);
        QCOMPARE(readChoice(body), std::optional(event));
        const QJsonObject shown = QJsonDocument::fromJson(body).object()["shown"_L1].toObject();
        QCOMPARE(shown["sha256"_L1].toString(),
            QString::fromLatin1(
                QCryptographicHash::hash(event.shown.text.toUtf8(), QCryptographicHash::Sha256).toHex()));
    }

    void brokenWordsDoNotBreakTheLedger()
    {
        ChoiceEvent event = anEvent();
        event.reason = u"why"_s + QChar(0xd83d) + u"Zoe\u0308"_s;
        const std::optional<ChoiceEvent> read = readChoice(choiceBody(event, QString(QChar(0xde00)), Device));
        QVERIFY(read);
        QCOMPARE(read->reason, u"why?Zo\u00eb"_s);
    }

    void theFirstRecordNamesItsStore()
    {
        QCOMPARE(genesisBody(QByteArray(16, '\x5a'), *instantFromIso(u"2026-11-23")),
            QByteArray(
                R"({"at":"2026-11-23T00:00:00Z","store":"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a","type":"genesis","v":1})"));
        QCOMPARE(readChoice(genesisBody(QByteArray(16, 'x'), {})), std::optional<ChoiceEvent>());
    }

    void aChoiceOfTheTimeBeforeDevicesIsStillRead()
    {
        QJsonObject object = QJsonDocument::fromJson(choiceBody(anEvent(), u"Shop"_s, Device)).object();
        object.remove("device"_L1);
        object["v"_L1] = 1;
        QCOMPARE(readChoice(*canonicalJson(object)), std::optional(anEvent()));
    }

    void aDeviceIntroducesItself()
    {
        const DeviceIntroduction fresh { Device, QByteArray(32, 'k'), DeviceCause::New, 0, {},
            *instantFromIso(u"2026-11-23") };
        QCOMPARE(deviceBody(fresh),
            QByteArray(
                R"({"at":"2026-11-23T00:00:00Z","cause":"new","device":"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a","key":")"
                + QByteArray(32, 'k').toHex() + R"(","type":"device","v":1})"));
        DeviceIntroduction restored = fresh;
        restored.cause = DeviceCause::Restored;
        restored.missedSeq = 7;
        restored.missedLink = QByteArray(32, 'l');
        const QByteArray body = deviceBody(restored);
        QVERIFY(parseCanonicalJson(body));
        QVERIFY(body.contains(
            QByteArray(R"("missed":{"link":")" + QByteArray(32, 'l').toHex() + R"(","seq":7})")));
    }

    void whatIsNoChoiceIsNotReadAsOne_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another type") << u"type"_s << QJsonValue(u"erase"_s);
        QTest::newRow("a newer version") << u"v"_s << QJsonValue(3);
        QTest::newRow("no version") << u"v"_s << QJsonValue();
        QTest::newRow("an unknown category") << u"category"_s << QJsonValue(u"shoes"_s);
        QTest::newRow("an unknown value") << u"value"_s << QJsonValue(u"maybe"_s);
        QTest::newRow("a number for a value") << u"value"_s << QJsonValue(1);
        QTest::newRow("no value before") << u"before"_s << QJsonValue();
        QTest::newRow("an unknown cause") << u"cause"_s << QJsonValue(u"robot"_s);
        QTest::newRow("no id") << u"id"_s << QJsonValue(u""_s);
        QTest::newRow("no batch") << u"batch"_s << QJsonValue();
        QTest::newRow("no recipient") << u"recipient"_s << QJsonValue();
        QTest::newRow("a pause without an end") << u"value"_s << QJsonValue(u"paused"_s);
        QTest::newRow("an end without a pause") << u"until"_s << QJsonValue(u"2026-11-23T12:00:00Z"_s);
        QTest::newRow("no time") << u"at"_s << QJsonValue(u"soon"_s);
    }
    void whatIsNoChoiceIsNotReadAsOne()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject object = QJsonDocument::fromJson(choiceBody(anEvent(), u"Shop"_s, Device)).object();
        QVERIFY(readChoice(*canonicalJson(object)));
        object[member] = value;
        QCOMPARE(readChoice(*canonicalJson(object)), std::optional<ChoiceEvent>());
    }

    void aBodyThatWasWrittenAnewIsNotRead()
    {
        const QJsonDocument body = QJsonDocument::fromJson(choiceBody(anEvent(), u"Shop"_s, Device));
        QCOMPARE(readChoice(body.toJson(QJsonDocument::Indented)), std::optional<ChoiceEvent>());
        QCOMPARE(readChoice({}), std::optional<ChoiceEvent>());
    }
};

QTEST_GUILESS_MAIN(LedgerBodyTest)
#include "ledger_body_test.moc"
