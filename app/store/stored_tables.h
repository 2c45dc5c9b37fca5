#pragma once

#include "result.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace candor::store {

class Connection;

// Every table, row by row, for the archive of everything and the way back. A row is an object of column and
// value: whole numbers (as text of digits beyond 2^53, where other programs lose them), text, null, and bytes
// in base64. What is a key stays behind: a device's sealed half comes out as null.
class Tables {
public:
    explicit Tables(Connection& connection)
        : m_db(connection)
    {
    }

    // Those that others refer to before those that do.
    Result<QStringList> names();
    // Every row, until `row` returns an error.
    Result<void> read(const QString& table, const std::function<Result<void>(const QJsonObject&)>& row);
    // What `rows` gives, one after the other until it gives nothing, is the whole of the table. Corrupt for a
    // row that does not fit the table or the rows that are there.
    Result<void> fill(const QString& table, const std::function<Result<std::optional<QJsonObject>>()>& rows);

    // Receipts as another device made them, who cannot be asked again: one for each choice at most.
    Result<void> keepReceipt(const QByteArray& choice, const QByteArray& receipt);
    Result<QByteArray> keptReceipt(const QByteArray& choice); // NotFound

private:
    Connection& m_db;
};

} // namespace candor::store
