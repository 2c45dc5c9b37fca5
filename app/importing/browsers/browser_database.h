#pragma once

#include "import_summary.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <set>

struct sqlite3;
struct sqlite3_stmt;

namespace candor::importing {

// Somebody else's SQLite file, in the shape of a private copy. Whatever its schema says, nothing in it runs:
// no views, triggers or virtual tables, no function, no recursion, no other file; what takes too long or is
// too large ends the reading. One thread; does not move, because SQLite calls back into it.
class BrowserDatabase {
public:
    // Folds the journals beside it into the copy, then opens it read-only and as never changing. `patience`
    // is for one row, not for all.
    BrowserDatabase(const QString& path, std::function<bool()> cancelled,
        std::chrono::milliseconds patience = std::chrono::seconds(20));
    BrowserDatabase(const BrowserDatabase&) = delete;
    BrowserDatabase& operator=(const BrowserDatabase&) = delete;
    ~BrowserDatabase();

    // Of a real table; empty when there is no such table, or something else of that name. `table` is one of
    // our words, never one out of a file.
    std::set<QByteArray> columnsOf(const char* table);

    // Why nothing more can be read; None while all is well. Damage is of the file, an error of this computer
    // or the person who cancelled.
    FileReason damage() const { return m_damage; }
    const std::optional<Error>& error() const { return m_error; }
    void isNotWhatItSeems() { m_damage = FileReason::Malformed; } // what every such database has is not there
    bool isSound() const { return m_damage == FileReason::None && !m_error; }

private:
    friend class BrowserRows;

    void foldJournals(const QByteArray& path);
    bool open(const QByteArray& name, int flags);
    void close();
    void restrain();
    void run(const char* sql);
    bool isTable(const char* table);
    bool hasPatience() const;
    void note(int code);

    sqlite3* m_db = nullptr;
    std::function<bool()> m_cancelled;
    std::chrono::milliseconds m_patience;
    std::chrono::steady_clock::time_point m_since;
    FileReason m_damage = FileReason::None;
    std::optional<Error> m_error;
};

// The rows of one query, one after the other; what they hold is checked by whoever asks. After the last row
// the database tells whether it was the last.
class BrowserRows {
public:
    BrowserRows(BrowserDatabase& database, const QByteArray& sql);
    BrowserRows(const BrowserRows&) = delete;
    BrowserRows& operator=(const BrowserRows&) = delete;
    ~BrowserRows();

    bool next();

    bool isNull(int column) const;
    std::optional<qint64> number(int column) const; // nothing when it is no whole number
    std::optional<double> real(int column) const; // whole numbers too
    QString text(int column) const; // at most LongestText characters; empty when it is no text

    static constexpr qsizetype LongestText = 4096;

private:
    BrowserDatabase& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace candor::importing
