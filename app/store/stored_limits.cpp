#include "stored_limits.h"

#include "connection.h"

namespace candor::store {

namespace {

LedgerRecord recordOf(const Statement& row)
{
    return { row.number(0), row.blob(1), row.blob(2), vault::digestOf(row.blob(3)).value_or(vault::Digest {}),
        vault::digestOf(row.blob(4)).value_or(vault::Digest {}) };
}

StoredLiftWait waitOf(const Statement& row)
{
    std::optional<Uptime> uptime;
    if (!row.isNull(1))
        uptime = Uptime { row.blob(1), Milliseconds { row.number(2) } };
    return { { Milliseconds { row.number(0) }, uptime }, row.blob(3) };
}

} // namespace

Result<std::vector<LedgerRecord>> StoredLimits::records()
{
    // The condition is that of the index, letter by letter.
    return m_db.rows("SELECT seq, salt, body, com, hash FROM ledger"
                     " WHERE instr(body, x'2274797065223a226c696d697422') > 0 ORDER BY seq",
        recordOf);
}

Result<std::optional<StoredLiftWait>> StoredLimits::wait(const QUuid& wish)
{
    using Found = std::optional<StoredLiftWait>;
    const Result<StoredLiftWait> found
        = m_db.row("SELECT time_left, machine_start, machine_up, signature FROM limit_wait WHERE wish = ?",
            waitOf, wish);
    if (!found)
        return found.error().fault == Fault::NotFound ? Result<Found>(Found()) : found.error();
    return Found(*found);
}

Result<void> StoredLimits::setWait(const QUuid& wish, const StoredLiftWait& wait)
{
    const std::optional<Uptime>& uptime = wait.wait.last;
    return m_db.run("INSERT OR REPLACE INTO limit_wait(wish, time_left, machine_start, machine_up, signature)"
                    " VALUES(?, ?, ?, ?, ?)",
        wish, wait.wait.left.count(), uptime ? std::optional(uptime->start) : std::nullopt,
        uptime ? uptime->since.count() : 0, wait.signature);
}

Result<void> StoredLimits::removeWait(const QUuid& wish)
{
    return m_db.run("DELETE FROM limit_wait WHERE wish = ?", wish);
}

} // namespace candor::store
