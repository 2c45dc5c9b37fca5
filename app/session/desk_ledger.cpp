#include "drawer.h"
#include "ledger_body.h"
#include "ledger_export.h"
#include "ledger_signatures.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace candor::session {

const LedgerReport& Desk::ledgerAtStart() const
{
    return m_drawer->atStart;
}

Result<LedgerReport> Desk::verifyLedger(
    const std::function<bool()>& cancelled, const std::function<void(qint64 done, qint64 of)>& reached) const
{
    store::Store& store = m_drawer->store;
    const Result<std::vector<store::StoredCheckpoint>> checkpoints = store.devices().checkpoints();
    if (!checkpoints)
        return checkpoints.error();
    const Result<vault::Anchor> head = store.ledger().head();
    if (!head)
        return head.error();
    const Result<std::optional<vault::Anchor>> anchor = m_drawer->keySlots.anchor(m_drawer->key);
    const std::vector<vault::Anchor> marks = marksOf(*checkpoints, m_drawer->keySlots.storeId());
    const Result<store::LedgerCheck> check
        = store.ledger().verify({ anchor ? *anchor : std::nullopt, marks, {} }, [&](qint64 done) {
              if (reached)
                  reached(done, head->seq);
              return !cancelled();
          });
    if (!check)
        return check.error();
    LedgerReport report = reportOf(*check);
    if (!report.ok)
        return report;
    const qint64 last = check->head.seq;
    if (!anchor || (!*anchor && last > 1))
        return bad(report, LedgerFault::AnchorGone, last);
    const Result<std::vector<store::LedgerRecord>> first = store.ledger().records(1, 1);
    if (!first)
        return first.error();
    if (first->empty() || !receipts::isGenesisOf(first->front().body, m_drawer->keySlots.storeId()))
        return bad(report, LedgerFault::Foreign, 1);
    if (const std::optional<qint64> unsignedAt = firstBadSignature(*checkpoints, check->devices))
        return bad(report, LedgerFault::SignatureBroken, *unsignedAt);
    if (marks.size() != checkpoints->size())
        return bad(report, LedgerFault::SignatureBroken, last);
    if (!check->devices.empty() && (marks.empty() || marks.back().seq != last))
        return bad(report, LedgerFault::NotSigned, last);
    return report;
}

// In one transaction: the new device, the limits that are owed, and what becomes of the choices. In care mode
// that is a no for each of them, also for a pause that runs, which could end in a yes.
Result<void> Desk::goOnAfterRestore()
{
    if (!m_drawer->rolledBack)
        return Error { Fault::Refused, u"this is no older copy"_s };
    const QUuid batch = QUuid::createUuid();
    const Result<LimitState> limits = m_drawer->limits();
    if (!limits)
        return limits.error();
    const Result<std::vector<LimitEvent>> steps = owedSteps(batch, true);
    const Result<std::vector<ChoiceEvent>> choices = limits->isCare() ? refusals(batch) : pausesAnew(batch);
    if (!steps || !choices)
        return steps ? choices.error() : steps.error();
    const auto goOn = [&](const vault::Anchor& introduced) -> Result<vault::Anchor> {
        if (choices->empty() && steps->empty())
            return introduced;
        const Result<vault::Anchor> head = m_drawer->write(*choices, *steps, *limits);
        if (!head)
            return head;
        Applied applied;
        if (const Result<void> inForce = takeIntoForce(*choices, *head, applied); !inForce)
            return inForce.error();
        return head;
    };
    const Result<std::optional<vault::Anchor>> missed = m_drawer->keySlots.anchor(m_drawer->key);
    if (Result<void> introduced
        = m_drawer->introduceDevice(receipts::DeviceCause::Restored, missed ? *missed : std::nullopt, goOn);
        !introduced)
        return introduced;
    m_drawer->rolledBack = false;
    m_drawer->atStart = {};
    m_drawer->owed.clear();
    return {};
}

Result<qint64> Desk::Drawer::writeLedger(const Write& out)
{
    vault::Sha256 hasher;
    const auto write = [&](const QByteArray& line) {
        hasher.add(line);
        return out(line);
    };
    const Result<std::vector<store::StoredCheckpoint>> checkpoints = store.devices().checkpoints();
    if (!checkpoints)
        return checkpoints.error();
    auto checkpoint = checkpoints->begin();
    if (Result<void> done = write(receipts::exportHeader(keySlots.storeId(), clock.now())); !done)
        return done.error();
    constexpr qint64 page = 1000;
    receipts::ExportEnd end;
    for (bool more = true; more;) {
        const Result<std::vector<store::LedgerRecord>> records
            = store.ledger().records(end.records + 1, page);
        if (!records)
            return records.error();
        for (const store::LedgerRecord& record : *records) {
            end.link = vault::bytesOf(record.link);
            Result<void> done = write(receipts::exportLine(
                { record.seq, record.salt, record.body, vault::bytesOf(record.commitment), end.link }));
            ++end.records;
            for (; done && checkpoint != checkpoints->end() && checkpoint->seq <= record.seq; ++checkpoint)
                done = write(receipts::exportCheckpoint(checkpoint->body, checkpoint->signature));
            if (!done)
                return done.error();
        }
        more = static_cast<qint64>(records->size()) == page;
    }
    end.before = vault::bytesOf(hasher.finish());
    QByteArray signature; // none where there is no device: an older copy, or one out of an archive
    if (device) {
        end.device = device->id;
        end.publicKey = vault::bytesOf(device->key.publicKey());
        signature = vault::bytesOf(device->key.sign(receipts::signedEnd(end)));
    }
    if (Result<void> done = out(receipts::exportFooter(end, signature)); !done)
        return done.error();
    return end.records;
}

Result<qint64> Desk::exportLedger(const QString& path) const
{
    const Error notWritten { Fault::Disk, u"the export file cannot be written"_s };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten;
    const Result<qint64> records = m_drawer->writeLedger([&](const QByteArray& line) {
        return file.write(line) == line.size() ? Result<void>() : notWritten;
    });
    if (!records)
        return records;
    if (!file.flush() || !file.commit()) // commit() does not notice what a full disk did not take at the end
        return notWritten;
    return records;
}

} // namespace candor::session
