#pragma once

#include "choice.h"
#include "result.h"

#include <QByteArray>

#include <optional>

namespace candor::receipts {

// What stands in the ledger: canonical JSON objects with "type" and "v".

// The first record: it names the store (hexadecimal id of the slot file), so that no ledger passes for
// another's.
QByteArray genesisBody(const QByteArray& storeId, Instant at);
bool isGenesisOf(const QByteArray& body, const QByteArray& storeId);

// A choice, readable without Candor: besides the recipient's number it carries the name it had. The person's
// words are brought to NFC, and unpaired surrogates in texts are replaced.
QByteArray choiceBody(const ChoiceEvent& event, const QString& recipientName);

// The event in a body; nothing when it is of another type, of a newer version, or not canonical.
std::optional<ChoiceEvent> readChoice(const QByteArray& body);

} // namespace candor::receipts
