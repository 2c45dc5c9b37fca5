#pragma once

#include "limit.h"
#include "receipt.h"

namespace candor::receipts {

// The receipt of a step of a limit: as that of a choice (receipt.h), about personal data of one sensitive
// topic instead of a category, for every recipient at once, because it holds on this device and no company is
// told. `place.body` is the record that limitBody() wrote.
QJsonObject limitReceipt(const LimitEvent& event, const QByteArray& storeId, const LedgerPlace& place,
    const QByteArray& publicKey);

} // namespace candor::receipts
