#pragma once

#include <QByteArray>
#include <QLatin1String>

#include <optional>

namespace candor::session {

// What checking the ledger found, at its first fault.
enum class LedgerFault : quint8 {
    None,
    Missing, // a record is not there
    BodyChanged, // a record's text is not what was committed to
    LinkBroken, // the chain does not lead from one record to the next
    ErasedWithoutTrace, // a text is gone and nothing says that it was erased
    Shortened, // ends before what was remembered outside the file
    RolledBack, // has another record where the remembered one was
    AnchorGone, // what was remembered outside the file was taken away or forged
    Foreign, // not this store's ledger
    WrongDevice, // a record of another device than the ledger says was writing
    SignatureBroken, // not what was signed for, or the signature is not the device's
    NotSigned // the newest record is not covered by a signature
};
// An older copy was put back, or what tells so was taken away.
bool isRollback(LedgerFault fault);
QLatin1String idOf(LedgerFault fault); // "", "missing", "body-changed", …

struct LedgerReport {
    qint64 records = 0;
    QByteArray head; // 32 bytes: the newest link
    bool ok = true;
    LedgerFault fault = LedgerFault::None;
    std::optional<qint64> firstBad; // sequence number, from 1
};

} // namespace candor::session
