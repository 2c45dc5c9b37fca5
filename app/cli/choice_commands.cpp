#include "answers.h"
#include "choice_words.h"
#include "commands.h"
#include "limit_words.h"

#include <array>
#include <cstdio>
#include <utility>

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

QJsonArray listed(const session::Applied& applied, const KeysById& keys)
{
    return arrayOf(applied.choices,
        [&keys](const EffectiveChoice& one) { return json(one, keys.value(one.key.recipient)); });
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

// What the options want of these recipients.
struct Wanted {
    ChoiceSet changes;
    Milliseconds pause = LeastPause;
};

// "7" or "7d" are days, "12h" hours.
Result<Milliseconds> lengthIn(const QString& word)
{
    const bool inHours = word.endsWith(u'h');
    const QString digits = inHours || word.endsWith(u'd') ? word.chopped(1) : word;
    const Result<qint64> number = numberNamed(digits, 1, inHours ? 90 * 24 : 90);
    if (!number)
        return number.error();
    return inHours ? Milliseconds { std::chrono::hours { *number } }
                   : Milliseconds { std::chrono::days { *number } };
}

Result<Choice> choiceIn(const CommandLine& line)
{
    constexpr std::array named { std::pair { u"allow", Choice::Allow }, std::pair { u"deny", Choice::Deny },
        std::pair { u"unset", Choice::Unset }, std::pair { u"pause", Choice::Pause } };
    std::optional<Choice> found;
    for (const auto& [option, choice] : named) {
        if (line.has(option) && std::exchange(found, choice))
            return usage(u"only one of --allow, --deny, --unset and --pause is wanted"_s);
    }
    if (!found)
        return usage(u"one of --allow, --deny, --unset, --pause and --preset is wanted"_s);
    return *found;
}

Result<Wanted> wantedIn(const CommandLine& line, const std::vector<Recipient>& recipients)
{
    Wanted wanted;
    if (const std::optional<QString> name = line.value(u"preset")) {
        const std::optional<Preset> preset = presetFromId(*name);
        if (!preset || line.has(u"category") || choiceIn(line))
            return usage(
                u"--preset wants one of the names that candor-cli presets lists, and nothing beside it"_s);
        for (const Recipient& recipient : recipients)
            wanted.changes.merge(choicesOf(*preset, recipient.id));
        return wanted;
    }
    const Result<Choice> choice = choiceIn(line);
    if (!choice)
        return choice.error();
    const Result<std::vector<Category>> categories
        = categoriesNamed(line.value(u"category").value_or(QString()));
    if (!categories)
        return categories.error();
    if (const std::optional<QString> length = line.value(u"pause")) {
        const Result<Milliseconds> pause = lengthIn(*length);
        if (!pause)
            return pause.error();
        wanted.pause = *pause;
    }
    for (const Recipient& recipient : recipients) {
        for (const Category category : *categories)
            wanted.changes[{ recipient.id, category }] = *choice;
    }
    return wanted;
}

Result<std::vector<Recipient>> recipientsIn(const CommandLine& line, const session::Desk& desk)
{
    const std::optional<QString> name = line.value(u"recipient");
    if (!name)
        return usage(u"choose wants --recipient"_s);
    if (*name == u"all")
        return desk.recipients();
    const Result<Recipient> recipient = recipientNamed(desk, *name);
    if (!recipient)
        return recipient.error();
    return std::vector { *recipient };
}

// The words at each switch, on standard error: they go into the receipts.
Wordings shownTo(const std::vector<Recipient>& recipients, const ChoiceSet& changes, Instant pauseEnd)
{
    Wordings shown;
    for (const Recipient& recipient : recipients) {
        for (const auto& [key, choice] : changes) {
            if (key.recipient != recipient.id)
                continue;
            shown[key] = words::wordingOf(recipient, key.category, choice,
                choice == Choice::Pause ? std::optional(pauseEnd) : std::nullopt);
            std::fprintf(stderr, "%s\n\n", qPrintable(shown[key].text));
        }
    }
    return shown;
}

Result<QJsonObject> choose(Context& context, const CommandLine& line)
{
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<std::vector<Recipient>> recipients = recipientsIn(line, **desk);
    if (!recipients)
        return recipients.error();
    const Result<Wanted> wanted = wantedIn(line, *recipients);
    if (!wanted)
        return wanted.error();
    const Result<session::Applied> applied
        = (*desk)->apply(wanted->changes, line.value(u"reason").value_or(QString()),
            shownTo(*recipients, wanted->changes, context.clock().now() + wanted->pause), wanted->pause);
    if (!applied) {
        if (applied.error().fault == Fault::Refused)
            context.failWith(words::troubleOfCare());
        return applied.error();
    }
    const Result<KeysById> keys = keysOf(**desk);
    if (!keys)
        return keys.error();
    return QJsonObject { { "choices"_L1, listed(*applied, *keys) }, { "outbox"_L1, applied->outbox } };
}

// What each preset sets, before anybody sets it.
Result<QJsonObject> presets(Context&, const CommandLine&)
{
    return QJsonObject { { "presets"_L1, arrayOf(AllPresets, [](Preset preset) {
                              QJsonObject sets;
                              for (const auto& [key, choice] : choicesOf(preset, {}))
                                  sets.insert(idOf(key.category), idOf(choice));
                              return QJsonObject { { "id"_L1, idOf(preset) },
                                  { "name"_L1, words::nameOf(preset) }, { "sets"_L1, sets } };
                          }) } };
}

Result<QJsonObject> undo(Context& context, const CommandLine& line)
{
    const QUuid which(line.operands().value(0));
    if (!line.operands().isEmpty() && which.isNull())
        return usage(u"a choice is named by its id; candor-cli choices lists them"_s);
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<session::Applied> undone = (*desk)->undo(which);
    if (!undone) {
        if (undone.error().fault == Fault::Refused)
            context.failWith(words::troubleOfCare());
        return undone.error();
    }
    const Result<KeysById> keys = keysOf(**desk);
    if (!keys)
        return keys.error();
    return QJsonObject {
        { "undone"_L1, QJsonObject { { "id"_L1, undone->batch.toString(QUuid::WithoutBraces) } } },
        { "choices"_L1, listed(*undone, *keys) },
        { "outbox"_L1, undone->outbox },
    };
}

} // namespace

std::vector<Command> choiceCommands()
{
    return {
        { u"recipients"_s, u""_s, {}, 0, 0, recipients },
        { u"choices"_s, u""_s, {}, 0, 0, choices },
        { u"choose"_s,
            u"--recipient R|all --category C,...|all --allow|--deny|--unset|--pause DAYS [--reason T], or --preset NAME"_s,
            { { u"recipient"_s }, { u"category"_s }, { u"allow"_s, false }, { u"deny"_s, false },
                { u"unset"_s, false }, { u"pause"_s }, { u"preset"_s }, { u"reason"_s } },
            0, 0, choose },
        { u"presets"_s, u""_s, {}, 0, 0, presets },
        { u"undo"_s, u"[CHOICE]"_s, {}, 0, 1, undo },
    };
}

} // namespace candor::cli
