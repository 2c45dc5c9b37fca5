#pragma once

#include "key_slots.h"
#include "statement.h"

#include <functional>
#include <memory>
#include <set>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_backup;

namespace candor::store {

// The one connection to the encrypted file: key, settings, prepared statements, transactions. Internal to the
// store. It refuses whatever could weaken or copy the file: other keys, attached databases, every pragma that
// is not on a short list. One thread at a time; does not move, because SQLite calls back into it.
class Connection {
public:
    enum class IfMissing : quint8 { Refuse, Create };

    // NotFound, WrongKey, Corrupt, Disk; see Store::open.
    static Result<std::unique_ptr<Connection>> open(
        const QString& path, const vault::StoreKey& key, IfMissing ifMissing = IfMissing::Refuse);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    // `sql` must be a literal: statements are kept by its address.
    template <class... Values>
    Result<void> run(const char* sql, const Values&... values)
    {
        (void)keepWaiting();
        return Statement(*this, sql).with(values...).run();
    }
    template <class Read, class... Values>
    auto rows(const char* sql, Read read, const Values&... values)
    {
        return Statement(*this, sql).with(values...).rows(read);
    }
    template <class Read, class... Values>
    auto row(const char* sql, Read read, const Values&... values)
    {
        return Statement(*this, sql).with(values...).row(read);
    }
    template <class... Values>
    Result<qint64> number(const char* sql, const Values&... values)
    {
        return row(
            sql, [](const Statement& found) { return found.number(0); }, values...);
    }

    // Made text in place of a literal, for as long as this connection lives.
    const char* kept(const QByteArray& sql) { return m_made.insert(sql).first->constData(); }

    // Statements without values or rows, kept nowhere: for migrations and settings.
    Result<void> script(const QByteArray& sql);

    qint64 changed() const; // rows of the last insert, update or delete
    qint64 lastId() const;

    // One transaction around `work` (() -> Result<void>), or part of the one that is open.
    template <class Work>
    Result<void> together(Work work)
    {
        if (isInside())
            return work();
        if (Result<void> begun = begin(); !begun)
            return begun;
        return end(work());
    }
    // The same for work that nothing is lost with when it is kept a little later: what follows joins it until
    // `rows` of them make LargestWait, or anything else is written. Pages that one piece of work after the
    // other touches are then encrypted and written once. Work that fails is taken back alone, unless SQLite
    // gave up the whole transaction, as for a full disk.
    template <class Work>
    Result<void> togetherSoon(qint64 rows, Work work)
    {
        if (isInside())
            return work();
        if (Result<void> begun = beginPiece(); !begun)
            return begun;
        return endPiece(rows, work());
    }
    static constexpr qint64 LargestWait = 100'000;

    // Inside the transaction of somebody who will end it.
    bool isInside() const { return inTransaction() && !m_isWaiting; }
    Result<void> begin();
    Result<void> end(Result<void> done); // commits what is done, takes back what is not
    // Commits what togetherSoon() has done; nothing to do is no error. Whoever writes something else does not
    // pay for a failure here: the loss stays known until whoever it hit has taken the rest back (Imports).
    Result<void> keepWaiting();
    const std::optional<Error>& loss() const { return m_loss; }
    void forgetLoss() { m_loss.reset(); }

    // Writes the log back into the file and empties it: from then on, and until something is written, the
    // file alone is the whole store and may be named or moved. What closing does by itself it does without a
    // word when the disk is full, and leaves the log. Not inside a transaction.
    Result<void> writeBack();

    void cancelWhen(std::function<bool()> cancelled);

    // The beginning of a copy into another one, which has no content yet; nothing when SQLite takes it for
    // none.
    sqlite3_backup* backUpTo(Connection& other);

    // What a code of SQLite means; never with its message, which may quote values.
    Error errorOf(int code, std::string_view step) const;

private:
    friend class Statement;

    Connection() = default;
    Result<void> unlock(const vault::StoreKey& key);
    Result<void> configure();
    bool inTransaction() const;
    Result<void> beginPiece();
    Result<void> endPiece(qint64 rows, Result<void> done);
    Result<sqlite3_stmt*> borrow(const char* sql);
    void giveBack(const char* sql, sqlite3_stmt* statement);

    sqlite3* m_db = nullptr;
    std::unordered_map<const char*, sqlite3_stmt*> m_idle;
    std::set<QByteArray> m_made; // the texts stay where they are
    std::function<bool()> m_cancelled;
    bool m_isWaiting = false; // a transaction is open that nobody is inside of
    qint64 m_waitingRows = 0;
    std::optional<Error> m_loss;
};

} // namespace candor::store
