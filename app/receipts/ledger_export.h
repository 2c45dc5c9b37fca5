#pragma once

#include "instant.h"

#include <QByteArray>

namespace candor::receipts {

// One ledger record as it leaves: raw bytes, as stored. Salt and body are empty when the text was erased.
struct ExportedRecord {
    qint64 seq = 0;
    QByteArray salt;
    QByteArray body;
    QByteArray commitment;
    QByteArray link;
};

// A ledger as JSON Lines (UTF-8): the header, which says how to check it, then every record in order, each
// checkpoint behind the record that it stands for, then the footer with number and newest link. Each is one
// line with its line end. The file is checked with SHA-256 and Ed25519 and nothing else; bodies are strings
// of the exact bytes that were hashed, never JSON to be written anew. A record that was tampered with leaves
// as it is; what is no text any more stands as "bodyHex".
QByteArray exportHeader(const QByteArray& storeId, Instant at);
QByteArray exportLine(const ExportedRecord& record);
QByteArray exportCheckpoint(const QByteArray& body, const QByteArray& signature);

struct ExportEnd {
    qint64 records = 0;
    QByteArray link; // 32: the newest
    QByteArray before; // SHA-256 of every line before the footer
    QByteArray device; // 16, who signs; empty: nobody can
    QByteArray publicKey; // 32
};
QByteArray signedEnd(const ExportEnd& end); // what the signature is made over: the footer without it
QByteArray exportFooter(const ExportEnd& end, const QByteArray& signature);

} // namespace candor::receipts
