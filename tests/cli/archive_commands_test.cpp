#include "archive_reading.h"
#include "command_bench.h"

#include <QDir>
#include <QRegularExpression>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

// A store with an export, an endpoint with its catalogue, choices of every kind, and an undone one.
struct Bench : CommandBench {
    Answer at(const QString& store, const QStringList& command) const
    {
        return runWith({ u"--store"_s, path(store), u"--key-file"_s, keyFile(), u"--now"_s,
                           u"2031-03-01T12:00:00Z"_s, u"--offline"_s },
            command);
    }
    void fill() const
    {
        const QStringList x = QDir(u":/sample"_s).entryList({ u"twitter*.zip"_s });
        const std::vector<QStringList> commands { { u"init"_s }, { u"import"_s, sample(x.value(0)) },
            { u"endpoint"_s, u"add"_s, u"https://consent.shop.example/"_s, u"--name"_s, u"Some Shop"_s,
                u"--domain"_s, u"shop.example"_s, u"--map"_s,
                u"interests=marketing,location=functionality"_s },
            { u"choose"_s, u"--recipient"_s, u"x"_s, u"--category"_s, u"lookalikes,lists"_s, u"--deny"_s,
                u"--reason"_s, u"too \"close\" \u00e4\u0645"_s },
            { u"choose"_s, u"--recipient"_s, u"x"_s, u"--category"_s, u"interests"_s, u"--allow"_s },
            { u"undo"_s },
            { u"choose"_s, u"--recipient"_s, u"x"_s, u"--category"_s, u"search"_s, u"--pause"_s, u"20"_s },
            { u"choose"_s, u"--recipient"_s, u"Some Shop"_s, u"--category"_s, u"all"_s, u"--deny"_s } };
        for (const QStringList& command : commands) {
            const Answer answer = at(u"store"_s, command);
            QVERIFY2(answer.status == 0, answer.output.constData());
        }
    }
    void killWhenThere(const QString& store, const QStringList& command, const QString& file) const
    {
        QProcess process;
        process.start(QStringLiteral(CANDOR_CLI),
            QStringList { u"--store"_s, path(store), u"--key-file"_s, keyFile() } + command);
        QVERIFY(process.waitForStarted());
        const QString there = path(store) + u'/' + file;
        while (!QFile::exists(there) && process.state() == QProcess::Running)
            (void)process.waitForFinished(1);
        process.kill();
        (void)process.waitForFinished();
    }
    // Every command that reads, and everything that can be asked of each thing they name.
    std::vector<QStringList> questions() const
    {
        std::vector<QStringList> all { { u"sources"_s }, { u"profile"_s },
            { u"profile"_s, u"--company"_s, u"x"_s, u"--role"_s, u"inferred"_s, u"--text"_s, u"a"_s },
            { u"profile"_s, u"--since"_s, u"2020-01-01"_s }, { u"exposures"_s, u"--limit"_s, u"100000"_s },
            { u"exposures"_s, u"--company"_s, u"x"_s }, { u"recipients"_s }, { u"choices"_s },
            { u"presets"_s },
            { u"preview"_s, u"--recipient"_s, u"x"_s, u"--top"_s, u"50"_s, u"--deny"_s, u"interests"_s },
            { u"sensitivity"_s, u"--recipient"_s, u"x"_s }, { u"ledger"_s }, { u"ledger"_s, u"verify"_s },
            { u"endpoint"_s, u"list"_s }, { u"version"_s } };
        const auto ids = [&](const QStringList& command, QLatin1String list, QLatin1String member, int most) {
            QStringList found;
            for (const QJsonValue& one : at(u"store"_s, command).document.value(list).toArray()) {
                const QString id = one.toObject().value(member).toVariant().toString();
                if (found.size() < most && !id.isEmpty())
                    found += id;
            }
            return found;
        };
        for (const QString& id : ids({ u"sources"_s }, "sources"_L1, "import"_L1, 1))
            all.push_back({ u"sources"_s, u"--files"_s, id });
        for (const QString& id : ids({ u"profile"_s }, "traits"_L1, "id"_L1, 2))
            all.push_back({ u"evidence"_s, id });
        for (const QString& id :
            ids({ u"exposures"_s, u"--company"_s, u"x"_s }, "exposures"_L1, "item"_L1, 1))
            all.push_back({ u"explain"_s, id, u"--recipient"_s, u"x"_s });
        for (const QString& id : ids({ u"choices"_s }, "choices"_L1, "id"_L1, 2)) {
            all.push_back({ u"receipt"_s, id });
            all.push_back({ u"receipt"_s, id, u"--kantara"_s });
        }
        return all;
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ArchiveCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsRestoredAnswersEveryQuestionWithTheSameBytes()
    {
        const Bench bench;
        bench.fill();
        const QString file = bench.path(u"all.zip"_s);
        const auto exported = bench.at(u"store"_s, { u"export"_s, file });
        QCOMPARE(exported.status, 0);
        QCOMPARE(exported.document.value("bytes"_L1).toInteger(), QFileInfo(file).size());
        const auto restored = bench.at(u"other"_s, { u"restore"_s, file });
        QVERIFY2(restored.status == 0, restored.output.constData());
        QVERIFY(restored.document.value("ledger"_L1).toObject().value("ok"_L1).toBool());
        QVERIFY(!QFile::exists(bench.path(u"other/restoring"_s)));
        const std::vector<QStringList> questions = bench.questions();
        QVERIFY(questions.size() > 20);
        for (const QStringList& question : questions) {
            const auto before = bench.at(u"store"_s, question);
            const auto after = bench.at(u"other"_s, question);
            QVERIFY2(before.output == after.output, qPrintable(question.join(u' ')));
            QCOMPARE(after.status, before.status);
            QVERIFY2(before.status == 0 || question.contains(u"--kantara"_s), before.output.constData());
        }
    }

    void whatIsRestoredGoesOnUnderANewDevice()
    {
        const Bench bench;
        bench.fill();
        const QString file = bench.path(u"all.zip"_s);
        QCOMPARE(bench.at(u"store"_s, { u"export"_s, file }).status, 0);
        QCOMPARE(bench.at(u"other"_s, { u"restore"_s, file }).status, 0);
        const qint64 before = bench.at(u"other"_s, { u"ledger"_s }).document.value("records"_L1).toInteger();
        QCOMPARE(bench
                     .at(u"other"_s,
                         { u"choose"_s, u"--recipient"_s, u"x"_s, u"--category"_s, u"device"_s, u"--deny"_s })
                     .status,
            0);
        const QJsonObject ledger = bench.at(u"other"_s, { u"ledger"_s, u"verify"_s }).document;
        QVERIFY(ledger.value("ok"_L1).toBool());
        QCOMPARE(ledger.value("records"_L1).toInteger(), before + 2); // the device, and the choice
        const QString again = bench.path(u"again.zip"_s);
        QCOMPARE(bench.at(u"other"_s, { u"export"_s, again }).status, 0);
        QCOMPARE(bench.at(u"third"_s, { u"restore"_s, again }).status, 0);
        QCOMPARE(
            bench.at(u"third"_s, { u"choices"_s }).output, bench.at(u"other"_s, { u"choices"_s }).output);
    }

    void noKeyLeavesWithTheArchive()
    {
        const Bench bench;
        bench.fill();
        const QString file = bench.path(u"all.zip"_s);
        QCOMPARE(bench.at(u"store"_s, { u"export"_s, file }).status, 0);
        Result<std::unique_ptr<archive::Reader>> reader = archive::Reader::open(file);
        QVERIFY(reader);
        QStringList names;
        for (;;) {
            const Result<std::optional<QString>> part = (*reader)->next();
            QVERIFY(part);
            if (!*part)
                break;
            names += **part;
            if (**part != u"tables/device.jsonl")
                continue;
            const QByteArray devices = *(*reader)->rest();
            QVERIFY(devices.contains("\"secret\":null"));
            QVERIFY(!devices.contains("\"secret\":\""));
        }
        QVERIFY((*reader)->finish());
        for (const auto part : { "candor.json"_L1, "README.txt"_L1, "tables/ledger.jsonl"_L1,
                 "tables/record.jsonl"_L1, "ledger.jsonl"_L1, "receipts.jsonl"_L1 })
            QVERIFY2(names.contains(part), part.data());
    }

    // Killed as soon as this is there: no store, or the whole one; and what was left is in nobody's way.
    void whoIsKilledWhileRestoringHasNoStoreOrTheWholeOne_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : { u"restoring/candor.db.new"_s, u"candor.slots"_s, u"candor.db"_s })
            QTest::addRow("%s", qPrintable(file)) << file;
    }
    void whoIsKilledWhileRestoringHasNoStoreOrTheWholeOne()
    {
        QFETCH(QString, file);
        const Bench bench;
        bench.fill();
        const QString archive = bench.path(u"all.zip"_s);
        QCOMPARE(bench.at(u"store"_s, { u"export"_s, archive }).status, 0);
        bench.killWhenThere(u"other"_s, { u"restore"_s, archive }, file);
        const auto after = bench.at(u"other"_s, { u"choices"_s });
        if (after.status != 0) {
            QCOMPARE(after.status, 1); // there is none
            const auto again = bench.at(u"other"_s, { u"restore"_s, archive });
            QVERIFY2(again.status == 0, again.output.constData());
        }
        QVERIFY(!QFile::exists(bench.path(u"other/restoring"_s)));
        QCOMPARE(
            bench.at(u"other"_s, { u"choices"_s }).output, bench.at(u"store"_s, { u"choices"_s }).output);
    }

    void whoIsKilledWhileExportingKeepsTheFileThatWasThere()
    {
        const Bench bench;
        bench.fill();
        QFile before(bench.path(u"all.zip"_s));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("an older file") > 0);
        before.close();
        bench.killWhenThere(u"store"_s, { u"export"_s, before.fileName() }, u"candor.lock"_s);
        const QByteArray now = contentOf(before.fileName());
        QVERIFY(now == "an older file" || now.startsWith("PK"));
        QCOMPARE(bench.at(u"store"_s, { u"export"_s, before.fileName() }).status, 0);
    }

    void aDamagedArchiveLeavesTheTargetAlone()
    {
        const Bench bench;
        QCOMPARE(bench.at(u"store"_s, { u"init"_s }).status, 0);
        const QString file = bench.path(u"all.zip"_s);
        QCOMPARE(bench.at(u"store"_s, { u"export"_s, file }).status, 0);
        const QByteArray whole = contentOf(file);
        const auto restoreOf = [&](const QByteArray& bytes) {
            QFile damaged(bench.path(u"damaged.zip"_s));
            if (damaged.open(QIODevice::WriteOnly))
                damaged.write(bytes);
            damaged.close();
            return bench.at(u"target"_s, { u"restore"_s, damaged.fileName() });
        };
        const qsizetype contents = whole.indexOf("PK\x01\x02");
        for (const qsizetype size : { qsizetype { 40 }, contents / 3, contents / 2, contents - 40 }) {
            const auto answer = restoreOf(whole.first(size));
            QVERIFY2(answer.status == 4 || answer.status == 5, answer.output.constData());
            for (const auto part : { "what"_L1, "safe"_L1, "next"_L1 })
                QVERIFY(!answer.document.value("error"_L1).toObject().value(part).toString().isEmpty());
            QVERIFY(!QFile::exists(bench.path(u"target"_s)));
        }
        QByteArray changed = whole;
        const qsizetype at = whole.indexOf("tables/ledger.jsonl") + 150;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        QCOMPARE(restoreOf(changed).status, 4);
        QVERIFY(!QFile::exists(bench.path(u"target"_s)));
        QCOMPARE(restoreOf("Dear Sir or Madam").status, 5);
        QCOMPARE(bench.at(u"target"_s, { u"restore"_s, bench.path(u"nothing.zip"_s) }).status, 5);
        QCOMPARE(restoreOf(whole).status, 0);
        QCOMPARE(restoreOf(whole).status, 7); // there is a store now
    }
};

QTEST_GUILESS_MAIN(ArchiveCommandsTest)
#include "archive_commands_test.moc"
