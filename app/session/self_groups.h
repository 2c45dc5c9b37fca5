#pragma once

#include "selves.h"

namespace candor::session {

// One attribute about which the items of a catalogue ask: what is held, and what else is asked for.
struct SelfGroup {
    SelfKind kind = SelfKind::Age;
    Category category = Category::Demographics;
    QString label;
    std::vector<std::uint32_t> held; // places in the vocabulary, heaviest first
    std::vector<std::uint32_t> others; // that weigh nothing, in the order of the vocabulary
};

// The groups of a kind in which something is held.
std::vector<SelfGroup> groupsOf(const scoring::Catalogue& catalogue, SelfKind kind);

// What is listed as going with a kind: the topics, or whole categories, that audits found to stand in for it.
bool isStandIn(SelfKind kind, const Attribute& attribute);

// How often items that ask for one value name each stand-in of a kind.
struct StandInCounts {
    qint64 items = 0;
    std::unordered_map<std::uint32_t, qint64> named; // by the place of the stand-in
};

// For each place of `values`, over the first 200,000 items.
std::unordered_map<std::uint32_t, StandInCounts> standInCounts(
    const scoring::Catalogue& catalogue, SelfKind kind, std::span<const std::uint32_t> values);

} // namespace candor::session
