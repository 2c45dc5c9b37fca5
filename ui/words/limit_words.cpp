#include "limit_words.h"

#include "category_words.h"
#include "time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::words {

namespace {
struct Limits {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Limits)
};

QString sentenceOf(LimitStep step, Milliseconds wait)
{
    switch (step) {
    case LimitStep::Set:
        return Limits::tr("From now on none of it is used or shown, whatever the switches say.");
    case LimitStep::AskToLift:
        return Limits::tr("The limit holds for %1 more. Until then you can keep it at any time.")
            .arg(lengthOf(wait));
    case LimitStep::Keep:
        return Limits::tr("The limit stays. Nothing is lifted.");
    case LimitStep::Lift:
        return Limits::tr("The limit is gone. Your switches decide again.");
    }
    return {};
}
} // namespace

QString nameOf(const LimitSubject& subject)
{
    return subject ? nameOf(*subject) : Limits::tr("Care mode");
}

QString limitSwitchNameOf(const LimitSubject& subject)
{
    return subject
        ? Limits::tr("Hold back everything about: %1", "%1: a sensitive topic").arg(nameOf(*subject))
        : Limits::tr("Hold back all sensitive topics and refuse everything personal");
}

QString nameOf(LimitStep step)
{
    switch (step) {
    case LimitStep::Set:
        return Limits::tr("set", "a step of a limit");
    case LimitStep::AskToLift:
        return Limits::tr("asked to lift", "a step of a limit");
    case LimitStep::Keep:
        return Limits::tr("kept after all", "a step of a limit");
    case LimitStep::Lift:
        return Limits::tr("lifted", "a step of a limit");
    }
    return {};
}

QString lengthOf(Milliseconds wait)
{
    const auto hours = std::chrono::ceil<std::chrono::hours>(wait).count();
    constexpr int inADay = 24;
    if (hours > 2 * inADay)
        return Limits::tr("%Ln day(s)", "how long", static_cast<int>((hours + inADay - 1) / inADay));
    return Limits::tr("%Ln hour(s)", "how long", static_cast<int>(hours));
}

Wording wordingOf(const LimitSubject& subject, LimitStep step, Milliseconds wait)
{
    QStringList lines { limitSwitchNameOf(subject), sentenceOf(step, wait) };
    if (step == LimitStep::Set)
        lines += Limits::tr("To lift it you ask first, then wait %1.").arg(lengthOf(wait));
    return { lines.join(QLatin1Char('\n')), QLocale().bcp47Name(), QStringLiteral(CANDOR_VERSION) };
}

Trouble troubleOfWait(Instant liftableAt)
{
    return { Limits::tr("This limit cannot be lifted yet: its wait ends on %1.", "day and time")
                 .arg(moment(liftableAt)),
        Limits::tr("The limit holds. Nothing was changed but the wait that runs."),
        Limits::tr("Lift it when the wait is over, or keep it now: that works at any time.") };
}

Trouble troubleOfCare()
{
    return { Limits::tr("Care mode is on: nothing can be allowed while it lasts."),
        Limits::tr("Nothing was changed. Everything personal stays refused."),
        Limits::tr("To leave care mode, ask for it under Limits; its wait begins then.") };
}

} // namespace candor::words
