#pragma once

#include "error.h"

#include <QString>

namespace candor::words {

// What a person reads when something went wrong.
struct Trouble {
    QString what; // happened
    QString safe; // what is not lost
    QString next; // what to do now
};
Trouble troubleOf(Fault fault);

} // namespace candor::words
