#include "command_bench.h"

#include <QDir>

using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray listOf(const QJsonObject& document, QLatin1String name)
{
    return document.value(name).toArray();
}

QStringList wordsIn(const QJsonValue& list)
{
    QStringList words;
    for (const QJsonValue& word : list.toArray())
        words += word.toString();
    return words;
}

} // namespace

// explain and sensitivity on the invented person's own ads.
class ExplainCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        QCOMPARE(m_bench.run({ u"init"_s }).status, 0);
        const QString archive = QDir(u":/sample"_s).entryList({ u"twitter*.zip"_s }).value(0);
        QCOMPARE(m_bench.run({ u"import"_s, m_bench.sample(archive) }).status, 0);
    }

    void theReasonsOfEveryShownItemAddUpToItsScore()
    {
        const QJsonArray shown = listOf(preview({}), "before"_L1);
        QCOMPARE(shown.size(), 5);
        for (const QJsonValue& ranked : { shown.first(), shown.last() }) {
            const QJsonObject item = explained(ranked["item"_L1].toInteger());
            QCOMPARE(item.value("score"_L1), ranked["score"_L1]);
            QCOMPARE(item.value("rank"_L1), ranked["rank"_L1]);
            qint64 sum = item.value("base"_L1).toInteger();
            QMap<QString, qint64> byCategory;
            for (const QJsonValue& part : listOf(item, "parts"_L1)) {
                sum += part["value"_L1].toInteger();
                byCategory[part["category"_L1].toString()] += part["value"_L1].toInteger();
                QVERIFY(!part["label"_L1].toString().isEmpty());
            }
            QCOMPARE(sum, item.value("score"_L1).toInteger());
            const QJsonObject parts = ranked["parts"_L1].toObject();
            for (auto part = parts.begin(); part != parts.end(); ++part)
                QCOMPARE(byCategory.value(part.key()), part.value().toInteger());
        }
    }

    void aReasonLeadsToItsEvidence()
    {
        const qint64 item = listOf(preview({}), "before"_L1).first()["item"_L1].toInteger();
        bool led = false;
        for (const QJsonValue& part : listOf(explained(item), "parts"_L1)) {
            if (part["trait"_L1].isNull())
                continue;
            const auto evidence
                = m_bench.run({ u"evidence"_s, QString::number(part["trait"_L1].toInteger()) });
            QCOMPARE(evidence.status, 0);
            QVERIFY(!listOf(evidence.document, "evidence"_L1).isEmpty());
            led = true;
            break;
        }
        QVERIFY(led);
    }

    void everySmallestChangeDoesWhatItSays()
    {
        const QJsonArray shown = listOf(preview({}), "before"_L1);
        for (const QJsonValue& ranked : { shown.first(), shown.last() }) {
            const qint64 item = ranked["item"_L1].toInteger();
            const QJsonObject document = explained(item);
            const QJsonObject changes = document.value("changes"_L1).toObject();
            QCOMPARE(changes.value("effect"_L1).toString(), u"removes"_s);
            QVERIFY(changes.value("complete"_L1).toBool());
            const QJsonArray sets = changes.value("sets"_L1).toArray();
            QVERIFY(!sets.isEmpty());
            QCOMPARE(wordsIn(document.value("smallestChange"_L1)), wordsIn(sets.first()["deny"_L1]));
            for (const QJsonValue& set : sets) {
                QVERIFY(wordsIn(set["allow"_L1]).isEmpty());
                QCOMPARE(wordsIn(set["deny"_L1]).size(), wordsIn(sets.first()["deny"_L1]).size());
                const QJsonObject after = preview({ u"--deny"_s, wordsIn(set["deny"_L1]).join(u',') });
                QVERIFY(listOf(after, "lost"_L1).contains(item));
            }
        }
    }

    void whatIsLockedIsNotPartOfTheChange()
    {
        const qint64 item = listOf(preview({}), "before"_L1).first()["item"_L1].toInteger();
        const QStringList first = wordsIn(explained(item).value("smallestChange"_L1));
        const QJsonObject locked = explained(item, { u"--lock"_s, first.first() });
        for (const QJsonValue& set : locked.value("changes"_L1).toObject().value("sets"_L1).toArray())
            QVERIFY(!wordsIn(set["deny"_L1]).contains(first.first()));
        QCOMPARE(
            m_bench.run({ u"explain"_s, u"1"_s, u"--recipient"_s, u"x"_s, u"--lock"_s, u"moods"_s }).status,
            2);
    }

    void whatIsSwitchedOffAddsNothingAndSaysWhatItWould()
    {
        const qint64 item = listOf(preview({}), "before"_L1).first()["item"_L1].toInteger();
        const QStringList off = wordsIn(explained(item).value("smallestChange"_L1));
        QCOMPARE(
            m_bench
                .run({ u"choose"_s, u"--recipient"_s, u"x"_s, u"--category"_s, off.join(u','), u"--deny"_s })
                .status,
            0);
        const QJsonObject document = explained(item);
        QVERIFY(document.value("rank"_L1).toInteger() > 5);
        for (const QJsonValue& part : listOf(document, "parts"_L1)) {
            QCOMPARE(part["value"_L1].toInteger(),
                off.contains(part["category"_L1].toString()) ? 0 : part["ifUsed"_L1].toInteger());
        }
        const QJsonObject changes = document.value("changes"_L1).toObject();
        QCOMPARE(changes.value("effect"_L1).toString(), u"brings back"_s);
        QVERIFY(!changes.value("sets"_L1).toArray().isEmpty());
        QCOMPARE(m_bench.run({ u"undo"_s }).status, 0);
    }

    void whoAsksWronglyIsTold()
    {
        QCOMPARE(m_bench.run({ u"explain"_s, u"--recipient"_s, u"x"_s }).status, 2);
        QCOMPARE(m_bench.run({ u"explain"_s, u"moon"_s, u"--recipient"_s, u"x"_s }).status, 2);
        QCOMPARE(m_bench.run({ u"explain"_s, u"1"_s }).status, 2);
        const auto unknown = m_bench.run({ u"explain"_s, u"1"_s, u"--recipient"_s, u"x"_s });
        QVERIFY(unknown.status != 0);
        QCOMPARE(unknown.document.value("error"_L1)["fault"_L1].toString(), u"NotFound"_s);
        QCOMPARE(m_bench.run({ u"sensitivity"_s }).status, 2);
        QCOMPARE(m_bench.run({ u"sensitivity"_s, u"--recipient"_s, u"x"_s, u"--top"_s, u"0"_s }).status, 2);
    }

    void sensitivityNamesTheStrongestSwitchFirst()
    {
        const QStringList ask { u"sensitivity"_s, u"--recipient"_s, u"x"_s, u"--top"_s, u"10"_s };
        const auto answer = m_bench.run(ask);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.output, m_bench.run(ask).output); // the same bytes
        const QJsonArray categories = listOf(answer.document, "categories"_L1);
        QCOMPARE(categories.size(), 14);
        QVERIFY(answer.document.value("days"_L1).toInteger() >= 5);
        QCOMPARE(answer.document.value("draws"_L1).toInteger(), 200);
        double last = 2;
        for (const QJsonValue& one : categories) {
            QCOMPARE(one["lost"_L1], one["gained"_L1]); // as many come as go
            QVERIFY(std::abs(one["effect"_L1].toDouble() + one["rbo"_L1].toDouble() - 1) < 1e-12);
            QVERIFY(one["effect"_L1].toDouble() <= last);
            QVERIFY(one["low"_L1].toDouble() <= one["effect"_L1].toDouble());
            QVERIFY(one["high"_L1].toDouble() >= one["effect"_L1].toDouble());
            last = one["effect"_L1].toDouble();
        }
        QVERIFY(categories.first()["lost"_L1].toInteger() > 0);
        QCOMPARE(categories.first()["group"_L1].toInteger(), 0);
        const auto off = m_bench.run({ u"preview"_s, u"--recipient"_s, u"x"_s, u"--top"_s, u"10"_s,
            u"--deny"_s, categories.first()["category"_L1].toString() });
        QCOMPARE(listOf(off.document, "lost"_L1).size(), categories.first()["lost"_L1].toInteger());
        QCOMPARE(off.document.value("measures"_L1)["rbo"_L1], categories.first()["rbo"_L1]);
    }

    void aCatalogueOfOffersIsExplainedByThePersonsTraits()
    {
        const QStringList with { u"--recipient"_s, u"x"_s, u"--top"_s, u"3"_s, u"--catalogue"_s,
            m_bench.sample(QDir(u":/sample"_s).entryList({ u"*.jsonl"_s }).value(0)) };
        const auto before = m_bench.run(QStringList { u"preview"_s } + with);
        QCOMPARE(before.status, 0);
        const qint64 item = listOf(before.document, "before"_L1).first()["item"_L1].toInteger();
        const auto why = m_bench.run(QStringList { u"explain"_s, QString::number(item) } + with);
        QCOMPARE(why.status, 0);
        QVERIFY(!listOf(why.document, "parts"_L1).isEmpty());
        const auto switches = m_bench.run(QStringList { u"sensitivity"_s } + with);
        QCOMPARE(switches.status, 0);
        QCOMPARE(switches.document.value("draws"_L1).toInteger(), 0); // offers were never shown: no days
        QVERIFY(listOf(switches.document, "categories"_L1).first()["low"_L1].isNull());
    }

private:
    QJsonObject preview(const QStringList& changes) const
    {
        return m_bench
            .run(QStringList { u"preview"_s, u"--recipient"_s, u"x"_s, u"--top"_s, u"5"_s } + changes)
            .document;
    }
    QJsonObject explained(qint64 item, const QStringList& more = {}) const
    {
        const auto answer = m_bench.run(
            QStringList { u"explain"_s, QString::number(item), u"--recipient"_s, u"x"_s, u"--top"_s, u"5"_s }
            + more);
        return answer.status == 0 ? answer.document : QJsonObject();
    }
    CommandBench m_bench;
};

QTEST_GUILESS_MAIN(ExplainCommandsTest)
#include "explain_commands_test.moc"
