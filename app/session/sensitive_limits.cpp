#include "sensitive_limits.h"

#include "store_lane.h"

#include <algorithm>

namespace candor::session {

namespace {

struct Standing {
    LimitState state;
    std::map<LimitSubject, Instant> ends;
    std::vector<LimitEvent> history;
};

Result<Standing> standingOf(const Desk& desk)
{
    const Result<LimitState> state = desk.limits();
    if (!state)
        return state.error();
    const Result<std::map<LimitSubject, Instant>> ends = desk.liftableAt();
    if (!ends)
        return ends.error();
    const Result<std::vector<LimitEvent>> history = desk.limitHistory();
    if (!history)
        return history.error();
    return Standing { *state, *ends, *history };
}

} // namespace

Limits::Limits(StoreLane& store)
    : m_store(store)
{
    constexpr std::chrono::minutes often { 1 };
    m_waits.setInterval(often);
    connect(&m_waits, &QTimer::timeout, this, &Limits::look);
}

std::optional<Instant> Limits::liftableAt(const LimitSubject& subject) const
{
    const auto found = m_ends.find(subject);
    return found == m_ends.end() ? std::nullopt : std::optional(found->second);
}

bool Limits::canLift(const LimitSubject& subject) const
{
    const Limit* limit = m_state.find(subject);
    const std::optional<Instant> end = liftableAt(subject);
    return limit && limit->wish && end && *end <= m_store.clock().now();
}

void Limits::reload()
{
    m_store.ask(*this, standingOf, [this](Result<Standing> standing) {
        if (!standing) {
            Q_EMIT failed(standing.error());
            return;
        }
        const bool others = standing->state.topics() != m_state.topics();
        m_state = std::move(standing->state);
        m_ends = std::move(standing->ends);
        m_history = std::move(standing->history);
        const bool waits = std::ranges::any_of(
            m_state.all(), [](const auto& entry) { return entry.second.wish.has_value(); });
        waits ? m_waits.start() : m_waits.stop();
        if (others)
            Q_EMIT topicsChanged();
        Q_EMIT changed();
    });
}

void Limits::clear()
{
    m_state = {};
    m_ends.clear();
    m_history.clear();
    m_waits.stop();
    Q_EMIT changed();
}

void Limits::set(const LimitSubject& subject, Milliseconds coolOff, const LimitWordings& shown)
{
    order([=](Desk& desk) { return desk.setLimits({ subject }, coolOff, shown); });
}

void Limits::askToLift(const LimitSubject& subject, const LimitWordings& shown)
{
    order([=](Desk& desk) { return desk.askToLift({ subject }, shown); });
}

void Limits::keep(const LimitSubject& subject, const LimitWordings& shown)
{
    order([=](Desk& desk) { return desk.keepLimits({ subject }, shown); });
}

void Limits::lift(const LimitSubject& subject, const LimitWordings& shown)
{
    order([=](Desk& desk) { return desk.lift({ subject }, shown); });
}

void Limits::beginCareMode(const LimitWordings& shown)
{
    order([=](Desk& desk) { return desk.beginCareMode(shown); }, true);
}

void Limits::order(const Step& step, bool isCare)
{
    m_store.ask(*this, step, [this, isCare](const Result<Applied>& done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        if (isCare)
            Q_EMIT careBegun();
        if (done->outbox > 0)
            Q_EMIT queued();
    });
    reload();
}

void Limits::look()
{
    m_store.ask(
        *this, [](Desk& desk) { return desk.lookAtWaits(); },
        [](const Result<void>&) {}); // the next look tells
    reload();
}

} // namespace candor::session
