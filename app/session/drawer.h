#pragma once

#include "desk.h"
#include "key_slots.h"
#include "ledger_body.h"
#include "lift_wait.h"
#include "limit.h"
#include "signing.h"
#include "store.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTemporaryDir>

#include <functional>
#include <map>

namespace candor::session {

// What a Desk keeps out of its header: the store, its keys, and imports under way.
struct Desk::Drawer {
    struct Device {
        QByteArray id; // 16
        vault::SigningKey key;
    };

    Drawer(const Clock& time, QString where, vault::KeySlots slotFile, vault::StoreKey storeKey,
        store::Store opened);

    // After a commit: remembers the ledger's newest record outside the store file. What cannot be written now
    // is only older, and an older anchor is harmless: who has one already may leave the error alone.
    Result<void> anchorAt(const vault::Anchor& head);
    // Of a store that was just made: its first record is remembered before there is a second one, which
    // without an anchor would look as if somebody took it away. Disk when it cannot be.
    Result<void> anchorFirst();

    // The device that writes this copy's ledger: the one that is kept, or, in a store of the time before
    // devices had keys, a new one.
    Result<void> takeUpDevice();
    // A new device, from the next record on, and the anchor with it. `then`: what it writes at once, as part
    // of the same transaction; it is told the head and answers the new one. After a fault there is neither.
    using Then = std::function<Result<vault::Anchor>(const vault::Anchor& introduced)>;
    Result<void> introduceDevice(
        receipts::DeviceCause cause, const std::optional<vault::Anchor>& missed = {}, const Then& then = {});

    // The limits in force: what the ledger says, and what is owed.
    Result<LimitState> limits();
    // What the ledger owes: limits that were remembered with the anchor and are not in it any more, or were
    // lifted there by nobody who could sign. Without an anchor that can be trusted, all there can be. To be
    // asked before the anchor moves.
    Result<void> noteOwedLimits();
    // How much of the wait for the wish of this limit is left, as of now; whole, when what was kept of it was
    // not signed by this device.
    Result<LiftWait> waitFor(const Limit& limit);
    Result<void> keepWait(const QUuid& wish, const LiftWait& wait);
    // Part of the caller's transaction: the wait that a step begins or ends. `before`: the limit, or null.
    Result<void> followWait(const LimitEvent& step, const Limit* before);
    // Part of the caller's transaction: the records, and what they set. `limits`: those before.
    Result<vault::Anchor> write(
        const std::vector<ChoiceEvent>& events, const std::vector<LimitEvent>& steps, LimitState limits);
    // Of a store out of an archive: remembers its newest record and the device that wrote it, whose key is
    // gone.
    Result<void> anchorRestored();
    // Before something is appended: a device, where a restored store has none yet.
    Result<void> readyToAppend();

    // The ledger as a file that candor-verify checks, line by line; the number of its records.
    using Write = std::function<Result<void>(const QByteArray& line)>;
    Result<qint64> writeLedger(const Write& write);
    // The receipt of every choice and every step of a limit, one a line: signed here, or, where the device
    // that signed is not here, as it came.
    Result<void> writeReceipts(const Write& write);
    // Signed, with a device; `before`: the link of the record before.
    Result<std::optional<QByteArray>> receiptFor(
        const store::LedgerRecord& record, const vault::Digest& before);

    // Part of the caller's transaction: appends, and signs for the new head. Every 1,024 records, and every
    // day, a checkpoint stays; the others are replaced by the next. So the newest record is always signed
    // for, and a million records have about a thousand signatures.
    Result<vault::Anchor> append(std::span<const QByteArray> bodies);

    // Whether an older copy was put back, or what tells so was taken away; nothing when neither.
    Result<std::optional<LedgerReport>> rollback();
    // What can be told about the ledger in a moment, without reading all of it: rollback(), the last
    // checkpoint that stayed, and every record after it.
    Result<LedgerReport> checkNewest();

    std::unique_ptr<QTemporaryDir> temporary; // of the sample person; removed after the store is closed
    const Clock& clock;
    QString folder;
    vault::KeySlots keySlots;
    vault::StoreKey key;
    store::Store store;
    std::unique_ptr<store::StoreCopy> backup; // under way; given up before the store closes
    std::optional<Device> device; // none in a copy that was rolled back, or came out of an archive
    LedgerReport atStart; // what checkNewest() found when the store was opened
    bool rolledBack = false; // the ledger lacks what was remembered: nothing is appended over the evidence

    std::map<LimitSubject, LimitStanding> owed; // limits that are in force without the ledger

    Result<void> sign(const vault::Anchor& head);
    Result<bool> isSignedFor(const vault::Anchor& head);
    QByteArray limitNote();
    static bool wasLiftedAfter(
        const std::vector<store::LedgerRecord>& records, const LimitSubject& subject, qint64 seq);
    Result<bool> has(const vault::Anchor& record);

    // How long the batches of an import have waited to be kept: whoever is cut off loses no more than this.
    QElapsedTimer sinceKept;
    static constexpr qint64 LongestWait = 100; // ms
    // Files of imports under way: their number in the import -> their id in the store.
    std::map<std::pair<ImportId, qint64>, FileId> files;
    // Done with, and written down with the next batch: a file has no transaction of its own for that.
    std::map<ImportId, std::vector<ReadFile>> doneWith;
};

} // namespace candor::session
