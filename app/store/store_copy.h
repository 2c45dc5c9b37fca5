#pragma once

#include "instant.h"
#include "key_slots.h"
#include "result.h"

#include <functional>
#include <memory>
#include <optional>

struct sqlite3_backup;

namespace candor::store {

class Connection;

// With the files that SQLite lays beside it.
void removeStoreFile(const QString& path);

// What a copy holds, found out by opening it.
struct CopyFacts {
    vault::Anchor head; // the newest record of its ledger
    std::optional<Instant> newestImport;
    qint64 imports = 0;
};

// An encrypted copy of an opened store, under the same key, a stretch at a time so that its owner can go on
// writing between two. The file stands at its path when finish() has read it back, and not before; what is
// given up leaves nothing. Faults: Disk, Corrupt (the source is damaged, or the copy did not come out whole),
// Cancelled.
class StoreCopy {
public:
    static Result<std::unique_ptr<StoreCopy>> begin(
        Connection& from, const QString& path, const vault::StoreKey& key);
    StoreCopy(const StoreCopy&) = delete;
    StoreCopy& operator=(const StoreCopy&) = delete;
    ~StoreCopy();

    const QString& path() const { return m_path; }
    // About four megabytes; whether there is more. Where somebody else writes at the moment, nothing yet: to
    // be asked again a little later.
    Result<bool> step();
    // Every page, every index, every link of the ledger; then the name.
    Result<CopyFacts> finish(const std::function<bool()>& cancelled);

    // The same of a copy that stands there already. NotFound, WrongKey, Corrupt.
    static Result<CopyFacts> look(const QString& path, const vault::StoreKey& key);
    static Result<CopyFacts> check(
        const QString& path, const vault::StoreKey& key, const std::function<bool()>& cancelled);

private:
    StoreCopy(QString path, const vault::StoreKey& key);

    const QString m_path;
    const vault::StoreKey m_key;
    std::unique_ptr<Connection> m_to;
    sqlite3_backup* m_backup = nullptr;
};

} // namespace candor::store
