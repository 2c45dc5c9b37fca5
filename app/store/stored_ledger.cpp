#include "stored_ledger.h"

#include "connection.h"
#include "ledger_chain.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

constexpr qsizetype SaltSize = 16;

vault::Anchor headOf(const Statement& row)
{
    return { row.number(0), vault::digestOf(row.blob(1)).value_or(vault::Digest {}) };
}

LedgerRecord recordOf(const Statement& row)
{
    return { row.number(0), row.blob(1), row.blob(2), vault::digestOf(row.blob(3)).value_or(vault::Digest {}),
        vault::digestOf(row.blob(4)).value_or(vault::Digest {}) };
}

} // namespace

vault::Digest commitmentOf(vault::Sha256& hasher, QByteArrayView salt, QByteArrayView body)
{
    return hasher.addByte(0x01).add(salt).add(body).finish();
}

vault::Digest linkOf(
    vault::Sha256& hasher, qint64 seq, const vault::Digest& before, const vault::Digest& commitment)
{
    return hasher.addByte(0x02).addNumber(static_cast<quint64>(seq)).add(before).add(commitment).finish();
}

bool LedgerRecord::followsOn(const vault::Digest& linkBefore) const
{
    vault::Sha256 hasher;
    return commitmentOf(hasher, salt, body) == commitment
        && linkOf(hasher, seq, linkBefore, commitment) == link;
}

QLatin1String idOf(LedgerFault fault)
{
    constexpr std::array ids { "none"_L1, "missing"_L1, "body-changed"_L1, "link-broken"_L1,
        "erased-without-trace"_L1, "shortened"_L1, "rolled-back"_L1, "mark-broken"_L1, "wrong-device"_L1 };
    return ids[static_cast<std::size_t>(fault)];
}

Result<vault::Anchor> Ledger::head()
{
    Result<vault::Anchor> head = m_db.row("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1", headOf);
    if (!head && head.error().fault == Fault::NotFound)
        return vault::Anchor {};
    return head;
}

Result<vault::Anchor> Ledger::append(std::span<const QByteArray> bodies)
{
    vault::Anchor newest;
    const Result<void> done = m_db.together([&]() -> Result<void> {
        const Result<vault::Anchor> before = head();
        if (!before)
            return before.error();
        newest = *before;
        vault::Sha256 hasher;
        Statement insert(m_db, "INSERT INTO ledger(seq, salt, body, com, hash) VALUES(?, ?, ?, ?, ?)");
        for (const QByteArray& body : bodies) {
            const QByteArray salt = vault::randomBytes(SaltSize);
            const vault::Digest commitment = commitmentOf(hasher, salt, body);
            ++newest.seq;
            newest.link = linkOf(hasher, newest.seq, newest.link, commitment);
            Statement& row = insert.with(
                newest.seq, salt, body, vault::bytesOf(commitment), vault::bytesOf(newest.link));
            if (Result<void> inserted = row.run(); !inserted)
                return inserted;
        }
        return {};
    });
    if (!done)
        return done.error();
    return newest;
}

Result<std::vector<LedgerRecord>> Ledger::records(qint64 from, qint64 limit)
{
    return m_db.rows("SELECT seq, salt, body, com, hash FROM ledger WHERE seq >= ? ORDER BY seq LIMIT ?",
        recordOf, from, limit);
}

Result<LedgerRecord> Ledger::find(const QByteArray& piece)
{
    return m_db.row(
        "SELECT seq, salt, body, com, hash FROM ledger WHERE instr(body, ?) > 0 ORDER BY seq LIMIT 1",
        recordOf, piece);
}

} // namespace candor::store
