#include "stored_choices.h"

#include "connection.h"

namespace candor::store {

Result<ConsentState> Choices::load()
{
    const auto rows = m_db.rows(
        "SELECT recipient, category, value, at, event, delivery FROM choice", [](const Statement& row) {
            return EffectiveChoice { { row.as<RecipientId>(0), row.as<Category>(1) }, row.as<Choice>(2),
                row.instant(3), row.uuid(4), row.as<DeliveryState>(5) };
        });
    if (!rows)
        return rows.error();
    ConsentState state;
    for (const EffectiveChoice& choice : *rows)
        state.restore(choice);
    return state;
}

Result<void> Choices::set(const ChoiceEvent& event, qint64 seq)
{
    return m_db.run("INSERT OR REPLACE INTO choice(recipient, category, value, at, event, seq, delivery)"
                    " VALUES(?, ?, ?, ?, ?, ?, ?)",
        event.key.recipient, event.key.category, event.value, event.at, event.id, seq, DeliveryState::Saved);
}

Result<void> Choices::setDelivery(RecipientId recipient, qint64 upToSeq, DeliveryState state)
{
    return m_db.run("UPDATE choice SET delivery = ? WHERE recipient = ? AND seq <= ? AND delivery <> ?",
        state, recipient, upToSeq, DeliveryState::Verified);
}

} // namespace candor::store
