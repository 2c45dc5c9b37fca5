#include "drawer.h"
#include "ledger_body.h"
#include "ledger_export.h"

#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::session {

QLatin1String idOf(LedgerFault fault)
{
    constexpr std::array ids { ""_L1, "missing"_L1, "body-changed"_L1, "link-broken"_L1,
        "erased-without-trace"_L1, "shortened"_L1, "rolled-back"_L1, "anchor-gone"_L1, "foreign"_L1 };
    return ids[static_cast<std::size_t>(fault)];
}

namespace {

LedgerFault faultOf(store::LedgerFault fault)
{
    switch (fault) {
    case store::LedgerFault::None:
        return LedgerFault::None;
    case store::LedgerFault::Missing:
        return LedgerFault::Missing;
    case store::LedgerFault::BodyChanged:
        return LedgerFault::BodyChanged;
    case store::LedgerFault::LinkBroken:
        return LedgerFault::LinkBroken;
    case store::LedgerFault::ErasedWithoutTrace:
        return LedgerFault::ErasedWithoutTrace;
    case store::LedgerFault::Shortened:
        return LedgerFault::Shortened;
    case store::LedgerFault::RolledBack:
        return LedgerFault::RolledBack;
    }
    Q_UNREACHABLE();
}

LedgerReport bad(LedgerReport report, LedgerFault fault, qint64 at)
{
    report.ok = false;
    report.fault = fault;
    report.firstBad = at;
    return report;
}

} // namespace

Result<LedgerReport> Desk::verifyLedger(const std::function<bool()>& cancelled) const
{
    const Result<std::optional<vault::Anchor>> anchor = m_drawer->keySlots.anchor(m_drawer->key);
    const Result<store::LedgerCheck> check = m_drawer->store.ledger().verify(
        anchor ? *anchor : std::nullopt, [&cancelled](qint64) { return !cancelled(); });
    if (!check)
        return check.error();
    LedgerReport report;
    report.records = check->records;
    report.head = vault::bytesOf(check->head.link);
    report.ok = check->ok();
    if (!check->ok())
        return bad(report, faultOf(check->fault), check->firstBad);

    if (!anchor || (!*anchor && check->head.seq > 1))
        return bad(report, LedgerFault::AnchorGone, check->head.seq);
    const Result<std::vector<store::LedgerRecord>> first = m_drawer->store.ledger().records(1, 1);
    if (!first)
        return first.error();
    if (first->empty() || !receipts::isGenesisOf(first->front().body, m_drawer->keySlots.storeId()))
        return bad(report, LedgerFault::Foreign, 1);
    return report;
}

Result<qint64> Desk::exportLedger(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error { Fault::Disk, u"the export file cannot be written"_s };
    file.write(receipts::exportHeader(m_drawer->keySlots.storeId(), m_drawer->clock.now()));
    constexpr qint64 page = 1000;
    qint64 written = 0;
    QByteArray lastLink;
    for (bool more = true; more;) {
        const Result<std::vector<store::LedgerRecord>> records
            = m_drawer->store.ledger().records(written + 1, page);
        if (!records)
            return records.error();
        for (const store::LedgerRecord& record : *records) {
            lastLink = vault::bytesOf(record.link);
            file.write(receipts::exportLine(
                { record.seq, record.salt, record.body, vault::bytesOf(record.commitment), lastLink }));
            ++written;
        }
        more = static_cast<qint64>(records->size()) == page;
    }
    file.write(receipts::exportFooter(written, lastLink));
    if (!file.commit())
        return Error { Fault::Disk, u"the export file cannot be written"_s };
    return written;
}

} // namespace candor::session
