#pragma once

#include <QString>

namespace candor {

// Why something could not be done. A fault is added only when some page would do something different about
// it.
enum class Fault {
    Cancelled, // the person asked to stop
    NotFound, // the thing named does not exist
    WrongKey, // passphrase or key file does not open the store
    Corrupt, // damaged or emptied: stored bytes are not what was written
    TooNew, // written by a newer Candor
    InUse, // another Candor has the store open
    TooLarge, // over a limit that the person may raise
    Invalid, // input that cannot be read as what it claims to be
    Disk, // no space, no permission, device failure
    Network, // no connection, or an answer that is not from the endpoint
    Refused, // a rule says no
    Internal // our mistake
};

// A reason, for people through ui/words, for developers through `detail`.
struct Error {
    Fault fault = Fault::Internal;
    QString detail; // English, for logs. Never holds anything read from a person's data.

    bool operator==(const Error&) const = default;
};

} // namespace candor
