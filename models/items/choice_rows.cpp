#include "choice_rows.h"

#include "share.h"

namespace candor::items {

namespace {

bool isKnownTo(const Recipient& recipient, const Trait& trait)
{
    return !recipient.company || trait.company == *recipient.company;
}

std::optional<DeliveryState> deliveryOf(const ConsentState& state, ChoiceKey key)
{
    const EffectiveChoice* choice = state.find(key);
    return choice ? std::optional(choice->state) : std::nullopt;
}

} // namespace

std::vector<ChoiceRow> choiceRows(const Recipient& recipient, const ConsentState& state,
    const ChoiceSet& pending, const Profile& profile, const scoring::Catalogue& catalogue)
{
    std::vector<ChoiceRow> rows;
    for (const Category category : AllCategories) {
        const ChoiceKey key { recipient.id, category };
        const auto moved = pending.find(key);
        ChoiceRow row;
        row.category = category;
        row.saved = state.valueOf(key);
        row.pending = moved == pending.end() ? row.saved : moved->second;
        row.used = isUsed(recipient.channel, row.pending);
        row.share = permilleOf(catalogue.touchedBy(category), static_cast<qint64>(catalogue.size()));
        row.delivery = deliveryOf(state, key);
        if (const EffectiveChoice* now = state.find(key); now && now->pause)
            row.pausedUntil = now->pause->until;
        rows.push_back(row);
    }
    for (const Trait& trait : profile.traits) {
        if (isKnownTo(recipient, trait)) {
            ChoiceRow& row = rows[indexOf(trait.category)];
            ++row.traits;
            row.sensitive += trait.sensitive ? 1 : 0;
        }
    }
    return rows;
}

} // namespace candor::items
