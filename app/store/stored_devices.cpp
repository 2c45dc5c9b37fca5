#include "stored_devices.h"

#include "connection.h"

namespace candor::store {

namespace {

StoredCheckpoint checkpointOf(const Statement& row)
{
    return { row.number(0), row.blob(1), row.blob(2) };
}

StoredDevice deviceOf(const Statement& row)
{
    return { row.number(0), row.blob(1), row.blob(2), row.blob(3) };
}

template <class T>
Result<std::optional<T>> ifAny(const Result<T>& found)
{
    if (found)
        return std::optional<T>(*found);
    if (found.error().fault == Fault::NotFound)
        return std::optional<T>();
    return found.error();
}

} // namespace

Result<std::optional<StoredDevice>> Devices::current()
{
    return ifAny(
        m_db.row("SELECT since, id, public_key, secret FROM device ORDER BY since DESC LIMIT 1", deviceOf));
}

Result<StoredDevice> Devices::find(const QByteArray& id)
{
    return m_db.row("SELECT since, id, public_key, secret FROM device WHERE id = ?", deviceOf, id);
}

Result<void> Devices::add(const StoredDevice& device)
{
    return m_db.together([&] {
        if (Result<void> forgotten = m_db.run("UPDATE device SET secret = NULL WHERE secret IS NOT NULL");
            !forgotten)
            return forgotten;
        return m_db.run("INSERT INTO device(since, id, public_key, secret) VALUES(?, ?, ?, ?)", device.since,
            device.id, device.publicKey, device.secret);
    });
}

Result<std::vector<StoredCheckpoint>> Devices::checkpoints()
{
    return m_db.rows("SELECT seq, body, signature FROM checkpoint ORDER BY seq", checkpointOf);
}

Result<std::optional<StoredCheckpoint>> Devices::newestCheckpoint(qint64 upTo)
{
    return ifAny(
        m_db.row("SELECT seq, body, signature FROM checkpoint WHERE seq <= ? ORDER BY seq DESC LIMIT 1",
            checkpointOf, upTo));
}

Result<std::optional<StoredCheckpoint>> Devices::keptCheckpoint()
{
    return ifAny(
        m_db.row("SELECT seq, body, signature FROM checkpoint WHERE kept <> 0 ORDER BY seq DESC LIMIT 1",
            checkpointOf));
}

Result<void> Devices::keepNewest()
{
    return m_db.run("UPDATE checkpoint SET kept = 1 WHERE kept = 0");
}

Result<void> Devices::put(const StoredCheckpoint& checkpoint)
{
    return m_db.together([&] {
        if (Result<void> gone = m_db.run("DELETE FROM checkpoint WHERE kept = 0"); !gone)
            return gone;
        return m_db.run("INSERT OR REPLACE INTO checkpoint(seq, body, signature, kept) VALUES(?, ?, ?, 0)",
            checkpoint.seq, checkpoint.body, checkpoint.signature);
    });
}

} // namespace candor::store
