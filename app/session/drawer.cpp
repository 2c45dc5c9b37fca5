#include "drawer.h"

#include "checkpoint.h"
#include "ledger_signatures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

constexpr qsizetype DeviceIdSize = 16;
constexpr qint64 RecordsPerCheckpoint = 1024;

bool isSameDay(Instant one, Instant other)
{
    return std::chrono::floor<std::chrono::days>(one) == std::chrono::floor<std::chrono::days>(other);
}

LedgerReport faulty(LedgerFault fault, qint64 at)
{
    return bad({}, fault, at);
}

} // namespace

Desk::Drawer::Drawer(
    const Clock& time, QString where, vault::KeySlots slotFile, vault::StoreKey storeKey, store::Store opened)
    : clock(time)
    , folder(std::move(where))
    , keySlots(std::move(slotFile))
    , key(std::move(storeKey))
    , store(std::move(opened))
{
}

Result<void> Desk::Drawer::anchorAt(const vault::Anchor& head)
{
    std::optional<vault::DeviceMark> mark;
    if (device)
        mark = vault::DeviceMark { device->id, device->key.publicKey() };
    keySlots.setAnchor(key, head, mark, limitNote());
    return keySlots.save(folder);
}

Result<void> Desk::Drawer::anchorFirst()
{
    const Result<vault::Anchor> head = store.ledger().head();
    return head ? anchorAt(*head) : head.error();
}

Result<void> Desk::Drawer::takeUpDevice()
{
    if (rolledBack)
        return {}; // goOnAfterRestore() brings a new one
    const Result<std::optional<store::StoredDevice>> kept = store.devices().current();
    if (!kept)
        return kept.error();
    if (!*kept)
        return introduceDevice(receipts::DeviceCause::Upgraded);
    if ((*kept)->secret.isEmpty())
        return {}; // out of an archive: readyToAppend() brings a new one
    Result<vault::SigningKey> opened
        = vault::SigningKey::unsealed((*kept)->secret, key, keySlots.storeId(), (*kept)->id);
    if (!opened)
        return opened.error();
    device.emplace(Device { (*kept)->id, *std::move(opened) });
    const Result<vault::Anchor> head = store.ledger().head();
    if (!head)
        return head.error();
    const Result<std::optional<vault::Anchor>> anchor = keySlots.anchor(key);
    if (!anchor || !*anchor || (*anchor)->seq < head->seq)
        (void)anchorAt(*head); // a crash came between commit and anchor
    return {};
}

Result<void> Desk::Drawer::introduceDevice(
    receipts::DeviceCause cause, const std::optional<vault::Anchor>& missed, const Then& then)
{
    Device fresh { vault::randomBytes(DeviceIdSize), vault::SigningKey::create() };
    receipts::DeviceIntroduction introduction { fresh.id, vault::bytesOf(fresh.key.publicKey()), cause, 0, {},
        clock.now() };
    if (missed) {
        introduction.missedSeq = missed->seq;
        introduction.missedLink = vault::bytesOf(missed->link);
    }
    const QByteArray body = receipts::deviceBody(introduction);
    std::optional<Device> before = std::exchange(device, std::move(fresh));
    vault::Anchor head;
    const Result<void> done = store.inOneTransaction([&]() -> Result<void> {
        const Result<vault::Anchor> last = store.ledger().head();
        if (!last)
            return last.error();
        if (Result<void> added = store.devices().add({ last->seq + 1, device->id, introduction.publicKey,
                device->key.sealed(key, keySlots.storeId(), device->id) });
            !added)
            return added;
        Result<vault::Anchor> appended = append({ &body, 1 });
        if (appended && then)
            appended = then(*appended);
        if (!appended)
            return appended.error();
        head = *appended;
        return {};
    });
    if (!done) {
        device = std::move(before);
        return done;
    }
    (void)anchorAt(head);
    return {};
}

Result<void> Desk::Drawer::anchorRestored()
{
    const Result<std::optional<store::StoredDevice>> last = store.devices().current();
    if (!last)
        return last.error();
    const Result<vault::Anchor> head = store.ledger().head();
    if (!head)
        return head.error();
    std::optional<vault::DeviceMark> mark;
    if (const auto publicKey = *last ? vault::digestOf((*last)->publicKey) : std::nullopt)
        mark = vault::DeviceMark { (*last)->id, *publicKey };
    keySlots.setAnchor(key, *head, mark, limitNote());
    return keySlots.save(folder);
}

Result<void> Desk::Drawer::readyToAppend()
{
    return device ? Result<void>() : introduceDevice(receipts::DeviceCause::Restored);
}

Result<vault::Anchor> Desk::Drawer::append(std::span<const QByteArray> bodies)
{
    const Result<vault::Anchor> head = store.ledger().append(bodies);
    if (!head)
        return head;
    if (const Result<void> signedFor = sign(*head); !signedFor)
        return signedFor.error();
    return head;
}

Result<void> Desk::Drawer::sign(const vault::Anchor& head)
{
    const Instant now = clock.now();
    const auto newest = store.devices().newestCheckpoint(head.seq);
    if (!newest)
        return newest.error();
    auto kept = store.devices().keptCheckpoint();
    if (!kept)
        return kept.error();
    if (*newest && (!*kept || (*newest)->seq > (*kept)->seq)) {
        const std::optional<receipts::Checkpoint> last = receipts::readCheckpoint((*newest)->body);
        const qint64 since = *kept ? (*kept)->seq : 0;
        const bool stays = !last || head.seq - since >= RecordsPerCheckpoint || !isSameDay(last->at, now)
            || last->device != device->id;
        if (stays) {
            if (Result<void> done = store.devices().keepNewest(); !done)
                return done;
            kept = newest;
        }
    }
    const QByteArray body = receipts::checkpointBody({ keySlots.storeId(), device->id, head.seq,
        vault::bytesOf(head.link), *kept ? nameOf(**kept) : QByteArray(), now });
    return store.devices().put({ head.seq, body, vault::bytesOf(device->key.sign(body)) });
}

Result<bool> Desk::Drawer::has(const vault::Anchor& record)
{
    const Result<std::vector<store::LedgerRecord>> there = store.ledger().records(record.seq, 1);
    if (!there)
        return there.error();
    return record.seq == 0
        || (!there->empty() && there->front().seq == record.seq && there->front().link == record.link);
}

Result<std::optional<LedgerReport>> Desk::Drawer::rollback()
{
    using Found = std::optional<LedgerReport>;
    const Result<vault::Anchor> head = store.ledger().head();
    if (!head)
        return head.error();
    const Result<std::optional<vault::Anchor>> anchor = keySlots.anchor(key);
    if (!anchor || (!*anchor && head->seq > 1))
        return Found(faulty(LedgerFault::AnchorGone, head->seq));
    if (!*anchor)
        return Found();
    if ((*anchor)->seq > head->seq)
        return Found(faulty(LedgerFault::Shortened, head->seq + 1));
    const Result<bool> reaches = has(**anchor);
    if (!reaches)
        return reaches.error();
    return *reaches ? Found() : Found(faulty(LedgerFault::RolledBack, (*anchor)->seq));
}

Result<LedgerReport> Desk::Drawer::checkNewest()
{
    const Result<std::optional<LedgerReport>> older = rollback();
    if (!older)
        return older.error();
    if (*older)
        return **older;
    const auto kept = store.devices().keptCheckpoint();
    if (!kept)
        return kept.error();
    store::LedgerQuestion question;
    if (*kept) {
        const std::vector<vault::Anchor> mark = marksOf({ **kept }, keySlots.storeId());
        const std::optional<receipts::Checkpoint> checkpoint = receipts::readCheckpoint((*kept)->body);
        const Result<store::StoredDevice> writer
            = store.devices().find(checkpoint ? checkpoint->device : QByteArray());
        const auto publicKey
            = writer ? vault::digestOf(writer->publicKey) : std::optional<vault::PublicKey>();
        if (mark.empty() || !publicKey || !vault::isSignedBy(*publicKey, (*kept)->body, (*kept)->signature))
            return faulty(LedgerFault::SignatureBroken, (*kept)->seq);
        question.from = mark.front();
        const Result<bool> isThere = has(question.from);
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return faulty(LedgerFault::SignatureBroken, question.from.seq);
    }
    const Result<store::LedgerCheck> check = store.ledger().verify(question);
    if (!check)
        return check.error();
    return reportOf(*check);
}

} // namespace candor::session
