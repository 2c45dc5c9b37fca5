#include "backup_files.h"
#include "backups.h"
#include "erasing.h"
#include "manual_clock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::session;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Credential keyFile()
{
    return Credential::keyFile(vault::SecretBytes(32));
}

Result<void> backUp(Desk& desk)
{
    for (;;) {
        const Result<bool> more = desk.backUpNext({}, true);
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

} // namespace

class ErasingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Places> m_places;
    test::ManualClock m_clock;

    Result<Desk> open() { return Desk::open(m_places->store, keyFile(), m_clock); }
    QStringList left() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_places = std::make_unique<Places>(Places::under(m_dir->path()));
        Result<Desk> desk = Desk::create(m_places->store, keyFile(), m_clock);
        QVERIFY(desk && backUp(*desk));
    }

    void nothingIsLeft()
    {
        QVERIFY(eraseEverything(*m_places));
        QVERIFY2(left().isEmpty(), qPrintable(left().join(u' ')));
        QVERIFY(eraseEverything(*m_places)); // nothing to do is no error
    }

    void whileTheStoreIsOpenNothingGoes()
    {
        const Result<Desk> desk = open();
        QCOMPARE(eraseEverything(*m_places).error().fault, Fault::InUse);
        QVERIFY(QFile::exists(m_places->store + u"/candor.slots"));
        QVERIFY(!wasErasing(*m_places));
    }

    // Something in the way of the first file after the keys: as far as a crash there would come.
    void whoIsCutOffAfterTheKeysHasNothingThatOpensAndGoesOn()
    {
        const QString blocked = m_places->store + u"/candor.db.aside";
        QVERIFY(QDir().mkpath(blocked + u"/in the way"));
        QCOMPARE(eraseEverything(*m_places).error().fault, Fault::Disk);
        QVERIFY(wasErasing(*m_places));
        QCOMPARE(open().error().fault, Fault::NotFound);
        QVERIFY(!vault::KeySlots::exist(m_places->store));
        QVERIFY(!vault::KeySlots::exist(backupFolderIn(m_places->store)));
        QVERIFY(QDir(blocked).removeRecursively());
        QVERIFY(eraseEverything(*m_places));
        QVERIFY(left().isEmpty());
    }

    void aKeyThatCannotBeRemovedIsToldAndEverythingElseStays()
    {
        QVERIFY(QFile::remove(m_places->store + u"/candor.slots.old"));
        QVERIFY(QDir().mkpath(m_places->store + u"/candor.slots.old/in the way"));
        QCOMPARE(eraseEverything(*m_places).error().fault, Fault::Disk);
        QVERIFY(QFile::exists(m_places->store + u"/candor.db"));
    }

    void aBackupIsDueOnceADay()
    {
        const auto at = [](Instant time) { return backupFileAt(u"f"_s, time); };
        const Instant noon { std::chrono::seconds { 1'900'000'000 } };
        QVERIFY(isBackupDue({}, noon));
        QVERIFY(!isBackupDue({ at(noon) }, noon));
        QVERIFY(!isBackupDue({ at(noon) }, noon + 23h));
        QVERIFY(isBackupDue({ at(noon) }, noon + 24h));
        QVERIFY(isBackupDue({ at(noon) }, noon - 1h)); // the clock was set back
        QCOMPARE(at(noon).at, noon);
    }

    void theLastSevenAreKept()
    {
        Result<Desk> desk = open();
        const QDir folder(backupFolderIn(m_places->store));
        const QStringList first = folder.entryList({ u"*.candor"_s });
        for (int day = 0; day < 8; ++day) {
            m_clock.advance(24h);
            QVERIFY(*desk->backUpNext({})); // due by itself
            QVERIFY(backUp(*desk));
            QVERIFY(!*desk->backUpNext({})); // and no more today
        }
        const QStringList names = folder.entryList({ u"*.candor"_s }, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 7);
        QVERIFY(!names.contains(first.value(0)));
        QCOMPARE(
            desk->newestBackup(), std::optional(std::chrono::floor<std::chrono::seconds>(m_clock.now())));
        QCOMPARE(backupsIn(m_places->store, keyFile())->backups.front().ledgerRecords, 2);
    }

    void aBackupThatIsGivenUpLeavesNothing()
    {
        Result<Desk> desk = open();
        QVERIFY(*desk->backUpNext({}, true));
        QCOMPARE(desk->backUpNext([] { return true; }, true).error().fault, Fault::Cancelled);
        QVERIFY(*desk->backUpNext({}, true)); // another one may begin
        desk = Error {};
        const QStringList names = QDir(backupFolderIn(m_places->store)).entryList({ u"*.candor*"_s });
        QCOMPARE(names.size(), 1); // the one of init(), whole
        QVERIFY(!names[0].endsWith(u".new"));
    }

    void aPlaceForBackupsThatTakesNothingIsADiskFault()
    {
        Result<Desk> desk = open();
        QVERIFY(QDir(backupFolderIn(m_places->store)).removeRecursively());
        QFile file(backupFolderIn(m_places->store));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(backUp(*desk).error().fault, Fault::Disk);
        QVERIFY(desk->consents()); // the store goes on
    }
};

QTEST_GUILESS_MAIN(ErasingTest)
#include "erasing_test.moc"
