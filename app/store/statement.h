#pragma once

#include "id.h"
#include "instant.h"
#include "result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace candor::store {

class Connection;

// One prepared statement, borrowed from its connection and given back when it goes. It remembers its first
// error, so that a loop over rows reads like a loop: next() says false at the end and after an error,
// finished() tells which.
class Statement {
public:
    Statement(Connection& connection, const char* sql);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    // Starts anew with these values for the question marks, in order.
    template <class... Values>
    Statement& with(const Values&... values)
    {
        reset();
        int at = 0;
        (bind(++at, values), ...);
        return *this;
    }

    // The same value by value, after with() without any, for who does not know the columns.
    template <class Value>
    void put(int at, const Value& value)
    {
        bind(at, value);
    }

    bool next();
    Result<void> finished() const;
    Result<void> run(); // to its end; rows are passed over

    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QByteArrayView blobView(int column) const; // until the next row
    bool isNull(int column) const;
    enum class Kind : quint8 { Null, Number, Text, Bytes };
    Kind kindOf(int column) const; // of the value, whatever the column is declared as
    int columns() const; // 0 when the statement could not be prepared
    QString columnName(int column) const;
    QString columnType(int column) const; // as its table declares it; empty: not at all
    bool flag(int column) const { return number(column) != 0; }
    Instant instant(int column) const { return Instant { Milliseconds { number(column) } }; }
    std::optional<Instant> instantIfAny(int column) const;
    QUuid uuid(int column) const { return QUuid::fromRfc4122(blob(column)); }
    template <class T>
    T as(int column) const // ids and enums
    {
        if constexpr (std::is_enum_v<T>)
            return static_cast<T>(number(column));
        else
            return T { number(column) };
    }

    // Every row, read by `read(const Statement&)`.
    template <class Read>
    auto rows(Read read) -> Result<std::vector<std::invoke_result_t<Read, const Statement&>>>
    {
        std::vector<std::invoke_result_t<Read, const Statement&>> all;
        while (next())
            all.push_back(read(*this));
        if (const Result<void> end = finished(); !end)
            return end.error();
        return all;
    }

    // The first row, or NotFound.
    template <class Read>
    auto row(Read read) -> Result<std::invoke_result_t<Read, const Statement&>>
    {
        if (next())
            return read(*this);
        if (const Result<void> end = finished(); !end)
            return end.error();
        return Error { Fault::NotFound, QStringLiteral("no such row") };
    }

private:
    void reset();
    void check(int code);
    void bind(int at, qint64 value);
    void bind(int at, const QString& value);
    void bind(int at, QLatin1String value);
    void bind(int at, const QByteArray& value);
    void bind(int at, std::nullopt_t);
    void bind(int at, Instant value) { bind(at, qint64 { value.time_since_epoch().count() }); }
    void bind(int at, const QUuid& value) { bind(at, value.toRfc4122()); }
    void bind(int at, std::integral auto value) { bind(at, static_cast<qint64>(value)); }
    template <class T>
    requires std::is_enum_v<T>
    void bind(int at, T value) { bind(at, static_cast<qint64>(value)); }
    template <class Tag>
    void bind(int at, Id<Tag> id)
    {
        bind(at, id.value);
    }
    template <class T>
    void bind(int at, const std::optional<T>& value)
    {
        if (value)
            bind(at, *value);
        else
            bind(at, std::nullopt);
    }

    Connection& m_connection;
    const char* m_sql;
    sqlite3_stmt* m_statement = nullptr;
    std::optional<Error> m_error;
};

} // namespace candor::store
