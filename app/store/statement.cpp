#include "statement.h"

#include "connection.h"

#include <sqlite3.h>

namespace candor::store {

Statement::Statement(Connection& connection, const char* sql)
    : m_connection(connection)
    , m_sql(sql)
{
    Result<sqlite3_stmt*> borrowed = connection.borrow(sql);
    if (borrowed)
        m_statement = *borrowed;
    else
        m_error = borrowed.error();
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    (void)sqlite3_reset(m_statement);
    (void)sqlite3_clear_bindings(m_statement); // what was bound is a person's: not kept longer than needed
    m_connection.giveBack(m_sql, m_statement);
}

void Statement::reset()
{
    if (m_statement)
        (void)sqlite3_reset(m_statement);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_connection.errorOf(code, "bind");
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_error = m_connection.errorOf(code, "step");
    (void)sqlite3_reset(m_statement); // ends the read, so that a commit may follow
    return false;
}

Result<void> Statement::finished() const
{
    if (m_error)
        return *m_error;
    return {};
}

Result<void> Statement::run()
{
    while (next()) { }
    return finished();
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return { bytes, sqlite3_column_bytes(m_statement, column) };
}

QByteArrayView Statement::blobView(int column) const
{
    const void* const bytes = sqlite3_column_blob(m_statement, column); // before its size is asked for
    return { static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column) };
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Statement::Kind Statement::kindOf(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return Kind::Null;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT: // in no table: the schema is strict
        return Kind::Number;
    case SQLITE_TEXT:
        return Kind::Text;
    default:
        return Kind::Bytes;
    }
}

int Statement::columns() const
{
    return m_statement ? sqlite3_column_count(m_statement) : 0;
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

QString Statement::columnType(int column) const
{
    return QString::fromUtf8(sqlite3_column_decltype(m_statement, column));
}

std::optional<Instant> Statement::instantIfAny(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

void Statement::bind(int at, qint64 value)
{
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, at, value));
}

void Statement::bind(int at, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    if (m_statement)
        check(sqlite3_bind_text64(m_statement, at, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int at, QLatin1String value)
{
    bind(at, QString(value));
}

void Statement::bind(int at, const QByteArray& value)
{
    if (m_statement)
        check(sqlite3_bind_blob64(
            m_statement, at, value.constData(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int at, std::nullopt_t)
{
    if (m_statement)
        check(sqlite3_bind_null(m_statement, at));
}

} // namespace candor::store
