#include "command_bench.h"
#include "made_browsers.h"

using namespace candor::test;
using namespace Qt::StringLiterals;

class BrowserCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toUtf8());
        qunsetenv("XDG_CONFIG_HOME");
    }

    void whatWouldBeReadIsListedWithoutAStore()
    {
        const CommandBench bench;
        QVERIFY(bench.run({ u"browsers"_s }).document.value("browsers"_L1).toArray().isEmpty());
        makeFirefox(m_home->path());
        makeChrome(m_home->path());
        const CommandBench::Answer answer = bench.run({ u"browsers"_s });
        QCOMPARE(answer.status, 0);
        const QJsonArray browsers = answer.document.value("browsers"_L1).toArray();
        QCOMPARE(browsers.size(), 2);
        const QJsonObject chrome = browsers[1].toObject();
        QCOMPARE(chrome.value("company"_L1).toString(), u"chrome"_s);
        QCOMPARE(chrome.value("profile"_L1).toString(), u"Default"_s);
        QCOMPARE(chrome.value("reads"_L1).toArray(),
            (QJsonArray { u"visits"_s, u"searches"_s, u"page-topics"_s, u"ad-topics"_s }));
        QCOMPARE(chrome.value("files"_L1).toArray().size(), 2);
        QVERIFY(chrome.value("bytes"_L1).toInteger() > 0);
        QVERIFY(chrome.value("readable"_L1).toBool());
    }

    void aBrowserIsImportedByNameAndProfile()
    {
        const CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        makeFirefox(m_home->path());
        makeFirefox(m_home->path(), u"zz9.work"_s);
        const auto imported = [&](const QString& name) {
            return bench.run({ u"import"_s, u"--browser"_s, name }).document.value("imports"_L1).toArray();
        };
        const QJsonArray one = imported(u"firefox:work"_s);
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0].toObject().value("product"_L1).toString(), u"Firefox (work)"_s);
        QCOMPARE(one[0].toObject().value("records"_L1).toObject().value("ACTIVITY"_L1).toInt(), 3);
        QCOMPARE(imported(u"firefox"_s).size(), 2);
    }

    void whatIsNotThereAndWhatIsNotMeantAreTold()
    {
        const CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        QCOMPARE(bench.run({ u"import"_s, u"--browser"_s, u"safari"_s }).status, 5);
        QCOMPARE(bench.run({ u"import"_s, u"--browser"_s, u"netscape"_s }).status, 2);
        QCOMPARE(bench.run({ u"import"_s, u"--browser"_s, u"firefox"_s, u"file.zip"_s }).status, 2);
        QCOMPARE(bench.run({ u"import"_s }).status, 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(BrowserCommandsTest)
#include "browser_commands_test.moc"
