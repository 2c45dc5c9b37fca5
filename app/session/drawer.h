#pragma once

#include "desk.h"
#include "key_slots.h"
#include "store.h"

#include <QHash>
#include <QTemporaryDir>

#include <map>

namespace candor::session {

// What a Desk keeps out of its header: the store, its keys, and imports under way.
struct Desk::Drawer {
    Drawer(const Clock& time, QString where, vault::KeySlots slotFile, vault::StoreKey storeKey,
        store::Store opened);

    // After a commit: remembers the ledger's newest record outside the store file. What cannot be written now
    // is only older, and an older anchor is harmless.
    void anchorAt(const vault::Anchor& head);

    std::unique_ptr<QTemporaryDir> temporary; // of the sample person; removed after the store is closed
    const Clock& clock;
    QString folder;
    vault::KeySlots keySlots;
    vault::StoreKey key;
    store::Store store;
    bool rolledBack = false; // the ledger lacks what was remembered: nothing is appended over the evidence

    // Files of imports under way: their number in the import -> their id in the store.
    std::map<std::pair<ImportId, qint64>, FileId> files;
};

} // namespace candor::session
