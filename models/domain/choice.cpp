#include "choice.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor {

QLatin1String idOf(Channel channel)
{
    constexpr std::array ids { "manual"_L1, "c15t"_L1, "letter"_L1 };
    return ids[static_cast<std::size_t>(channel)];
}

QLatin1String idOf(Choice choice)
{
    constexpr std::array ids { "unset"_L1, "allow"_L1, "deny"_L1, "paused"_L1 };
    return ids[static_cast<std::size_t>(choice)];
}

QLatin1String idOf(DeliveryState state)
{
    constexpr std::array ids { "saved"_L1, "sent"_L1, "acknowledged"_L1, "verified"_L1 };
    return ids[static_cast<std::size_t>(state)];
}

QLatin1String idOf(Cause cause)
{
    constexpr std::array ids { "person"_L1, "undo"_L1, "pause-over"_L1, "restored"_L1, "care-mode"_L1 };
    return ids[static_cast<std::size_t>(cause)];
}

bool isUsed(Channel channel, Choice choice)
{
    if (choice == Choice::Unset)
        return channel != Channel::C15t;
    return choice == Choice::Allow;
}

void ConsentState::apply(const ChoiceEvent& event)
{
    EffectiveChoice choice { event.key, event.value, event.at, event.id, DeliveryState::Saved, event.pause };
    if (event.pause)
        choice.countdown = Countdown { event.pause->until - event.at, event.pause->until, {} };
    m_choices[event.key] = choice;
}

void ConsentState::setDelivery(ChoiceKey key, DeliveryState state)
{
    if (const auto found = m_choices.find(key); found != m_choices.end())
        found->second.state = state;
}

void ConsentState::restore(const EffectiveChoice& choice)
{
    m_choices[choice.key] = choice;
}

Choice ConsentState::valueOf(ChoiceKey key) const
{
    const EffectiveChoice* found = find(key);
    return found ? found->value : Choice::Unset;
}

const EffectiveChoice* ConsentState::find(ChoiceKey key) const
{
    const auto found = m_choices.find(key);
    return found == m_choices.end() ? nullptr : &found->second;
}

CategorySet ConsentState::usedBy(const Recipient& recipient) const
{
    return usedBy(recipient, {});
}

CategorySet ConsentState::usedBy(const Recipient& recipient, const ChoiceSet& changes) const
{
    CategorySet used;
    for (const Category category : AllCategories) {
        const ChoiceKey key { recipient.id, category };
        const auto changed = changes.find(key);
        const Choice choice = changed == changes.end() ? valueOf(key) : changed->second;
        used[indexOf(category)]
            = isUsed(recipient.channel, choice) && !(m_undecidedIsNo && choice == Choice::Unset);
    }
    return used;
}

ChoiceSet realChanges(const ConsentState& state, const ChoiceSet& wanted)
{
    ChoiceSet changes;
    for (const auto& [key, choice] : wanted) {
        if (state.valueOf(key) != choice || choice == Choice::Pause)
            changes.emplace(key, choice);
    }
    return changes;
}

Choice resumedAfterPause(const ConsentState& state, ChoiceKey key)
{
    const EffectiveChoice* now = state.find(key);
    if (!now)
        return Choice::Unset;
    return now->pause ? now->pause->resumes : now->value;
}

} // namespace candor
