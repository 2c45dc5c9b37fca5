#include "labelled_lines.h"
#include "rule_book.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor::test;
using namespace candor::topics;
using namespace Qt::StringLiterals;

namespace {

void say(const char* what, const Measured& result)
{
    qInfo("%s: %d lines, %d of them without a topic; %d topics named, %d right: precision %.3f; %d of %d "
          "found: recall %.3f",
        what, result.lines, result.withoutTopic, result.named, result.right, result.precision(), result.found,
        result.meant, result.recall());
}

} // namespace

// What the rules are worth, as a person is told it: "about 9 of 10 such records are understood rightly".
class TopicPrecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thereAreEnoughLinesAndAQuarterOfThemTellsOfNothing()
    {
        const Measured development = measured(labelledLines(u"development.txt"_s));
        const Measured heldOut = measured(labelledLines(u"held_out.txt"_s));
        QCOMPARE_GE(development.lines + heldOut.lines, 600);
        for (const Measured& lines : { development, heldOut })
            QVERIFY(lines.withoutTopic * 4 >= lines.lines);
        for (const LabelledLine& line : labelledLines(u"held_out.txt"_s)) {
            for (const QString& code : line.topics)
                QVERIFY2(Taxonomy::own().find(code), qPrintable(code));
        }
    }

    void onLinesTheyWereMadeWithTheRulesAreNearlyAlwaysRight()
    {
        const Measured result = measured(labelledLines(u"development.txt"_s));
        say("development", result);
        if (qEnvironmentVariableIsSet("SHOW_MISTAKES"))
            qInfo().noquote() << result.mistakes.join(u'\n');
        QVERIFY(result.precision() >= 0.95);
        QVERIFY(result.recall() >= 0.95);
    }

    // Measured: precision 0.955 (381 of 399 topics that were named), recall 0.911 (381 of 418). The lines are
    // invented, and by the hand that wrote the rules, so lines of people, with more names and slang in them,
    // will be understood less well: what people are told is rounded down. Mistakes in here are not shown: who
    // sees them would mend the rules by them.
    void onLinesTheyHaveNeverSeenTheRulesAreMostlyRight()
    {
        const Measured result = measured(labelledLines(u"held_out.txt"_s));
        say("held out", result);
        QVERIFY(result.precision() >= 0.94);
        QVERIFY(result.recall() >= 0.89);
    }
};

QTEST_GUILESS_MAIN(TopicPrecisionTest)
#include "topic_precision_test.moc"
