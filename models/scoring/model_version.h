#pragma once

#include <QLatin1String>

namespace candor::scoring {

// Shown with every result: which rules made it, and how far they may be believed. Weights, units or order
// change: so does the version.
inline constexpr QLatin1String ModelVersion { "criteria-1" };

// An illustration says how often advertisers named what an item asks for. It does not claim to predict what a
// company will show.
inline constexpr QLatin1String Fidelity { "illustration" };

} // namespace candor::scoring
