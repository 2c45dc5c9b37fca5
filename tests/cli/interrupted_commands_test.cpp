#include "archive_bytes.h"
#include "command_bench.h"

#include <QDir>
#include <QFileInfo>

using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Products = 150; // long enough to be interrupted

// Searches in many small files, so that some are done with and others are not wherever reading ends.
QString takeout(const CommandBench& bench)
{
    const QString folder = bench.path(u"takeout-20310203T094500Z-001"_s);
    for (int product = 0; product < Products; ++product) {
        const QString part = folder % u"/Takeout/My Activity/Product %1"_s.arg(product);
        QDir().mkpath(part);
        QFile list(part + u"/MyActivity.json"_s);
        if (!list.open(QIODevice::WriteOnly))
            qFatal("a test file cannot be written");
        QByteArray searches;
        for (int i = 0; i < 250; ++i)
            searches += R"({"header":"Search","title":"Searched for )"
                + QByteArray::number(product * 1000 + i) + R"(","time":"2031-02-01T11:39:12Z"},)";
        list.write("[" + searches.chopped(1) + "]");
    }
    return folder;
}

QStringList globals(const QString& store, const CommandBench& bench)
{
    return { u"--store"_s, store, u"--key-file"_s, bench.keyFile(), u"--now"_s, u"2031-03-01T00:00:00Z"_s };
}

// Everything the program answers about what was imported.
QByteArray answers(const CommandBench& bench, const QString& store)
{
    QByteArray all;
    for (const QStringList& command :
        { QStringList { u"sources"_s }, QStringList { u"sources"_s, u"--files"_s, u"1"_s },
            QStringList { u"profile"_s }, QStringList { u"exposures"_s }, QStringList { u"recipients"_s } })
        all += bench.runWith(globals(store, bench), command).output;
    return all;
}

} // namespace

class InterruptedCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aKilledImportIsShownGoneOnWithAndEndsTheSame()
    {
        const CommandBench bench;
        const QString folder = takeout(bench);
        const QString whole = bench.path(u"whole"_s);
        QCOMPARE(bench.runWith(globals(whole, bench), { u"init"_s }).status, 0);
        const auto uninterrupted = bench.runWith(globals(whole, bench), { u"import"_s, folder });
        QCOMPARE(uninterrupted.status, 0);
        QCOMPARE(uninterrupted.document.value("resumed"_L1), QJsonValue(false));

        QCOMPARE(bench.runWith(globals(bench.store(), bench), { u"init"_s }).status, 0);
        QProcess victim;
        victim.start(QStringLiteral(CANDOR_CLI), globals(bench.store(), bench) << u"import"_s << folder);
        constexpr qint64 someFiles
            = 1'500'000; // bytes in the log of the store: more than the first few files bring
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(bench.store() + u"/candor.db-wal"_s).size() > someFiles, 60'000);
        victim.kill();
        QVERIFY(victim.waitForFinished());

        const QJsonObject left = bench.runWith(globals(bench.store(), bench), { u"sources"_s })
                                     .document.value("sources"_L1)
                                     .toArray()
                                     .first()
                                     .toObject();
        QCOMPARE(left.value("state"_L1).toString(), u"unfinished"_s);
        QCOMPARE(left.value("health"_L1).toString(), u"unfinished"_s);
        const QJsonObject progress = left.value("progress"_L1).toObject();
        QVERIFY(progress.value("bytes"_L1).toInteger() > 0);
        QVERIFY(progress.value("bytes"_L1).toInteger() < progress.value("of"_L1).toInteger());
        QVERIFY(bench.runWith(globals(bench.store(), bench), { u"profile"_s })
                    .document.value("traits"_L1)
                    .toArray()
                    .isEmpty());

        const auto resumed = bench.runWith(globals(bench.store(), bench), { u"import"_s, folder });
        QCOMPARE(resumed.status, 0);
        QCOMPARE(resumed.document.value("resumed"_L1), QJsonValue(true));
        QCOMPARE(resumed.document.value("imports"_L1), uninterrupted.document.value("imports"_L1));
        QCOMPARE(answers(bench, bench.store()), answers(bench, whole));
    }

    void whatALimitStopsIsReadWithAllowMore()
    {
        const CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        Packed list;
        list.name = "Takeout/My Activity/Search/MyActivity.json";
        list.data = R"([{"header":"Search","title":"Searched for tea","time":"2031-02-01T11:39:12Z"})"
            + QByteArray(34'000'000, ' ') + "]";
        QFile bomb(bench.path(u"bomb.zip"_s));
        QVERIFY(bomb.open(QIODevice::WriteOnly));
        bomb.write(zipOf({ list }));
        bomb.close();
        const auto stopped = bench.run({ u"import"_s, bomb.fileName() });
        QCOMPARE(stopped.status, 5);
        QCOMPARE(stopped.document.value("error"_L1).toObject().value("fault"_L1).toString(), u"TooLarge"_s);
        const auto allowed = bench.run({ u"import"_s, u"--allow-more"_s, bomb.fileName() });
        QCOMPARE(allowed.status, 0);
        QCOMPARE(allowed.document.value("imports"_L1)
                     .toArray()
                     .first()
                     .toObject()
                     .value("records"_L1)
                     .toObject()
                     .value("ACTIVITY"_L1)
                     .toInteger(),
            1);
    }
};

QTEST_GUILESS_MAIN(InterruptedCommandsTest)
#include "interrupted_commands_test.moc"
