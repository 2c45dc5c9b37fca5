#pragma once

#include "category.h"
#include "instant.h"
#include "recipient.h"

#include <QUuid>

#include <map>
#include <vector>

namespace candor {

// What the person said. Unset: nothing was said. The numbers are stored: only append.
enum class Choice : quint8 { Unset, Allow, Deny };
QLatin1String idOf(Choice choice); // "unset", "allow", "deny"

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
enum class Cause : quint8 { Person, Undo };
QLatin1String idOf(Cause cause); // "person", "undo"

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

    bool operator==(const ChoiceEvent&) const = default;
};

// What counts now for one key, and how far it has been delivered.
struct EffectiveChoice {
    ChoiceKey key;
    Choice value = Choice::Unset;
    Instant at;
    QUuid id; // of the event that set it
    DeliveryState state = DeliveryState::Saved;

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

    // The categories that count as used by this recipient now, and as they would with `changes`.
    CategorySet usedBy(const Recipient& recipient) const;
    CategorySet usedBy(const Recipient& recipient, const ChoiceSet& changes) const;

private:
    std::map<ChoiceKey, EffectiveChoice> m_choices;
};

// What a change set really changes: entries equal to what is in force are left out.
ChoiceSet realChanges(const ConsentState& state, const ChoiceSet& wanted);

// The events of the last batch that can be undone: the newest batch by the person that no undo names. Empty
// when there is none. `events` in ledger order.
std::vector<ChoiceEvent> lastUndoable(const std::vector<ChoiceEvent>& events);

} // namespace candor
