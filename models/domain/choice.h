#pragma once

#include "category.h"
#include "countdown.h"
#include "recipient.h"

#include <QUuid>

#include <map>
#include <vector>

namespace candor {

// What the person said. Unset: nothing was said. Pause: no, until a time; then what was before counts again.
// The numbers are stored: only append.
enum class Choice : quint8 { Unset, Allow, Deny, Pause };
QLatin1String idOf(Choice choice); // "unset", "allow", "deny", "paused"

// Whether a category counts as used in a preview. Unset means "denied" for a recipient that asks for consent
// (an endpoint) and "probably used" for a company known from an export, which personalizes already; it is
// never shown as a yes.
bool isUsed(Channel channel, Choice choice);

// How far a choice has come. Later states include the earlier ones.
enum class DeliveryState : quint8 {
    Saved, // here, in the store
    Sent, // handed to the endpoint, no trustworthy answer yet
    Acknowledged, // the endpoint answered with what was meant
    Verified // read back from the endpoint and equal
};
QLatin1String idOf(DeliveryState state);

struct ChoiceKey {
    RecipientId recipient;
    Category category = Category::Other;

    auto operator<=>(const ChoiceKey&) const = default;
};

// Changes to make (or to preview): only what is in it changes; Unset takes back what was said.
using ChoiceSet = std::map<ChoiceKey, Choice>;

// Why a choice came about.
enum class Cause : quint8 {
    Person,
    Undo,
    PauseOver,
    Restored, // an older copy goes on: its pauses begin anew, because nobody can tell how long they have run
    CareMode // the strict defaults of care mode, see limit.h
};
QLatin1String idOf(Cause cause); // "person", "undo", "pause-over", "restored", "care-mode"

// A pause as it was wanted: until when, and what counts again then. It never comes back to a pause.
struct PauseTerms {
    Instant until;
    Choice resumes = Choice::Unset;

    bool operator==(const PauseTerms&) const = default;
};

// The words that stood before the person when they chose, so that it can be proven later what was said yes or
// no to. Empty where there were none (an undo).
struct Wording {
    QString text;
    QString language; // BCP 47: "de"
    QString version; // of the program that said it

    bool operator==(const Wording&) const = default;
};
using Wordings = std::map<ChoiceKey, Wording>;

// One choice as it stands in the ledger. Never changed afterwards; what counts now is the fold of all of
// them.
struct ChoiceEvent {
    QUuid id;
    QUuid batch; // one Apply (or one Undo): what is undone together
    ChoiceKey key;
    Choice value = Choice::Unset;
    Choice before = Choice::Unset; // what was in force, so that an undo knows where to go back to
    Instant at;
    Cause cause = Cause::Person;
    QUuid undoes; // for Cause::Undo: the batch that is taken back
    QString reason; // the person's own words, may be empty
    Wording shown;
    std::optional<PauseTerms> pause; // for Choice::Pause

    bool operator==(const ChoiceEvent&) const = default;
};

// What counts now for one key, and how far it has been delivered.
struct EffectiveChoice {
    ChoiceKey key;
    Choice value = Choice::Unset;
    Instant at;
    QUuid id; // of the event that set it
    DeliveryState state = DeliveryState::Saved;
    std::optional<PauseTerms> pause {}; // for Choice::Pause
    std::optional<Countdown> countdown {}; // how far it has run

    bool operator==(const EffectiveChoice&) const = default;
};

// The effective state: a fold of events, in ledger order.
class ConsentState {
public:
    void apply(const ChoiceEvent& event);
    void setDelivery(ChoiceKey key, DeliveryState state);
    // A choice as it was kept, when a state is loaded.
    void restore(const EffectiveChoice& choice);

    Choice valueOf(ChoiceKey key) const; // Unset when nothing was said
    const EffectiveChoice* find(ChoiceKey key) const;
    const std::map<ChoiceKey, EffectiveChoice>& all() const { return m_choices; }

    // In care mode (limit.h) whatever nobody decided counts as refused, also of companies that come later.
    void refuseUndecided() { m_undecidedIsNo = true; }

    // The categories that count as used by this recipient now, and as they would with `changes`.
    CategorySet usedBy(const Recipient& recipient) const;
    CategorySet usedBy(const Recipient& recipient, const ChoiceSet& changes) const;

private:
    std::map<ChoiceKey, EffectiveChoice> m_choices;
    bool m_undecidedIsNo = false;
};

// What a change set really changes: entries equal to what is in force are left out. A pause always changes
// something: its end.
ChoiceSet realChanges(const ConsentState& state, const ChoiceSet& wanted);

// What a pause from now on comes back to: what counts now, or what the pause that runs already would come
// back to.
Choice resumedAfterPause(const ConsentState& state, ChoiceKey key);

} // namespace candor
