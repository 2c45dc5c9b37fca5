#include "pages/limit_phrases.h"

#include "limit_words.h"
#include "time_words.h"

#include <QCoreApplication>

namespace candor::ui {

namespace {
struct LimitPhrases {
    Q_DECLARE_TR_FUNCTIONS(candor::ui::LimitPhrases)
};
} // namespace

LimitFacts limitFacts(const session::Limits& limits, const LimitSubject& subject, Instant now)
{
    const Limit* limit = limits.state().find(subject);
    if (!limit)
        return {};
    LimitFacts facts { true, {}, limit->wish.has_value(), limits.canLift(subject) };
    if (facts.canLift)
        facts.line = LimitPhrases::tr("It still holds. The wait is over: you can lift it now.");
    else if (limit->wish)
        facts.line = LimitPhrases::tr(
            "It holds. You asked to lift it: possible from %1 on, in %2.", "%1: day and time, %2: 7 days")
                         .arg(words::moment(*limits.liftableAt(subject)),
                             words::lengthOf(*limits.liftableAt(subject) - now));
    else
        facts.line = LimitPhrases::tr("Holds since %1. Wait before lifting: %2.", "%1: a day, %2: 7 days")
                         .arg(words::day(limit->since), words::lengthOf(limit->coolOff));
    return facts;
}

} // namespace candor::ui
