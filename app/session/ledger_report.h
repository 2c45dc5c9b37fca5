#pragma once

#include <QByteArray>

#include <optional>

namespace candor::session {

// What checking the ledger found.
enum class LedgerFault : quint8 {
    None,
    Gap, // a record is missing
    BodyChanged, // a record's text is not what was committed to
    LinkChanged, // the chain does not lead from one record to the next
    TailCut, // shorter than the head that was remembered outside the file
    RolledBack, // as long, but not the history that was remembered outside the file
    Foreign // not this store's ledger
};

struct LedgerReport {
    qint64 records = 0;
    QByteArray head; // 32 bytes: the last link
    bool ok = false;
    LedgerFault fault = LedgerFault::None;
    std::optional<qint64> firstBad; // sequence number, from 1
};

} // namespace candor::session
