#pragma once

#include "trait.h"

#include <span>

namespace candor::scoring {

// Comparisons of two lists, for display. The only fractions in this room; nothing is ever ordered by them.

// Rank-biased overlap, extrapolated: RBO_ext of Webber, Moffat and Zobel (2010), equation 32, lists of any
// two lengths. 1: the same list; 0: nothing in common. With p = 0.9 the first ten ranks carry 86 % of the
// weight. Each list names an item once.
inline constexpr double RboPersistence = 0.9;
double rboExtrapolated(std::span<const ItemId> a, std::span<const ItemId> b, double p = RboPersistence);

// Kendall's tau over the items that both lists have: (concordant - discordant) / pairs. Places in a list are
// never tied, so tau-a and tau-b are the same. Nothing when fewer than two items are in both.
std::optional<double> kendallTau(std::span<const ItemId> a, std::span<const ItemId> b);

// Shannon entropy of shares, in bits: 0 when everything comes from one, log2(n) when n give the same. Amounts
// <= 0 count as none.
double entropyBits(std::span<const qint64> amounts);

} // namespace candor::scoring
