#pragma once

#include <chrono>

namespace candor::session {

// How long the door stays shut after so many wrong keys in a row: not at all after the first three, which are
// slips; then 2, 4, 8 … seconds, and never more than a minute. It slows down who sits at this window. Who has
// the files tries without it: against them stands what one guess at the passphrase costs (KdfCost).
std::chrono::seconds pauseAfter(int wrongInARow);

} // namespace candor::session
