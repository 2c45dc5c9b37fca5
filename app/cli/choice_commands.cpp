#include "answers.h"
#include "choice_words.h"
#include "commands.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

using KeysById = QHash<RecipientId, QString>;

Result<KeysById> keysOf(const session::Desk& desk)
{
    const Result<std::vector<Recipient>> recipients = desk.recipients();
    if (!recipients)
        return recipients.error();
    KeysById keys;
    for (const Recipient& recipient : *recipients)
        keys.insert(recipient.id, recipient.key);
    return keys;
}

Result<QJsonObject> recipients(Context& context, const CommandLine&)
{
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<std::vector<Recipient>> all = (*desk)->recipients();
    if (!all)
        return all.error();
    return QJsonObject { { "recipients"_L1,
        arrayOf(*all, [](const Recipient& recipient) { return json(recipient); }) } };
}

// Every recipient and category, also where nothing was said: silence is shown as "unset", never left out.
Result<QJsonObject> choices(Context& context, const CommandLine&)
{
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<std::vector<Recipient>> all = (*desk)->recipients();
    if (!all)
        return all.error();
    const Result<ConsentState> state = (*desk)->consents();
    if (!state)
        return state.error();
    QJsonArray array;
    for (const Recipient& recipient : *all) {
        for (const Category category : AllCategories) {
            const ChoiceKey key { recipient.id, category };
            if (const EffectiveChoice* found = state->find(key)) {
                array.append(json(*found, recipient.key));
                continue;
            }
            QJsonObject unset
                = json(EffectiveChoice { key, Choice::Unset, {}, {}, DeliveryState::Saved }, recipient.key);
            for (const auto member : { "at"_L1, "id"_L1, "state"_L1 })
                unset.insert(member, QJsonValue::Null);
            array.append(unset);
        }
    }
    return QJsonObject { { "choices"_L1, array } };
}

Result<Choice> choiceIn(const CommandLine& line)
{
    const int named = int(line.has(u"allow")) + int(line.has(u"deny")) + int(line.has(u"unset"));
    if (named != 1)
        return usage(u"exactly one of --allow, --deny and --unset is wanted"_s);
    return line.has(u"allow") ? Choice::Allow : line.has(u"deny") ? Choice::Deny : Choice::Unset;
}

Result<QJsonObject> choose(Context& context, const CommandLine& line)
{
    const Result<Choice> choice = choiceIn(line);
    if (!choice)
        return choice.error();
    if (!line.has(u"recipient") || !line.has(u"category"))
        return usage(u"choose wants --recipient and --category"_s);
    const Result<std::vector<Category>> categories = categoriesNamed(*line.value(u"category"));
    if (!categories)
        return categories.error();
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<Recipient> recipient = recipientNamed(**desk, *line.value(u"recipient"));
    if (!recipient)
        return recipient.error();

    ChoiceSet changes;
    Wordings shown;
    for (const Category category : *categories) {
        changes[{ recipient->id, category }] = *choice;
        shown[{ recipient->id, category }] = words::wordingOf(*recipient, category, *choice);
    }
    for (const auto& [key, wording] : shown)
        std::fprintf(stderr, "%s\n\n", qPrintable(wording.text));
    const Result<session::Applied> applied
        = (*desk)->apply(changes, line.value(u"reason").value_or(QString()), shown);
    if (!applied)
        return applied.error();
    return QJsonObject {
        { "choices"_L1,
            arrayOf(applied->choices,
                [&recipient](const EffectiveChoice& one) { return json(one, recipient->key); }) },
        { "outbox"_L1, applied->outbox },
    };
}

Result<QJsonObject> undo(Context& context, const CommandLine&)
{
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<session::Applied> undone = (*desk)->undo();
    if (!undone)
        return undone.error();
    const Result<KeysById> keys = keysOf(**desk);
    if (!keys)
        return keys.error();
    return QJsonObject {
        { "undone"_L1, QJsonObject { { "id"_L1, undone->batch.toString(QUuid::WithoutBraces) } } },
        { "choices"_L1,
            arrayOf(undone->choices,
                [&keys](const EffectiveChoice& one) { return json(one, keys->value(one.key.recipient)); }) },
        { "outbox"_L1, undone->outbox },
    };
}

} // namespace

std::vector<Command> choiceCommands()
{
    return {
        { u"recipients"_s, u""_s, {}, 0, 0, recipients },
        { u"choices"_s, u""_s, {}, 0, 0, choices },
        { u"choose"_s, u"--recipient R --category C|all --allow|--deny|--unset [--reason T]"_s,
            { { u"recipient"_s }, { u"category"_s }, { u"allow"_s, false }, { u"deny"_s, false },
                { u"unset"_s, false }, { u"reason"_s } },
            0, 0, choose },
        { u"undo"_s, u""_s, {}, 0, 0, undo },
    };
}

} // namespace candor::cli
