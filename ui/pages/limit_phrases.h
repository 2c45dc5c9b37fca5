#pragma once

#include "pages/limit_row.h"
#include "sensitive_limits.h"

namespace candor::ui {

// What stands at a limit, in words; `liftableAt`: the end of its wait, as of `now`.
LimitFacts limitFacts(const session::Limits& limits, const LimitSubject& subject, Instant now);

} // namespace candor::ui
