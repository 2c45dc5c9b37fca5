#pragma once

namespace candor::vault {

// Keeps keys out of core files and away from other programs of the same user (no core, no ptrace, no
// /proc/…/mem), and its files to itself. Called first in the main() of a release; never in tests, which want
// their core files. Does nothing where the system has no such switch.
void hardenProcess();

} // namespace candor::vault
