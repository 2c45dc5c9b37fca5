#include "command_bench.h"

#include <QDir>

using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

QString xArchive(const CommandBench& bench)
{
    return bench.sample(QDir(u":/sample"_s).entryList({ u"twitter*.zip"_s }).value(0));
}

QJsonObject first(const QJsonObject& document, QLatin1String list)
{
    return document.value(list).toArray().first().toObject();
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyAnswerIsOneDocumentWithItsContract()
    {
        const CommandBench bench;
        for (const QStringList& arguments : { QStringList { u"version"_s }, QStringList { u"init"_s },
                 QStringList { u"choices"_s }, QStringList { u"nonsense"_s }, QStringList { u"--help"_s } }) {
            const CommandBench::Answer answer = bench.run(arguments);
            QCOMPARE(answer.document.value("contract"_L1).toInt(), 1);
            QCOMPARE(answer.output.count('\n'), 1);
        }
    }

    void versionsAreNamed()
    {
        const QJsonObject version = CommandBench().run({ u"version"_s }).document;
        for (const auto member : { "version"_L1, "qt"_L1, "sqlcipher"_L1, "openssl"_L1, "commit"_L1 })
            QVERIFY2(!version.value(member).toString().isEmpty(), member.data());
        QVERIFY(version.value("sqlcipher"_L1).toString().startsWith("4.19.0"_L1));
    }

    void whatIsNotBuiltIsNotListedAndAnswersWithTwo()
    {
        const CommandBench bench;
        const QString help = QString::fromUtf8(bench.run({ u"--help"_s }).output);
        for (const QString& command : { u"audit"_s, u"rights"_s, u"report"_s, u"guide"_s, u"lock"_s }) {
            QVERIFY2(!help.contains(u'"' + command), qPrintable(command));
            QCOMPARE(bench.run({ command }).status, 2);
        }
    }

    void whatIsCountedIsSaidInItsNumber()
    {
        const CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        const QString part = bench.path(u"takeout-20310203T094500Z-3-002"_s);
        QVERIFY(QDir().mkpath(part + u"/Takeout/My Activity/Search"_s));
        QFile list(part + u"/Takeout/My Activity/Search/MyActivity.json"_s);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(R"([{"header":"Search","title":"Searched for tea","time":"2031-02-01T11:39:12Z"}])");
        list.close();
        const QJsonObject imported = first(bench.run({ u"import"_s, part }).document, "imports"_L1);
        QStringList said;
        for (const QJsonValue& warning : imported.value("warnings"_L1).toArray())
            said += warning.toObject().value("text"_L1).toString();
        QVERIFY2(said.contains(u"This export has 1 more part. Add it to see everything."_s),
            qPrintable(said.join(u'|')));
    }

    void whatCandorDerivesIsToldApart()
    {
        const CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        const QString folder = bench.path(u"takeout-20310203T094500Z-001/Takeout/My Activity/Search"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile list(folder + u"/MyActivity.json"_s);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(R"([{"header":"Search","title":"Searched for beehive plans","time":"2031-02-01T11:39:12Z"},
            {"header":"Search","title":"Searched for honey bees in winter","time":"2031-01-21T11:39:12Z"},
            {"header":"Search","title":"Searched for beekeeping course","time":"2031-01-11T11:39:12Z"}])");
        list.close();
        const QJsonObject imported
            = first(bench.run({ u"import"_s, folder.section(u"/Takeout"_s, 0, 0) }).document, "imports"_L1);
        QCOMPARE(imported.value("traits"_L1).toInt(), 0);
        QVERIFY(!imported.value("records"_L1).toObject().contains("DERIVED"_L1));
        const auto profile = [&](const QString& now, const QStringList& more) {
            return bench.run(QStringList { u"--now"_s, now, u"profile"_s } + more).document;
        };
        const QJsonObject soon = profile(u"2031-02-03T00:00:00Z"_s, { u"--role"_s, u"derived"_s });
        const QJsonObject trait = first(soon, "traits"_L1);
        QCOMPARE(trait.value("role"_L1).toString(), u"DERIVED"_s);
        QCOMPARE(trait.value("value"_L1).toString(), u"hobbies.beekeeping"_s);
        QCOMPARE(trait.value("name"_L1).toString(), u"Beekeeping"_s);
        QCOMPARE(trait.value("evidence"_L1).toInt(), 3);
        QCOMPARE(
            soon.value("counts"_L1).toObject().value("role"_L1).toObject().value("DERIVED"_L1).toInt(), 1);
        QVERIFY(profile(u"2031-02-03T00:00:00Z"_s, { u"--role"_s, u"inferred"_s })
                    .value("traits"_L1)
                    .toArray()
                    .isEmpty());
        QVERIFY(profile(u"2032-02-03T00:00:00Z"_s, {}).value("traits"_L1).toArray().isEmpty()); // faded
        const QString id = QString::number(trait.value("id"_L1).toInteger());
        QCOMPARE(bench.run({ u"evidence"_s, id }).document.value("evidence"_L1).toArray().size(), 3);
    }

    void whatChangedSinceATimeIsTold()
    {
        const CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        const auto bring = [&](const QString& time, const QByteArray& interests) {
            const QString data = bench.path(u"archive-"_s + time.first(4)) + u"/data"_s;
            QVERIFY(QDir().mkpath(data));
            QFile file(data + u"/personalization.js"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(
                "window.YTD.personalization.part0 = [ { \"p13nData\" : { \"interests\" : { \"interests\" : [ "
                + interests + " ] } } } ]");
            file.close();
            QCOMPARE(bench.run({ u"--now"_s, time, u"import"_s, QFileInfo(data).path() }).status, 0);
        };
        bring(u"2030-01-01T00:00:00Z"_s, R"({ "name" : "Tea" }, { "name" : "Boats" })");
        bring(u"2031-01-01T00:00:00Z"_s, R"({ "name" : "Tea" }, { "name" : "Kites" }, { "name" : "Chess" })");
        const QJsonObject since = bench.run({ u"profile"_s, u"--since"_s, u"2030-06-01"_s }).document;
        QCOMPARE(since.value("added"_L1).toArray().size(), 2);
        QCOMPARE(first(since, "dropped"_L1).value("value"_L1).toString(), u"Boats"_s);
        QVERIFY(since.value("changed"_L1).toArray().isEmpty());
        QCOMPARE(bench.run({ u"profile"_s, u"--since"_s, u"yesterday"_s }).status, 2);
    }

    void errorsHaveThreePartsAndTheirStatus()
    {
        const CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        const auto refusedTwice = bench.run({ u"init"_s });
        QCOMPARE(refusedTwice.status, 7);
        for (const auto part : { "fault"_L1, "what"_L1, "safe"_L1, "next"_L1 })
            QVERIFY(!refusedTwice.document.value("error"_L1).toObject().value(part).toString().isEmpty());

        QFile other(bench.path(u"other"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(32, '\x43').toHex());
        other.close();
        QCOMPARE(
            bench
                .runWith({ u"--store"_s, bench.store(), u"--key-file"_s, other.fileName() }, { u"choices"_s })
                .status,
            3);
        QCOMPARE(bench.runWith({ u"--store"_s, bench.store() }, { u"choices"_s }).status, 2);

        QFile emptied(bench.store() + u"/candor.db");
        QVERIFY(emptied.resize(0));
        QCOMPARE(bench.run({ u"choices"_s }).status, 4);
    }

    void aPassphraseComesFromAFileOrStandardInput()
    {
        const CommandBench bench;
        const QStringList global { u"--store"_s, bench.store(), u"--passphrase-file"_s, u"-"_s };
        QCOMPARE(bench.runWith(global, { u"init"_s }, "a fine passphrase\n").status, 0);
        QCOMPARE(bench.runWith(global, { u"choices"_s }, "a fine passphrase\n").status, 0);
        QCOMPARE(bench.runWith(global, { u"choices"_s }, "another passphrase\n").status, 3);
    }

    void anImportAnswersWithWhatWasRead()
    {
        const CommandBench bench;
        bench.run({ u"init"_s });
        const auto answer = bench.run({ u"import"_s, xArchive(bench) });
        QCOMPARE(answer.status, 0);
        const QJsonObject import = first(answer.document, "imports"_L1);
        QCOMPARE(import.value("company"_L1).toString(), u"x"_s);
        QVERIFY(import.value("records"_L1).toObject().value("EXPOSURE"_L1).toInt() > 1000);
        const QJsonObject bytes = import.value("bytes"_L1).toObject();
        QCOMPARE(bytes.value("total"_L1).toInteger(),
            bytes.value("read"_L1).toInteger() + bytes.value("skipped"_L1).toInteger()
                + bytes.value("unknown"_L1).toInteger() + bytes.value("failed"_L1).toInteger());

        const QString id = QString::number(import.value("id"_L1).toInteger());
        const auto files = bench.run({ u"sources"_s, u"--files"_s, id });
        QCOMPARE(files.status, 0);
        QVERIFY(!files.document.value("files"_L1).toArray().isEmpty());
        const auto removed = bench.run({ u"forget"_s, id });
        QVERIFY(removed.document.value("removed"_L1).toObject().value("records"_L1).toInteger() > 0);
        QVERIFY(bench.run({ u"sources"_s }).document.value("sources"_L1).toArray().isEmpty());
    }

    void whatCannotBeReadAtAllIsStatusFive()
    {
        const CommandBench bench;
        bench.run({ u"init"_s });
        QFile text(bench.path(u"letter.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Dear Sir or Madam");
        text.close();
        QCOMPARE(bench.run({ u"import"_s, text.fileName() }).status, 5);
        QCOMPARE(bench.run({ u"import"_s, bench.path(u"nothing.zip"_s) }).status, 5);
    }

    void theProfileIsFilteredAndEachTraitHasEvidence()
    {
        const CommandBench bench;
        bench.run({ u"init"_s });
        bench.run({ u"import"_s, xArchive(bench) });
        const auto all = bench.run({ u"profile"_s });
        const auto declared = bench.run({ u"profile"_s, u"--role"_s, u"declared"_s });
        QVERIFY(declared.document.value("traits"_L1).toArray().size() > 0);
        QVERIFY(declared.document.value("traits"_L1).toArray().size()
            < all.document.value("traits"_L1).toArray().size());
        for (const QJsonValue& trait : declared.document.value("traits"_L1).toArray())
            QCOMPARE(trait.toObject().value("role"_L1).toString(), u"DECLARED"_s);
        const QJsonObject trait = first(all.document, "traits"_L1);
        const auto evidence = bench.run({ u"evidence"_s, QString::number(trait.value("id"_L1).toInteger()) });
        QCOMPARE(
            evidence.document.value("evidence"_L1).toArray().size(), trait.value("evidence"_L1).toInteger());
        QCOMPARE(bench.run({ u"evidence"_s, u"1"_s }).status, 1);
        const auto exposures = bench.run({ u"exposures"_s, u"--company"_s, u"x"_s, u"--limit"_s, u"3"_s });
        QCOMPARE(exposures.document.value("exposures"_L1).toArray().size(), 3);
        QVERIFY(exposures.document.value("total"_L1).toInteger() > 1000);
    }

    void choosingPreviewingAndUndoingWork()
    {
        const CommandBench bench;
        bench.run({ u"init"_s });
        bench.run({ u"import"_s, xArchive(bench) });
        const QStringList preview { u"preview"_s, u"--recipient"_s, u"x"_s, u"--top"_s, u"10"_s };
        const auto before = bench.run(preview + QStringList { u"--deny"_s, u"lookalikes,lists"_s });
        QCOMPARE(before.status, 0);
        QCOMPARE(before.document.value("after"_L1).toArray().size(), 10);
        QCOMPARE(before.output,
            bench.run(preview + QStringList { u"--deny"_s, u"lookalikes,lists"_s }).output); // the same bytes
        for (const QJsonValue& ranked : before.document.value("before"_L1).toArray()) {
            qint64 sum = ranked.toObject().value("base"_L1).toInteger();
            const QJsonObject parts = ranked.toObject().value("parts"_L1).toObject();
            for (const QJsonValue& part : parts)
                sum += part.toInteger();
            QCOMPARE(sum, ranked.toObject().value("score"_L1).toInteger());
        }

        const auto chosen = bench.run(
            { u"choose"_s, u"--recipient"_s, u"x"_s, u"--category"_s, u"lookalikes,lists"_s, u"--deny"_s });
        QCOMPARE(chosen.document.value("choices"_L1).toArray().size(), 2);
        QCOMPARE(first(chosen.document, "choices"_L1).value("state"_L1).toString(), u"saved"_s);
        const auto now = bench.run(preview);
        QCOMPARE(
            now.document.value("before"_L1), before.document.value("after"_L1)); // preview and result are one
        QCOMPARE(bench.run({ u"undo"_s }).status, 0);
        QCOMPARE(bench.run({ u"undo"_s }).status, 1);
        const auto ledger = bench.run({ u"ledger"_s, u"verify"_s });
        QVERIFY(ledger.document.value("ok"_L1).toBool());
        QCOMPARE(ledger.document.value("records"_L1).toInteger(),
            6); // the store, the device, two choices, two taken back
    }

    void anEndpointIsAddedListedAndRemovedOffline()
    {
        const CommandBench bench;
        bench.run({ u"init"_s });
        const auto added = bench.run({ u"endpoint"_s, u"add"_s, u"https://consent.shop.example/"_s,
            u"--name"_s, u"Some Shop"_s, u"--domain"_s, u"shop.example"_s, u"--map"_s,
            u"interests=marketing,location=functionality"_s });
        QCOMPARE(added.status, 0);
        const QString id = first(added.document, "endpoints"_L1).value("id"_L1).toString();
        const auto chosen
            = bench.run({ u"choose"_s, u"--recipient"_s, id, u"--category"_s, u"interests"_s, u"--allow"_s });
        QCOMPARE(chosen.document.value("outbox"_L1).toInteger(), 1);
        const auto sync = bench.run({ u"--offline"_s, u"sync"_s });
        QCOMPARE(sync.status, 0);
        QCOMPARE(sync.document.value("delivered"_L1).toInteger(), 0);
        QCOMPARE(sync.document.value("pending"_L1).toInteger(), 1);
        QCOMPARE(bench.run({ u"--offline"_s, u"endpoint"_s, u"test"_s, id }).status, 6);
        QVERIFY(
            bench.run({ u"endpoint"_s, u"remove"_s, id }).document.value("endpoints"_L1).toArray().isEmpty());
        QCOMPARE(bench
                     .run({ u"endpoint"_s, u"add"_s, u"http://shop.example"_s, u"--name"_s, u"S"_s,
                         u"--domain"_s, u"s"_s })
                     .status,
            2);
    }

    void aStoreInUseIsToldSo()
    {
        const CommandBench bench;
        bench.run({ u"init"_s });
        QProcess other; // holds the store as long as it waits for its endpoint
        bench.run({ u"endpoint"_s, u"add"_s, u"http://127.0.0.1:9"_s, u"--name"_s, u"Nobody"_s, u"--domain"_s,
            u"nobody.example"_s });
        bench.run(
            { u"choose"_s, u"--recipient"_s, u"Nobody"_s, u"--category"_s, u"interests"_s, u"--deny"_s });
        other.start(QStringLiteral(CANDOR_CLI),
            { u"--store"_s, bench.store(), u"--key-file"_s, bench.keyFile(), u"sync"_s, u"--wait"_s,
                u"600"_s });
        QVERIFY(other.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bench.store() + u"/candor.lock"), 60'000);
        const auto answer = bench.run({ u"choices"_s });
        other.kill();
        QVERIFY(other.waitForFinished());
        QCOMPARE(answer.status, 8);
        QCOMPARE(bench.run({ u"choices"_s }).status, 0); // a dead process holds nothing
    }

    void theDemoDoesTheMainJobWithoutANetwork()
    {
        const auto demo = CommandBench().runWith({ u"--offline"_s }, { u"demo"_s });
        QCOMPARE(demo.status, 0);
        const QJsonArray steps = demo.document.value("steps"_L1).toArray();
        QStringList names;
        for (const QJsonValue& step : steps)
            names += step.toObject().value("step"_L1).toString();
        QCOMPARE(names,
            QStringList({ u"import"_s, u"profile"_s, u"preview"_s, u"choose"_s, u"deliver"_s, u"undo"_s,
                u"ledger"_s }));
        QVERIFY(steps.last().toObject().value("ok"_L1).toBool());
        QVERIFY(steps.at(2).toObject().value("gone"_L1).toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
