#include "canonical_json.h"
#include "checkpoint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::receipts;
using namespace Qt::StringLiterals;

namespace {

Checkpoint aCheckpoint()
{
    return { QByteArray(16, 's'), QByteArray(16, 'd'), 1024, QByteArray(32, 'l'), QByteArray(32, 'b'),
        *instantFromIso(u"2026-11-23T12:00:00Z") };
}

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCheckpointHasOneSpelling()
    {
        QCOMPARE(checkpointBody(aCheckpoint()),
            R"({"at":"2026-11-23T12:00:00Z","before":")" + QByteArray(32, 'b').toHex() + R"(","device":")"
                + QByteArray(16, 'd').toHex() + R"(","link":")" + QByteArray(32, 'l').toHex()
                + R"(","seq":1024,"store":")" + QByteArray(16, 's').toHex()
                + R"(","type":"checkpoint","v":1})");
    }

    void whatWasWrittenIsReadBack()
    {
        QCOMPARE(readCheckpoint(checkpointBody(aCheckpoint())), std::optional(aCheckpoint()));
        Checkpoint first = aCheckpoint();
        first.before.clear();
        QVERIFY(checkpointBody(first).contains(R"("before":null)"));
        QCOMPARE(readCheckpoint(checkpointBody(first)), std::optional(first));
    }

    void whatIsNoCheckpointIsNotReadAsOne()
    {
        QCOMPARE(readCheckpoint({}), std::optional<Checkpoint>());
        QCOMPARE(readCheckpoint("{}"), std::optional<Checkpoint>());
        for (const auto& [member, value] : { std::pair { u"v"_s, QJsonValue(2) },
                 { u"type"_s, QJsonValue(u"choice"_s) }, { u"at"_s, QJsonValue(u"soon"_s) } }) {
            QJsonObject object = QJsonDocument::fromJson(checkpointBody(aCheckpoint())).object();
            object[member] = value;
            QCOMPARE(readCheckpoint(*canonicalJson(object)), std::optional<Checkpoint>());
        }
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
