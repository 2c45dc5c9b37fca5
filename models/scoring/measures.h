#pragma once

#include "trait.h"

#include <span>

namespace candor::scoring {

// Comparisons of two lists, for display. The only fractions in this room; nothing is ever ordered by them.
// Other libraries call other formulas by the same names; each list names an item once.

// How far down a list the eye goes: the p of rank-biased overlap that gives the first `length` ranks 85 % of
// the weight or a little more. 1 - 1/length: 0.9 for ten, 0.98 for fifty, 0.99 for a hundred.
double persistenceFor(std::size_t length);
// The share of the weight that the first `depth` ranks carry: equation 21 of Webber, Moffat and Zobel (2010).
double weightOfFirst(std::size_t depth, double p);

// Rank-biased overlap, extrapolated: RBO_ext, equation 32 of the same paper, lists of any two lengths. 1: the
// same list; 0: nothing in common.
double rboExtrapolated(std::span<const ItemId> a, std::span<const ItemId> b, double p);
// The same with p by the longer list.
double rboExtrapolated(std::span<const ItemId> a, std::span<const ItemId> b);
// The least that the overlap can be, whatever comes after the lists: (1 - p) * sum of p^(d-1) * X_d / d, down
// to the end of the shorter one.
double rboLeast(std::span<const ItemId> a, std::span<const ItemId> b, double p);

// How many items both lists have, of the longer one's length; of all that either has (Jaccard). 1 for two
// empty lists.
double overlap(std::span<const ItemId> a, std::span<const ItemId> b);
double jaccard(std::span<const ItemId> a, std::span<const ItemId> b);

// Kendall's tau over the items that both lists have: (concordant - discordant) / pairs. Places in a list are
// never tied, so tau-a and tau-b are the same. Nothing when fewer than two items are in both.
std::optional<double> kendallTau(std::span<const ItemId> a, std::span<const ItemId> b);

// Kendall's distance of two top lists, K^(p) of Fagin, Kumar and Sivakumar (2003): pairs in the other order,
// and for pairs that one list does not have at all `missing` each (0 to 1, usually 0 or 1/2).
double kendallDistance(std::span<const ItemId> a, std::span<const ItemId> b, double missing);
// Spearman's footrule of two lists of one length: the sum of the distances between places; what a list does
// not have stands one past its end.
qint64 footrule(std::span<const ItemId> a, std::span<const ItemId> b);

// Shannon entropy of shares, in bits: 0 when everything comes from one, log2(n) when n give the same. Amounts
// <= 0 count as none.
double entropyBits(std::span<const qint64> amounts);
// Herfindahl's index of shares: 1 when everything comes from one, 1/n when n give the same, 0 for nothing.
// Its inverse is the effective number.
double concentration(std::span<const qint64> amounts);

} // namespace candor::scoring
