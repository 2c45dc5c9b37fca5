#include "checkpoint.h"
#include "drawer.h"
#include "limit_body.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

// What is remembered beside the anchor: for each subject, in order, the seconds of its wait (0: no limit) and
// whether it counts by machine. The length tells nothing.
constexpr qsizetype NoteEntry = 5;

void put(QByteArray& note, const std::optional<LimitStanding>& standing)
{
    const auto seconds = standing ? std::chrono::ceil<std::chrono::seconds>(standing->coolOff).count() : 0;
    const quint32 big = qToBigEndian(static_cast<quint32>(seconds));
    note.append(reinterpret_cast<const char*>(&big), sizeof big);
    note.append(standing && standing->byMachine ? '\1' : '\0');
}

std::map<LimitSubject, LimitStanding> readNote(const QByteArray& note)
{
    std::map<LimitSubject, LimitStanding> noted;
    const std::vector<LimitSubject> subjects = allLimitSubjects();
    const auto entries
        = std::min<qsizetype>(note.size() / NoteEntry, static_cast<qsizetype>(subjects.size()));
    for (qsizetype i = 0; i < entries; ++i) {
        const auto seconds = qFromBigEndian<quint32>(note.constData() + i * NoteEntry);
        if (seconds > 0)
            noted[subjects[static_cast<std::size_t>(i)]]
                = { std::chrono::seconds { seconds }, note[(i + 1) * NoteEntry - 1] == '\1' };
    }
    return noted;
}

std::optional<LimitStanding> standingOf(const Limit* limit)
{
    return limit ? std::optional(LimitStanding { limit->coolOff, limit->byMachine }) : std::nullopt;
}

// What a device signs for a wait that it looked at.
QByteArray signedWait(const QByteArray& storeId, const QUuid& wish, const LiftWait& wait)
{
    QByteArray text = "candor lift wait v1\n" + storeId + wish.toRfc4122()
        + QByteArray::number(qint64 { wait.left.count() });
    if (wait.last)
        text += '\n' + QByteArray::number(qint64 { wait.last->since.count() }) + '\n' + wait.last->start;
    return text;
}

} // namespace

Result<LimitState> Desk::Drawer::limits()
{
    const Result<std::vector<store::LedgerRecord>> records = store.limits().records();
    if (!records)
        return records.error();
    LimitState state;
    for (const store::LedgerRecord& record : *records) {
        if (const std::optional<LimitEvent> event = receipts::readLimit(record.body))
            state.apply(*event);
    }
    for (const auto& [subject, standing] : owed)
        state.apply({ {}, {}, subject, LimitStep::Set, standing.coolOff, standing.byMachine, clock.now(),
            Cause::Restored, {} });
    return state;
}

QByteArray Desk::Drawer::limitNote()
{
    const Result<LimitState> state = limits();
    if (!state) { // what was remembered stays, until it can be read again
        const Result<QByteArray> before = keySlots.note(key);
        return before ? *before : QByteArray();
    }
    QByteArray note;
    for (const LimitSubject& subject : allLimitSubjects())
        put(note, standingOf(state->find(subject)));
    return note;
}

Result<bool> Desk::Drawer::isSignedFor(const vault::Anchor& head)
{
    const auto checkpoint = store.devices().newestCheckpoint(head.seq);
    if (!checkpoint)
        return checkpoint.error();
    const auto read = *checkpoint ? receipts::readCheckpoint((*checkpoint)->body) : std::nullopt;
    if (!read || read->seq != head.seq || read->link != vault::bytesOf(head.link))
        return false;
    const Result<store::StoredDevice> writer = store.devices().find(read->device);
    const auto publicKey = writer ? vault::digestOf(writer->publicKey) : std::nullopt;
    return publicKey && vault::isSignedBy(*publicKey, (*checkpoint)->body, (*checkpoint)->signature);
}

Result<void> Desk::Drawer::noteOwedLimits()
{
    const Result<vault::Anchor> head = store.ledger().head();
    if (!head)
        return head.error();
    const Result<std::optional<vault::Anchor>> anchor = keySlots.anchor(key);
    const Result<QByteArray> note = keySlots.note(key);
    if (!anchor || !*anchor || !note) {
        for (const LimitSubject& subject : allLimitSubjects()) {
            if (rolledBack) // and not a store that was just made
                owed[subject] = { LongestCoolOff, clock.uptime().has_value() };
        }
        return {};
    }
    const Result<bool> isSigned = isSignedFor(*head);
    const Result<std::vector<store::LedgerRecord>> records = store.limits().records();
    if (!isSigned || !records)
        return isSigned ? records.error() : isSigned.error();
    LimitState told;
    for (const store::LedgerRecord& record : *records) {
        if (const std::optional<LimitEvent> event = receipts::readLimit(record.body))
            told.apply(*event);
    }
    for (const auto& [subject, standing] : readNote(*note)) {
        const auto inLedger = standingOf(told.find(subject));
        const auto both = mostRestrictive(standing, inLedger);
        // What the ledger lifted after the note was taken, and signed for, is lifted: a crash came between.
        const bool isLifted
            = !inLedger && *isSigned && !rolledBack && wasLiftedAfter(*records, subject, (*anchor)->seq);
        if (both != inLedger && !isLifted)
            owed[subject] = *both;
    }
    return {};
}

bool Desk::Drawer::wasLiftedAfter(
    const std::vector<store::LedgerRecord>& records, const LimitSubject& subject, qint64 seq)
{
    return std::ranges::any_of(records, [&](const store::LedgerRecord& record) {
        const std::optional<LimitEvent> event
            = record.seq > seq ? receipts::readLimit(record.body) : std::nullopt;
        return event && event->subject == subject && event->step == LimitStep::Lift;
    });
}

Result<LiftWait> Desk::Drawer::waitFor(const Limit& limit)
{
    const ClockReading now = readingOf(clock);
    const Result<std::optional<store::StoredLiftWait>> kept = store.limits().wait(limit.wish->id);
    if (!kept)
        return kept.error();
    const bool isOurs = *kept && device
        && vault::isSignedBy(device->key.publicKey(),
            signedWait(keySlots.storeId(), limit.wish->id, (*kept)->wait), (*kept)->signature);
    return isOurs ? advanced((*kept)->wait, now) : liftWaitBegunAt(now, limit.coolOff);
}

Result<void> Desk::Drawer::keepWait(const QUuid& wish, const LiftWait& wait)
{
    return store.limits().setWait(
        wish, { wait, vault::bytesOf(device->key.sign(signedWait(keySlots.storeId(), wish, wait))) });
}

Result<void> Desk::Drawer::followWait(const LimitEvent& step, const Limit* before)
{
    if (step.step == LimitStep::AskToLift && before && !before->wish)
        return keepWait(step.id, liftWaitBegunAt(readingOf(clock), before->coolOff));
    if (step.step != LimitStep::AskToLift && before && before->wish)
        return store.limits().removeWait(before->wish->id);
    return {};
}

} // namespace candor::session
