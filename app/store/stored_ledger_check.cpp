#include "connection.h"
#include "ledger_chain.h"
#include "stored_ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

constexpr qint64 Step = 1024;

// Goes through the records in order and keeps the first fault.
class LedgerReader {
public:
    explicit LedgerReader(const LedgerQuestion& question)
        : m_anchor(question.anchor)
        , m_marks(question.marks)
    {
        m_check.records = question.from.seq;
        m_check.head = question.from;
        while (!m_marks.empty() && m_marks.front().seq <= question.from.seq)
            m_marks = m_marks.subspan(1);
    }

    // False at the first fault. Reads where the row stands, without copies: there may be a million.
    bool take(const Statement& row)
    {
        const qint64 seq = m_check.records + 1;
        if (row.number(0) != seq)
            return stopAt(seq, LedgerFault::Missing);
        const QByteArrayView salt = row.blobView(1);
        const QByteArrayView body = row.blobView(2);
        const vault::Digest commitment = vault::digestOf(row.blobView(3)).value_or(vault::Digest {});
        const vault::Digest link = vault::digestOf(row.blobView(4)).value_or(vault::Digest {});
        if (salt.isEmpty() && body.isEmpty())
            m_erased.insert(seq);
        else if (commitmentOf(m_hasher, salt, body) != commitment)
            return stopAt(seq, LedgerFault::BodyChanged);
        if (linkOf(m_hasher, seq, m_check.head.link, commitment) != link)
            return stopAt(seq, LedgerFault::LinkBroken);
        if (m_anchor && m_anchor->seq == seq && m_anchor->link != link)
            return stopAt(seq, LedgerFault::RolledBack);
        if (!m_marks.empty() && m_marks.front().seq == seq) {
            if (m_marks.front().link != link)
                return stopAt(seq, LedgerFault::MarkBroken);
            m_marks = m_marks.subspan(1);
        }
        if (!body.isEmpty() && !isOfTheDevice(seq, body))
            return stopAt(seq, LedgerFault::WrongDevice);
        noteErasures(body);
        m_check.records = seq;
        m_check.head = { seq, link };
        return true;
    }

    LedgerCheck finished()
    {
        if (!m_check.ok())
            return m_check;
        const qint64 next = m_check.records + 1;
        if (m_anchor && m_anchor->seq > m_check.records)
            stopAt(next, LedgerFault::Shortened);
        else if (m_check.records == 0)
            stopAt(next, LedgerFault::Missing); // every ledger has its first record from the start
        else if (!m_marks.empty())
            stopAt(next, LedgerFault::MarkBroken); // something was signed for that is not there
        else if (!m_erased.isEmpty())
            stopAt(*std::min_element(m_erased.begin(), m_erased.end()), LedgerFault::ErasedWithoutTrace);
        return m_check;
    }

private:
    bool stopAt(qint64 seq, LedgerFault fault)
    {
        m_check.firstBad = seq;
        m_check.fault = fault;
        return false;
    }

    // A record of type "device" introduces who writes from there on. Before the first one nobody is named.
    bool isOfTheDevice(qint64 seq, QByteArrayView body)
    {
        if (!body.contains(R"("type":"device")"))
            return m_writer.isEmpty() || body.contains(m_writer);
        const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
        if (object["type"_L1].toString() != "device"_L1)
            return m_writer.isEmpty() || body.contains(m_writer);
        const QByteArray id = object["device"_L1].toString().toLatin1();
        m_writer = R"("device":")" + id + '"';
        m_check.devices.push_back(
            { seq, QByteArray::fromHex(id), QByteArray::fromHex(object["key"_L1].toString().toLatin1()) });
        return true;
    }

    // A text may be gone when a later record of type "erase" names its sequence number. The quotes in the
    // pattern cannot stand unescaped inside a string, so only a member of that name and value matches.
    void noteErasures(QByteArrayView body)
    {
        if (m_erased.isEmpty() || !body.contains(R"("type":"erase")"))
            return;
        const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
        if (object["type"_L1].toString() != "erase"_L1)
            return;
        for (const QJsonValue& seq : object["erased"_L1].toArray())
            m_erased.remove(seq.toInteger());
    }

    std::optional<vault::Anchor> m_anchor;
    std::span<const vault::Anchor> m_marks; // not reached yet
    QByteArray m_writer; // how a body names the device
    vault::Sha256 m_hasher;
    QSet<qint64> m_erased; // and not yet accounted for
    LedgerCheck m_check;
};

} // namespace

Result<LedgerCheck> Ledger::verify(
    const LedgerQuestion& question, const std::function<bool(qint64 done)>& reached)
{
    LedgerReader reader(question);
    // From below: a record before the first is a fault, and must not be overlooked.
    const qint64 below = question.from.seq > 0 ? question.from.seq : std::numeric_limits<qint64>::min();
    Statement row(m_db, "SELECT seq, salt, body, com, hash FROM ledger WHERE seq > ? ORDER BY seq");
    row.with(below);
    for (qint64 done = 1; row.next(); ++done) {
        if (!reader.take(row))
            return reader.finished();
        if (reached && done % Step == 0 && !reached(done))
            return Error { Fault::Cancelled, u"verifying was stopped"_s };
    }
    if (const Result<void> read = row.finished(); !read)
        return read.error();
    return reader.finished();
}

} // namespace candor::store
