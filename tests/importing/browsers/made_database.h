#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace candor::test {

// A database as some other program has it open. Ends the test when SQLite refuses something.
class MadeDatabase {
public:
    explicit MadeDatabase(const QString& path);
    MadeDatabase(const MadeDatabase&) = delete;
    MadeDatabase& operator=(const MadeDatabase&) = delete;
    ~MadeDatabase(); // closes: a write-ahead log is folded in

    MadeDatabase& run(const QByteArray& sql);
    void allowEverything(); // what only a hostile schema has

private:
    sqlite3* m_db = nullptr;
};

} // namespace candor::test
