#pragma once

namespace candor::cli {

// From now on an interrupt (Ctrl+C) or a request to end is noted instead of ending the program at once, so
// that a running import can take itself back. A second interrupt ends the program.
void noteInterrupts();
bool interrupted();
bool terminated(); // not by the person: the system goes down, or another program asks

} // namespace candor::cli
