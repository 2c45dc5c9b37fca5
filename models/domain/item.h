#pragma once

#include "price.h"
#include "trait.h"

namespace candor {

// Something about an item that a person can match: a criterion of an ad, an attribute of an offer.
struct Attribute {
    Category category = Category::Other;
    QString label; // "Follower look-alikes", "topic", …
    QString value;

    bool operator==(const Attribute&) const = default;
    auto operator<=>(const Attribute&) const = default;
};

// Whether an offer can be had. The numbers are stored: only append.
enum class Availability : quint8 { Unknown, InStock, OutOfStock, Preorder, Backorder };

// Something that can be recommended or shown: an ad seen before (one per creative), an offer of a catalogue.
struct Item {
    ItemId id;
    QString title;
    QString advertiser;
    std::vector<Attribute> attributes; // each once
    qint64 shown = 0; // how often it was shown; 0 for an offer
    int popularity = 0; // of an offer, 0 to 1000: what speaks for it whoever looks; 0 for an ad
    std::optional<Instant> lastShown;
    std::optional<Price> price {}; // of an offer, as its catalogue says
    QString host {}; // where an offer's link leads, without "www."; the link itself is not kept
    Availability availability = Availability::Unknown;
};

// One showing of an item, as `candor-cli exposures` and the pages list it.
struct Exposure {
    RecordId record;
    ItemId item;
    Company company = Company::Manual;
    QString title;
    QString advertiser;
    std::optional<Instant> at;
    Interaction interaction = Interaction::None;
    std::vector<Attribute> criteria;
};

// How often each attribute was named in the records of one company: what the declared-criteria model weighs
// with.
struct AttributeCount {
    Attribute attribute;
    qint64 named = 0;
};

} // namespace candor
