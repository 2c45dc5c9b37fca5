#include "subject_id.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace candor;
using namespace candor::sync;

class SubjectIdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void base58IsThatOfTheTestVectors_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("a letter") << QByteArray("61") << QStringLiteral("2g");
        QTest::newRow("three letters") << QByteArray("626262") << QStringLiteral("a3gV");
        QTest::newRow("a zero in front") << QByteArray("00eb15231dfceb60925886b67d065299925915aeb172c06647")
                                         << QStringLiteral("1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L");
        QTest::newRow("a word") << QByteArray("516b6fcd0f") << QStringLiteral("ABnLTmg");
        QTest::newRow("only zeros") << QByteArray("00000000000000000000") << QStringLiteral("1111111111");
    }
    void base58IsThatOfTheTestVectors()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QString, text);
        QCOMPARE(toBase58(QByteArray::fromHex(hex)), text);
        QCOMPARE(fromBase58(text), QByteArray::fromHex(hex));
    }

    void otherLettersAreNotBase58()
    {
        for (const char* text : { "0", "O", "I", "l", "a b", "ä" })
            QVERIFY(!fromBase58(QString::fromUtf8(text)));
    }

    void aSubjectIdIsLongRandomAndOfTheRightForm()
    {
        const QRegularExpression form(QStringLiteral("^sub_[1-9A-HJ-NP-Za-km-z]{25,28}$"));
        std::set<QString> ids;
        for (int i = 0; i < 200; ++i) {
            const QString id = newSubjectId();
            QVERIFY(form.match(id).hasMatch());
            ids.insert(id);
        }
        QCOMPARE(ids.size(), std::size_t { 200 });
    }

    // Answers of a real server.
    void aConsentIdIsComputedAsTheServerDoes_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("id");
        QTest::newRow("usual") << QStringLiteral("2026-11-23T18:49:35.603Z")
                               << QStringLiteral("cns_111D7cB5Kbf9pkmMbdVZHF1r6L");
        QTest::newRow("an hour ahead, set back there")
            << QStringLiteral("2026-11-23T19:49:35.603Z") << QStringLiteral("cns_111D7diDB41e7aVGNd5L6atkNw");
    }
    void aConsentIdIsComputedAsTheServerDoes()
    {
        QFETCH(QString, time);
        QFETCH(QString, id);
        const Instant givenAt = *instantFromIso(time);
        QCOMPARE(consentIdOf({ QStringLiteral("sub_9pLvPZ7nVQ4kTqNf3mRa"),
                     QStringLiteral("dom_111D7cB5RxUAYheG8o4RXUMAKj"),
                     QStringLiteral("pol_111D7cB5SK3ehS6nujFe4Lts94"), givenAt }),
            id);
        QCOMPARE(requestedAt(id), givenAt);
    }

    void timesBeforeTheCountStillGiveAnId()
    {
        const QString id = consentIdOf({ QStringLiteral("sub_a"), QStringLiteral("dom_a"), {}, Instant {} });
        QVERIFY(id.startsWith(QStringLiteral("cns_11111111")));
        QCOMPARE(requestedAt(id), std::optional<Instant>());
    }

    void whatIsNoConsentIdHasNoTime()
    {
        for (const QString& id : { QString(), QStringLiteral("cns_"), QStringLiteral("cns_111"),
                 QStringLiteral("cns_0OIl"), QStringLiteral("dom_111D7cB5RxUAYheG8o4RXUMAKj"),
                 QString(QStringLiteral("cns_") + QString(5000, u'z')),
                 QString(QStringLiteral("cns_") + toBase58(QByteArray(20, '\xff'))) })
            QCOMPARE(requestedAt(id), std::optional<Instant>());
    }
};

QTEST_GUILESS_MAIN(SubjectIdTest)
#include "subject_id_test.moc"
