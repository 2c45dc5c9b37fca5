#pragma once

#include "findings.h"
#include "json_reading.h"
#include "meta_node.h"

namespace candor::importing {

// What Meta's JSON says as a tree, its mojibake repaired in values and keys alike. Understands
// - "label_values", the envelope that replaces all others since 2023: nodes of {label or title, value,
//   timestamp_value, href, ent_field_name}, with more of them in "vec" or "dict";
// - "string_map_data" and "string_list_data", Instagram's older ones; their keys may be translated;
// - plain members, whose names stay English.
// A time of 0 is none. What is neither is counted by `findings`.
MetaNode metaNodeOf(Json value, Findings& findings);

// The members a record of these shapes may begin with when it is the whole file: a list of one is written as
// the one.
bool isRecordMember(std::string_view name);

} // namespace candor::importing
