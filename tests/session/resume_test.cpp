#include "sample_desk.h"
#include "told_store.h"

#include <QDateTime>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

// Stops after so many progress reports, and keeps what was read.
class Quitter final : public ImportWatch {
public:
    explicit Quitter(int after)
        : m_after(after)
    {
    }
    bool cancelled() const override { return m_reports > m_after; }
    bool setsAside() const override { return true; }
    void reached(qint64 bytes, qint64) override
    {
        ++m_reports;
        if (firstBytes < 0)
            firstBytes = bytes;
    }
    void found(const FoundSoFar& now) override { lastFound = now; }
    void keeping() override { }
    void goesOn() override { ++wentOn; }
    void startsAnew() override { ++startedAnew; }

    qint64 firstBytes = -1;
    int wentOn = 0;
    int startedAnew = 0;
    FoundSoFar lastFound;

private:
    int m_after;
    int m_reports = 0;
};

constexpr int Never = std::numeric_limits<int>::max();

// A folder with the sample's exports in it and a store beside them.
struct Bench {
    Bench()
    {
        for (const QString& path : { samplePath(u"twitter"), samplePath(u"takeout-20261102") }) {
            const QString copy = folder.filePath(QFileInfo(path).fileName());
            QFile::copy(path, copy);
            QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            exports += copy;
        }
        QFile key(folder.filePath(u"key"_s));
        if (key.open(QIODevice::WriteOnly))
            key.write(QByteArray(32, '\7').toHex());
    }
    QString store(const QString& name) const { return folder.filePath(name); }
    Result<Desk> create(const QString& name) const { return Desk::create(store(name), aKeyFile(), clock); }
    Result<Desk> open(const QString& name) const { return Desk::open(store(name), aKeyFile(), clock); }
    // What a store tells that read everything without a stop.
    QString whole() const
    {
        Result<Desk> desk = create(u"whole"_s);
        Onlooker onlooker;
        if (!desk || !importPaths({ exports }, *desk, onlooker))
            qFatal("the exports cannot be read");
        return toldBy(*desk);
    }

    QTemporaryDir folder;
    QStringList exports;
    ManualClock clock;
};

bool showsNothing(const Desk& desk)
{
    return desk.sources()->empty() && desk.profile()->traits.empty() && desk.exposures({})->total == 0
        && desk.recipients()->empty();
}

} // namespace

class ResumeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void setAsideAndGoneOnWithTheResultIsTheSame()
    {
        const Bench bench;
        const QString whole = bench.whole();
        for (const int after : { 0, 9, 20 }) {
            const QString name = QString::number(after);
            {
                Result<Desk> desk = bench.create(name);
                Quitter quitter(after);
                const auto stopped = importPaths({ bench.exports }, *desk, quitter);
                QVERIFY(!stopped);
                QCOMPARE(stopped.error().fault, Fault::Cancelled);
                QVERIFY(showsNothing(*desk));
            }
            Result<Desk> desk = bench.open(name);
            QVERIFY(showsNothing(*desk));
            QVERIFY(!desk->unfinished()->empty());
            Quitter again(after); // and once more
            (void)importPaths({ bench.exports }, *desk, again);
            Quitter last(Never);
            const auto imports = importPaths({ bench.exports }, *desk, last);
            QVERIFY(imports);
            QCOMPARE(toldBy(*desk), whole);
            QVERIFY(desk->unfinished()->empty());
        }
    }

    void goingOnBeginsWhereItHadStopped()
    {
        const Bench bench;
        Result<Desk> desk = bench.create(u"store"_s);
        Quitter quitter(16);
        QVERIFY(!importPaths({ bench.exports }, *desk, quitter));
        const std::vector<UnfinishedImport> left = *desk->unfinished();
        QCOMPARE_GT(left.front().bytes, left.front().note.unreadBytes); // more than what is never read
        QCOMPARE(left.front().note.paths, bench.exports);
        Quitter last(Never);
        QVERIFY(importPaths({ bench.exports }, *desk, last));
        QCOMPARE_GT(last.wentOn, 0);
        QCOMPARE_GE(last.firstBytes, left.front().bytes);
        QCOMPARE_GE(last.lastFound.traits, quitter.lastFound.traits); // what was found then counts
        QCOMPARE(last.startedAnew, 0);
    }

    void aFileThatChangedIsReadFromItsBeginning()
    {
        const Bench bench;
        const QString whole = bench.whole();
        Result<Desk> desk = bench.create(u"store"_s);
        Quitter quitter(16);
        QVERIFY(!importPaths({ bench.exports }, *desk, quitter));
        for (const QString& path : bench.exports) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(
                QFileInfo(path).lastModified().addSecs(10), QFileDevice::FileModificationTime));
        }
        Quitter last(Never);
        const auto imports = importPaths({ bench.exports }, *desk, last);
        QVERIFY(imports);
        QCOMPARE_GT(last.startedAnew, 0);
        QCOMPARE(last.wentOn, 0);
        QVERIFY(desk->unfinished()->empty());
        QCOMPARE(desk->profile()->traits.size(), bench.open(u"whole"_s)->profile()->traits.size());
    }

    void whatIsLeftCanBeRemoved()
    {
        const Bench bench;
        Result<Desk> desk = bench.create(u"store"_s);
        Quitter quitter(16);
        QVERIFY(!importPaths({ bench.exports }, *desk, quitter));
        for (const UnfinishedImport& one : *desk->unfinished()) {
            const Result<Forgotten> gone = desk->forget(one.id);
            QVERIFY(gone);
            QCOMPARE(gone->records, one.records);
        }
        QVERIFY(desk->unfinished()->empty());
        QVERIFY(showsNothing(*desk));
        Quitter last(Never);
        QVERIFY(importPaths({ bench.exports }, *desk, last));
        QCOMPARE(last.wentOn, 0);
    }

    void aCancelledImportIsNotOffered()
    {
        const Bench bench;
        Result<Desk> desk = bench.create(u"store"_s);
        Onlooker impatient(16);
        QVERIFY(!importPaths({ bench.exports }, *desk, impatient));
        QVERIFY(desk->unfinished()->empty());
    }

    void whatWasAllowedThenIsAllowedWhenItGoesOn()
    {
        const Bench bench;
        Result<Desk> desk = bench.create(u"store"_s);
        Quitter quitter(16);
        QVERIFY(!importPaths({ bench.exports, UnpackLimits::Raised }, *desk, quitter));
        Quitter last(Never);
        QVERIFY(importPaths({ bench.exports }, *desk, last));
        QCOMPARE_GT(last.wentOn, 0);
        QCOMPARE(last.startedAnew, 0);
    }

    // A process that imports is killed at random moments; the last one goes on to the end.
    void killedAtAnyMomentAndGoneOnWithTheResultIsTheSame()
    {
        const Bench bench;
        const QString whole = bench.whole();
        QRandomGenerator random(20261124);
        int wentOn = 0;
        // Not every moment leaves something to go on with: what was read last is kept a moment later.
        for (int round = 0; round < 3 || (wentOn == 0 && round < 20); ++round) {
            const QString name = u"killed-"_s + QString::number(round);
            QVERIFY(bench.create(name));
            for (int kill = 0; kill < 2; ++kill) {
                QProcess victim;
                victim.start(QStringLiteral(KILL_VICTIM),
                    QStringList { bench.store(name), bench.folder.filePath(u"key"_s) } + bench.exports);
                QVERIFY(victim.waitForReadyRead(60'000));
                // Any moment will do: after so many reports, and a little more.
                const int reports = random.bounded(46);
                QByteArray said;
                while (said.count('\n') < reports && victim.waitForReadyRead(60'000))
                    said += victim.readAllStandardOutput();
                (void)victim.waitForFinished(random.bounded(40));
                victim.kill();
                QVERIFY(victim.state() == QProcess::NotRunning || victim.waitForFinished(60'000));
                const Result<Desk> desk = bench.open(name);
                QVERIFY(desk);
                QVERIFY(showsNothing(*desk) || desk->sources()->size() == 2); // all or nothing
            }
            Result<Desk> desk = bench.open(name);
            QVERIFY(desk);
            Quitter last(Never);
            if (desk->sources()->empty())
                QVERIFY(importPaths({ bench.exports }, *desk, last));
            wentOn += last.wentOn;
            QCOMPARE(toldBy(*desk), whole);
        }
        QCOMPARE_GT(wentOn, 0);
    }
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "resume_test.moc"
