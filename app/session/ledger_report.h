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
    Foreign // not this store's ledger
};
QLatin1String idOf(LedgerFault fault); // "", "missing", "body-changed", …

struct LedgerReport {
    qint64 records = 0;
    QByteArray head; // 32 bytes: the newest link
    bool ok = false;
    LedgerFault fault = LedgerFault::None;
    std::optional<qint64> firstBad; // sequence number, from 1
};

} // namespace candor::session
