#include "stored_choices.h"

#include "connection.h"

namespace candor::store {

namespace {

EffectiveChoice effectiveChoiceOf(const Statement& row)
{
    EffectiveChoice choice { { row.as<RecipientId>(0), row.as<Category>(1) }, row.as<Choice>(2),
        row.instant(3), row.uuid(4), row.as<DeliveryState>(5) };
    const std::optional<Instant> until = row.instantIfAny(6);
    if (choice.value != Choice::Pause || !until)
        return choice;
    choice.pause = PauseTerms { *until, row.as<Choice>(7) };
    std::optional<Uptime> uptime;
    if (!row.isNull(9))
        uptime = Uptime { row.blob(9), Milliseconds { row.number(10) } };
    choice.countdown = Countdown { Milliseconds { row.number(8) }, *until, uptime };
    return choice;
}

} // namespace

Result<ConsentState> Choices::load()
{
    const auto rows
        = m_db.rows("SELECT recipient, category, value, at, event, delivery, until, resumes, time_left, "
                    "machine_start, machine_up FROM choice",
            effectiveChoiceOf);
    if (!rows)
        return rows.error();
    ConsentState state;
    for (const EffectiveChoice& choice : *rows)
        state.restore(choice);
    return state;
}

Result<void> Choices::set(const ChoiceEvent& event, qint64 seq)
{
    const bool isPause = event.pause.has_value();
    const PauseTerms terms = event.pause.value_or(PauseTerms { event.at, Choice::Unset });
    return m_db.run(
        "INSERT OR REPLACE INTO choice(recipient, category, value, at, event, seq, delivery, until, resumes,"
        " time_left) VALUES(?, ?, ?, ?, ?, ?, ?, CASE WHEN ? THEN ? END, ?, ?)",
        event.key.recipient, event.key.category, event.value, event.at, event.id, seq, DeliveryState::Saved,
        isPause, terms.until, terms.resumes, (terms.until - event.at).count());
}

Result<void> Choices::setCountdown(ChoiceKey key, const Countdown& countdown)
{
    const std::optional<Uptime>& uptime = countdown.last;
    return m_db.run("UPDATE choice SET time_left = ?, machine_start = ?, machine_up = ?"
                    " WHERE recipient = ? AND category = ?",
        countdown.left.count(), uptime ? std::optional(uptime->start) : std::nullopt,
        uptime ? uptime->since.count() : 0, key.recipient, key.category);
}

Result<void> Choices::setDelivery(RecipientId recipient, qint64 upToSeq, DeliveryState state)
{
    return m_db.run("UPDATE choice SET delivery = ? WHERE recipient = ? AND seq <= ? AND delivery <> ?",
        state, recipient, upToSeq, DeliveryState::Verified);
}

} // namespace candor::store
