#include "shelf.h"

#include "desk.h"
#include "limited_stock.h"
#include "offers.h"

#include <algorithm>

namespace candor::session {

namespace {

// An offer's popularity is worth up to about two bits: enough to order what nothing else tells apart, too
// little to drown what the person's own traits say.
scoring::Score baseOf(const Item& item)
{
    constexpr int popularityPerUnit = 16;
    return item.popularity / popularityPerUnit;
}

scoring::Catalogue catalogueOf(const Stock& stock)
{
    const std::vector<Item> matched
        = stock.areOffers ? matchedTo(stock.profile, stock.items) : std::vector<Item>();
    const std::vector<Item>& items = stock.areOffers ? matched : stock.items;
    const scoring::Weights weights = stock.areOffers
        ? scoring::weightsFromTraits(stock.profile)
        : scoring::weightsFromCounts(stock.counts, stock.exposures);
    std::vector<scoring::Score> bases;
    bases.reserve(items.size());
    std::transform(items.begin(), items.end(), std::back_inserter(bases), baseOf);
    return scoring::Catalogue::of(items, weights, bases);
}

std::shared_ptr<const std::vector<OfferFacts>> factsOf(
    const Stock& stock, const scoring::Catalogue& catalogue)
{
    if (!stock.areOffers)
        return nullptr;
    std::vector<OfferFacts> facts(catalogue.size());
    for (const Item& item : stock.items) {
        if (const auto index = catalogue.find(item.id))
            facts[*index] = { item.price, item.host, item.availability };
    }
    return std::make_shared<const std::vector<OfferFacts>>(std::move(facts));
}

// Of a company only what it holds itself; a shop with an endpoint holds nothing that Candor knows of.
Profile heldBy(const Recipient& recipient, Profile profile)
{
    if (recipient.company)
        std::erase_if(
            profile.traits, [&recipient](const Trait& trait) { return trait.company != *recipient.company; });
    return profile;
}

} // namespace

Result<Stock> stockFor(const Desk& desk, const Recipient& recipient, const std::vector<Item>* offers)
{
    Stock stock;
    stock.recipient = recipient;
    const Result<LimitState> limits = desk.limits();
    if (!limits)
        return limits.error();
    stock.limits = limits->topics();
    Result<std::vector<Item>> items = offers ? *offers : desk.catalogue(recipient.id);
    stock.areOffers = offers || !recipient.company || (items && !items->empty());
    if (items && !stock.areOffers)
        items = desk.itemsFor(recipient);
    if (!items)
        return items.error();
    stock.items = *std::move(items);
    if (stock.areOffers) {
        Result<Profile> profile = desk.profile();
        if (!profile)
            return profile.error();
        stock.profile = heldBy(recipient, *std::move(profile));
        return stock;
    }
    Result<std::vector<AttributeCount>> counts = desk.attributeCounts(*recipient.company);
    if (!counts)
        return counts.error();
    stock.counts = *std::move(counts);
    const Result<qint64> exposures = desk.exposureCount(*recipient.company);
    if (!exposures)
        return exposures.error();
    stock.exposures = *exposures;
    return stock;
}

Shelf::Shelf(Stock stock)
    : m_recipient(stock.recipient)
    , m_heldBack(std::make_shared<const std::vector<LimitHeld>>(holdBack(stock)))
    , m_catalogue(std::make_shared<const scoring::Catalogue>(catalogueOf(stock)))
    , m_facts(factsOf(stock, *m_catalogue))
{
}

std::shared_ptr<const PreviewResult> Shelf::preview(const ConsentState& state, const ChoiceSet& changes,
    int top, const std::function<bool()>& cancelled) const
{
    const CategorySet now = state.usedBy(m_recipient);
    const CategorySet asIf = state.usedBy(m_recipient, changes);
    PreviewResult result;
    result.recipient = m_recipient;
    result.changes = changes;
    result.difference = scoring::difference(*m_catalogue, now, asIf, top, cancelled);
    result.catalogue = m_catalogue;
    result.heldBack = m_heldBack;
    result.areOffers = areOffers();
    result.facts = m_facts;
    if (cancelled())
        return nullptr;
    return std::make_shared<const PreviewResult>(std::move(result));
}

} // namespace candor::session
