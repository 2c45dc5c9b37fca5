#include "browser_bench.h"

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

// Chrome with a history of nothing, and this state of its topics.
struct TopicsBench : BrowserBench {
    explicit TopicsBench(const QByteArray& state)
        : BrowserBench(Company::Chrome)
    {
        MadeDatabase(file()).run(ChromiumTables);
        profile.files.push_back({ folder.put(u"BrowsingTopicsState"_s, state), 0 });
    }
    FileReport topics(const Result<ImportSummary>& summary) const { return summary->files.at(1); }
};

} // namespace

class AdTopicsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsThereByChanceOrClearedIsNoInterest()
    {
        TopicsBench bench(AdTopicsState);
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary);
        QCOMPARE(bench.concluded(), (QStringList { u"Ad topics: Topic 57"_s, u"Ad topics: Topic 103"_s }));
        const Record first = bench.host.byFile[2].front();
        QCOMPARE(first.role, Role::Inferred);
        QCOMPARE(first.category, Category::Interests);
        QCOMPARE(toIso(*first.at), u"2031-01-01T00:00:00Z"_s);
        QCOMPARE(bench.topics(summary).state, FileState::Read);
        QVERIFY(summary->warnings.empty());
    }

    void theBrowsersSecretIsNowhere()
    {
        TopicsBench bench(AdTopicsState);
        QVERIFY(bench.read());
        for (const Record& record : bench.host.records()) {
            QVERIFY(!record.text.contains(u"BEEF"_s));
            for (const Claim& claim : record.claims)
                QVERIFY(!claim.label.contains(u"BEEF"_s) && !claim.value.contains(u"BEEF"_s));
        }
    }

    void withoutTheMarkOfThePaddingNothingIsBelieved()
    {
        TopicsBench bench(R"({"epochs":[{"top_topics_and_observing_domains":[{"topic":57},{"topic":58}],
            "calculation_time":"13569465600000000"}],"hex_encoded_hmac_key":"00"})");
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary);
        QVERIFY(bench.concluded().isEmpty());
        QCOMPARE(summary->warnings,
            (std::vector<ImportWarning> { { WarningCode::RecordsUnreadable, u"BrowsingTopicsState"_s, 2 } }));
    }

    void oddStatesAreRead_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QStringList>("topics");
        const auto row = [](const char* name, const char* state, const QStringList& topics) {
            QTest::newRow(name) << QByteArray(state) << topics;
        };
        row("nothing was calculated", R"({"epochs":[],"hex_encoded_hmac_key":"00"})", {});
        row("only a time", R"({"epochs":[{"calculation_time":"13569465600000000"}]})", {});
        row("a number for a time, and text for numbers",
            R"({"epochs":[{"top_topics_and_observing_domains":[{"topic":"9"}],"padded_top_topics_start_index":"1",
                "calculation_time":13569465600000000}]})",
            { u"Topic 9"_s });
        row("of a list that numbers anew",
            R"({"epochs":[{"top_topics_and_observing_domains":[{"topic":9}],"padded_top_topics_start_index":1,
                "taxonomy_version":3}]})",
            { u"Topic 9 (taxonomy 3)"_s });
        row("of the first list",
            R"({"epochs":[{"top_topics_and_observing_domains":[{"topic":9}],"padded_top_topics_start_index":1,
                "taxonomy_version":1}]})",
            { u"Topic 9"_s });
        row("a mark beyond the end",
            R"({"epochs":[{"top_topics_and_observing_domains":[{"topic":9}],"padded_top_topics_start_index":99}]})",
            { u"Topic 9"_s });
        row("a mark before the beginning",
            R"({"epochs":[{"top_topics_and_observing_domains":[{"topic":9}],"padded_top_topics_start_index":-1}]})",
            {});
        row("topics of other kinds",
            R"({"epochs":[{"top_topics_and_observing_domains":[null,{"topic":[]},{"topic":-4},{},{"topic":9}],
                "padded_top_topics_start_index":5}]})",
            { u"Topic 9"_s });
    }
    void oddStatesAreRead()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const QStringList, topics);
        TopicsBench bench(state);
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary);
        QCOMPARE(bench.topics(summary).state, FileState::Read);
        QCOMPARE(bench.concluded().replaceInStrings(u"Ad topics: "_s, QString()), topics);
    }

    void aDamagedStateFailsAloneAndTheHistoryStays_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("cut") << QByteArray(AdTopicsState).first(300);
        QTest::newRow("something else") << QByteArray(R"({"name":"Somebody"})");
        QTest::newRow("no JSON") << QByteArray("SQLite format 3");
        QTest::newRow("empty") << QByteArray();
    }
    void aDamagedStateFailsAloneAndTheHistoryStays()
    {
        QFETCH(const QByteArray, state);
        TopicsBench bench(state);
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary);
        QCOMPARE(summary->files.at(0).state, FileState::Read);
        QCOMPARE(bench.topics(summary).state, FileState::Failed);
        QVERIFY(bench.concluded().isEmpty());
        QVERIFY(bench.isSwept());
    }
};

QTEST_GUILESS_MAIN(AdTopicsTest)
#include "ad_topics_test.moc"
