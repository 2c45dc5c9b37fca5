#pragma once

#include "noise_floor.h"
#include "other_self.h"
#include "shelf.h"

namespace candor::session {

class Desk;

// What can be different about a self. Ids: "age", "gender", "language", "region", "device".
enum class SelfKind : quint8 { Age, Gender, Language, Region, Device };
inline constexpr std::array AllSelfKinds { SelfKind::Age, SelfKind::Gender, SelfKind::Language,
    SelfKind::Region, SelfKind::Device };
QLatin1String idOf(SelfKind kind);
std::optional<SelfKind> selfKindFromId(QStringView id);

// How deep the difference goes. There is no third level: what else would follow from being somebody else (a
// full causal model, as counterfactual fairness asks for it: Kusner et al. 2017) nobody can know from one
// person's data, and for attributes such as gender it is disputed whether the question has an answer. A flip
// is therefore a test of what an attribute does to a list, and no finding about fairness.
enum class SelfLevel : quint8 {
    Field, // the attribute alone
    StandIns // the attribute, and what is known to go with it
};
QLatin1String idOf(SelfLevel level); // "field", "stand-ins"

struct SeenBySelf {
    SelfKind kind = SelfKind::Age;
    SelfLevel level = SelfLevel::Field;
    scoring::OtherSelf self; // its flip says from what to what; an empty `to`: none of what is named
    scoring::Moved moved;
    bool isBeyondChance = false; // it moves more items, exposure or price than the noise floor
};

struct Selves {
    std::vector<SeenBySelf> selves; // by kind, value, level
    scoring::NoiseFloor floor;
    std::vector<SelfKind> unknown; // asked for, and nothing is held that an item asks for
    QString currency; // of prices; empty: none
};

// What the noise floor is drawn from: for ads the days they were shown on, for offers the evidence of the
// traits.
struct SelfEvidence {
    std::vector<scoring::Day> days;
    Profile profile; // as the stock has it
    bool areOffers = false;
};
// Store lane. Faults: the store's.
Result<SelfEvidence> selfEvidence(
    const Desk& desk, const Recipient& recipient, bool areOffers, Profile profile);

// What somebody would be shown who differs in one attribute. Level one: all that is held of that attribute no
// longer counts, and whoever asks for the other value now finds the person. Values are those that the items
// themselves ask for under the same label and that are not held; where there are none, "none of these". Level
// two shifts the attributes that are listed as stand-ins (see selves.cpp) by how much more or less often
// items that ask for the other value name them than items that ask for the held one: the difference of the
// two log-odds, added to what each weighs for the person. It is left out where fewer than ten items ask for
// either value, because so few say nothing of a group. Prices: the mean of the list, in the currency that
// most offers have. One price an item: that other items are shown (steering) can be seen, that the same item
// costs more (discrimination) cannot. Empty when cancelled; any thread.
Selves selvesOf(const Shelf& shelf, const SelfEvidence& evidence, const ConsentState& state,
    std::span<const SelfKind> kinds, int top, std::optional<ItemId> item,
    const std::function<bool()>& cancelled);

} // namespace candor::session
