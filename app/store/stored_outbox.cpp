#include "stored_outbox.h"

#include "connection.h"

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

constexpr const char* Waiting
    = "SELECT id, write_id, recipient, given_at, body, covers, grants, state, attempts, next_attempt, "
      "obstacle,"
      " consent_id, domain_id, policy_id, verified_at FROM parcel WHERE state IN (0, 1, 2, 4) ORDER BY id";
constexpr const char* OfRecipient
    = "SELECT id, write_id, recipient, given_at, body, covers, grants, state, attempts, next_attempt, "
      "obstacle,"
      " consent_id, domain_id, policy_id, verified_at FROM parcel WHERE recipient = ? ORDER BY id";

static_assert(static_cast<int>(ParcelState::Queued) == 0 && static_cast<int>(ParcelState::Sending) == 1
    && static_cast<int>(ParcelState::Accepted) == 2 && static_cast<int>(ParcelState::Blocked) == 4);

Parcel parcelOf(const Statement& row)
{
    Parcel parcel;
    parcel.id = row.as<ParcelId>(0);
    parcel.writeId = row.uuid(1);
    parcel.recipient = row.as<RecipientId>(2);
    parcel.givenAt = row.instant(3);
    parcel.body = row.blob(4);
    parcel.covers = row.number(5);
    parcel.grants = row.flag(6);
    parcel.state = row.as<ParcelState>(7);
    parcel.attempts = row.number(8);
    parcel.nextAttempt = row.instant(9);
    parcel.obstacle = row.as<Obstacle>(10);
    parcel.receipt = { row.text(11), row.text(12), row.text(13) };
    parcel.verifiedAt = row.instantIfAny(14);
    return parcel;
}

Result<std::vector<Parcel>> withPurposes(Connection& db, Result<std::vector<Parcel>> parcels)
{
    if (!parcels)
        return parcels;
    Statement purposes(db, "SELECT purpose, granted FROM parcel_purpose WHERE parcel = ?");
    for (Parcel& parcel : *parcels) {
        purposes.with(parcel.id);
        while (purposes.next())
            parcel.purposes.emplace(purposes.text(0), purposes.flag(1));
        if (const Result<void> read = purposes.finished(); !read)
            return read.error();
    }
    return parcels;
}

} // namespace

Result<ParcelId> Outbox::add(const Parcel& parcel)
{
    ParcelId id;
    const Result<void> done = m_db.together([&]() -> Result<void> {
        const Result<qint64> newest
            = m_db.number("SELECT coalesce(max(given_at), ?) FROM parcel WHERE recipient = ?",
                std::numeric_limits<qint64>::min(), parcel.recipient);
        if (!newest)
            return newest.error();
        if (parcel.givenAt.time_since_epoch().count() <= *newest)
            return Error { Fault::Internal, u"a snapshot must be given later than the one before"_s };
        Result<void> added = m_db.run("INSERT INTO parcel(write_id, recipient, given_at, body, covers, "
                                      "grants, state, attempts, next_attempt,"
                                      " obstacle, consent_id, domain_id, policy_id, verified_at) VALUES(?, "
                                      "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            parcel.writeId, parcel.recipient, parcel.givenAt, parcel.body, parcel.covers, parcel.grants,
            parcel.state, parcel.attempts, parcel.nextAttempt, parcel.obstacle, parcel.receipt.consentId,
            parcel.receipt.domainId, parcel.receipt.policyId, parcel.verifiedAt);
        id = { m_db.lastId() };
        for (auto at = parcel.purposes.begin(); added && at != parcel.purposes.end(); ++at)
            added = m_db.run("INSERT INTO parcel_purpose(parcel, purpose, granted) VALUES(?, ?, ?)", id,
                at->first, at->second);
        return added;
    });
    if (!done)
        return done.error();
    return id;
}

Result<std::vector<Parcel>> Outbox::waiting()
{
    return withPurposes(m_db, m_db.rows(Waiting, parcelOf));
}

Result<std::vector<Parcel>> Outbox::all(RecipientId recipient)
{
    return withPurposes(m_db, m_db.rows(OfRecipient, parcelOf, recipient));
}

Result<void> Outbox::update(const Parcel& parcel)
{
    const Result<void> done
        = m_db.run("UPDATE parcel SET state = ?, attempts = ?, next_attempt = ?, obstacle = ?,"
                   " consent_id = ?, domain_id = ?, policy_id = ?, verified_at = ? WHERE id = ?",
            parcel.state, parcel.attempts, parcel.nextAttempt, parcel.obstacle, parcel.receipt.consentId,
            parcel.receipt.domainId, parcel.receipt.policyId, parcel.verifiedAt, parcel.id);
    if (done && m_db.changed() == 0)
        return Error { Fault::NotFound, u"no such parcel"_s };
    return done;
}

Result<void> Outbox::supersedeUntried(RecipientId recipient)
{
    return m_db.run("UPDATE parcel SET state = ? WHERE recipient = ? AND state = ? AND attempts = 0",
        ParcelState::Superseded, recipient, ParcelState::Queued);
}

} // namespace candor::store
