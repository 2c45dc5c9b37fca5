#include "read_offers.h"

using namespace Qt::StringLiterals;

namespace candor {

QLatin1String idOf(Availability availability)
{
    switch (availability) {
    case Availability::Unknown:
        return "unknown"_L1;
    case Availability::InStock:
        return "in-stock"_L1;
    case Availability::OutOfStock:
        return "out-of-stock"_L1;
    case Availability::Preorder:
        return "preorder"_L1;
    case Availability::Backorder:
        return "backorder"_L1;
    }
    return {};
}

QLatin1String idOf(OfferForm form)
{
    switch (form) {
    case OfferForm::Objects:
        return "json"_L1;
    case OfferForm::Table:
        return "table"_L1;
    case OfferForm::Feed:
        return "feed"_L1;
    case OfferForm::LinkedData:
        return "json-ld"_L1;
    case OfferForm::Page:
        return "page"_L1;
    }
    return {};
}

QLatin1String idOf(OfferTrouble trouble)
{
    switch (trouble) {
    case OfferTrouble::Unreadable:
        return "unreadable"_L1;
    case OfferTrouble::NoTitle:
        return "no-title"_L1;
    case OfferTrouble::Repeated:
        return "repeated"_L1;
    case OfferTrouble::OverLimit:
        return "over-limit"_L1;
    case OfferTrouble::BreaksOff:
        return "breaks-off"_L1;
    }
    return {};
}

} // namespace candor
