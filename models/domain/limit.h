#pragma once

#include "choice.h"
#include "sensitive.h"

namespace candor {

// What a limit is about: one sensitive topic, or nothing: care mode itself.
using LimitSubject = std::optional<SensitiveTopic>;
QLatin1String idOf(const LimitSubject& subject); // that of the topic, or "care"
std::optional<LimitSubject> limitSubjectFromId(QStringView id);
std::vector<LimitSubject> allLimitSubjects(); // care mode first

// How long a person can make themselves wait before a limit is lifted.
inline constexpr Milliseconds LeastCoolOff = std::chrono::hours { 24 };
inline constexpr Milliseconds LongestCoolOff = std::chrono::days { 30 };

// The numbers are stored: only append.
enum class LimitStep : quint8 {
    Set,
    AskToLift, // the wait begins
    Keep, // the wish is withdrawn
    Lift
};
QLatin1String idOf(LimitStep step); // "set", "ask-to-lift", "keep", "lift"

// One step as it stands in the ledger. Never changed afterwards.
struct LimitEvent {
    QUuid id;
    QUuid batch; // what was done together
    LimitSubject subject;
    LimitStep step = LimitStep::Set;
    Milliseconds coolOff { 0 }; // of LimitStep::Set
    bool byMachine = false; // of LimitStep::Set: made where the machine tells how long it is on
    Instant at;
    Cause cause = Cause::Person;
    Wording shown {};

    bool operator==(const LimitEvent&) const = default;
};

// The wish to lift a limit. `until`: by the clock, at the earliest; see lift_wait.h for the rest.
struct LiftWish {
    QUuid id; // of the event
    Instant at;
    Instant until;

    bool operator==(const LiftWish&) const = default;
};

// A limit in force. It means none: nothing that touches its topic is used or shown, whatever the switches
// say.
struct Limit {
    LimitSubject subject;
    QUuid id; // of the event that set it
    QUuid batch;
    Instant since;
    Milliseconds coolOff = LeastCoolOff;
    bool byMachine = false; // its wait counts only where the machine tells how long it is on
    std::optional<LiftWish> wish {};

    bool operator==(const Limit&) const = default;
};

// The limits in force: a pure fold of events, in ledger order. Whatever does not fit leaves a limit where it
// is: a limit that is set again keeps the longer wait and loses its wish; a wish that stands is not begun
// anew; and a lift without a wish, or before its time, is none.
class LimitState {
public:
    void apply(const LimitEvent& event);

    const Limit* find(const LimitSubject& subject) const;
    const std::map<LimitSubject, Limit>& all() const { return m_limits; }
    SensitiveSet topics() const; // those limited
    bool isCare() const { return find(std::nullopt) != nullptr; }

    bool operator==(const LimitState&) const = default;

private:
    void set(const LimitEvent& event);

    std::map<LimitSubject, Limit> m_limits;
};

// A limit as it is brought together from two places that did not know of each other.
struct LimitStanding {
    Milliseconds coolOff = LeastCoolOff;
    bool byMachine = false;
    std::optional<Instant> liftableAt {}; // when it was asked to be lifted

    bool operator==(const LimitStanding&) const = default;
};
// One that is set anywhere is set; the longer wait counts, and a wish only when it stands everywhere where
// the limit does. In whatever order and however often: commutative, associative and idempotent
// (consent-protocols 4.8).
std::optional<LimitStanding> mostRestrictive(
    const std::optional<LimitStanding>& one, const std::optional<LimitStanding>& other);

// Whether a choice opens something, which care mode does not let happen: a yes, taking back a no, or a pause
// that ends in a yes.
bool opens(const ChoiceEvent& event);

} // namespace candor
