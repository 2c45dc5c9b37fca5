#include "answers.h"
#include "model_version.h"
#include "recipient_shelf.h"
#include "selves.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

QJsonValue orNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject movedJson(const scoring::Moved& moved)
{
    return { { "items"_L1, moved.items }, { "exposure"_L1, moved.exposure },
        { "price"_L1, orNull(moved.price) } };
}

QJsonObject selfJson(const session::SeenBySelf& seen, bool isOfItem)
{
    const auto id = [](ItemId item) { return QJsonValue(item.value); };
    const scoring::OtherSelf& self = seen.self;
    return {
        { "change"_L1,
            QJsonObject { { "kind"_L1, idOf(seen.kind) }, { "level"_L1, idOf(seen.level) },
                { "category"_L1, idOf(self.flip.category) }, { "label"_L1, self.flip.label },
                { "from"_L1, self.flip.from }, { "to"_L1, textOrNull(self.flip.to) } } },
        { "gained"_L1, arrayOf(self.gained, id) },
        { "lost"_L1, arrayOf(self.lost, id) },
        { "score"_L1, isOfItem ? QJsonValue(self.score) : QJsonValue(QJsonValue::Null) },
        { "rank"_L1, isOfItem ? QJsonValue(self.rank) : QJsonValue(QJsonValue::Null) },
        { "rbo"_L1, self.rbo },
        { "moved"_L1, movedJson(seen.moved) },
        { "verdict"_L1, seen.isBeyondChance ? "differs"_L1 : "cannot-say"_L1 },
    };
}

Result<std::vector<session::SelfKind>> kindsIn(const CommandLine& line)
{
    std::vector<session::SelfKind> kinds;
    const auto words = line.value(u"vary");
    if (!words)
        return std::vector(session::AllSelfKinds.begin(), session::AllSelfKinds.end());
    for (const QString& word : words->split(u',')) {
        const auto kind = session::selfKindFromId(word.trimmed());
        if (!kind)
            return usage(u"--vary takes age, gender, language, region, device"_s);
        if (std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
            kinds.push_back(*kind);
    }
    return kinds;
}

// Of --recipient, else of the first recipient that has the item, or any at all.
Result<RecipientShelf> shelfFor(Context& context, const CommandLine& line, std::optional<ItemId> item)
{
    QStringList words;
    if (const auto word = line.value(u"recipient")) {
        words += *word;
    } else {
        const Result<session::Desk*> desk = context.desk();
        if (!desk)
            return desk.error();
        const Result<std::vector<Recipient>> recipients = (*desk)->recipients();
        if (!recipients)
            return recipients.error();
        for (const Recipient& recipient : *recipients)
            words += recipient.key;
    }
    for (const QString& word : words) {
        Result<RecipientShelf> from = RecipientShelf::of(context, line, word);
        const bool fits = from
            && (item ? from->shelf.catalogue()->find(*item).has_value()
                     : line.has(u"recipient") || from->shelf.catalogue()->size() > 0);
        if (!from || fits)
            return from;
    }
    return Error { Fault::NotFound, u"no such item"_s };
}

Result<QJsonObject> selves(Context& context, const CommandLine& line)
{
    std::optional<ItemId> item;
    if (!line.operands().empty()) {
        const Result<qint64> id = numberNamed(line.operands().first(), 0, std::numeric_limits<qint64>::max());
        if (!id)
            return id.error();
        item = ItemId { *id };
    }
    const Result<std::vector<session::SelfKind>> kinds = kindsIn(line);
    if (!kinds)
        return kinds.error();
    const Result<RecipientShelf> from = shelfFor(context, line, item);
    if (!from)
        return from.error();
    const auto evidence = session::selfEvidence(*from->desk, from->recipient, from->areOffers, from->profile);
    if (!evidence)
        return evidence.error();
    const session::Selves found = session::selvesOf(
        from->shelf, *evidence, from->state, *kinds, from->top, item, [] { return false; });
    return from->with({
        { "model"_L1,
            QJsonObject { { "version"_L1, scoring::ModelVersion }, { "fidelity"_L1, scoring::Fidelity } } },
        { "selves"_L1,
            arrayOf(found.selves,
                [&item](const session::SeenBySelf& seen) { return selfJson(seen, item.has_value()); }) },
        { "noise"_L1,
            QJsonObject { { "pairs"_L1, static_cast<qint64>(found.floor.pairs) },
                { "at95"_L1,
                    found.floor.pairs == 0 ? QJsonValue(QJsonValue::Null)
                                           : QJsonValue(movedJson(found.floor.at95)) } } },
        { "currency"_L1, textOrNull(found.currency) },
        { "unknown"_L1,
            arrayOf(found.unknown, [](session::SelfKind kind) { return QJsonValue(idOf(kind)); }) },
    });
}

} // namespace

std::vector<Command> selvesCommands()
{
    std::vector<OptionSpec> options = RecipientShelf::options();
    options.push_back({ u"vary"_s });
    return {
        { u"selves"_s,
            u"[ITEM] [--recipient R] [--top K] [--vary age,gender,language,region,device] [--catalogue FILE]"_s,
            options, 0, 1, selves, true },
    };
}

} // namespace candor::cli
