#pragma once

#include "key_slots.h"
#include "result.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace candor::store {

class Connection;

// One record of the ledger, as stored: all that is needed to check it without this program.
//   commitment = SHA-256(0x01, salt, body)
//   link       = SHA-256(0x02, seq as 8 bytes big endian, link of the record before, commitment); 32 zeros
//   before the first
struct LedgerRecord {
    qint64 seq = 0;
    QByteArray salt; // 16; empty when the text was erased
    QByteArray body; // canonical JSON; empty when the text was erased
    vault::Digest commitment {};
    vault::Digest link {};

    bool operator==(const LedgerRecord&) const = default;
    bool followsOn(
        const vault::Digest& linkBefore) const; // text, commitment and link are what they should be
};

// What is wrong with a ledger, at its first fault.
enum class LedgerFault : quint8 {
    None,
    Missing, // a record is not there: dropped, or the ledger was emptied
    BodyChanged, // text or salt do not fit the commitment: changed or reordered
    LinkBroken, // commitment or link changed
    ErasedWithoutTrace, // a text is gone and no later record says that it was erased
    Shortened, // ends before the anchor: its tail was cut, or an older store was put back
    RolledBack, // has another record where the anchor was
    MarkBroken, // has another record where a mark was: not what was signed for
    WrongDevice // does not name the device that the ledger says was writing
};
QLatin1String idOf(LedgerFault fault); // "missing", "body-changed", …

// A device as the ledger introduces it (a record of type "device"): every later record names it, until the
// next one.
struct LedgerDevice {
    qint64 since = 0; // its record
    QByteArray id; // 16
    QByteArray publicKey; // 32
};

struct LedgerCheck {
    qint64 records = 0;
    vault::Anchor head; // the newest record; with a fault, the last good one
    std::vector<LedgerDevice> devices; // in order
    LedgerFault fault = LedgerFault::None;
    qint64 firstBad = 0; // sequence number; 0 when all is well

    bool ok() const { return fault == LedgerFault::None; }
};

// What to hold a ledger against.
struct LedgerQuestion {
    std::optional<vault::Anchor> anchor {}; // what was remembered outside the file
    std::span<const vault::Anchor> marks {}; // records that were signed for, in order
    vault::Anchor from {}; // begin after this record, which is trusted; nothing: at the first
};

// The append-only ledger. The database itself refuses to change, drop or reorder records; the chain shows it
// when somebody does so around the database; the anchor shows a cut tail and a rollback. Tamper-evident, not
// tamper-proof.
class Ledger {
public:
    explicit Ledger(Connection& connection)
        : m_db(connection)
    {
    }

    // Appends in the order given, under fresh salts. Returns the new head: after the commit it becomes the
    // anchor.
    Result<vault::Anchor> append(std::span<const QByteArray> bodies);
    Result<vault::Anchor> head();

    // Checks every record, one after the other, in bounded memory. A fault in the ledger is an answer, not an
    // error. `reached(done)` is called about every thousand records; false stops (Cancelled).
    Result<LedgerCheck> verify(
        const LedgerQuestion& question = {}, const std::function<bool(qint64 done)>& reached = {});

    // In order, from sequence number `from`.
    Result<std::vector<LedgerRecord>> records(qint64 from, qint64 limit);
    // The record with this in its body, the oldest one. NotFound.
    Result<LedgerRecord> find(const QByteArray& piece);

private:
    Connection& m_db;
};

} // namespace candor::store
