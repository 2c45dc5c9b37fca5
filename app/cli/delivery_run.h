#pragma once

#include "commands.h"
#include "parcel.h"

#include <chrono>

namespace candor::cli {

// One run of the courier for the command line: gives the context's store to the window's own delivery, lets
// the program's event loop turn, and takes the store back. Main thread.
class DeliveryRun {
public:
    struct Outcome {
        qint64 delivered = 0; // snapshots read back and equal, in this run
        qint64 pending = 0;
        std::vector<Parcel> blocked; // everything that met an obstacle
    };

    explicit DeliveryRun(Context& context)
        : m_context(context)
    {
    }

    // Delivers what can be delivered now; with `patience`, goes on with retries until all is delivered or the
    // time is up. Faults: those of opening the store. An endpoint that cannot be reached is an outcome, not
    // an error.
    Result<Outcome> deliver(std::chrono::seconds patience);
    // Asks an endpoint who it is and keeps the answer. Network when it could not be learned.
    Result<void> test(RecipientId recipient);

private:
    Context& m_context;
};

} // namespace candor::cli
