#include "after_check.h"

#include <algorithm>

namespace candor {

namespace {

bool isAfter(const std::optional<Instant>& moment, Instant refusal)
{
    return moment && *moment > refusal;
}

bool isBefore(const std::optional<Instant>& moment, Instant refusal)
{
    return moment && *moment <= refusal;
}

} // namespace

bool isMadeAfter(const StatementTrace& statement, Instant refusal)
{
    if (isAfter(statement.statedAt, refusal))
        return true;
    return statement.isUndated && isAfter(statement.exportReaches, refusal)
        && !isBefore(statement.firstBrought, refusal) && isBefore(statement.kindFirstBrought, refusal);
}

bool isHeldAfter(const StatementTrace& statement, Instant refusal)
{
    return isAfter(statement.exportReaches, refusal) || isAfter(statement.statedAt, refusal);
}

LaterTraces tracesOf(std::span<const StatementTrace> statements, Category refused, Instant refusal)
{
    LaterTraces traces;
    for (const StatementTrace& statement : statements) {
        if (!isHeldAfter(statement, refusal))
            continue;
        ++traces.statements;
        if (statement.category == refused)
            ++(isMadeAfter(statement, refusal) ? traces.made : traces.held);
    }
    return traces;
}

QLatin1String idOf(Obedience obedience)
{
    switch (obedience) {
    case Obedience::CannotSay:
        return QLatin1String("cannot-say");
    case Obedience::NothingSeen:
        return QLatin1String("nothing-seen");
    case Obedience::StillHeld:
        return QLatin1String("still-held");
    case Obedience::StillUsed:
        return QLatin1String("still-used");
    }
    Q_UNREACHABLE();
}

Obedience obedienceOf(const LaterTraces& traces)
{
    if (traces.adsUsing > 0 || traces.made > 0)
        return Obedience::StillUsed;
    if (traces.held > 0)
        return Obedience::StillHeld;
    return traces.ads > 0 || traces.statements > 0 ? Obedience::NothingSeen : Obedience::CannotSay;
}

std::vector<AfterCheck> refusalsOf(const ConsentState& state, std::span<const Recipient> recipients)
{
    std::vector<AfterCheck> refusals;
    for (const auto& [key, choice] : state.all()) {
        if (choice.value != Choice::Deny && choice.value != Choice::Pause)
            continue;
        const auto recipient = std::ranges::find(recipients, key.recipient, &Recipient::id);
        if (recipient != recipients.end() && recipient->company)
            refusals.push_back({ key, *recipient->company, choice.at, {} });
    }
    return refusals;
}

} // namespace candor
