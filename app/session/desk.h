#pragma once

#include "after_check.h"
#include "choice.h"
#include "clock.h"
#include "credential.h"
#include "endpoint.h"
#include "import_sink.h"
#include "import_summary.h"
#include "item.h"
#include "ledger_report.h"
#include "limit.h"
#include "parcel.h"
#include "profile_change.h"
#include "result.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace candor::session {

struct StoreInfo {
    QString path;
    int version = 0;
    QString cipher;
};

struct EngineVersions {
    QString sqlcipher;
    QString openssl;
};
EngineVersions engineVersions();

struct Forgotten {
    qint64 records = 0;
    qint64 traits = 0;
    qint64 items = 0;
};

struct ExposureQuery {
    std::optional<Company> company;
    int limit = 200;
};

struct ExposurePage {
    std::vector<Exposure> exposures; // newest first
    qint64 total = 0;
};

// The words that stood before the person at a limit.
using LimitWordings = std::map<LimitSubject, Wording>;

// What an Apply or an Undo did.
struct Applied {
    QUuid batch;
    std::vector<EffectiveChoice> choices; // the changed ones, as they now are
    qint64 outbox = 0; // parcels waiting
};

// Everything that is in the opened store, as a person or a program asks for it: one call a question, one
// transaction an order. Synchronous; belongs to one thread at a time (the store lane of the window, the main
// thread of the command line). Faults: WrongKey, Corrupt, TooNew, InUse, Disk from opening; Disk and Corrupt
// from everything; NotFound for ids.
class Desk final : public ImportSink {
public:
    // Also when it was taken away and only its keys or its backups are left, and when an erasing that failed
    // cannot be finished (finishErasing).
    static bool exists(const QString& folder);
    // Without a cost, that of a passphrase is fitted to this machine. Refused when there is a store already.
    static Result<Desk> create(const QString& folder, const Credential& credential, const Clock& clock,
        std::optional<vault::KdfCost> cost = {});
    static Result<Desk> open(const QString& folder, const Credential& credential, const Clock& clock);
    Desk(Desk&&) noexcept;
    Desk& operator=(Desk&&) noexcept;
    ~Desk() override;

    StoreInfo info() const;

    // What opens the store. Each way in is independent of the others; changing one rewrites its slot alone. A
    // new one that cannot be written to disk changes nothing.
    bool hasWayIn(vault::SlotKind kind) const;
    Result<QString> makeRecoveryCode(); // the code, told this once; the one before it opens nothing any more
    // Invalid when it is shorter than MinimumPassphrase. Without a cost, fitted to this machine.
    Result<void> changePassphrase(const Credential& passphrase, std::optional<vault::KdfCost> cost = {});

    // Everything that is kept, as one open archive at `path` (resources/archive/README.txt says how it is
    // made). It is written whole or not at all, and holds no key. Answers its size in bytes. Asks `cancelled`
    // now and then.
    Result<qint64> exportEverything(const QString& path, const std::function<bool()>& cancelled) const;
    // A new store out of such an archive, that answers every question as the old one did. Refused when there
    // is a store already; Invalid when this is no such archive, Corrupt when it was cut or changed, TooNew;
    // the folder is then as it was. Its ledger goes on under a new device id, with the next thing that is
    // written to it.
    static Result<Desk> restore(const QString& archive, const QString& folder, const Credential& credential,
        const Clock& clock, const std::function<bool()>& cancelled, std::optional<vault::KdfCost> cost = {});

    // One step of an encrypted copy of the store into its folder of backups, begun when the newest one is
    // older than a day; a few megabytes a step, and verified with the last one. Answers whether there is more
    // to do. A run that is given up leaves nothing behind. See backups.h.
    Result<bool> backUpNext(const std::function<bool()>& cancelled, bool evenIfNew = false);
    std::optional<Instant> newestBackup() const;

    // Imports. The steps of an import are those of ImportSink.
    Result<UnderWay> begin(const ImportSummary& head, const std::optional<ImportNote>& note) override;
    Result<void> accept(
        ImportId import, const FileReport& file, std::vector<store::PreparedRecord> batch) override;
    Result<void> dropFile(ImportId import, const FileReport& file) override;
    Result<void> fileDone(ImportId import, const ReadFile& file) override;
    Result<std::vector<ImportSummary>> complete(const std::vector<ReadImport>& imports) override;
    Result<void> discard(ImportId import) override;
    Result<void> setAside(ImportId import) override;
    Result<std::vector<UnfinishedImport>> unfinished() override;
    Result<std::vector<ImportSummary>> sources() const;
    Result<std::vector<FileReport>> files(ImportId import) const;
    Result<Forgotten> forget(ImportId import); // also one that is unfinished

    // What is known: what companies say, and behind each company's what Candor derives from what it kept, as
    // of now.
    Result<Profile> profile() const;
    // Derives from what an older Candor, or older rules, left as it was: a stretch of it, well under a
    // second. Answers whether there is more.
    Result<bool> deriveNext();
    // What each company's newest export changes against the one before, or the last one brought until
    // `since`.
    Result<std::vector<ProfileChange>> profileChanges(std::optional<Instant> since = {}) const;
    Result<std::vector<Evidence>> evidence(TraitId trait, int limit, std::optional<RecordId> after) const;
    Result<ExposurePage> exposures(const ExposureQuery& query) const;
    Result<std::vector<Item>> itemsFor(
        const Recipient& recipient) const; // ads a company showed, offers of an endpoint
    Result<std::vector<AttributeCount>> attributeCounts(Company company) const;
    Result<qint64> exposureCount(Company company) const;
    // The offers of a catalogue that was brought for a recipient: all of them, or none any more.
    Result<std::vector<Item>> catalogue(RecipientId recipient) const;
    Result<void> replaceCatalogue(RecipientId recipient, const std::vector<Item>& offers);

    // What companies went on doing after a no, as far as their newer exports tell: every refusal in force, in
    // the order of its key. And the newest ads that were matched by what was refused.
    Result<std::vector<AfterCheck>> afterChecks() const;
    Result<std::vector<Exposure>> adsAfterRefusal(const AfterCheck& check, int limit) const;

    // Choices.
    Result<std::vector<Recipient>> recipients() const;
    Result<ConsentState> consents() const;
    Result<std::vector<ChoiceEvent>> history() const;
    // `shown`: the words that stood before the person, by choice. `pause`: how long, for those that are
    // Choice::Pause; Invalid when it is less than LeastPause or more than LongestPause.
    Result<Applied> apply(const ChoiceSet& changes, const QString& reason, const Wordings& shown = {},
        Milliseconds pause = LeastPause);
    // The last batch, or the one that this batch or choice is of, for thirty days. NotFound when it cannot be
    // taken back.
    Result<Applied> undo(const QUuid& which = {});
    // Lets the countdowns of pauses run on, and ends those that are over. Opening does so too.
    Result<Applied> endPauses();

    // Limits. In force is what the ledger says, and what was remembered outside it and is missing there: in
    // doubt a limit stays.
    Result<LimitState> limits() const;
    Result<std::vector<LimitEvent>> limitHistory() const;
    // When each limit can be lifted at the earliest: the end of the wait that runs, or, where nobody asked,
    // of one that would begin now.
    Result<std::map<LimitSubject, Instant>> liftableAt() const;
    // Invalid for a wait shorter than LeastCoolOff or longer than LongestCoolOff. One that is in force is
    // only made stricter.
    Result<Applied> setLimits(
        const std::vector<LimitSubject>& subjects, Milliseconds coolOff, const LimitWordings& shown = {});
    // The wait begins; one that runs goes on. NotFound for a limit that is not in force.
    Result<Applied> askToLift(const std::vector<LimitSubject>& subjects, const LimitWordings& shown = {});
    Result<Applied> keepLimits(const std::vector<LimitSubject>& subjects, const LimitWordings& shown = {});
    // Refused before the wait for each of them is over, or when nobody asked. Corrupt when the ledger is not
    // in order: it is checked as a whole.
    Result<Applied> lift(const std::vector<LimitSubject>& subjects, const LimitWordings& shown = {});
    // Every limit, with the longest wait, and every choice a no, in one step. While it is in force nothing is
    // opened (limit.h).
    Result<Applied> beginCareMode(const LimitWordings& shown = {});
    // Lets the waits run on. Opening does so too.
    Result<void> lookAtWaits();

    // The ledger. Opening has checked the newest records already.
    const LedgerReport& ledgerAtStart() const;
    // All of it: every record, every signature. `reached` is told about every thousand records.
    Result<LedgerReport> verifyLedger(const std::function<bool()>& cancelled,
        const std::function<void(qint64 done, qint64 of)>& reached = {}) const;
    // Goes on with an older copy that was put back: under a new device id, and the ledger says what is
    // missing. Until then nothing is written over the evidence. Its pauses begin anew; in care mode every
    // choice is a no instead. All of that happens, or nothing. Refused when this is no older copy.
    Result<void> goOnAfterRestore();
    Result<qint64> exportLedger(const QString& path) const; // number of records

    // Receipts, as bytes to keep: signed, and in the form of Kantara. NotFound when there is no such choice,
    // Corrupt when its record is not what was written, Invalid for a form that cannot say it.
    Result<QByteArray> receipt(const QUuid& choice) const;
    Result<QByteArray> kantaraReceipt(const QUuid& choice) const;

    // Endpoints and what is on its way to them.
    Result<Endpoint> addEndpoint(const Endpoint& wanted, const QString& name);
    Result<void> removeEndpoint(RecipientId recipient);
    Result<std::vector<Endpoint>> endpoints() const;
    Result<std::vector<Parcel>>
    parcels() const; // not settled yet, plus the newest verified one of each endpoint
    Result<Parcel> saveParcel(
        const Parcel& parcel); // insert without an id, else update; choices follow its state
    Result<void> saveEndpoint(const Endpoint& endpoint);

    void keep(std::unique_ptr<QTemporaryDir> folder); // removed after the store is closed (sample person)

private:
    struct Drawer;
    explicit Desk(std::unique_ptr<Drawer> drawer);
    Result<void> replaceSlot(const Credential& credential, std::optional<vault::KdfCost> cost);
    Result<std::optional<UnderWay>> goOn(const ImportNote& note);
    Result<FileId> storedFile(ImportId import, const FileReport& file);
    Result<void> noteDone(ImportId import); // what was told last
    void forgetFilesOf(ImportId import);
    Result<ImportSummary> completeOne(const ReadImport& import, std::vector<ImportId>& hidden);
    Result<void> hideCoveredBy(ImportId newer, std::vector<ImportId>& hidden);
    Result<Applied> record(const std::vector<ChoiceEvent>& events, const std::vector<LimitEvent>& steps = {});
    Result<void> takeIntoForce(
        const std::vector<ChoiceEvent>& events, const vault::Anchor& head, Applied& applied);
    Result<Applied> recordSteps(LimitStep step, const std::vector<LimitSubject>& subjects,
        const LimitWordings& shown, Milliseconds coolOff = {});
    // What care mode makes of every choice that is no refusal yet.
    Result<std::vector<ChoiceEvent>> refusals(const QUuid& batch) const;
    // What goes on in an older copy: its pauses, from now on.
    Result<std::vector<ChoiceEvent>> pausesAnew(const QUuid& batch) const;
    // The limits that are owed. `restored`: this is an older copy; its wishes are withdrawn.
    Result<std::vector<LimitEvent>> owedSteps(const QUuid& batch, bool restored) const;
    Result<void> bringBackLimits();

    std::unique_ptr<Drawer> m_drawer;
};

} // namespace candor::session
