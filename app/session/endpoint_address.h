#pragma once

#include "result.h"

#include <QString>

namespace candor::session {

// Where a consent endpoint is.
struct EndpointAddress {
    QString url; // without a trailing slash, query or fragment
    QString host;
};

// Takes https addresses, and http only on this computer: a choice never travels in the clear. Invalid for
// everything else, and for addresses with a user name in them.
Result<EndpointAddress> endpointAddress(const QString& typed);

} // namespace candor::session
