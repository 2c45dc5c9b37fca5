#pragma once

#include "key_slots.h"
#include "store_copy.h"
#include "stored_after_check.h"
#include "stored_choices.h"
#include "stored_derivation.h"
#include "stored_devices.h"
#include "stored_imports.h"
#include "stored_items.h"
#include "stored_ledger.h"
#include "stored_limits.h"
#include "stored_memory.h"
#include "stored_outbox.h"
#include "stored_profile.h"
#include "stored_recipients.h"
#include "stored_tables.h"
#include "stored_unfinished.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace candor::store {

// The encrypted database of one person: one file, one connection, one Candor at a time. Moves between
// threads, but belongs to one at a time (the store lane). No function needs a clock, and none is called back
// from elsewhere.
//
// The parts (imports(), ledger(), …) are thin views: made when asked for, valid while the Store lives. Each
// of their writing functions is one transaction of its own, or joins the one that inOneTransaction() has
// begun.
//
// Faults of every function: Disk (no space, no permission, device), Corrupt (damaged pages), Cancelled
// (cancelWhen), Internal. After any fault nothing of the transaction is in the store.
class Store {
public:
    // A new store under a new key: Refused when there is one already. `genesis` is the body of the ledger's
    // first record (receipts::genesisBody). A crash on the way leaves no store file at all.
    static Result<Store> create(const QString& folder, const vault::StoreKey& key, const QByteArray& genesis);

    // NotFound: no store file. WrongKey: the key is not this file's. Corrupt: emptied, cut or damaged.
    // TooNew: written by a newer Candor. InUse: another Candor has it, for five seconds and more. Older
    // stores are brought up to date; imports that were never completed and cannot be gone on with are removed
    // (imports().sweep()).
    static Result<Store> open(const QString& folder, const vault::StoreKey& key);
    // A new store with the schema of `version`, filled by `fill` as one transaction, then brought up to date.
    // Refused when there is one already, TooNew, and the faults of `fill`; there is no store then.
    static Result<Store> rebuild(const QString& folder, const vault::StoreKey& key, qint64 version,
        const std::function<Result<void>(Tables)>& fill);
    static bool exists(const QString& folder);
    // What keeps others from a store's folder while something is done to it around the store. InUse, Disk.
    static Result<std::unique_ptr<QLockFile>> lock(const QString& folder);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store(); // writes the log back into the file and frees the lock

    Imports imports() { return Imports(*m_connection); }
    StoredUnfinished unfinished() { return StoredUnfinished(*m_connection); }
    StoredProfile profile() { return StoredProfile(*m_connection); }
    StoredDerivation derivation() { return StoredDerivation(*m_connection); }
    StoredMemory memory() { return StoredMemory(*m_connection); }
    StoredItems items() { return StoredItems(*m_connection); }
    Recipients recipients() { return Recipients(*m_connection); }
    Ledger ledger() { return Ledger(*m_connection); }
    StoredLimits limits() { return StoredLimits(*m_connection); }
    Devices devices() { return Devices(*m_connection); }
    Choices choices() { return Choices(*m_connection); }
    Outbox outbox() { return Outbox(*m_connection); }
    StoredAfterCheck afterCheck() { return StoredAfterCheck(*m_connection); }
    Tables tables() { return Tables(*m_connection); }

    // Everything `work` (() -> Result<void>) writes is kept together or not at all. It must return the first
    // error it meets. Not inside another one.
    template <class Work>
    Result<void> inOneTransaction(Work work)
    {
        if (Result<void> begun = begin(); !begun)
            return begun;
        return end(work());
    }

    // The same for the batches of an import, with which nothing is lost when they are kept a little later:
    // they wait for one another, at the latest for whatever else is written. What is lost on a full disk
    // meanwhile is found when the import is completed. `rows` as Imports::rowsOf().
    Result<void> inOneTransactionSoon(qint64 rows, const std::function<Result<void>()>& work);
    Result<void> keepWaiting(); // what inOneTransactionSoon() has done is kept now

    // Long reads and writes ask this about every ten thousand steps; when it says true they end with
    // Cancelled. An empty function asks no more. Verifying, discarding and everything else long can be
    // stopped this way.
    void cancelWhen(std::function<bool()> cancelled);

    // Reads every page and every index: Corrupt when any is damaged. Seconds per gigabyte.
    Result<void> check();

    // An encrypted copy of everything, see StoreCopy. This store must outlive it.
    Result<std::unique_ptr<StoreCopy>> copyTo(const QString& path, const vault::StoreKey& key);
    // A whole copy in the place of a store that nobody has open, damaged or not; that one is kept as
    // "candor.db.aside", and an older one of that name goes then. InUse, Disk, and the faults of reading the
    // copy; the store is then as it was, or, where it cannot even be named as before, whole under
    // "candor.db.aside.new". A crash on the way leaves the old store, or none until this is done again, or
    // the new one.
    static Result<void> putBack(const QString& folder, const vault::StoreKey& key, const QString& copy);

    int version() const; // of the schema
    QString cipher() const; // "4.19.0 community"
    static QString engineVersion(); // the same, without an opened store

    static constexpr char FileName[] = "candor.db";
    static constexpr char LockName[] = "candor.lock";

private:
    Store(std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection);
    static Result<Store> make(const QString& folder, const vault::StoreKey& key,
        const std::function<Result<void>(const QString& path)>& makeFile);
    Result<void> begin();
    Result<void> end(Result<void> done);

    std::unique_ptr<QLockFile> m_lock; // freed last
    std::unique_ptr<Connection> m_connection;
};

} // namespace candor::store
