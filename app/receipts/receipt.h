#pragma once

#include "choice.h"
#include "parcel.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace candor::receipts {

// Where a choice stands in the ledger: all that is needed to check its record.
struct LedgerPlace {
    QByteArray device; // 16: who wrote it; empty in a record of the time before devices had keys
    qint64 seq = 0;
    QByteArray salt; // 16
    QByteArray body;
    QByteArray before; // 32: the link of the record before
    QByteArray link; // 32
};

// What an endpoint was asked, and how far that has come.
struct Delivery {
    QString domain; // whom the choice was addressed to, as the protocol names them
    QString url;
    Parcel parcel;
};

// What is known about one choice. Nothing in a receipt comes from elsewhere: the same facts give the same
// bytes.
struct ReceiptFacts {
    QByteArray storeId; // 16
    ChoiceEvent event;
    Recipient recipient;
    LedgerPlace place;
    std::optional<Delivery> delivery; // none for who takes no message from us, or as long as nothing was sent
};

// The consent state that a choice brought about, as DPV names it (ISO/IEC TS 27560; w3id.org/dpv):
// "dpv:ConsentGiven", "dpv:ConsentRefused", "dpv:ConsentWithdrawn", or "dpv:ConsentUnknown" when what was
// said is taken back.
QLatin1String consentStatusOf(const ChoiceEvent& event);

// A consent receipt with its record, ISO/IEC TS 27560:2023 in DPV's JSON-LD (w3c/dpv, guides/consent-27560).
// What a consumer's program cannot know (retention, third parties, jurisdiction, postal address) stays out,
// and therefore no profile of the GDPR is claimed. `publicKey`: of the device that signs (32 bytes).
QJsonObject receipt(const ReceiptFacts& facts, const QByteArray& publicKey);

// The bytes that are signed: canonical JSON of everything but the signature.
QByteArray signedPart(const QJsonObject& receipt);

// As it leaves: one line of canonical JSON with its line end.
QByteArray withSignature(QJsonObject receipt, const QByteArray& signature);

} // namespace candor::receipts
