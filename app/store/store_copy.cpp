#include "store_copy.h"

#include "connection.h"
#include "durable_file.h"
#include "page_check.h"
#include "stored_ledger.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <sqlite3.h>
#include <system_error>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

constexpr int PagesPerStep = 1024;

vault::StoreKey copyOf(const vault::StoreKey& key)
{
    return { vault::SecretBytes::copyOf(key.bytes.bytes()) };
}

QString unfinished(const QString& path)
{
    return QString(path % u".new");
}

Result<CopyFacts> factsOf(Connection& connection)
{
    const Result<vault::Anchor> head = Ledger(connection).head();
    if (!head)
        return head.error();
    return connection.row(
        "SELECT count(*), max(imported_at) FROM import WHERE state = 1", [&head](const Statement& row) {
            return CopyFacts { *head, row.instantIfAny(1), row.number(0) };
        });
}

} // namespace

void removeStoreFile(const QString& path)
{
    for (const QString& part : { path, QString(path % u"-wal"), QString(path % u"-shm") })
        (void)QFile::remove(part);
}

StoreCopy::StoreCopy(QString path, const vault::StoreKey& key)
    : m_path(std::move(path))
    , m_key(copyOf(key))
{
}

StoreCopy::~StoreCopy()
{
    sqlite3_backup_finish(m_backup);
    m_to.reset();
    removeStoreFile(unfinished(m_path));
}

Result<std::unique_ptr<StoreCopy>> StoreCopy::begin(
    Connection& from, const QString& path, const vault::StoreKey& key)
{
    std::unique_ptr<StoreCopy> copy(new StoreCopy(path, key));
    removeStoreFile(unfinished(path)); // of one that was cut off
    Result<std::unique_ptr<Connection>> to
        = Connection::open(unfinished(path), copy->m_key, Connection::IfMissing::Create);
    if (!to)
        return to.error();
    copy->m_to = *std::move(to);
    copy->m_backup = from.backUpTo(*copy->m_to);
    if (!copy->m_backup)
        return Error { Fault::Disk, u"store: a copy cannot be begun"_s };
    return copy;
}

Result<bool> StoreCopy::step()
{
    const int code = sqlite3_backup_step(m_backup, PagesPerStep);
    if (code == SQLITE_DONE)
        return false;
    if (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return true;
    return m_to->errorOf(code, "copy");
}

Result<CopyFacts> StoreCopy::finish(const std::function<bool()>& cancelled)
{
    const int code = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (code != SQLITE_OK)
        return m_to->errorOf(code, "copy");
    if (const Result<void> whole = m_to->writeBack(); !whole) // it is to be one file
        return whole.error();
    m_to.reset();
    const QString fresh = unfinished(m_path);
    const Result<CopyFacts> facts = check(fresh, m_key, cancelled);
    if (!facts)
        return facts;
    std::error_code failed;
    std::filesystem::rename(fresh.toStdU16String(), m_path.toStdU16String(), failed);
    if (failed)
        return Error { Fault::Disk, u"store: a copy cannot be named"_s };
    if (const Result<void> synced = vault::syncFolder(QFileInfo(m_path).absolutePath()); !synced)
        return synced.error();
    return facts;
}

Result<CopyFacts> StoreCopy::look(const QString& path, const vault::StoreKey& key)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(path, key);
    if (!opened)
        return opened.error();
    return factsOf(**opened);
}

Result<CopyFacts> StoreCopy::check(
    const QString& path, const vault::StoreKey& key, const std::function<bool()>& cancelled)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(path, key);
    if (!opened)
        return opened.error();
    if (cancelled && cancelled())
        return Error { Fault::Cancelled, u"store: a copy was given up"_s };
    Connection& connection = **opened;
    connection.cancelWhen(cancelled);
    if (const Result<void> whole = checkPages(connection); !whole)
        return whole.error();
    const Result<LedgerCheck> ledger = Ledger(connection).verify();
    if (!ledger)
        return ledger.error();
    if (!ledger->ok())
        return Error { Fault::Corrupt, u"store: the ledger of the copy does not hold"_s };
    return factsOf(connection);
}

} // namespace candor::store
