#include "imported.h"
#include "reddit/permalink.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

class RedditImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAddressSaysWhereAndWhat_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString& address, const QString& text) {
            QTest::newRow(address.isEmpty() ? "nothing" : address.toUtf8().constData()) << address << text;
        };
        row(u"https://www.reddit.com/r/InventedTea/comments/abc/steeping_times/"_s,
            u"r/InventedTea: steeping times"_s);
        row(u"/r/InventedTea/comments/abc/steeping_times/def/?context=3"_s,
            u"r/InventedTea: steeping times"_s);
        row(u"https://www.reddit.com/user/invented/comments/abc/my_page"_s, u"u/invented: my page"_s);
        row(u"https://www.reddit.com/r/ocha/comments/p3/%E3%81%8A%E8%8C%B6/"_s, u"r/ocha: お茶"_s);
        row(u"https://www.reddit.com/r/InventedTea/comments/abc"_s,
            u"https://www.reddit.com/r/InventedTea/comments/abc"_s);
        row(u"https://tea.invented.example/"_s, u"https://tea.invented.example/"_s);
        row({}, {});
    }
    void anAddressSaysWhereAndWhat()
    {
        QFETCH(QString, address);
        QFETCH(QString, text);
        QCOMPARE(permalinkText(address), text);
    }

    void aSingleTableIsKnownByItsNameOrItsColumns()
    {
        const Imported topics = Imported::ofFile(
            u"sensitive_ads_preferences.csv"_s, "type,preference,since\nalcohol,deny,2031\n");
        QVERIFY(topics.worked);
        QCOMPARE(topics.summary.company, Company::Reddit);
        QCOMPARE(topics.host.records().front().role, Role::Declared);
        QCOMPARE(topics.warned(WarningCode::UnknownKeys), 1);
        QVERIFY(topics.isWarned(WarningCode::NoInferredProfile));

        const Imported votes = Imported::ofFile(u"mine.csv"_s, "id,permalink,direction\nv1,,up\n");
        QVERIFY(votes.worked);
        QCOMPARE(votes.texts(), QStringList { u"up – v1"_s });
    }

    void aNameThatIsEverybodysIsNotRedditsAlone()
    {
        QVERIFY(!Imported::ofFile(u"statistics.csv"_s, "statistic,value\nkarma,1\n").worked);
        QVERIFY(!Imported::ofFile(u"messages.csv"_s, "id,body\n1,hello\n").worked);
    }

    void oddRowsDoNoHarm()
    {
        const Imported imported = Imported::ofFile(u"posts_3.csv"_s,
            "id,permalink,date,ip,subreddit,gildings,title,url,body\r\n"
            "p1,,sometime,,,,,,\r\np2\r\np3,,,,tea,,\"A \"\"title\"\"\",,\r\np4,,2031-01-01 00:00:00 "
            "UTC,,u_invented,,B,,\r\n");
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"r/tea: A \"title\""_s, u"u_invented: B"_s }));
        QVERIFY(imported.warned(WarningCode::TimesUnreadable) >= 1);
    }

    void exportsOfTwoAccountsStayApart()
    {
        const Desk desk;
        const QByteArray votes = "id,permalink,direction\nv1,,up\n";
        const QStringList paths { desk.put(
                                      u"export_one_20310203.zip"_s, zipOf({ { "post_votes.csv", votes } })),
            desk.put(u"export_other_20310203.zip"_s, zipOf({ { "post_votes.csv", votes } })) };
        RecordingHost host;
        const Result<std::vector<Export>> found = findExports(paths, host);
        QVERIFY(found);
        QCOMPARE(found->size(), 2U);
    }
};

QTEST_GUILESS_MAIN(RedditImportTest)
#include "reddit_import_test.moc"
