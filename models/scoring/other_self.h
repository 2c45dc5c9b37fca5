#pragma once

#include "catalogue.h"

namespace candor::scoring {

// One thing about the person that is different. Level one, the field alone: whoever asks for `to` now finds
// the person where `from` found them before, and the other way round. Level two, the field and what is known
// to go with it: attributes that are listed as its stand-ins weigh what they weigh for the other group. What
// else would follow from being somebody else is not modelled, and not claimed.
struct Flip {
    Category category = Category::Demographics;
    QString label; // "Gender", …
    QString from;
    QString to;
    std::vector<std::pair<Attribute, Score>> standIns; // level two: attribute, and its weight over there

    bool operator==(const Flip&) const = default;
};

// What such a self would see.
struct OtherSelf {
    Flip flip;
    std::vector<ItemId> gained; // in the list's order
    std::vector<ItemId> lost;
    double rbo = 1;
    Score score = 0; // of the item that was asked for, 0 without one
    qint64 rank = 0; // of that item, among all
    std::vector<ItemId> list; // all of it, best first

    bool operator==(const OtherSelf&) const = default;
};

// For each flip the best `top` items against those of now; labels and values are compared without regard to
// case and spaces. Empty when cancelled; any thread.
std::vector<OtherSelf> otherSelves(const Catalogue& catalogue, CategorySet used, std::span<const Flip> flips,
    int top, std::optional<ItemId> item, const Cancelled& cancelled);

} // namespace candor::scoring
