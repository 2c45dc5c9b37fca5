#pragma once

#include "trait.h"

namespace candor {

// Ids made from content, so that reading the same export twice, or two exports that overlap, brings nothing
// twice. All are SHA-256 over length-prefixed UTF-8 fields, cut; the same on every system.

// What makes two claims the same trait: company, role, category, label and value (NFC, case folded, spaces
// collapsed). 53 bits, so that the id survives JSON numbers.
TraitId traitIdOf(Company company, const Claim& claim);

// What makes two showings the same item: company, advertiser and creative; without a creative id, the title.
// 53 bits.
ItemId itemIdOf(Company company, const Showing& showing);

// A record's natural key. `slot` sorts by time: seconds since 1970 in the upper 32 bits and 31 bits of hash
// below; records without a (representable) time get a negative slot. `digest` tells two records apart that
// share a slot.
struct RecordKey {
    qint64 slot = 0;
    qint64 digest = 0;

    bool operator==(const RecordKey&) const = default;
};
RecordKey recordKeyOf(const Record& record);
// No record of this moment or later has a smaller slot, except those whose time is no representable one.
qint64 leastSlotOf(Instant moment);

// The form in which labels and values are compared: NFC, case folded, inner white space collapsed, ends
// trimmed.
QString comparable(QStringView text);

} // namespace candor
