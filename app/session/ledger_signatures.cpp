#include "ledger_signatures.h"

#include "checkpoint.h"
#include "signing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::session {

QLatin1String idOf(LedgerFault fault)
{
    constexpr std::array ids { ""_L1, "missing"_L1, "body-changed"_L1, "link-broken"_L1,
        "erased-without-trace"_L1, "shortened"_L1, "rolled-back"_L1, "anchor-gone"_L1, "foreign"_L1,
        "wrong-device"_L1, "signature-broken"_L1, "not-signed"_L1 };
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
    case store::LedgerFault::MarkBroken:
        return LedgerFault::SignatureBroken;
    case store::LedgerFault::WrongDevice:
        return LedgerFault::WrongDevice;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isRollback(LedgerFault fault)
{
    return fault == LedgerFault::Shortened || fault == LedgerFault::RolledBack
        || fault == LedgerFault::AnchorGone;
}

LedgerReport reportOf(const store::LedgerCheck& check)
{
    LedgerReport report;
    report.records = check.records;
    report.head = vault::bytesOf(check.head.link);
    return check.ok() ? report : bad(report, faultOf(check.fault), check.firstBad);
}

LedgerReport bad(LedgerReport report, LedgerFault fault, qint64 at)
{
    report.ok = false;
    report.fault = fault;
    report.firstBad = at;
    return report;
}

QByteArray nameOf(const store::StoredCheckpoint& checkpoint)
{
    return vault::bytesOf(vault::sha256(QByteArray(checkpoint.body + checkpoint.signature)));
}

std::vector<vault::Anchor> marksOf(
    const std::vector<store::StoredCheckpoint>& checkpoints, const QByteArray& storeId)
{
    std::vector<vault::Anchor> marks;
    for (const store::StoredCheckpoint& stored : checkpoints) {
        const std::optional<receipts::Checkpoint> checkpoint = receipts::readCheckpoint(stored.body);
        const std::optional<vault::Digest> link
            = checkpoint ? vault::digestOf(checkpoint->link) : std::optional<vault::Digest>();
        if (!link || checkpoint->seq != stored.seq || checkpoint->store != storeId)
            return {};
        marks.push_back({ stored.seq, *link });
    }
    return marks;
}

std::optional<qint64> firstBadSignature(
    const std::vector<store::StoredCheckpoint>& checkpoints, const std::vector<store::LedgerDevice>& devices)
{
    QByteArray before;
    for (const store::StoredCheckpoint& stored : checkpoints) {
        const std::optional<receipts::Checkpoint> checkpoint = receipts::readCheckpoint(stored.body);
        const auto writer = std::find_if(devices.rbegin(), devices.rend(),
            [&stored](const store::LedgerDevice& device) { return device.since <= stored.seq; });
        const std::optional<vault::PublicKey> key = writer == devices.rend()
            ? std::optional<vault::PublicKey>()
            : vault::digestOf(writer->publicKey);
        if (!checkpoint || !key || checkpoint->device != writer->id || checkpoint->before != before
            || !vault::isSignedBy(*key, stored.body, stored.signature))
            return stored.seq;
        before = nameOf(stored);
    }
    return std::nullopt;
}

} // namespace candor::session
