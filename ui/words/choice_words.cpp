#include "choice_words.h"

#include "category_words.h"
#include "time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::words {

namespace {
struct Choices {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Choices)
};
} // namespace

QString nameOf(Choice choice)
{
    switch (choice) {
    case Choice::Unset:
        return Choices::tr("Not decided", "a choice");
    case Choice::Allow:
        return Choices::tr("Allowed", "a choice");
    case Choice::Deny:
        return Choices::tr("Refused", "a choice");
    case Choice::Pause:
        return Choices::tr("Paused", "a choice");
    }
    return {};
}

QString nameOf(Preset preset)
{
    switch (preset) {
    case Preset::NothingPersonal:
        return Choices::tr("Nothing personal", "all switches at once");
    case Preset::OnlyTheirService:
        return Choices::tr("Only what I do on their service", "all switches at once");
    case Preset::WithInterests:
        return Choices::tr("What I do there, and my interests", "all switches at once");
    case Preset::NothingFromOthers:
        return Choices::tr("All that comes from me, nothing from others", "all switches at once");
    }
    return {};
}

QString standingOf(Channel channel, Choice choice)
{
    if (choice != Choice::Unset)
        return nameOf(choice);
    return isUsed(channel, choice) ? Choices::tr("not decided, probably used")
                                   : Choices::tr("not decided, counts as no");
}

Wording wordingOf(const Recipient& recipient, Category category, Choice choice, std::optional<Instant> until)
{
    const QStringList lines { switchNameOf(category, recipient.name),
        until ? pausedUntil(*until) : standingOf(recipient.channel, choice), meaningOf(category),
        whenItTakesEffect(recipient.channel) };
    return { lines.join(QLatin1Char('\n')), QLocale().bcp47Name(), QStringLiteral(CANDOR_VERSION) };
}

QString pausedUntil(Instant until)
{
    return Choices::tr("paused until %1", "a choice").arg(moment(until));
}

QString whenItTakesEffect(Channel channel)
{
    switch (channel) {
    case Channel::Manual:
        return Choices::tr("Kept here. This company changes only on its own settings page.");
    case Channel::C15t:
        return Choices::tr("Sent by itself when you apply, and checked.");
    case Channel::Letter:
        return Choices::tr("Takes effect when the company has answered your letter.");
    }
    return {};
}

QString nameOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Saved:
        return Choices::tr("Saved here", "how far a choice has come");
    case DeliveryState::Sent:
        return Choices::tr("Sent", "how far a choice has come");
    case DeliveryState::Acknowledged:
        return Choices::tr("Acknowledged", "how far a choice has come");
    case DeliveryState::Verified:
        return Choices::tr("Verified", "how far a choice has come");
    }
    return {};
}

QString meaningOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Saved:
        return Choices::tr("On this computer, not sent yet.");
    case DeliveryState::Sent:
        return Choices::tr("On its way; no answer yet that can be trusted.");
    case DeliveryState::Acknowledged:
        return Choices::tr("The company answered with what you chose.");
    case DeliveryState::Verified:
        return Choices::tr("Candor asked again, and the company holds exactly what you chose.");
    }
    return {};
}

QString nameOf(Cause cause)
{
    switch (cause) {
    case Cause::Person:
        return Choices::tr("your choice", "why something changed");
    case Cause::Undo:
        return Choices::tr("taken back", "why something changed");
    case Cause::PauseOver:
        return Choices::tr("a pause is over", "why something changed");
    case Cause::Restored:
        return Choices::tr("begun anew in an older copy", "why something changed");
    case Cause::CareMode:
        return Choices::tr("care mode", "why something changed");
    }
    return {};
}

Hindrance hindranceOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Unreachable:
        return { Choices::tr("The company cannot be reached."),
            Choices::tr("Candor tries again by itself.") };
    case Obstacle::ServerTrouble:
        return { Choices::tr("The company's server has trouble."),
            Choices::tr("Candor tries again by itself.") };
    case Obstacle::NotTheEndpoint:
        return { Choices::tr("Something else answered, such as the login page of a network."),
            Choices::tr("Log in to the network in your browser; Candor then tries again.") };
    case Obstacle::Unauthorized:
        return { Choices::tr("The company's server does not let Candor in."),
            Choices::tr("Ask the company for a valid address for your choices.") };
    case Obstacle::WrongAddress:
        return { Choices::tr("Nobody takes choices at this address."),
            Choices::tr("Check the address of the connection.") };
    case Obstacle::PolicyRefused:
        return { Choices::tr("The company's rules do not take this choice."),
            Choices::tr("Your refusal is kept here; write to the company.") };
    case Obstacle::Insecure:
        return { Choices::tr("The connection is not secure, so nothing was sent."),
            Choices::tr("Ask the company for an address that begins with https.") };
    case Obstacle::Mismatch:
        return { Choices::tr("The company holds something else than what you chose."),
            Choices::tr("Send your choice again, or keep this as proof.") };
    case Obstacle::TooLarge:
        return { Choices::tr("The answer was far too large and was not read."),
            Choices::tr("Check the address of the connection.") };
    }
    return {};
}

} // namespace candor::words
