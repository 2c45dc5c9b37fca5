#include "recipient_shelf.h"

#include "offers.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

constexpr int UsualTop = 20;
constexpr int GreatestTop = 10'000;

} // namespace

std::vector<OptionSpec> RecipientShelf::options()
{
    return { { u"recipient"_s }, { u"top"_s }, { u"catalogue"_s } };
}

Result<RecipientShelf> RecipientShelf::from(Context& context, const CommandLine& line)
{
    if (!line.has(u"recipient"))
        return usage(u"--recipient is missing"_s);
    const Result<qint64> top
        = numberNamed(line.value(u"top").value_or(QString::number(UsualTop)), 1, GreatestTop);
    if (!top)
        return top.error();
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<Recipient> recipient = recipientNamed(**desk, *line.value(u"recipient"));
    if (!recipient)
        return recipient.error();
    std::optional<std::vector<Item>> offers;
    if (const auto path = line.value(u"catalogue")) {
        Result<std::vector<Item>> read = session::offersIn(*path);
        if (!read)
            return read.error();
        offers = *std::move(read);
    }
    const Result<session::Stock> stock = session::stockFor(**desk, *recipient, offers ? &*offers : nullptr);
    if (!stock)
        return stock.error();
    const Result<ConsentState> state = (*desk)->consents();
    if (!state)
        return state.error();
    return RecipientShelf { *desk, *recipient, stock->areOffers, *state, session::Shelf(*stock),
        static_cast<int>(*top) };
}

} // namespace candor::cli
