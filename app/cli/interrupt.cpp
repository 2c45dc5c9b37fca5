#include "interrupt.h"

#include <csignal>

namespace candor::cli {

namespace {

volatile std::sig_atomic_t wasInterrupted = 0;
volatile std::sig_atomic_t wasTerminated = 0;

extern "C" void noteSignal(int signal)
{
    if (signal == SIGTERM)
        wasTerminated = 1;
    wasInterrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

void noteInterrupts()
{
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
}

bool interrupted()
{
    return wasInterrupted != 0;
}

bool terminated()
{
    return wasTerminated != 0;
}

} // namespace candor::cli
