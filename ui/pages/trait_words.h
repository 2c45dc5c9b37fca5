#pragma once

#include "theme/tokens.h"
#include "trait_items.h"

#include <QString>

#include <vector>

namespace candor::ui {

// A remark about a trait, for a chip.
struct TraitMark {
    Tone tone = Tone::Soft;
    QString text;
};

QString traitValue(const Trait& trait); // "not disclosed by X" when the company keeps it to itself
QString traitLine(const Trait& trait); // "Interests · X · Inferred", "Books · from what X kept"
QString traitSeen(
    const Trait& trait, Instant now); // "seen 3 days ago"; says so when the export gives no time
std::vector<TraitMark> traitMarks(const items::TraitRow& row);
QString coveredValue(); // what stands for a sensitive value

// Everything about a trait as one sentence, for screen readers and tooltips.
QString traitPhrase(const items::TraitRow& row, bool covered, Instant now);

} // namespace candor::ui
