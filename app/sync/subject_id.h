#pragma once

#include "instant.h"

#include <QByteArray>
#include <QString>

namespace candor::sync {

// Base58 with the alphabet of Bitcoin: no 0, O, I, l. A leading zero byte is a leading '1'.
QString toBase58(const QByteArray& bytes);
std::optional<QByteArray> fromBase58(QStringView text); // nothing when a character is not of the alphabet

// A new subject id: 160 random bits. Who knows it can read and write there, so it is a secret; one for each
// endpoint.
QString newSubjectId();

// How c15t names a record: a hash of what makes it unique, with the requested time in front. Computed here
// again, it proves which domain a listed record belongs to, which the list itself does not say. Holds for
// servers without a tenant.
struct RecordIdentity {
    QString subjectId;
    QString domainId;
    QString policyId; // empty: none
    Instant givenAt; // as it was asked for, before any clamping
};
QString consentIdOf(const RecordIdentity& identity);

// The moment a record was asked for, out of its id. Nothing for ids of another form and for times before
// November 2023, which the id cannot hold.
std::optional<Instant> requestedAt(QStringView consentId);

} // namespace candor::sync
