#pragma once

#include "item.h"

namespace candor {

QLatin1String idOf(Availability availability); // "unknown", "in-stock", …

// How a catalogue is written.
enum class OfferForm : quint8 { Objects, Table, Feed, LinkedData, Page };
QLatin1String idOf(OfferForm form); // "json", "table", "feed", "json-ld", "page"

// What did not become an offer, and why.
enum class OfferTrouble : quint8 {
    Unreadable, // damaged
    NoTitle,
    Repeated, // an offer of that id came before
    OverLimit, // the catalogue is larger than what is kept
    BreaksOff // the file is damaged from here on, or ends too early; `count` is 1
};
QLatin1String idOf(OfferTrouble trouble); // "unreadable", "no-title", …

struct OfferWarning {
    OfferTrouble trouble = OfferTrouble::Unreadable;
    qint64 entry = 0; // the first one, from 1
    qint64 count = 0;

    bool operator==(const OfferWarning&) const = default;
};

// A catalogue as it was read.
struct OfferCatalogue {
    OfferForm form = OfferForm::Objects;
    std::vector<Item> offers; // in the order of the file, each id once
    std::vector<OfferWarning> warnings; // one of a kind, by kind
};

} // namespace candor
