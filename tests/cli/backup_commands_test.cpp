#include "command_bench.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench : CommandBench {
    Answer at(const QString& time, const QStringList& command) const
    {
        return runWith(
            { u"--store"_s, store(), u"--key-file"_s, keyFile(), u"--now"_s, time, u"--offline"_s }, command);
    }
    // An endpoint, and one choice for each of these categories.
    void choose(const QString& time, const QString& category) const
    {
        QCOMPARE(
            at(time,
                { u"choose"_s, u"--recipient"_s, u"Some Shop"_s, u"--category"_s, category, u"--deny"_s })
                .status,
            0);
    }
    void begin() const
    {
        QCOMPARE(at(u"2031-03-01T08:00:00Z"_s, { u"init"_s }).status, 0);
        QCOMPARE(at(u"2031-03-01T08:00:00Z"_s,
                     { u"endpoint"_s, u"add"_s, u"https://consent.shop.example/"_s, u"--name"_s,
                         u"Some Shop"_s, u"--domain"_s, u"shop.example"_s })
                     .status,
            0);
        choose(u"2031-03-01T08:00:00Z"_s, u"interests"_s);
    }
    QJsonArray list() const { return run({ u"backups"_s }).document.value("backups"_L1).toArray(); }
    // With a home of its own: the settings go too.
    Answer eraseAt(const QStringList& command) const
    {
        QDir().mkpath(path(u"home/.config/Candor"_s));
        QFile settings(path(u"home/.config/Candor/settings.ini"_s));
        if (settings.open(QIODevice::WriteOnly))
            settings.write("[General]\n");
        settings.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, path(u"home"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"home/.config"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CANDOR_CLI), QStringList { u"--store"_s, store() } + command);
        Answer answer;
        if (!process.waitForFinished(120'000))
            return answer;
        answer.status = process.exitCode();
        answer.output = process.readAllStandardOutput();
        answer.document = QJsonDocument::fromJson(answer.output).object();
        return answer;
    }
    void killWhenThere(const QStringList& command, const QString& file) const
    {
        QProcess process;
        process.start(QStringLiteral(CANDOR_CLI),
            QStringList { u"--store"_s, store(), u"--key-file"_s, keyFile() } + command);
        QVERIFY(process.waitForStarted());
        const QString path = store() + u'/' + file;
        while (!QFile::exists(path) && process.state() == QProcess::Running)
            (void)process.waitForFinished(1);
        process.kill();
        (void)process.waitForFinished();
    }
    QStringList files(const QString& folder) const
    {
        QStringList names;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            names += QDir(folder).relativeFilePath(it.next());
        names.sort();
        return names;
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class BackupCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void backupsAreListedWithWhatTheyLack()
    {
        const Bench bench;
        bench.begin();
        QVERIFY(bench.list().isEmpty());
        const auto made = bench.at(u"2031-03-01T12:00:00Z"_s, { u"backups"_s, u"--make"_s });
        QVERIFY2(made.status == 0, made.output.constData());
        bench.choose(u"2031-03-01T13:00:00Z"_s, u"location"_s);
        const QJsonArray list = bench.list();
        QCOMPARE(list.size(), 1);
        const QJsonObject backup = list[0].toObject();
        QCOMPARE(backup.value("id"_L1).toString(), u"20310301T120000Z"_s);
        QVERIFY(backup.value("opens"_L1).toBool());
        QVERIFY(backup.value("bytes"_L1).toInteger() > 4096);
        QCOMPARE(backup.value("ledgerRecords"_L1).toInteger(), 3); // the store, the device, a choice
        QCOMPARE(backup.value("missing"_L1).toObject().value("ledgerRecords"_L1).toInteger(), 1);
        const QByteArray bytes = contentOf(bench.store() + u"/backups/20310301T120000Z.candor");
        QVERIFY(
            bytes.size() > 4096 && !bytes.startsWith("SQLite format 3") && !bytes.contains("consent.shop"));
    }

    void aDamagedStoreGoesBackToItsBackup_data()
    {
        QTest::addColumn<QString>("harm");
        for (const QString& harm : { u"none"_s, u"page"_s, u"gone"_s, u"slots"_s })
            QTest::addRow("%s", qPrintable(harm)) << harm;
    }
    void aDamagedStoreGoesBackToItsBackup()
    {
        QFETCH(QString, harm);
        const Bench bench;
        bench.begin();
        const QByteArray then = bench.run({ u"choices"_s }).output;
        QCOMPARE(bench.at(u"2031-03-01T12:00:00Z"_s, { u"backups"_s, u"--make"_s }).status, 0);
        bench.choose(u"2031-03-01T13:00:00Z"_s, u"location"_s);
        QFile file(bench.store() + u"/candor.db");
        if (harm == u"page") {
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(100));
            QVERIFY(file.write(QByteArray(50'000, 'x')) > 0);
        } else if (harm == u"gone") {
            QVERIFY(file.remove());
        } else if (harm == u"slots") {
            QVERIFY(QFile::remove(bench.store() + u"/candor.slots"));
            QVERIFY(QFile::remove(bench.store() + u"/candor.slots.old"));
        }
        file.close();
        QCOMPARE(bench.run({ u"choices"_s }).status, harm == u"none" || harm == u"slots" ? 0 : 4);
        QCOMPARE(bench.list().size(), 1);
        QCOMPARE(bench.run({ u"backups"_s, u"--restore"_s, u"20300101T000000Z"_s }).status, 2);
        const auto back = bench.run({ u"backups"_s, u"--restore"_s, u"20310301T120000Z"_s });
        QVERIFY2(back.status == 0, back.output.constData());
        QVERIFY(back.document.value("ledger"_L1).toObject().value("ok"_L1).toBool());
        QCOMPARE(bench.run({ u"choices"_s }).output, then);
        QCOMPARE(bench.list().size(), 1); // it is there to go back to again
        QCOMPARE(bench.run({ u"ledger"_s, u"verify"_s }).status, 0);
    }

    void aDamagedBackupIsSaidSoAndNotPutBack()
    {
        const Bench bench;
        bench.begin();
        QCOMPARE(bench.at(u"2031-03-01T12:00:00Z"_s, { u"backups"_s, u"--make"_s }).status, 0);
        QFile file(bench.store() + u"/backups/20310301T120000Z.candor");
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write(QByteArray(3000, 'x')) > 0);
        file.close();
        const QByteArray before = bench.run({ u"choices"_s }).output;
        const auto back = bench.run({ u"backups"_s, u"--restore"_s, u"20310301T120000Z"_s });
        QCOMPARE(back.status, 4);
        QCOMPARE(bench.run({ u"choices"_s }).output, before);
        QVERIFY(!QFile::exists(bench.store() + u"/candor.db.back.new"));
    }

    void anOldSecretDoesNotOpenTheBackupsEither()
    {
        const Bench bench;
        bench.begin();
        QCOMPARE(bench.at(u"2031-03-01T12:00:00Z"_s, { u"backups"_s, u"--make"_s }).status, 0);
        const QString old = bench.run({ u"recovery-key"_s }).document.value("code"_L1).toString();
        QVERIFY(bench.run({ u"recovery-key"_s }).document.value("replaced"_L1).toBool());
        QVERIFY(QFile::remove(bench.store() + u"/candor.slots"));
        QVERIFY(QFile::remove(bench.store() + u"/candor.slots.old"));
        QFile paper(bench.path(u"paper"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write(old.toLatin1());
        paper.close();
        QCOMPARE(bench
                     .runWith({ u"--store"_s, bench.store(), u"--recovery-file"_s, paper.fileName() },
                         { u"choices"_s })
                     .status,
            3);
        QCOMPARE(bench.run({ u"choices"_s }).status, 0); // and the copy of the slots has stepped in
    }

    void erasingWantsItSaidTwiceAndLeavesNothing()
    {
        const Bench bench;
        bench.begin();
        QCOMPARE(bench.at(u"2031-03-01T12:00:00Z"_s, { u"backups"_s, u"--make"_s }).status, 0);
        QCOMPARE(
            bench.run({ u"backups"_s, u"--restore"_s, u"20310301T120000Z"_s }).status, 0); // leaves one aside
        for (const QStringList& half :
            { QStringList { u"erase"_s }, { u"erase"_s, u"--everything"_s }, { u"erase"_s, u"--yes"_s } }) {
            QCOMPARE(bench.run(half).status, 2);
            QCOMPARE(bench.run({ u"choices"_s }).status, 0);
        }
        const QStringList whole { u"erase"_s, u"--everything"_s, u"--yes"_s };
        QVERIFY(bench.files(bench.store()).size() > 5);
        const auto erased = bench.eraseAt(whole);
        QVERIFY2(erased.status == 0, erased.output.constData());
        QVERIFY(erased.document.value("erased"_L1).toBool());
        QVERIFY(!QFile::exists(bench.store()));
        QVERIFY(bench.files(bench.path(u"home"_s)).isEmpty());
        QCOMPARE(bench.run({ u"choices"_s }).status, 1); // there is no store
        QCOMPARE(bench.run({ u"init"_s }).status, 0); // and a new one may be made
    }

    // Killed as soon as this file is there, or gone: the old store, or the new one, or one that says it is
    // gone and can be gone back to again; and what is erased never opens.
    void whoIsKilledOnTheWayLosesNothing_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file :
            { u"candor.db.back.new"_s, u"candor.db.back"_s, u"candor.db.aside.new"_s, u"candor.db.aside"_s })
            QTest::addRow("%s", qPrintable(file)) << file;
    }
    void whoIsKilledOnTheWayLosesNothing()
    {
        QFETCH(QString, file);
        const Bench bench;
        bench.begin();
        QCOMPARE(bench.at(u"2031-03-01T12:00:00Z"_s, { u"backups"_s, u"--make"_s }).status, 0);
        const QByteArray then = bench.run({ u"choices"_s }).output;
        bench.choose(u"2031-03-01T13:00:00Z"_s, u"location"_s);
        const QByteArray now = bench.run({ u"choices"_s }).output;
        bench.killWhenThere({ u"backups"_s, u"--restore"_s, u"20310301T120000Z"_s }, file);
        const auto after = bench.run({ u"choices"_s });
        if (after.status == 0)
            QVERIFY(after.output == then || after.output == now);
        else
            QVERIFY2(after.status == 4, after.output.constData());
        const auto again = bench.run({ u"backups"_s, u"--restore"_s, u"20310301T120000Z"_s });
        QVERIFY2(again.status == 0, again.output.constData());
        QCOMPARE(bench.run({ u"choices"_s }).output, then);

        bench.killWhenThere({ u"erase"_s, u"--everything"_s, u"--yes"_s }, u"candor.erasing"_s);
        if (QFile::exists(bench.store() + u"/candor.erasing"))
            QVERIFY(bench.run({ u"choices"_s }).status != 0); // goes on instead
        QCOMPARE(bench.eraseAt({ u"erase"_s, u"--everything"_s, u"--yes"_s }).status, 0);
        QVERIFY(!QFile::exists(bench.store()));
    }

    void aNewStoreIsNotMadeOverBackupsThatOpen()
    {
        const Bench bench;
        bench.begin();
        QCOMPARE(bench.at(u"2031-03-01T12:00:00Z"_s, { u"backups"_s, u"--make"_s }).status, 0);
        const QByteArray then = bench.run({ u"choices"_s }).output;
        for (const QString& name : { u"candor.db"_s, u"candor.slots"_s, u"candor.slots.old"_s })
            QVERIFY(QFile::remove(bench.store() + u'/' + name));
        QVERIFY(bench.run({ u"init"_s }).status != 0);
        QCOMPARE(bench.list().size(), 1);
        QCOMPARE(bench.run({ u"backups"_s, u"--restore"_s, u"20310301T120000Z"_s }).status, 0);
        QCOMPARE(bench.run({ u"choices"_s }).output, then);
    }

    void whatIsNotCandorsStays()
    {
        const Bench bench;
        bench.begin();
        QVERIFY(QDir().mkpath(bench.store() + u"/backups"));
        for (const QString& own : { u"letter.txt"_s, u"backups/photo.jpg"_s }) {
            QFile file(bench.store() + u'/' + own);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(bench.eraseAt({ u"erase"_s, u"--everything"_s, u"--yes"_s }).status, 0);
        QCOMPARE(bench.files(bench.store()), QStringList({ u"backups/photo.jpg"_s, u"letter.txt"_s }));
    }
};

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "backup_commands_test.moc"
