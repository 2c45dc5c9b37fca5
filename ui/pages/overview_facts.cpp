#include "pages/overview_facts.h"

#include <algorithm>
#include <set>

namespace candor::ui {

namespace {

std::optional<SensitiveTopic> topicOf(const Trait& trait)
{
    const std::optional<SensitiveTopic> topic = sensitiveTopicOf(trait.value);
    return topic ? topic : sensitiveTopicOf(trait.label);
}

void count(const EffectiveChoice& choice, Channel channel, ChoiceFacts& facts)
{
    if (choice.value == Choice::Unset)
        return;
    ++(choice.value == Choice::Allow ? facts.allowed : facts.refused);
    if (channel != Channel::C15t) {
        ++facts.byHand;
        return;
    }
    switch (choice.state) {
    case DeliveryState::Saved:
        ++facts.unsent;
        break;
    case DeliveryState::Sent:
        ++facts.sent;
        break;
    case DeliveryState::Acknowledged:
        ++facts.acknowledged;
        break;
    case DeliveryState::Verified:
        ++facts.verified;
        break;
    }
}

} // namespace

bool isOpinion(const Trait& trait)
{
    return trait.role != Role::Declared && trait.role != Role::Control;
}

ProfileFacts profileFacts(const Profile& profile)
{
    ProfileFacts facts;
    std::set<Company> companies;
    for (const Trait& trait : profile.traits) {
        if (isOpinion(trait)) {
            ++facts.opinions;
            ++facts.opinionsBy[trait.category];
            companies.insert(trait.company);
        }
        if (trait.role == Role::Declared)
            ++facts.declared;
        if (trait.sensitive) {
            ++facts.sensitive;
            ++facts.topics[topicOf(trait)];
        }
    }
    facts.companies = std::ssize(companies);
    facts.derived = std::ssize(profile.derived);
    return facts;
}

ChoiceFacts choiceFacts(
    const ConsentState& state, const std::vector<Recipient>& recipients, const std::vector<Parcel>& parcels)
{
    std::map<RecipientId, Channel> channels;
    for (const Recipient& recipient : recipients)
        channels[recipient.id] = recipient.channel;
    ChoiceFacts facts;
    for (const auto& [key, choice] : state.all()) {
        const auto known = channels.find(key.recipient);
        count(choice, known == channels.end() ? Channel::Manual : known->second, facts);
    }
    facts.heldUp = std::ranges::count_if(parcels, [](const Parcel& parcel) {
        return parcel.state == ParcelState::Blocked || parcel.state == ParcelState::Rejected;
    });
    return facts;
}

} // namespace candor::ui
