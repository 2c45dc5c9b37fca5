#include "stored_tables.h"

#include "column_meaning.h"
#include "connection.h"

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

constexpr qint64 LargestWhole = 9'007'199'254'740'991; // 2^53 - 1
constexpr auto Sequence = "sqlite_sequence"_L1;

bool isSecret(const QString& table, const QString& column)
{
    return table == "device"_L1 && column == "secret"_L1;
}

QByteArray quoted(const QString& name)
{
    return '"' + QString(name).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QJsonValue valueOf(const Statement& row, int column)
{
    switch (row.kindOf(column)) {
    case Statement::Kind::Null:
        return {};
    case Statement::Kind::Number: {
        const qint64 number = row.number(column);
        return number > LargestWhole || number < -LargestWhole ? QJsonValue(QString::number(number))
                                                               : QJsonValue(number);
    }
    case Statement::Kind::Text:
        return row.text(column);
    case Statement::Kind::Bytes:
        return QString::fromLatin1(row.blob(column).toBase64());
    }
    Q_UNREACHABLE();
}

// As the column of the table takes it; tables without types (SQLite's own) take text and numbers as they are.
bool bind(Statement& statement, int at, const QJsonValue& value, const QString& type)
{
    if (value.isNull()) {
        statement.put(at, std::nullopt);
    } else if (value.isDouble()) {
        const qint64 number = value.toInteger();
        if (type == "TEXT"_L1 || type == "BLOB"_L1 || static_cast<double>(number) != value.toDouble())
            return false;
        statement.put(at, number);
    } else if (value.isString() && type == "INTEGER"_L1) {
        bool isNumber = false;
        statement.put(at, value.toString().toLongLong(&isNumber));
        return isNumber;
    } else if (value.isString() && type == "BLOB"_L1) {
        const auto bytes = QByteArray::fromBase64Encoding(
            value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        statement.put(at, bytes ? *bytes : QByteArray());
        return bytes.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
    } else if (value.isString()) {
        statement.put(at, value.toString());
    } else {
        return false;
    }
    return true;
}

const Error doesNotFit { Fault::Corrupt, u"store: a row does not fit its table"_s };

} // namespace

Result<QStringList> Tables::names()
{
    const auto found = m_db.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                 "(name NOT LIKE 'sqlite\\_%' ESCAPE '\\' OR name = 'sqlite_sequence') "
                                 "ORDER BY name = 'sqlite_sequence', rowid",
        [](const Statement& row) { return row.text(0); });
    if (!found)
        return found.error();
    return QStringList(found->begin(), found->end());
}

Result<void> Tables::read(const QString& table, const std::function<Result<void>(const QJsonObject&)>& row)
{
    Statement statement(m_db, m_db.kept("SELECT * FROM " + quoted(table) + " NOT INDEXED"));
    statement.with();
    while (statement.next()) {
        QJsonObject values;
        for (int column = 0; column < statement.columns(); ++column) {
            const QString name = statement.columnName(column);
            values.insert(name, isSecret(table, name) ? QJsonValue() : valueOf(statement, column));
        }
        if (Result<void> taken = row(values); !taken)
            return taken;
    }
    return statement.finished();
}

Result<void> Tables::fill(
    const QString& table, const std::function<Result<std::optional<QJsonObject>>()>& rows)
{
    QStringList columns;
    QStringList types;
    QByteArray marks;
    {
        Statement shape(m_db, m_db.kept("SELECT * FROM " + quoted(table) + " LIMIT 0"));
        shape.with();
        for (int column = 0; column < shape.columns(); ++column) {
            columns += shape.columnName(column);
            types += shape.columnType(column);
            marks += column ? ", ?" : "?";
        }
    }
    if (columns.isEmpty())
        return Error { Fault::Corrupt, u"store: there is no such table"_s };
    if (Result<void> emptied = m_db.run(m_db.kept("DELETE FROM " + quoted(table))); !emptied)
        return emptied;
    Statement insert(m_db, m_db.kept("INSERT INTO " + quoted(table) + " VALUES(" + marks + ')'));
    for (;;) {
        const Result<std::optional<QJsonObject>> row = rows();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        if ((*row)->size() != columns.size())
            return doesNotFit;
        insert.with();
        for (int column = 0; column < columns.size(); ++column) {
            const auto value = (*row)->constFind(columns[column]);
            if (value == (*row)->constEnd() || !bind(insert, column + 1, *value, types[column]))
                return doesNotFit;
            const bool isNumber = value->isDouble() || (value->isString() && types[column] == "INTEGER"_L1);
            const qint64 number = value->isDouble() ? value->toInteger() : value->toString().toLongLong();
            if (isNumber && !hasMeaning(table, columns[column], number))
                return doesNotFit;
        }
        const Result<void> added = insert.run();
        if (!added)
            return added.error().fault == Fault::Internal ? doesNotFit : added.error();
    }
}

Result<void> Tables::keepReceipt(const QByteArray& choice, const QByteArray& receipt)
{
    return m_db.run("INSERT OR REPLACE INTO kept_receipt(choice, body) VALUES(?, ?)", choice, receipt);
}

Result<QByteArray> Tables::keptReceipt(const QByteArray& choice)
{
    return m_db.row(
        "SELECT body FROM kept_receipt WHERE choice = ?", [](const Statement& row) { return row.blob(0); },
        choice);
}

} // namespace candor::store
