#include "choice_undo.h"

#include <QSet>

#include <algorithm>

namespace candor {

namespace {

QSet<QUuid> undoneIn(const std::vector<ChoiceEvent>& events)
{
    QSet<QUuid> undone;
    for (const ChoiceEvent& event : events) {
        if (event.cause == Cause::Undo)
            undone.insert(event.undoes);
    }
    return undone;
}

// What was in force for a key before this event.
Standing standingBefore(const std::vector<ChoiceEvent>& events, const ChoiceEvent& event, Instant now)
{
    const auto here = std::find_if(
        events.begin(), events.end(), [&event](const ChoiceEvent& one) { return one.id == event.id; });
    const auto before = std::find_if(std::make_reverse_iterator(here), events.rend(),
        [&event](const ChoiceEvent& one) { return one.key == event.key; });
    if (before == events.rend() || !before->pause)
        return { event.before == Choice::Pause ? Choice::Deny : event.before };
    if (before->pause->until > now)
        return { Choice::Pause, before->pause };
    return { before->pause->resumes };
}

} // namespace

std::vector<TakenBack> takingBack(const std::vector<ChoiceEvent>& events, const QUuid& batch, Instant now)
{
    const QSet<QUuid> undone = undoneIn(events);
    std::vector<TakenBack> back;
    if (undone.contains(batch))
        return back;
    for (const ChoiceEvent& event : events) {
        if (event.batch != batch || event.cause != Cause::Person || now - event.at > UndoFor)
            continue;
        // The last word on this key, of what still stands.
        const auto last = std::find_if(events.rbegin(), events.rend(), [&](const ChoiceEvent& one) {
            return one.key == event.key && one.cause != Cause::Undo && !undone.contains(one.batch);
        });
        if (last->batch == batch)
            back.push_back({ event.key, standingBefore(events, event, now) });
    }
    return back;
}

QUuid lastUndoable(const std::vector<ChoiceEvent>& events, Instant now)
{
    QUuid tried;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->cause != Cause::Person || event->batch == tried || now - event->at > UndoFor)
            continue;
        tried = event->batch;
        if (!takingBack(events, tried, now).empty())
            return tried;
    }
    return {};
}

} // namespace candor
