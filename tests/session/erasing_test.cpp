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

    // The settings cannot be removed: the keys and the store are gone, the mark of the erasing stays.
    void anErasingThatFailedNeverTakesTheStoreThatIsMadeAfterIt_data()
    {
        QTest::addColumn<bool>("fromArchive");
        QTest::newRow("created") << false;
        QTest::newRow("restored") << true;
    }
    void anErasingThatFailedNeverTakesTheStoreThatIsMadeAfterIt()
    {
        QFETCH(bool, fromArchive);
        const QString archive = m_dir->filePath(u"everything"_s);
        QVERIFY(open()->exportEverything(archive, [] { return false; }));
        QVERIFY(QDir().mkpath(m_places->settings + u"/in the way"));
        QCOMPARE(eraseEverything(*m_places).error().fault, Fault::Disk);
        QVERIFY(wasErasing(*m_places));
        QVERIFY(!isAnythingReadable(*m_places));
        {
            const Result<Desk> made = fromArchive
                ? Desk::restore(archive, m_places->store, keyFile(), m_clock, {})
                : Desk::create(m_places->store, keyFile(), m_clock);
            QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        }
        QVERIFY(!wasErasing(*m_places));
        QVERIFY(Desk::exists(m_places->store));
        QVERIFY(open());
        QVERIFY(finishErasing(m_places->store)); // nothing to do
        QVERIFY(goOnErasing(*m_places)); // nor here: nobody has begun
        QVERIFY(open());
    }

    void aStoreThatIsMadeWhileAnArchiveIsReadIsNotWrittenOver()
    {
        const QString archive = m_dir->filePath(u"everything"_s);
        {
            Result<Desk> desk = open();
            Endpoint shop;
            shop.url = u"https://consent.shop.example"_s;
            const Result<Endpoint> added = desk->addEndpoint(shop, u"Some Shop"_s);
            QVERIFY(added);
            std::vector<Item> offers(1500); // so many that it is asked whether to stop
            for (std::size_t i = 0; i < offers.size(); ++i)
                offers[i].title = QString::number(i);
            QVERIFY(desk->replaceCatalogue(added->recipient, offers));
            QVERIFY(desk->exportEverything(archive, [] { return false; }));
        }
        QVERIFY(eraseEverything(*m_places));
        int made = 0;
        const auto meanwhile = [&] {
            if (made == 0)
                made = Desk::create(m_places->store, keyFile(), m_clock) ? 1 : -1;
            return false;
        };
        QCOMPARE(Desk::restore(archive, m_places->store, keyFile(), m_clock, meanwhile).error().fault,
            Fault::Refused);
        QCOMPARE(made, 1);
        const Result<Desk> desk = open();
        QVERIFY(desk);
        QVERIFY(desk->endpoints()->empty()); // the one that was made
        QVERIFY(!QDir(m_places->store + u"/restoring").exists());
    }

    void whereAKeyCannotBeErasedNoStoreIsMade()
    {
        QVERIFY(QFile::remove(m_places->store + u"/candor.slots.old"));
        QVERIFY(QDir().mkpath(m_places->store + u"/candor.slots.old/in the way"));
        QCOMPARE(eraseEverything(*m_places).error().fault, Fault::Disk);
        QVERIFY(isAnythingReadable(*m_places)); // it is not said that there is none
        QVERIFY(Desk::exists(m_places->store));
        QVERIFY(!Desk::create(m_places->store, keyFile(), m_clock));
        QVERIFY(wasErasing(*m_places));
        QVERIFY(QDir(m_places->store + u"/candor.slots.old").removeRecursively());
        QVERIFY(Desk::create(m_places->store, keyFile(), m_clock));
        QVERIFY(!wasErasing(*m_places) && open());
    }

    void aStoreOfWhichOnlyTheBackupsAreLeftIsStillThere()
    {
        for (const QString& name : { u"candor.db"_s, u"candor.slots"_s, u"candor.slots.old"_s })
            QVERIFY(QFile::remove(m_places->store + u'/' + name));
        QVERIFY(Desk::exists(m_places->store));
        QCOMPARE(Desk::create(m_places->store, keyFile(), m_clock).error().fault, Fault::Refused);
        const Result<BackupShelf> shelf = backupsIn(m_places->store, keyFile());
        QVERIFY(shelf);
        QCOMPARE(shelf->backups.size(), std::size_t { 1 });
        QVERIFY(goBackTo(m_places->store, shelf->backups.front().id, keyFile(), m_clock));
        QVERIFY(open());
    }

    void theKeysToTheBackupsOfAnotherStoreAreKept()
    {
        const Places others = Places::under(m_dir->filePath(u"other"_s));
        {
            Result<Desk> other = Desk::create(others.store, keyFile(), m_clock);
            QVERIFY(other && backUp(*other));
        }
        const QString backups = backupFolderIn(m_places->store);
        const QString slots = backups + u"/candor.slots";
        const Result<vault::KeySlots> foreign = vault::KeySlots::load(backupFolderIn(others.store));
        QVERIFY(foreign);
        QVERIFY(QFile::remove(slots));
        (void)QFile::remove(backups + u"/candor.slots.old");
        QVERIFY(QFile::copy(backupFolderIn(others.store) + u"/candor.slots", slots));
        {
            Result<Desk> desk = open();
            QVERIFY(desk && backUp(*desk));
        }
        QCOMPARE(
            vault::KeySlots::load(backups)->storeId(), vault::KeySlots::load(m_places->store)->storeId());
        const QStringList aside = QDir(backups).entryList({ u"candor.slots.of-*"_s }, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QVERIFY(aside[0].endsWith(QLatin1String(foreign->storeId().toHex())));
        const QString found = m_dir->filePath(u"found"_s);
        QVERIFY(QDir().mkpath(found));
        QVERIFY(QFile::copy(backups + u'/' + aside[0], found + u"/candor.slots"));
        QVERIFY(vault::KeySlots::load(found)->open(keyFile()));
        QVERIFY(eraseEverything(*m_places)); // and goes with everything else
        QVERIFY(!QFile::exists(m_places->store));
    }

    void backupsOfAClockThatWasAheadGoFirst()
    {
        const auto at = [](int day) {
            return backupFileAt(u"f"_s, Instant { std::chrono::seconds { 1'900'000'000 } } + 24h * day);
        };
        const auto days = [&](const std::vector<BackupFile>& files) {
            QList<qint64> found;
            for (const BackupFile& file : files)
                found += std::chrono::duration_cast<std::chrono::hours>(file.at - at(0).at).count() / 24;
            return found;
        };
        const std::vector<BackupFile> files { at(900), at(800), at(3), at(2), at(1), at(0) };
        QVERIFY(backupsToRemove(files, at(3).path, 6).empty());
        QCOMPARE(days(backupsToRemove(files, at(3).path, 3)), QList<qint64>({ 0, 800, 900 }));
        QCOMPARE(days(backupsToRemove(files, at(3).path, 5)), QList<qint64>({ 900 }));
        QCOMPARE(days(backupsToRemove(files, at(0).path, 1)), QList<qint64>({ 1, 2, 3, 800, 900 }));
        QVERIFY(backupsToRemove(files, at(7).path, 1).empty()); // what was made is not there: nothing goes
    }

    void aBackupThatIsMadeAfterTheClockWasAheadStays()
    {
        Result<Desk> desk = open();
        const Instant right = m_clock.now();
        for (int day = 0; day < 8; ++day) {
            m_clock.set(right + 24h * (1000 + day));
            QVERIFY(backUp(*desk));
        }
        const QDir folder(backupFolderIn(m_places->store));
        m_clock.set(right + 24h);
        QVERIFY(*desk->backUpNext({})); // due, whatever the future says
        QVERIFY(backUp(*desk));
        QVERIFY(!*desk->backUpNext({}));
        const QStringList names = folder.entryList({ u"*.candor"_s }, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 7);
        QVERIFY(QFile::exists(backupFileAt(folder.path(), m_clock.now()).path));
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
        QVERIFY(!isBackupDue({ at(noon + 100h), at(noon) }, noon + 23h));
        QVERIFY(isBackupDue({ at(noon + 100h), at(noon) }, noon + 24h));
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
