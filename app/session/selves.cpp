#include "selves.h"

#include "desk.h"
#include "difference.h"
#include "explanation.h"
#include "identity.h"
#include "self_groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

constexpr std::size_t MostValues = 40; // of one attribute: further ones are left out
constexpr qint64 FewestItems = 10; // that ask for a value, before they say something of its group

scoring::Flip flipTo(const scoring::Catalogue& catalogue, const SelfGroup& group, const QString& to)
{
    const Attribute& from = catalogue.vocabulary()[group.held.front()];
    scoring::Flip flip { group.category, group.label, from.value, to, {} };
    for (const std::uint32_t other : std::span(group.held).subspan(1)) // held as well, and of the same field
        flip.standIns.push_back({ catalogue.vocabulary()[other], 0 });
    return flip;
}

// What a stand-in weighs over there: as much more than here as it is named more often.
void shiftStandIns(scoring::Flip& flip, const scoring::Catalogue& catalogue, const StandInCounts& here,
    const StandInCounts& there)
{
    std::vector<std::uint32_t> words;
    for (const StandInCounts* one : { &here, &there }) {
        for (const auto& [word, count] : one->named)
            words.push_back(word);
    }
    std::ranges::sort(words); // the tables have no order
    const auto same = std::ranges::unique(words);
    words.erase(same.begin(), same.end());
    const auto oddsOf = [](const StandInCounts& counts, std::uint32_t word) {
        const auto named = counts.named.find(word);
        return scoring::weightOf(named == counts.named.end() ? 0 : named->second, counts.items);
    };
    for (const std::uint32_t word : words) {
        const scoring::Score shifted = catalogue.weights()[word] + oddsOf(there, word) - oddsOf(here, word);
        flip.standIns.push_back({ catalogue.vocabulary()[word], std::max<scoring::Score>(shifted, 0) });
    }
}

struct Wanted {
    SelfKind kind;
    SelfLevel level;
};

// All flips of a kind, and beside them what each is.
void addFlips(const scoring::Catalogue& catalogue, const SelfGroup& group, std::vector<scoring::Flip>& flips,
    std::vector<Wanted>& wanted)
{
    if (group.others.empty()) {
        flips.push_back(flipTo(catalogue, group, {}));
        wanted.push_back({ group.kind, SelfLevel::Field });
        return;
    }
    std::vector<std::uint32_t> values = group.others;
    values.resize(std::min(values.size(), MostValues));
    values.push_back(group.held.front());
    const auto counts = standInCounts(catalogue, group.kind, values);
    const StandInCounts& here = counts.at(group.held.front());
    values.pop_back();
    for (const std::uint32_t value : values) {
        scoring::Flip flip = flipTo(catalogue, group, catalogue.vocabulary()[value].value);
        flips.push_back(flip);
        wanted.push_back({ group.kind, SelfLevel::Field });
        const StandInCounts& there = counts.at(value);
        if (here.items < FewestItems || there.items < FewestItems
            || (here.named.empty() && there.named.empty()))
            continue;
        shiftStandIns(flip, catalogue, here, there);
        flips.push_back(std::move(flip));
        wanted.push_back({ group.kind, SelfLevel::StandIns });
    }
}

scoring::DrawnWeights drawFrom(const SelfEvidence& evidence, const scoring::Catalogue& catalogue)
{
    if (!evidence.areOffers)
        return scoring::drawnFromDays(catalogue, evidence.days);
    std::map<std::pair<Category, QString>, qint64> records;
    for (const Trait& trait : evidence.profile.traits) {
        if (!trait.disabled && trait.state != TraitState::Hidden && !trait.value.isEmpty())
            records[{ trait.category, comparable(trait.value) }] += trait.evidence;
    }
    std::map<std::pair<Category, QString>, std::uint32_t> places;
    std::vector<qint64> counts;
    for (const auto& [what, count] : records) {
        places.emplace(what, static_cast<std::uint32_t>(counts.size()));
        counts.push_back(count);
    }
    std::vector<std::uint32_t> sources;
    for (const Attribute& word : catalogue.vocabulary()) {
        const auto found = places.find({ word.category, comparable(word.value) });
        sources.push_back(found == places.end() ? static_cast<std::uint32_t>(counts.size()) : found->second);
    }
    return scoring::drawnFromRecords(std::move(sources), std::move(counts));
}

QString mostFrequentCurrency(const Shelf& shelf)
{
    std::map<QString, qint64> counts;
    if (shelf.facts()) {
        for (const OfferFacts& facts : *shelf.facts()) {
            if (facts.price)
                ++counts[facts.price->currency];
        }
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; });
    return most == counts.end() ? QString() : most->first;
}

bool isBeyond(const scoring::Moved& moved, const scoring::NoiseFloor& floor)
{
    if (floor.pairs == 0)
        return false; // nothing can be said
    const bool price = moved.price && floor.at95.price && std::abs(*moved.price) > *floor.at95.price;
    return moved.items > floor.at95.items || moved.exposure > floor.at95.exposure || price;
}

std::vector<ItemId> itemsOf(const std::vector<scoring::Ranked>& list)
{
    std::vector<ItemId> items;
    for (const scoring::Ranked& ranked : list)
        items.push_back(ranked.item);
    return items;
}

} // namespace

QLatin1String idOf(SelfKind kind)
{
    switch (kind) {
    case SelfKind::Age:
        return "age"_L1;
    case SelfKind::Gender:
        return "gender"_L1;
    case SelfKind::Language:
        return "language"_L1;
    case SelfKind::Region:
        return "region"_L1;
    case SelfKind::Device:
        return "device"_L1;
    }
    return {};
}

std::optional<SelfKind> selfKindFromId(QStringView id)
{
    const auto found = std::ranges::find_if(AllSelfKinds, [id](SelfKind kind) { return id == idOf(kind); });
    return found == AllSelfKinds.end() ? std::nullopt : std::optional(*found);
}

QLatin1String idOf(SelfLevel level)
{
    return level == SelfLevel::Field ? "field"_L1 : "stand-ins"_L1;
}

Result<SelfEvidence> selfEvidence(
    const Desk& desk, const Recipient& recipient, bool areOffers, Profile profile)
{
    SelfEvidence evidence { {}, std::move(profile), areOffers };
    if (areOffers)
        return evidence;
    Result<std::vector<scoring::Day>> days = daysOf(desk, *recipient.company);
    if (!days)
        return days.error();
    evidence.days = *std::move(days);
    return evidence;
}

Selves selvesOf(const Shelf& shelf, const SelfEvidence& evidence, const ConsentState& state,
    std::span<const SelfKind> kinds, int top, std::optional<ItemId> item,
    const std::function<bool()>& cancelled)
{
    constexpr std::size_t FewestDays = 5; // as for switches: fewer do not tell how much days differ
    const scoring::Catalogue& catalogue = *shelf.catalogue();
    const CategorySet used = state.usedBy(shelf.recipient());
    Selves result;
    std::vector<scoring::Flip> flips;
    std::vector<Wanted> wanted;
    for (const SelfKind kind : kinds) {
        const std::vector<SelfGroup> groups = groupsOf(catalogue, kind);
        if (groups.empty())
            result.unknown.push_back(kind);
        for (const SelfGroup& group : groups)
            addFlips(catalogue, group, flips, wanted);
    }
    result.currency = mostFrequentCurrency(shelf);
    const scoring::PriceOf priceOf = [&shelf, &catalogue, &result](ItemId one) -> std::optional<qint64> {
        const auto index = catalogue.find(one);
        if (!shelf.facts() || !index)
            return std::nullopt;
        const std::optional<Price>& price = (*shelf.facts())[*index].price;
        return price && price->currency == result.currency ? std::optional(price->minor) : std::nullopt;
    };
    const std::vector<ItemId> before
        = itemsOf(scoring::difference(catalogue, used, used, top, cancelled).before);
    const bool canDraw = evidence.areOffers || evidence.days.size() >= FewestDays;
    result.floor = scoring::noiseFloor(catalogue, used, top, drawFrom(evidence, catalogue), priceOf,
        cancelled, canDraw && !flips.empty() ? scoring::UsualPairs : 0);
    std::vector<scoring::OtherSelf> selves
        = scoring::otherSelves(catalogue, used, flips, top, item, cancelled);
    for (std::size_t at = 0; at < selves.size(); ++at) {
        const scoring::Moved moved = scoring::movedBetween(before, selves[at].list, priceOf);
        result.selves.push_back({ wanted[at].kind, wanted[at].level, std::move(selves[at]), moved,
            isBeyond(moved, result.floor) });
    }
    return cancelled() ? Selves() : result;
}

} // namespace candor::session
