#include "command_bench.h"

#include <QDir>

using namespace candor::test;
using namespace Qt::StringLiterals;

// preview, explain and sensitivity with a catalogue that somebody brings.
class CatalogueCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        QCOMPARE(m_bench.run({ u"init"_s }).status, 0);
        const QString archive = QDir(u":/sample"_s).entryList({ u"twitter*.zip"_s }).value(0);
        QCOMPARE(m_bench.run({ u"import"_s, m_bench.sample(archive) }).status, 0);
        const auto profile = m_bench.run({ u"profile"_s, u"--category"_s, u"interests"_s });
        for (const QJsonValue& trait : profile.document.value("traits"_L1).toArray())
            m_interests += trait["value"_L1].toString();
        QVERIFY(m_interests.size() > 3);
    }

    void offersOfATableAreRankedByWhatTheCompanyHolds()
    {
        const QJsonObject answer
            = preview("id,title,category,price,link,availability,brand\n"
                      "1,Plain brick,,\"2,50 EUR\",https://www.bricks.example/1,in stock,B\n"
                      "2,Something,"
                + m_interests.join(u" > "_s).toUtf8() + ",7 EUR,,,\n3,,,,,,\n");
        const QJsonObject catalogue = answer["catalogue"_L1].toObject();
        QCOMPARE(catalogue["form"_L1].toString(), u"table"_s);
        QCOMPARE(catalogue["offers"_L1].toInt(), 2);
        const QJsonObject warning = catalogue["warnings"_L1].toArray().first().toObject();
        QCOMPARE(warning["code"_L1].toString(), u"no-title"_s);
        QCOMPARE(warning["entry"_L1].toInt(), 3);
        const QJsonArray before = answer["before"_L1].toArray();
        QCOMPARE(before.size(), 2);
        QCOMPARE(before[0]["title"_L1].toString(), u"Something"_s);
        QVERIFY(before[0]["parts"_L1]["interests"_L1].toInteger() > 0);
        const QJsonObject brick = before[1].toObject();
        QCOMPARE(brick["score"_L1].toInteger(), 0);
        QCOMPARE(brick["host"_L1].toString(), u"bricks.example"_s);
        QCOMPARE(brick["price"_L1]["minor"_L1].toInteger(), 250);
        QCOMPARE(brick["price"_L1]["currency"_L1].toString(), u"EUR"_s);
        QCOMPARE(brick["availability"_L1].toString(), u"in-stock"_s);
        QCOMPARE(brick["advertiser"_L1].toString(), u"B"_s);
        // Without interests nothing speaks for it any more.
        const QJsonObject denied = preview(m_bytes, { u"--deny"_s, u"interests"_s });
        QVERIFY(denied["after"_L1].toArray().first()["parts"_L1]["interests"_L1].isUndefined());
    }

    void everyPartOfAnOfferIsATraitWithEvidence()
    {
        const QJsonObject answer = preview("<rss><channel><item><title>"
            + m_interests.join(u" "_s).toHtmlEscaped().toUtf8() + "</title></item></channel></rss>");
        QCOMPARE(answer["catalogue"_L1]["form"_L1].toString(), u"feed"_s);
        const QJsonObject offer = answer["before"_L1].toArray().first().toObject();
        QVERIFY(offer["score"_L1].toInteger() > 0);
        const auto why = m_bench.run({ u"explain"_s, QString::number(offer["item"_L1].toInteger()),
            u"--recipient"_s, u"x"_s, u"--catalogue"_s, m_bench.path(u"catalogue"_s) });
        QCOMPARE(why.status, 0);
        qint64 sum = why.document["base"_L1].toInteger();
        for (const QJsonValue& part : why.document["parts"_L1].toArray()) {
            sum += part["value"_L1].toInteger();
            QVERIFY(part["value"_L1].toInteger() == 0 || !part["trait"_L1].isNull());
        }
        QCOMPARE(sum, offer["score"_L1].toInteger());
        QCOMPARE(why.document["catalogue"_L1]["offers"_L1].toInt(), 1);
    }

    void whatIsNoCatalogueIsRefusedWithStatusFive()
    {
        write("Dear all, this is a letter.");
        const auto answer = m_bench.run(
            { u"preview"_s, u"--recipient"_s, u"x"_s, u"--catalogue"_s, m_bench.path(u"catalogue"_s) });
        QCOMPARE(answer.status, 5);
        const QJsonObject error = answer.document["error"_L1].toObject();
        QCOMPARE(error["fault"_L1].toString(), u"Invalid"_s);
        for (const QLatin1String part : { "what"_L1, "safe"_L1, "next"_L1 })
            QVERIFY(!error[part].toString().isEmpty());
        QVERIFY(!error["detail"_L1].toString().contains(u"Dear"));
    }

private:
    void write(const QByteArray& bytes)
    {
        m_bytes = bytes;
        QFile file(m_bench.path(u"catalogue"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QJsonObject preview(const QByteArray& bytes, const QStringList& more = {})
    {
        write(bytes);
        const auto answer = m_bench.run(QStringList { u"preview"_s, u"--recipient"_s, u"x"_s,
                                            u"--catalogue"_s, m_bench.path(u"catalogue"_s) }
            + more);
        return answer.status == 0 ? answer.document : QJsonObject();
    }

    CommandBench m_bench;
    QStringList m_interests;
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(CatalogueCommandsTest)
#include "catalogue_commands_test.moc"
