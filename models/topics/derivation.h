#pragma once

#include "record.h"

namespace candor::topics {

// What Candor concludes from one record, the way ad-tech would.
struct Derived {
    Claim claim; // Role::Derived, labelled "Topic"; the value is the code of a topic
    bool sensitive = false;
    int weight = 0; // thousandths of a record

    bool operator==(const Derived&) const = default;
};

// Nothing for records that are no activity, have no time (how old they are cannot be told) or do not speak of
// interests: whom one knows, where one was, with which device.
std::vector<Derived> derivedFrom(const Record& record);

} // namespace candor::topics
