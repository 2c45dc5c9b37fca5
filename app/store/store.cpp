#include "store.h"

#include "connection.h"
#include "durable_file.h"
#include "migrations.h"
#include "page_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

constexpr int WaitForTheOther = 5000;
constexpr qint64 PageSize = 4096;

Error damaged(const QString& what)
{
    return { Fault::Corrupt, u"store: "_s % what };
}

// A process that died leaves its lock file behind; Qt takes it over when no such process runs. Where
// processes are numbered anew (a container that starts again), it may name ourselves: then only the system's
// own lock counts, which died with its owner.
Result<std::unique_ptr<QLockFile>> locked(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QLatin1String(Store::LockName)));
    lock->setStaleLockTime(0); // never stale by age alone
    qint64 owner = 0;
    QString host;
    QString program;
    if (!lock->tryLock(0) && lock->getLockInfo(&owner, &host, &program)
        && owner == QCoreApplication::applicationPid())
        (void)lock->removeStaleLockFile();
    if (lock->isLocked() || lock->tryLock(WaitForTheOther))
        return lock;
    // Who was killed while making the file left it without a name in it. Who lives has written it by now.
    if (lock->error() == QLockFile::LockFailedError && !lock->getLockInfo(&owner, &host, &program)
        && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Error { Fault::InUse, u"another Candor has this store open"_s };
    return Error { Fault::Disk, u"the store cannot be locked"_s };
}

bool isPlainText(const QString& path)
{
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(15) == "SQLite format 3";
}

// The whole store, made and closed: its log is written back, so that it is one file.
Result<void> makeStoreFile(const QString& path, const vault::StoreKey& key, const QByteArray& genesis)
{
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(path, key, Connection::IfMissing::Create);
    if (!connection)
        return connection.error();
    if (Result<void> done = migrate(**connection, migrations()); !done)
        return done;
    if (const Result<bool> derived = StoredDerivation(**connection).next();
        !derived) // from nothing, by today's rules
        return derived.error();
    const Result<vault::Anchor> head = Ledger(**connection).append({ &genesis, 1 });
    return head ? (*connection)->writeBack() : head.error();
}

Result<void> rebuildStoreFile(const QString& path, const vault::StoreKey& key, qint64 version,
    const std::function<Result<void>(Tables)>& fill)
{
    const auto known = static_cast<qint64>(migrations().size());
    if (version > known)
        return Error { Fault::TooNew, u"store: written by a newer version"_s };
    if (version < 1)
        return damaged(u"no such version"_s);
    Result<std::unique_ptr<Connection>> made = Connection::open(path, key, Connection::IfMissing::Create);
    if (!made)
        return made.error();
    Connection& connection = **made;
    if (Result<void> done = migrate(connection, migrations().first(static_cast<std::size_t>(version))); !done)
        return done;
    if (Result<void> done = connection.together([&] { return fill(Tables(connection)); }); !done)
        return done;
    if (Result<void> done = migrate(connection, migrations()); !done)
        return done;
    return connection.writeBack();
}

// Whatever stands in the way is kept beside, with the log that belongs to it: a log beside another file than
// its own would be taken for that one's. So the file goes first and comes back last. What was kept so before
// goes only when the new one is in place.
bool takePlace(const QString& ready, const QString& path)
{
    const QString kept = path + u".aside.new"_s;
    const QString aside = path + u".aside"_s;
    const QString log = u"-wal"_s;
    const bool isThere = QFile::exists(path);
    if (isThere
        || !QFile::exists(kept)) // else what lies there is the store itself, of a run that was cut off
        removeStoreFile(kept);
    else if (QFile::exists(kept + log))
        (void)QFile::remove(path + log); // of no file that is there: that one's lies beside it already
    const bool hasLog = QFile::exists(path + log);
    const bool fileMoved = isThere && QFile::rename(path, kept);
    const bool logMoved = fileMoved == isThere && hasLog && QFile::rename(path + log, kept + log);
    (void)QFile::remove(path + u"-shm"_s);
    if (fileMoved != isThere || logMoved != hasLog || !QFile::rename(ready, path)) {
        const bool logIsBack = !logMoved || QFile::rename(kept + log, path + log);
        if (fileMoved && logIsBack)
            (void)QFile::rename(kept, path);
        return false;
    }
    if (QFile::exists(kept)) {
        removeStoreFile(aside);
        if (QFile::rename(kept, aside) && QFile::exists(kept + log))
            (void)QFile::rename(kept + log, aside + log);
    }
    return true;
}

} // namespace

Store::Store(std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
{
}

Store::Store(Store&&) noexcept = default;
Store::~Store() = default;

Store& Store::operator=(Store&& other) noexcept
{
    m_connection = std::move(other.m_connection); // closed before its lock is freed
    m_lock = std::move(other.m_lock);
    return *this;
}

bool Store::exists(const QString& folder)
{
    return QDir(folder).exists(QLatin1String(FileName));
}

Result<std::unique_ptr<QLockFile>> Store::lock(const QString& folder)
{
    return locked(folder);
}

Result<Store> Store::create(const QString& folder, const vault::StoreKey& key, const QByteArray& genesis)
{
    return make(folder, key, [&](const QString& path) { return makeStoreFile(path, key, genesis); });
}

Result<Store> Store::rebuild(const QString& folder, const vault::StoreKey& key, qint64 version,
    const std::function<Result<void>(Tables)>& fill)
{
    return make(folder, key, [&](const QString& path) { return rebuildStoreFile(path, key, version, fill); });
}

Result<Store> Store::make(const QString& folder, const vault::StoreKey& key,
    const std::function<Result<void>(const QString& path)>& makeFile)
{
    if (!QDir().mkpath(folder))
        return Error { Fault::Disk, u"the store's folder cannot be made"_s };
    const QString path = QDir(folder).filePath(QLatin1String(FileName));
    const QString fresh = path + u".new"_s;
    {
        const Result<std::unique_ptr<QLockFile>> lock = locked(folder);
        if (!lock)
            return lock.error();
        if (QFile::exists(path))
            return Error { Fault::Refused, u"there is a store already"_s };
        removeStoreFile(fresh); // of a creation that was cut off
        Result<void> made = makeFile(fresh);
        if (made && isPlainText(fresh))
            made = Error { Fault::Internal, u"the store would not be encrypted"_s };
        if (!made) {
            removeStoreFile(fresh);
            return made.error();
        }
        std::error_code failed;
        std::filesystem::rename(fresh.toStdU16String(), path.toStdU16String(), failed);
        if (failed)
            return Error { Fault::Disk, u"the new store cannot be named"_s };
        if (const Result<void> synced = vault::syncFolder(folder); !synced)
            return synced.error();
    }
    return open(folder, key);
}

Result<Store> Store::open(const QString& folder, const vault::StoreKey& key)
{
    const QString path = QDir(folder).filePath(QLatin1String(FileName));
    if (!QFile::exists(path))
        return Error { Fault::NotFound, u"there is no store file"_s };
    Result<std::unique_ptr<QLockFile>> lock = locked(folder);
    if (!lock)
        return lock.error();
    if (QFile(path).size() < PageSize)
        return damaged(u"the file was emptied"_s); // SQLite would take it for a new one, and write
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, key);
    if (!connection)
        return connection.error();
    const Result<qint64> version = schemaVersion(**connection);
    if (!version)
        return version.error();
    if (*version < 1)
        return damaged(u"there is nothing in the file"_s);
    if (const Result<void> migrated = migrate(**connection, migrations()); !migrated)
        return migrated.error();
    Store store(*std::move(lock), *std::move(connection));
    if (const Result<void> swept = store.imports().sweep(); !swept)
        return swept.error();
    return store;
}

Result<void> Store::inOneTransactionSoon(qint64 rows, const std::function<Result<void>()>& work)
{
    return m_connection->togetherSoon(rows, work);
}

Result<void> Store::keepWaiting()
{
    return m_connection->keepWaiting();
}

Result<void> Store::begin()
{
    return m_connection->begin();
}

Result<void> Store::end(Result<void> done)
{
    return m_connection->end(std::move(done));
}

void Store::cancelWhen(std::function<bool()> cancelled)
{
    m_connection->cancelWhen(std::move(cancelled));
}

Result<void> Store::check()
{
    return checkPages(*m_connection);
}

Result<std::unique_ptr<StoreCopy>> Store::copyTo(const QString& path, const vault::StoreKey& key)
{
    return StoreCopy::begin(*m_connection, path, key);
}

Result<void> Store::putBack(const QString& folder, const vault::StoreKey& key, const QString& copy)
{
    const QString path = QDir(folder).filePath(QLatin1String(FileName));
    const Result<std::unique_ptr<QLockFile>> lock = locked(folder);
    if (!lock)
        return lock.error();
    const QString ready = path + u".back"_s;
    {
        const Result<std::unique_ptr<Connection>> source = Connection::open(copy, key);
        if (!source)
            return source.error();
        const Result<std::unique_ptr<StoreCopy>> copying = StoreCopy::begin(**source, ready, key);
        if (!copying)
            return copying.error();
        for (bool more = true; more;) {
            const Result<bool> step = (*copying)->step();
            if (!step)
                return step.error();
            more = *step;
        }
        if (const Result<CopyFacts> whole = (*copying)->finish({}); !whole)
            return whole.error();
    }
    if (!takePlace(ready, path))
        return Error { Fault::Disk, u"the copy cannot be put in place"_s };
    return vault::syncFolder(folder);
}

int Store::version() const
{
    const Result<qint64> version = schemaVersion(*m_connection);
    return version ? static_cast<int>(*version) : 0;
}

QString Store::cipher() const
{
    const auto cipher
        = m_connection->row("PRAGMA cipher_version", [](const Statement& row) { return row.text(0); });
    return cipher ? *cipher : QString();
}

} // namespace candor::store
