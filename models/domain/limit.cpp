#include "limit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

QLatin1String idOf(const LimitSubject& subject)
{
    return subject ? idOf(*subject) : "care"_L1;
}

std::optional<LimitSubject> limitSubjectFromId(QStringView id)
{
    if (id == "care"_L1)
        return std::optional<LimitSubject>(std::in_place);
    const std::optional<SensitiveTopic> topic = sensitiveTopicFromId(id);
    if (!topic)
        return {};
    return std::optional<LimitSubject>(std::in_place, *topic);
}

std::vector<LimitSubject> allLimitSubjects()
{
    std::vector<LimitSubject> all { std::nullopt };
    all.insert(all.end(), AllSensitiveTopics.begin(), AllSensitiveTopics.end());
    return all;
}

QLatin1String idOf(LimitStep step)
{
    constexpr std::array ids { "set"_L1, "ask-to-lift"_L1, "keep"_L1, "lift"_L1 };
    return ids[static_cast<std::size_t>(step)];
}

void LimitState::apply(const LimitEvent& event)
{
    if (event.step == LimitStep::Set) {
        set(event);
        return;
    }
    const auto found = m_limits.find(event.subject);
    if (found == m_limits.end())
        return;
    std::optional<LiftWish>& wish = found->second.wish;
    if (event.step == LimitStep::Keep)
        wish.reset();
    else if (event.step == LimitStep::AskToLift && !wish)
        wish = LiftWish { event.id, event.at, event.at + found->second.coolOff };
    else if (event.step == LimitStep::Lift && wish && event.at >= wish->until)
        m_limits.erase(found);
}

void LimitState::set(const LimitEvent& event)
{
    const Milliseconds wanted = std::clamp(event.coolOff, LeastCoolOff, LongestCoolOff);
    const auto [place, isNew] = m_limits.try_emplace(
        event.subject, Limit { event.subject, event.id, event.batch, event.at, wanted, event.byMachine });
    if (isNew)
        return;
    Limit& limit = place->second;
    limit.coolOff = std::max(limit.coolOff, wanted);
    limit.byMachine = limit.byMachine || event.byMachine;
    limit.batch = event.batch;
    limit.id = event.id;
    limit.wish.reset();
}

const Limit* LimitState::find(const LimitSubject& subject) const
{
    const auto found = m_limits.find(subject);
    return found == m_limits.end() ? nullptr : &found->second;
}

SensitiveSet LimitState::topics() const
{
    SensitiveSet set;
    for (const auto& [subject, limit] : m_limits) {
        if (subject)
            set.set(indexOf(*subject));
    }
    return set;
}

std::optional<LimitStanding> mostRestrictive(
    const std::optional<LimitStanding>& one, const std::optional<LimitStanding>& other)
{
    if (!one || !other)
        return one ? one : other;
    LimitStanding both { std::max(one->coolOff, other->coolOff), one->byMachine || other->byMachine };
    if (one->liftableAt && other->liftableAt)
        both.liftableAt = std::max(*one->liftableAt, *other->liftableAt);
    return both;
}

bool opens(const ChoiceEvent& event)
{
    switch (event.value) {
    case Choice::Allow:
        return true;
    case Choice::Unset:
        return event.before != Choice::Unset;
    case Choice::Pause:
        return event.pause && event.pause->resumes == Choice::Allow;
    case Choice::Deny:
        return false;
    }
    return true;
}

} // namespace candor
