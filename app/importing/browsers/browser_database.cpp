#include "browser_database.h"

#include <QFile>
#include <QUrl>

#include <array>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr int LargestValue = 16 << 20; // bytes; Chromium keeps no address of more than two million
constexpr int InstructionsBetweenQuestions = 10'000;

// Only plain reading of plain tables is compiled. `inside` is the view or trigger that wants it.
int authorize(void*, int action, const char* first, const char*, const char* database, const char* inside)
{
    const bool isOurs = !inside && (!database || std::strcmp(database, "main") == 0);
    switch (action) {
    case SQLITE_SELECT:
        return isOurs ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_READ:
        return isOurs ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_PRAGMA:
        return isOurs && first && sqlite3_stricmp(first, "table_info") == 0 ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

// The name SQLite opens as a file that nobody will ever change.
QByteArray immutableName(const QByteArray& path)
{
    const QByteArray encoded = path.toPercentEncoding("/:");
    return (encoded.startsWith('/') ? "file:" : "file:/") + encoded + "?immutable=1";
}

} // namespace

BrowserDatabase::BrowserDatabase(
    const QString& path, std::function<bool()> cancelled, std::chrono::milliseconds patience)
    : m_cancelled(std::move(cancelled))
    , m_patience(patience)
{
    const QByteArray name = QFile::encodeName(path);
    foldJournals(name);
    if (!isSound() || !open(immutableName(name), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI))
        return;
    run("PRAGMA automatic_index = OFF"); // what is slow without an index is slow, not large
    run("PRAGMA cell_size_check = ON");
    run("PRAGMA mmap_size = 0");
    run("PRAGMA cache_size = -8000");
    (void)sqlite3_set_authorizer(m_db, &authorize, nullptr);
}

BrowserDatabase::~BrowserDatabase()
{
    close();
}

// What a browser has written last stands in a journal: newer rows in a write-ahead log, the older state of
// pages in a rollback journal. The copy is ours, so SQLite may finish the browser's work in it.
void BrowserDatabase::foldJournals(const QByteArray& path)
{
    if (!open(path, SQLITE_OPEN_READWRITE))
        return;
    run("PRAGMA locking_mode = EXCLUSIVE"); // no index of the log beside it
    run("PRAGMA journal_mode = DELETE");
    run("SELECT 1 FROM sqlite_schema LIMIT 1");
    close();
}

bool BrowserDatabase::open(const QByteArray& name, int flags)
{
    const int code = sqlite3_open_v2(
        name.constData(), &m_db, flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE, nullptr);
    note(code);
    if (code == SQLITE_OK)
        restrain();
    return isSound();
}

void BrowserDatabase::close()
{
    (void)sqlite3_close_v2(m_db);
    m_db = nullptr;
}

void BrowserDatabase::restrain()
{
    for (const int off :
        { SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_TRIGGER,
            SQLITE_DBCONFIG_WRITABLE_SCHEMA, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER })
        (void)sqlite3_db_config(m_db, off, 0, nullptr);
    (void)sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    (void)sqlite3_drop_modules(m_db, nullptr); // no full-text search, no tree of any kind
    constexpr std::array limits { std::pair { SQLITE_LIMIT_LENGTH, LargestValue },
        std::pair { SQLITE_LIMIT_SQL_LENGTH, 100'000 }, std::pair { SQLITE_LIMIT_COLUMN, 200 },
        std::pair { SQLITE_LIMIT_EXPR_DEPTH, 50 }, std::pair { SQLITE_LIMIT_COMPOUND_SELECT, 2 },
        std::pair { SQLITE_LIMIT_VDBE_OP, 20'000 }, std::pair { SQLITE_LIMIT_FUNCTION_ARG, 8 },
        std::pair { SQLITE_LIMIT_ATTACHED, 0 }, std::pair { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100 },
        std::pair { SQLITE_LIMIT_VARIABLE_NUMBER, 10 }, std::pair { SQLITE_LIMIT_TRIGGER_DEPTH, 1 },
        std::pair { SQLITE_LIMIT_WORKER_THREADS, 0 } };
    for (const auto& [limit, value] : limits)
        (void)sqlite3_limit(m_db, limit, value);
    const auto ask = [](void* self) { return static_cast<BrowserDatabase*>(self)->hasPatience() ? 0 : 1; };
    sqlite3_progress_handler(m_db, InstructionsBetweenQuestions, +ask, this);
    m_since = std::chrono::steady_clock::now();
}

void BrowserDatabase::run(const char* sql)
{
    if (!isSound())
        return;
    m_since = std::chrono::steady_clock::now();
    note(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
}

bool BrowserDatabase::hasPatience() const
{
    return std::chrono::steady_clock::now() - m_since < m_patience && !m_cancelled();
}

void BrowserDatabase::note(int code)
{
    if (!isSound())
        return;
    switch (code & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return;
    case SQLITE_INTERRUPT:
        if (m_cancelled())
            m_error = Error { Fault::Cancelled, {} };
        else
            m_damage = FileReason::TooLarge;
        return;
    case SQLITE_TOOBIG:
        m_damage = FileReason::RecordTooLarge;
        return;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        // Reading past the end of a file that was cut is the file's fault, not the disk's.
        if (code == SQLITE_IOERR_SHORT_READ)
            break;
        m_error = Error { Fault::Disk, u"a browser's copy: SQLite gave "_s % QString::number(code) };
        return;
    default:
        break;
    }
    m_damage = FileReason::Malformed;
}

bool BrowserDatabase::isTable(const char* table)
{
    BrowserRows rows(*this,
        QByteArray("SELECT type, rootpage FROM sqlite_schema WHERE type IN ('table', 'view') AND name = '")
            + table + '\'');
    int found = 0;
    bool isReal = false;
    while (rows.next()) {
        ++found;
        isReal = rows.text(0) == "table"_L1 && rows.number(1).value_or(0) > 0; // a virtual one has no page
    }
    return found == 1 && isReal;
}

std::set<QByteArray> BrowserDatabase::columnsOf(const char* table)
{
    std::set<QByteArray> columns;
    if (!isTable(table))
        return columns;
    BrowserRows rows(*this, QByteArray("PRAGMA table_info(") + table + ')');
    while (rows.next())
        columns.insert(rows.text(1).toUtf8().toLower());
    if (columns.contains("rowid")) // it would hide the number by which rows are found at once
        columns.clear();
    return columns;
}

BrowserRows::BrowserRows(BrowserDatabase& database, const QByteArray& sql)
    : m_database(database)
{
    if (!database.isSound())
        return;
    m_database.m_since = std::chrono::steady_clock::now();
    database.note(sqlite3_prepare_v2(
        database.m_db, sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

BrowserRows::~BrowserRows()
{
    (void)sqlite3_finalize(m_statement);
}

bool BrowserRows::next()
{
    if (!m_statement || !m_database.isSound())
        return false;
    m_database.m_since = std::chrono::steady_clock::now();
    const int code = sqlite3_step(m_statement);
    m_database.note(code);
    return code == SQLITE_ROW;
}

bool BrowserRows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<qint64> BrowserRows::number(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_column_int64(m_statement, column);
}

std::optional<double> BrowserRows::real(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type != SQLITE_FLOAT && type != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

QString BrowserRows::text(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
        return {};
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const qsizetype bytes = sqlite3_column_bytes(m_statement, column);
    constexpr qsizetype mostBytes = LongestText * 4; // four bytes make the longest character
    QString text = QString::fromUtf8(utf8, std::min(bytes, mostBytes)).left(LongestText);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

} // namespace candor::importing
