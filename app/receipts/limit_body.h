#pragma once

#include "limit.h"
#include "result.h"

#include <QByteArray>

#include <optional>

namespace candor::receipts {

// A step of a limit as it stands in the ledger: a record of type "limit". Besides what it is it says, as a
// choice does, what that means for the topic: "deny" as long as the limit holds, and what was before.
// `limit`: the one in force before, or none. The device is that of the record (16 bytes).
QByteArray limitBody(const LimitEvent& event, const std::optional<Limit>& before, const QByteArray& device);

// The step in a body; nothing when it is of another type, of a newer version, or not canonical.
std::optional<LimitEvent> readLimit(const QByteArray& body);

// Every body of the type has this in it, and no other: quotes inside of strings are escaped.
inline constexpr char LimitMark[] = R"("type":"limit")";

// The same step as a choice about every recipient, which its receipt is made from. Its category says nothing.
ChoiceEvent asChoice(const LimitEvent& event, const QByteArray& body);

} // namespace candor::receipts
