#pragma once

#include <QtGlobal>

namespace candor::scoring {

// log2(number) in units of 2^-LogarithmBits, cut, never more than two units below the truth; whole numbers
// only, so that every system computes the same bits. Never falls as `number` grows, which is what makes
// weights monotone. 1 gives 0, and so does everything below.
inline constexpr int LogarithmBits = 20;
qint64 binaryLogarithm(qint64 number);

} // namespace candor::scoring
