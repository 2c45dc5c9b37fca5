#include "snapshot.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::sync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void timesRiseWhateverTheClocksDo_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("lastGivenAt");
        QTest::addColumn<qint64>("expected");
        const qint64 now = 1795448747000;
        const qint64 hour = 3600000;
        QTest::newRow("clocks agree") << qint64 { 0 } << qint64 { 0 } << now;
        QTest::newRow("same millisecond") << qint64 { 0 } << now << now + 1;
        QTest::newRow("our clock jumped back") << qint64 { 0 } << now + hour << now + hour + 1;
        QTest::newRow("a little ahead of the server") << qint64 { -200000 } << qint64 { 0 } << now;
        QTest::newRow("an hour ahead of the server") << -hour << qint64 { 0 } << now - hour;
        QTest::newRow("an hour behind the server") << hour << qint64 { 0 } << now + hour;
        QTest::newRow("ten years ahead of the server") << -87600 * hour << qint64 { 0 } << now - 87600 * hour;
        QTest::newRow("the server is ten years ahead of us") << 87600 * hour << qint64 { 0 } << now;
        QTest::newRow("never before 1970") << -now - hour << qint64 { -1 } << qint64 { 0 };
    }
    void timesRiseWhateverTheClocksDo()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, lastGivenAt);
        QFETCH(qint64, expected);
        Endpoint endpoint;
        endpoint.clockOffset = Milliseconds { offset };
        endpoint.lastGivenAt = Instant { Milliseconds { lastGivenAt } };
        QCOMPARE(nextGivenAt(endpoint, Instant { 1795448747000ms }), Instant { Milliseconds { expected } });
    }

    void aSnapshotSaysEverythingAndIsFrozen()
    {
        ConsentState state;
        for (const Category category :
            { Category::Viewing, Category::Search, Category::Browsing, Category::Interests })
            state.apply({ QUuid(), QUuid(), { m_shop.id, category }, Choice::Allow, Choice::Unset, Instant {},
                Cause::Person, {}, {}, {}, {} });
        const QUuid writeId(u"7d2d9d2e-0c5e-4c66-8a4e-7f6f3ad1b0a1"_s);
        const Parcel parcel = snapshot(endpoint(), state, m_shop, 17, m_now, writeId);
        const std::map<QString, bool> expected { { u"necessary"_s, true }, { u"functionality"_s, false },
            { u"experience"_s, true }, { u"measurement"_s, false }, { u"marketing"_s, false } };
        QVERIFY(parcel.purposes == expected); // marketing has other categories too: the strictest wins
        QCOMPARE(parcel.covers, 17);
        QCOMPARE(parcel.givenAt, m_now);
        QCOMPARE(parcel.state, ParcelState::Queued);
        QVERIFY(parcel.grants);
        QCOMPARE(parcel.body,
            QByteArray(
                R"({"consentAction":"custom","domain":"shop.example.com","givenAt":1795448747075,)"
                R"("metadata":{"candor":{"op":"7d2d9d2e-0c5e-4c66-8a4e-7f6f3ad1b0a1","v":1}},)"
                R"("preferences":{"experience":true,"functionality":false,"marketing":false,"measurement":false,)"
                R"("necessary":true},"subjectId":"sub_9pLvPZ7nVQ4kTqNf3mRa","type":"cookie_banner","uiSource":"dialog"})"));
        QCOMPARE(snapshot(endpoint(), state, m_shop, 17, m_now, writeId), parcel);
    }

    void nothingSaidIsNothingGranted()
    {
        const Parcel parcel = snapshot(endpoint(), {}, m_shop, 0, m_now, QUuid::createUuid());
        QVERIFY(!parcel.grants);
        QCOMPARE(QJsonDocument::fromJson(parcel.body)[u"consentAction"].toString(), u"necessary"_s);
    }

    void whatTheEndpointRefusesIsLeftOut()
    {
        Endpoint strict = endpoint();
        strict.refusedPurposes = { u"marketing"_s, u"measurement"_s };
        const Parcel parcel = snapshot(strict, {}, m_shop, 0, m_now, QUuid::createUuid());
        const std::map<QString, bool> expected { { u"necessary"_s, true }, { u"functionality"_s, false },
            { u"experience"_s, false } };
        QVERIFY(parcel.purposes == expected);
    }

    void theSameDecisionWrittenAnewIsLaterAndAnotherWrite()
    {
        const Parcel first = snapshot(endpoint(), {}, m_shop, 5, m_now, QUuid::createUuid());
        Endpoint later = endpoint();
        later.lastGivenAt = first.givenAt;
        later.refusedPurposes = { u"marketing"_s };
        const QUuid writeId = QUuid::createUuid();
        const Parcel second = writtenAnew(first, later, m_now, writeId);
        QCOMPARE(second.givenAt, first.givenAt + 1ms);
        QCOMPARE(second.writeId, writeId);
        QCOMPARE(second.covers, 5);
        QVERIFY(!second.id);
        QVERIFY(!second.purposes.contains(u"marketing"_s));
        QVERIFY(second.body.contains("1795448747076"));
    }

private:
    static Endpoint endpoint()
    {
        Endpoint endpoint;
        endpoint.recipient = { FirstEndpointRecipient };
        endpoint.domain = u"shop.example.com"_s;
        endpoint.purposes = usualPurposes();
        endpoint.subjectId = u"sub_9pLvPZ7nVQ4kTqNf3mRa"_s;
        return endpoint;
    }

    const Instant m_now { 1795448747075ms };
    const Recipient m_shop { { FirstEndpointRecipient }, u"shop"_s, u"Shop"_s, Channel::C15t, std::nullopt,
        {} };
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
