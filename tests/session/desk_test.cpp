#include "sample_desk.h"

#include <QDirIterator>

#include <algorithm>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

class DeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aStoreIsMadeOnceAndOpensOnlyWithItsKey()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        QVERIFY(!Desk::exists(folder.path()));
        QVERIFY(Desk::create(folder.path(), aKeyFile(), clock));
        QVERIFY(Desk::exists(folder.path()));
        QCOMPARE(Desk::create(folder.path(), aKeyFile(), clock).error().fault, Fault::Refused);
        QVERIFY(Desk::open(folder.path(), aKeyFile(), clock));
        QCOMPARE(Desk::open(folder.path(), aKeyFile(8), clock).error().fault, Fault::WrongKey);
    }

    void aStoreOpensWithItsPassphrase()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        QVERIFY(
            Desk::create(folder.path(), Credential::passphrase(u"schöne Grüße"), clock, vault::LeastKdfCost));
        QVERIFY(Desk::open(folder.path(), Credential::passphrase(u"scho\u0308ne Gru\u0308ße"), clock));
        QCOMPARE(Desk::open(folder.path(), Credential::passphrase(u"schone Grusse"), clock).error().fault,
            Fault::WrongKey);
    }

    void aStoreWhoseFileWasTakenAwayIsDamagedNotNew()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        QVERIFY(Desk::create(folder.path(), aKeyFile(), clock));
        QDirIterator files(folder.path(), QDir::Files);
        while (files.hasNext()) {
            if (files.next().endsWith(u".db"))
                QVERIFY(QFile::remove(files.filePath()));
        }
        QVERIFY(Desk::exists(folder.path()));
        QCOMPARE(Desk::open(folder.path(), aKeyFile(), clock).error().fault, Fault::Corrupt);
        QCOMPARE(Desk::create(folder.path(), aKeyFile(), clock).error().fault, Fault::Refused);
    }

    void theSamplePersonHasWhatThePromiseSays()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk);
        const Result<std::vector<ImportSummary>> sources = desk->sources();
        QVERIFY(sources);
        const std::map<Role, qint64> roles = rolesIn(*sources);
        QCOMPARE_GE(roles.at(Role::Exposure), 1500);
        const Result<ExposurePage> shown = desk->exposures({ Company::X, 100'000 });
        QVERIFY(shown);
        QCOMPARE(std::count_if(shown->exposures.begin(), shown->exposures.end(),
                     [](const Exposure& e) { return !e.criteria.empty(); }),
            1500);
        QCOMPARE_GE(roles.at(Role::Activity), 5000);
        const Result<Profile> profile = desk->profile();
        QVERIFY(profile);
        QCOMPARE_GE(static_cast<qint64>(profile->traits.size()), 200);
        QCOMPARE_GT(profile->sensitive(), 0);
        for (const Trait& trait : profile->traits)
            QCOMPARE_GT(trait.evidence, 0);

        const Result<std::vector<Recipient>> recipients = desk->recipients();
        QVERIFY(recipients);
        QCOMPARE(recipients->size(), std::size_t { 4 }); // three companies and the shop
        for (const Recipient& recipient : *recipients) {
            if (recipient.channel == Channel::C15t)
                QCOMPARE(desk->itemsFor(recipient)->size(), std::size_t { 2000 });
        }
    }

    void everyByteOfTheSampleIsAccountedFor()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk);
        const Result<std::vector<ImportSummary>> sources = desk->sources();
        QVERIFY(sources);
        QVERIFY(!sources->empty());
        for (const ImportSummary& source : *sources) {
            const ByteTotals bytes = source.bytes();
            QCOMPARE(bytes.total, bytes.read + bytes.skipped + bytes.unknown + bytes.failed);
            QCOMPARE(bytes.failed, 0);
            QCOMPARE_GT(bytes.read, 0);
        }
    }

    void theSameExportAgainChangesNothingAndLeavesOneSource()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk);
        const Profile before = *desk->profile();
        const std::map<Role, qint64> rolesBefore = rolesIn(*desk->sources());
        Onlooker onlooker;
        QVERIFY(importPaths({ samplePaths() }, *desk, onlooker));
        QCOMPARE(desk->profile()->traits, before.traits);
        QCOMPARE(desk->profile()->derived, before.derived);
        QCOMPARE(rolesIn(*desk->sources()), rolesBefore);
        QCOMPARE(onlooker.lastBytes, onlooker.lastOf);
    }

    void whatCandorDerivesStandsApartAndFades()
    {
        ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk);
        const Profile profile = *desk->profile();
        QVERIFY(!profile.derived.empty());
        for (const Trait& trait : profile.traits)
            QVERIFY(trait.role != Role::Derived);
        for (const Trait& trait : profile.derived) {
            QCOMPARE(trait.role, Role::Derived);
            const Result<std::vector<Evidence>> evidence = desk->evidence(trait.id, 100'000, {});
            QVERIFY(evidence);
            QCOMPARE(static_cast<qint64>(evidence->size()), trait.evidence);
            QVERIFY(std::ranges::all_of(
                *evidence, [](const Evidence& one) { return one.role == Role::Activity; }));
        }
        for (Result<bool> more = desk->deriveNext(); *more; more = desk->deriveNext()) { }
        QCOMPARE(desk->profile()->derived, profile.derived); // by the same rules, to the same
        clock.advance(std::chrono::days(3000));
        QVERIFY(desk->profile()->derived.empty());
        QCOMPARE(desk->profile()->traits, profile.traits);
    }

    void aCancelledImportLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Result<Desk> desk = Desk::create(folder.path(), aKeyFile(), clock);
        QVERIFY(desk);
        Onlooker impatient(2);
        const auto stopped = importPaths({ samplePaths() }, *desk, impatient);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().fault, Fault::Cancelled);
        QVERIFY(desk->sources()->empty());
        QVERIFY(desk->profile()->traits.empty());
        QVERIFY(desk->recipients()->empty());
        QCOMPARE(desk->exposures({})->total, 0);
    }

    void aDamagedArchiveLeavesTheStoreAsItWas()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk);
        const Profile before = *desk->profile();
        const QTemporaryDir folder;
        QFile whole(samplePath(u"twitter"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        bytes.truncate(100);
        QFile cut(folder.filePath(u"cut.zip"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(bytes);
        cut.close();
        Onlooker onlooker;
        const auto failed = importPaths({ { cut.fileName() } }, *desk, onlooker);
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, Fault::Invalid);
        QCOMPARE(desk->profile()->traits, before.traits);
    }

    void aForgottenImportTakesItsTraitsAndItemsWithIt()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Result<Desk> desk = Desk::create(folder.path(), aKeyFile(), clock);
        QVERIFY(desk);
        Onlooker onlooker;
        const auto imports = importPaths({ { samplePath(u"twitter") } }, *desk, onlooker);
        QVERIFY(imports);
        QCOMPARE(imports->size(), std::size_t { 1 });
        const Result<Forgotten> removed = desk->forget(imports->front().id);
        QVERIFY(removed);
        QCOMPARE_GT(removed->traits, 0);
        QCOMPARE_GT(removed->items, 0);
        QVERIFY(desk->profile()->traits.empty());
        QCOMPARE(desk->forget(imports->front().id).error().fault, Fault::NotFound);
    }

    void everyTraitOpensItsEvidence()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk);
        const Profile profile = *desk->profile();
        for (const Trait& trait : profile.traits) {
            const Result<std::vector<Evidence>> evidence = desk->evidence(trait.id, 100000, {});
            QVERIFY(evidence);
            QCOMPARE(static_cast<qint64>(evidence->size()), trait.evidence);
            for (const Evidence& one : *evidence)
                QVERIFY(!one.file.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "desk_test.moc"
