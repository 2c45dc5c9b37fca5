#include "fuzz_feed.h"
#include "fuzz_targets.h"
#include "offers/offer_catalogue.h"

#include <QStringList>

using namespace candor::importing;

namespace candor::test {

namespace {

struct Read {
    QStringList offers;
    std::vector<OfferWarning> warnings;

    bool operator==(const Read&) const = default;
};

Read offersIn(QByteArrayView bytes, std::size_t piece)
{
    constexpr OfferLimits limits { 100, 1 << 20 };
    PieceSource source(bytes, piece);
    const auto catalogue = readCatalogue(
        source, [] { return false; }, limits);
    if (!catalogue) {
        require(catalogue.error().fault == Fault::Invalid, "what is no catalogue is invalid");
        return {};
    }
    require(!catalogue->offers.empty() && catalogue->offers.size() <= limits.offers,
        "a catalogue has offers, within its limits");
    Read read { {}, catalogue->warnings };
    for (const Item& offer : catalogue->offers) {
        require(!offer.title.isEmpty() && offer.title.size() <= LongestOfferText, "an offer has a title");
        require(offer.attributes.size() <= MostOfferParts, "an offer has not too many attributes");
        require(!offer.price || (offer.price->minor >= 0 && offer.price->currency.size() == 3),
            "a price is an amount of a currency");
        read.offers += QString::number(offer.id.value) + offer.title + offer.host;
    }
    for (const OfferWarning& warning : read.warnings)
        require(warning.count > 0 && warning.entry > 0, "a warning says where and how often");
    return read;
}

} // namespace

void fuzzOffers(QByteArrayView bytes)
{
    const FuzzFeed feed(bytes);
    require(offersIn(feed.bytes, feed.how + 1) == offersIn(feed.bytes, ChunkSize),
        "pieces of a catalogue do not matter");
}

} // namespace candor::test
