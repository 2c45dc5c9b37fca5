#pragma once

namespace candor::store {

// The step of the schema (migrations.h) for limits. What is in force is read from the ledger itself; the
// index finds those records (receipts::LimitMark) among a million, and is kept by the database. A wait that
// runs: how far, signed by the device that looked at it, so that an edited row is as good as none.
inline constexpr const char* LimitMigration = R"(
CREATE INDEX ledger_limit ON ledger(seq) WHERE instr(body, x'2274797065223a226c696d697422') > 0;
CREATE TABLE limit_wait(
    wish BLOB PRIMARY KEY CHECK(length(wish) = 16), time_left INTEGER NOT NULL, machine_start BLOB,
    machine_up INTEGER NOT NULL, signature BLOB NOT NULL) STRICT, WITHOUT ROWID;
)";

} // namespace candor::store
