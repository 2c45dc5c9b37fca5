#include "recipient_shelf.h"

#include "answers.h"
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
    return of(context, line, *line.value(u"recipient"));
}

Result<RecipientShelf> RecipientShelf::of(
    Context& context, const CommandLine& line, const QString& recipientWord)
{
    const Result<qint64> top
        = numberNamed(line.value(u"top").value_or(QString::number(UsualTop)), 1, GreatestTop);
    if (!top)
        return top.error();
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<Recipient> recipient = recipientNamed(**desk, recipientWord);
    if (!recipient)
        return recipient.error();
    std::optional<OfferCatalogue> catalogue;
    if (const auto path = line.value(u"catalogue")) {
        Result<OfferCatalogue> read = session::offersIn(*path);
        if (!read)
            return read.error();
        catalogue = *std::move(read);
    }
    const Result<session::Stock> stock
        = session::stockFor(**desk, *recipient, catalogue ? &catalogue->offers : nullptr);
    if (!stock)
        return stock.error();
    const Result<ConsentState> state = (*desk)->consents();
    if (!state)
        return state.error();
    return RecipientShelf { *desk, *recipient, stock->areOffers, *state, session::Shelf(*stock),
        static_cast<int>(*top), stock->profile, std::move(catalogue) };
}

namespace {

QJsonObject catalogueJson(const OfferCatalogue& catalogue)
{
    const auto warningJson = [](const OfferWarning& warning) {
        return QJsonObject { { "code"_L1, idOf(warning.trouble) }, { "entry"_L1, warning.entry },
            { "count"_L1, warning.count } };
    };
    return { { "form"_L1, idOf(catalogue.form) },
        { "offers"_L1, static_cast<qint64>(catalogue.offers.size()) },
        { "warnings"_L1, arrayOf(catalogue.warnings, warningJson) } };
}

} // namespace

QJsonObject RecipientShelf::with(QJsonObject answer) const
{
    if (catalogue)
        answer.insert("catalogue"_L1, catalogueJson(*catalogue));
    return answer;
}

} // namespace candor::cli
