#pragma once

#include "desk.h"

namespace candor::session {

// Encrypted copies of the store, in a folder of their own inside its folder, with a copy of the slot file:
// whatever opens the store opens them. One is made when the newest is older than a day (Desk::backUpNext),
// read back before it counts, and the last seven are kept.

struct Backup {
    QString id; // "20310301T120000Z": when it was made, UTC
    Instant at;
    qint64 bytes = 0;
    qint64 imports = 0;
    std::optional<Instant> newestImport;
    qint64 ledgerRecords = 0;
    bool opens = true; // false: damaged itself, and the numbers above are not known
};

struct BackupShelf {
    std::vector<Backup> backups; // newest first
    qint64 ledgerRecords
        = 0; // how many the store has, as remembered outside it: what a backup lacks is the rest
};

inline constexpr std::size_t KeptBackups = 7;
QString backupFolderIn(const QString& storeFolder);

// What there is to go back to, also when the store itself is damaged or gone. Faults: WrongKey, NotFound (no
// slots).
Result<BackupShelf> backupsIn(const QString& storeFolder, const Credential& credential);

// The store as it was then. What stood there is kept beside it; the ledger says that an older copy was put
// back, and goes on under a new device id. Invalid: no such id. Nothing is changed after any fault.
Result<Desk> goBackTo(
    const QString& storeFolder, const QString& id, const Credential& credential, const Clock& clock);

// The slot file of a store, or, when that is damaged or gone, the copy that lies with its backups.
Result<vault::KeySlots> keySlotsOf(const QString& storeFolder);
// That copy, written anew. The slots of another store, the only keys to its backups, are kept beside it under
// SlotsAside and that store's id. Disk; TooNew: what lies there was written by a newer Candor, and stays.
Result<void> saveWithBackups(vault::KeySlots keySlots, const QString& storeFolder);
inline constexpr QLatin1String SlotsAside { "candor.slots.of-" };

} // namespace candor::session
