#pragma once

#include "connection.h"
#include "store.h"

#include <QFile>

namespace candor::test {

// What somebody who has the key does to the rows of a limit, and of the choices, around Candor. Between
// NoneWritten and Written the store takes no record of a limit, as on a disk that is full.
enum class Meddling {
    NoTimeLeft,
    NoWait,
    LookedAtLongAgo,
    EmptyRecords,
    OlderRecords,
    EverythingAllowed,
    NoneWritten,
    Written
};

inline const char* sqlOf(Meddling meddling)
{
    switch (meddling) {
    case Meddling::NoTimeLeft:
        return "UPDATE limit_wait SET time_left = 0";
    case Meddling::NoWait:
        return "DELETE FROM limit_wait";
    case Meddling::LookedAtLongAgo:
        return "UPDATE limit_wait SET machine_up = -999999999999";
    case Meddling::EmptyRecords:
        return "UPDATE ledger SET body = NULL, salt = NULL"
               " WHERE instr(body, x'2274797065223a226c696d697422') > 0";
    case Meddling::OlderRecords:
        return "DROP TRIGGER IF EXISTS ledger_update; UPDATE ledger SET"
               " body = CAST(replace(CAST(body AS TEXT), '\"at\":\"20', '\"at\":\"19') AS BLOB)"
               " WHERE instr(body, x'2274797065223a226c696d697422') > 0";
    case Meddling::EverythingAllowed:
        return "UPDATE choice SET value = 1";
    case Meddling::NoneWritten:
        return "CREATE TRIGGER none_written BEFORE INSERT ON ledger"
               " WHEN instr(NEW.body, x'2274797065223a226c696d697422') > 0"
               " BEGIN SELECT RAISE(ABORT, 'no limit is written'); END";
    case Meddling::Written:
        return "DROP TRIGGER none_written";
    }
    return "";
}

// The store must be closed.
inline void meddle(const QString& folder, const vault::StoreKey& key, Meddling meddling)
{
    const auto connection = store::Connection::open(folder + QStringLiteral("/candor.db"), key);
    if (!(*connection)->script(sqlOf(meddling)))
        qFatal("the store could not be edited");
}

// Appends a record that nobody signs for.
inline void appendRaw(const QString& folder, const vault::StoreKey& key, const QByteArray& body)
{
    const auto connection = store::Connection::open(folder + QStringLiteral("/candor.db"), key);
    if (!store::Ledger(**connection).append({ &body, 1 }))
        qFatal("the ledger could not be appended to");
}

} // namespace candor::test
