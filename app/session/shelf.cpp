#include "shelf.h"

#include "desk.h"
#include "limited_stock.h"

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
    const scoring::Weights weights = stock.areOffers
        ? scoring::weightsFromTraits(stock.profile)
        : scoring::weightsFromCounts(stock.counts, stock.exposures);
    std::vector<scoring::Score> bases;
    bases.reserve(stock.items.size());
    std::transform(stock.items.begin(), stock.items.end(), std::back_inserter(bases), baseOf);
    return scoring::Catalogue::of(stock.items, weights, bases);
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
    stock.areOffers = offers || !recipient.company;
    Result<std::vector<Item>> items = offers ? *offers : desk.itemsFor(recipient);
    if (!items)
        return items.error();
    stock.items = *std::move(items);
    if (stock.areOffers) {
        Result<Profile> profile = desk.profile();
        if (!profile)
            return profile.error();
        stock.profile = *std::move(profile);
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
    if (cancelled())
        return nullptr;
    return std::make_shared<const PreviewResult>(std::move(result));
}

} // namespace candor::session
