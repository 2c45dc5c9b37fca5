#pragma once

#include "item.h"
#include "preview_result.h"
#include "result.h"
#include "sensitive.h"

#include <functional>

namespace candor::session {

class Desk;

// What the previews for one recipient are made of, as it came out of the store.
struct Stock {
    Recipient recipient;
    std::vector<Item> items; // ads a company showed, or the offers of an endpoint's catalogue
    bool areOffers = false; // weighed by the person's traits instead of by what advertisers named
    std::vector<AttributeCount> counts; // ads: how often advertisers named each attribute
    qint64 exposures = 0; // ads: of how many showings
    SensitiveSet limits; // nothing that touches these is used or ranked
    Profile profile; // offers: what the recipient may use, for a company its own
};

// Reads the stock. `offers`, when given, takes the place of the recipient's own items; so does a catalogue
// that the person brought for a company. Store lane. Faults: the store's.
Result<Stock> stockFor(
    const Desk& desk, const Recipient& recipient, const std::vector<Item>* offers = nullptr);

// One recipient's items, weighed and laid out once; every preview comes from it. Immutable: any thread.
class Shelf {
public:
    explicit Shelf(Stock stock);

    const Recipient& recipient() const { return m_recipient; }
    bool areOffers() const { return m_facts != nullptr; }
    const std::shared_ptr<const scoring::Catalogue>& catalogue() const { return m_catalogue; }
    // What a limit holds back: never in the catalogue, whatever the switches say.
    const std::vector<LimitHeld>& heldBack() const { return *m_heldBack; }
    const std::shared_ptr<const std::vector<OfferFacts>>& facts() const
    {
        return m_facts;
    } // see PreviewResult

    // Now versus now-with-`changes`, of the best `top` items. Null when `cancelled` said so.
    std::shared_ptr<const PreviewResult> preview(const ConsentState& state, const ChoiceSet& changes, int top,
        const std::function<bool()>& cancelled) const;

private:
    Recipient m_recipient;
    std::shared_ptr<const std::vector<LimitHeld>> m_heldBack;
    std::shared_ptr<const scoring::Catalogue> m_catalogue;
    std::shared_ptr<const std::vector<OfferFacts>> m_facts;
};

} // namespace candor::session
