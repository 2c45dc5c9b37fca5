#pragma once

#include "receipt.h"
#include "result.h"

namespace candor::receipts {

// The same in the older form of Kantara (Consent Receipt Specification 1.1.0, schema of 2017), which many
// tools still read. It has no word for "no": Invalid for anything but a yes. What Candor cannot know about
// the recipient is said to be unknown, because the schema wants every member.
Result<QJsonObject> kantaraReceipt(const ReceiptFacts& facts, const QByteArray& publicKey);

} // namespace candor::receipts
