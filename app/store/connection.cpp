#include "connection.h"

#include "authorizer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

constexpr qsizetype SaltSize = 16;

// The key and the salt as SQLCipher takes raw ones: x'<96 digits>'. With the salt in it, a damaged first
// sector of the file loses nothing.
vault::SecretBytes keySpec(const vault::StoreKey& key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    vault::SecretBytes spec(2 + 2 * vault::StoreKey::Size + 1);
    auto out = spec.bytes().begin();
    const auto put = [&out](char c) { *out++ = static_cast<std::uint8_t>(c); };
    put('x');
    put('\'');
    for (const std::uint8_t byte : key.bytes.bytes()) {
        put(digits[byte >> 4]);
        put(digits[byte & 15]);
    }
    put('\'');
    return spec;
}

QByteArray firstBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(SaltSize) : QByteArray();
}

// A page that does not fit the key looks the same whether the key is wrong or the page damaged. The file
// begins with the salt: when that is ours, so is the key.
Fault wrongKeyOrDamage(const QString& path, const vault::StoreKey& key)
{
    const std::span<const std::uint8_t> salt = key.bytes.bytes().last(SaltSize);
    const QByteArray ours(reinterpret_cast<const char*>(salt.data()), SaltSize);
    return firstBytes(path) == ours ? Fault::Corrupt : Fault::WrongKey;
}

Fault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return Fault::Corrupt;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Fault::Disk;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::InUse;
    case SQLITE_INTERRUPT:
        return Fault::Cancelled;
    case SQLITE_AUTH:
        return Fault::Refused;
    default:
        return Fault::Internal;
    }
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(
    const QString& path, const vault::StoreKey& key, IfMissing ifMissing)
{
    if (std::string_view(sqlite3_libversion()) != SQLITE_VERSION)
        return Error { Fault::Internal, u"another SQLite was bound"_s };
    const bool mayCreate = ifMissing == IfMissing::Create;
    if (!mayCreate && !QFile::exists(path))
        return Error { Fault::NotFound, u"there is no store file"_s };
    // The real folder: SQLite is told to follow no links, so that nobody can lead it to another file.
    const QFileInfo place(path);
    const QString real = QFileInfo(place.absolutePath()).canonicalFilePath() + u'/' + place.fileName();
    std::unique_ptr<Connection> connection(new Connection);
    const int flags = SQLITE_OPEN_READWRITE | (mayCreate ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOFOLLOW
        | SQLITE_OPEN_EXRESCODE;
    if (const int code
        = sqlite3_open_v2(QFile::encodeName(real).constData(), &connection->m_db, flags, nullptr))
        return connection->errorOf(code, "open");
    if (const Result<void> unlocked = connection->unlock(key); !unlocked) {
        if (unlocked.error().fault != Fault::Corrupt)
            return unlocked.error();
        return Error { wrongKeyOrDamage(path, key), u"the first page does not fit the key"_s };
    }
    if (const Result<void> configured = connection->configure(); !configured)
        return configured.error();
    return connection;
}

Connection::~Connection()
{
    (void)keepWaiting();
    for (const auto& [sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_db);
}

Result<void> Connection::unlock(const vault::StoreKey& key)
{
    const vault::SecretBytes spec = keySpec(key);
    // sqlite3_key_v2 does not exist in plain SQLite: with a wrong library this program does not link.
    if (const int code = sqlite3_key_v2(m_db, "main", spec.bytes().data(), static_cast<int>(spec.size())))
        return errorOf(code, "key");
    (void)sqlite3_busy_timeout(m_db, 5000);
    (void)sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    (void)sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    (void)sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    if (Result<void> done = script("PRAGMA cipher_hmac_algorithm = HMAC_SHA256"); !done)
        return done;
    const auto cipher = row("PRAGMA cipher_version", [](const Statement& found) { return found.text(0); });
    if (!cipher || cipher->isEmpty())
        return Error { Fault::Internal, u"this SQLite has no cipher"_s };
    return script("SELECT count(*) FROM sqlite_schema");
}

Result<void> Connection::configure()
{
    const auto mode = row("PRAGMA journal_mode = WAL", [](const Statement& found) { return found.text(0); });
    if (!mode)
        return mode.error();
    if (*mode != "wal"_L1)
        return Error { Fault::Disk, u"no write-ahead log here"_s };
    if (Result<void> done
        = script("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000;"
                 "PRAGMA journal_size_limit = 8388608; PRAGMA wal_autocheckpoint = 1000");
        !done)
        return done;
    (void)sqlite3_set_authorizer(m_db, &authorize, nullptr);
    return {};
}

Result<sqlite3_stmt*> Connection::borrow(const char* sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        sqlite3_stmt* const statement = idle->second;
        m_idle.erase(idle);
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    if (const int code = sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr))
        return errorOf(code, "prepare");
    return statement;
}

void Connection::giveBack(const char* sql, sqlite3_stmt* statement)
{
    if (!m_idle.emplace(sql, statement).second)
        sqlite3_finalize(statement); // it was in use twice at the same time
}

Result<void> Connection::script(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(code, "script");
    return {};
}

qint64 Connection::changed() const
{
    return sqlite3_changes64(m_db);
}

qint64 Connection::lastId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

Result<void> Connection::begin()
{
    (void)keepWaiting();
    if (inTransaction())
        return Error { Fault::Internal, u"a transaction inside a transaction"_s };
    return run("BEGIN IMMEDIATE");
}

Result<void> Connection::end(Result<void> done)
{
    if (done)
        done = run("COMMIT");
    if (!done && inTransaction()) // a full disk has already rolled back by itself
        (void)run("ROLLBACK");
    return done;
}

Result<void> Connection::keepWaiting()
{
    if (!std::exchange(m_isWaiting, false))
        return {};
    m_waitingRows = 0;
    const Result<void> kept = end({});
    if (!kept)
        m_loss = kept.error();
    return kept;
}

Result<void> Connection::beginPiece()
{
    if (!std::exchange(m_isWaiting, false)) {
        if (Result<void> begun = begin(); !begun)
            return begun;
    }
    return run("SAVEPOINT piece");
}

Result<void> Connection::endPiece(qint64 rows, Result<void> done)
{
    if (done)
        done = run("RELEASE piece");
    else if (inTransaction())
        (void)script("ROLLBACK TO piece; RELEASE piece");
    m_isWaiting = inTransaction();
    m_waitingRows += rows;
    if (done && m_waitingRows < LargestWait)
        return done;
    const Result<void> kept = keepWaiting();
    return done ? kept : done;
}

Result<void> Connection::writeBack()
{
    const Result<qint64> isBusy = number("PRAGMA wal_checkpoint(TRUNCATE)"); // its first column
    if (!isBusy)
        return isBusy.error();
    return *isBusy == 0 ? Result<void>() : Error { Fault::Disk, u"store: the log is not written back"_s };
}

void Connection::cancelWhen(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    const auto ask = [](void* self) { return static_cast<Connection*>(self)->m_cancelled() ? 1 : 0; };
    sqlite3_progress_handler(m_db, m_cancelled ? 10'000 : 0, m_cancelled ? +ask : nullptr, this);
}

sqlite3_backup* Connection::backUpTo(Connection& other)
{
    (void)keepWaiting();
    return sqlite3_backup_init(other.m_db, "main", m_db, "main");
}

Error Connection::errorOf(int code, std::string_view step) const
{
    return { faultOf(code),
        u"store: "_s % QLatin1String(step.data(), static_cast<qsizetype>(step.size())) % u" gave "_s
            % QString::number(code) % u", "_s % QLatin1String(sqlite3_errstr(code)) };
}

} // namespace candor::store
