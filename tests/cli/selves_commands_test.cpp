#include "command_bench.h"

#include <QDir>
#include <QSet>

using namespace candor::test;
using namespace Qt::StringLiterals;

// What somebody else would be shown, of the invented person's own ads and of a shop's offers.
class SelvesCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        QCOMPARE(m_bench.run({ u"init"_s }).status, 0);
        const QString archive = QDir(u":/sample"_s).entryList({ u"twitter*.zip"_s }).value(0);
        QCOMPARE(m_bench.run({ u"import"_s, m_bench.sample(archive) }).status, 0);
    }

    void everySelfSaysWhatComesAndGoes()
    {
        const QStringList ask { u"selves"_s, u"--top"_s, u"20"_s, u"--vary"_s,
            u"age,gender,region,language"_s };
        const auto answer = m_bench.run(ask);
        QCOMPARE(answer.status, 0);
        QCOMPARE(m_bench.run(ask).output, answer.output); // the same bytes
        QVERIFY(answer.document["noise"_L1]["pairs"_L1].toInt() > 0);
        const QJsonArray selves = answer.document["selves"_L1].toArray();
        QVERIFY(!selves.isEmpty());
        QSet<QString> kinds;
        for (const QJsonValue& self : selves) {
            kinds += self["change"_L1]["kind"_L1].toString();
            QCOMPARE(self["gained"_L1].toArray().size(), self["lost"_L1].toArray().size());
            QCOMPARE(self["moved"_L1]["items"_L1].toInteger(), self["lost"_L1].toArray().size());
            QVERIFY(self["score"_L1].isNull());
            if (self["verdict"_L1].toString() != u"cannot-say") {
                const QJsonValue floor = answer.document["noise"_L1]["at95"_L1];
                QVERIFY(self["moved"_L1]["items"_L1].toInteger() > floor["items"_L1].toInteger()
                    || self["moved"_L1]["exposure"_L1].toDouble() > floor["exposure"_L1].toDouble());
            }
        }
        QVERIFY(!kinds.contains(u"device"_s));
        QVERIFY(kinds.contains(u"age"_s));
    }

    void ofOneItemTheScoreIsTold()
    {
        const QStringList with { u"--recipient"_s, u"x"_s, u"--top"_s, u"5"_s };
        const auto preview = m_bench.run(QStringList { u"preview"_s } + with);
        const qint64 item = preview.document["before"_L1].toArray().first()["item"_L1].toInteger();
        const qint64 score = preview.document["before"_L1].toArray().first()["score"_L1].toInteger();
        const auto answer = m_bench.run({ u"selves"_s, QString::number(item), u"--vary"_s, u"gender"_s });
        QCOMPARE(answer.status, 0);
        for (const QJsonValue& self : answer.document["selves"_L1].toArray()) {
            QVERIFY(self["score"_L1].toInteger() <= score); // nothing is held of the other value
            QVERIFY(self["rank"_L1].toInteger() >= 1);
        }
        QVERIFY(m_bench.run({ u"selves"_s, u"1"_s }).status != 0); // no such item
    }

    void aCatalogueMovesPricesToo()
    {
        const auto answer = m_bench.run({ u"selves"_s, u"--recipient"_s, u"x"_s, u"--top"_s, u"20"_s,
            u"--catalogue"_s, m_bench.sample(QDir(u":/sample"_s).entryList({ u"*.jsonl"_s }).value(0)) });
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.document["currency"_L1].toString(), u"EUR"_s);
        QSet<QString> levels;
        for (const QJsonValue& self : answer.document["selves"_L1].toArray()) {
            QVERIFY(self["moved"_L1]["price"_L1].isDouble());
            levels += self["change"_L1]["level"_L1].toString();
        }
        QCOMPARE(levels, (QSet<QString> { u"field"_s, u"stand-ins"_s }));
    }

    void whoAsksWronglyIsTold()
    {
        QCOMPARE(m_bench.run({ u"selves"_s, u"--vary"_s, u"mood"_s }).status, 2);
        QCOMPARE(m_bench.run({ u"selves"_s, u"moon"_s }).status, 2);
        QCOMPARE(m_bench.run({ u"selves"_s, u"--top"_s, u"0"_s }).status, 2);
    }

private:
    CommandBench m_bench;
};

QTEST_GUILESS_MAIN(SelvesCommandsTest)
#include "selves_commands_test.moc"
