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

// Who writes from here on: a copy of the store on one device. Sequence numbers have no gaps, and a copy that
// goes on from an older state does so under a new id: device and number together name a record once and for
// all.
enum class DeviceCause : quint8 {
    New, // a new store
    Upgraded, // a store of the time before devices had keys
    Restored // an older copy was put back, and the person goes on with it
};
struct DeviceIntroduction {
    QByteArray device; // 16
    QByteArray publicKey; // 32, Ed25519
    DeviceCause cause = DeviceCause::New;
    qint64 missedSeq = 0; // restored: the newest record that was remembered, and is not in this copy
    QByteArray missedLink; // 32; empty when nothing was remembered
    Instant at;
};
QByteArray deviceBody(const DeviceIntroduction& introduction);

// A choice, readable without Candor: besides the recipient's number it carries the name it had, and the
// device it was made on (16 bytes). The person's words are brought to NFC, and unpaired surrogates in texts
// are replaced.
QByteArray choiceBody(const ChoiceEvent& event, const QString& recipientName, const QByteArray& device);

// The event in a body; nothing when it is of another type, of a newer version, or not canonical. The first
// version did not name a device.
std::optional<ChoiceEvent> readChoice(const QByteArray& body);

// The device that a record names (16 bytes); empty when it names none.
QByteArray deviceOf(const QByteArray& body);

} // namespace candor::receipts
