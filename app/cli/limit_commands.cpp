#include "answers.h"
#include "commands.h"
#include "limit_words.h"

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

constexpr qint64 LeastHours = std::chrono::duration_cast<std::chrono::hours>(LeastCoolOff).count();
constexpr qint64 MostHours = std::chrono::duration_cast<std::chrono::hours>(LongestCoolOff).count();

// One topic, several by commas, "care" or "all"; care mode is only ever named by itself.
Result<std::vector<LimitSubject>> subjectsIn(const QString& words)
{
    if (words == u"all")
        return std::vector<LimitSubject>(AllSensitiveTopics.begin(), AllSensitiveTopics.end());
    std::vector<LimitSubject> subjects;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<LimitSubject> subject = limitSubjectFromId(word.trimmed());
        if (!subject)
            return usage(u"no such topic"_s);
        subjects.push_back(*subject);
    }
    if (subjects.empty())
        return usage(u"no topic"_s);
    return subjects;
}

// The words at each limit, on standard error: they go into the receipts.
session::LimitWordings shownAt(const std::vector<LimitSubject>& subjects, LimitStep step, Milliseconds wait)
{
    session::LimitWordings shown;
    for (const LimitSubject& subject : subjects) {
        shown[subject] = words::wordingOf(subject, step, wait);
        std::fprintf(stderr, "%s\n\n", qPrintable(shown[subject].text));
    }
    return shown;
}

Result<QJsonObject> listed(const session::Desk& desk)
{
    const Result<LimitState> state = desk.limits();
    if (!state)
        return state.error();
    const Result<std::map<LimitSubject, Instant>> ends = desk.liftableAt();
    if (!ends)
        return ends.error();
    QJsonArray array;
    for (const auto& [subject, limit] : state->all()) {
        const auto hours = std::chrono::ceil<std::chrono::hours>(limit.coolOff).count();
        array.append(QJsonObject { { "topic"_L1, idOf(subject) }, { "since"_L1, json(limit.since) },
            { "liftableAt"_L1, json(ends->at(subject)) }, { "coolOffHours"_L1, qint64 { hours } },
            { "askedAt"_L1, json(limit.wish ? std::optional(limit.wish->at) : std::nullopt) },
            { "id"_L1, limit.id.toString(QUuid::WithoutBraces) } });
    }
    return QJsonObject { { "limits"_L1, array } };
}

// What is asked for the first time begins its wait; what was asked for is lifted when that is over.
Result<QJsonObject> lift(Context& context, session::Desk& desk, const std::vector<LimitSubject>& subjects)
{
    Result<LimitState> state = desk.limits();
    if (!state)
        return state.error();
    Milliseconds longest { 0 };
    for (const LimitSubject& subject : subjects) {
        const Limit* limit = state->find(subject);
        if (!limit)
            return Error { Fault::NotFound, u"there is no such limit"_s };
        longest = std::max(longest, limit->coolOff);
    }
    const Result<session::Applied> asked
        = desk.askToLift(subjects, shownAt(subjects, LimitStep::AskToLift, longest));
    if (!asked)
        return asked.error();
    const Result<session::Applied> lifted
        = desk.lift(subjects, shownAt(subjects, LimitStep::Lift, Milliseconds { 0 }));
    if (lifted)
        return listed(desk);
    if (lifted.error().fault == Fault::Refused) {
        const Result<std::map<LimitSubject, Instant>> ends = desk.liftableAt();
        const Result<QJsonObject> limits = listed(desk);
        if (!ends || !limits)
            return ends ? limits.error() : ends.error();
        Instant last = Instant::min();
        for (const LimitSubject& subject : subjects)
            last = std::max(last, ends->at(subject));
        QJsonObject beside = *limits;
        beside.insert("liftableAt"_L1, json(last));
        context.failWith(words::troubleOfWait(last), beside);
    }
    return lifted.error();
}

Result<session::Applied> changed(
    session::Desk& desk, const CommandLine& line, const std::vector<LimitSubject>& subjects)
{
    if (line.has(u"care"))
        return desk.beginCareMode(shownAt(allLimitSubjects(), LimitStep::Set, LongestCoolOff));
    if (line.has(u"keep"))
        return desk.keepLimits(subjects, shownAt(subjects, LimitStep::Keep, Milliseconds { 0 }));
    const Result<qint64> hours
        = numberNamed(line.value(u"cool-off").value_or(QString::number(LeastHours)), LeastHours, MostHours);
    if (!hours)
        return hours.error();
    if (std::ranges::find(subjects, LimitSubject()) != subjects.end())
        return usage(u"care mode begins with --care"_s);
    const std::chrono::hours wait { *hours };
    return desk.setLimits(subjects, wait, shownAt(subjects, LimitStep::Set, wait));
}

Result<QJsonObject> limits(Context& context, const CommandLine& line)
{
    std::optional<QString> named;
    int orders = line.has(u"care") ? 1 : 0;
    for (const auto* option : { u"set", u"lift", u"keep" }) {
        if (line.has(option)) {
            named = line.value(option);
            ++orders;
        }
    }
    if (orders > 1 || (line.has(u"cool-off") && !line.has(u"set")))
        return usage(u"one of --set, --lift, --keep and --care is wanted, and --cool-off only with --set"_s);
    const Result<std::vector<LimitSubject>> subjects
        = named ? subjectsIn(*named) : Result<std::vector<LimitSubject>>(std::vector<LimitSubject>());
    if (!subjects)
        return subjects.error();
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    if (line.has(u"lift"))
        return lift(context, **desk, *subjects);
    if (orders > 0) {
        if (const Result<session::Applied> done = changed(**desk, line, *subjects); !done)
            return done.error();
    }
    return listed(**desk);
}

} // namespace

std::vector<Command> limitCommands()
{
    return { { u"limits"_s,
        u"[--set TOPIC,...|all [--cool-off HOURS] | --lift TOPIC | --keep TOPIC | --care]"_s,
        { { u"set"_s }, { u"cool-off"_s }, { u"lift"_s }, { u"keep"_s }, { u"care"_s, false } }, 0, 0,
        limits } };
}

} // namespace candor::cli
