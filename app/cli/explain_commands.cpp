#include "answers.h"
#include "explanation.h"
#include "model_version.h"
#include "recipient_shelf.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

QJsonObject modelJson()
{
    return { { "version"_L1, scoring::ModelVersion }, { "fidelity"_L1, scoring::Fidelity } };
}

QJsonArray idsOf(CategorySet categories)
{
    QJsonArray ids;
    for (const Category category : AllCategories) {
        if (categories[indexOf(category)])
            ids.append(idOf(category));
    }
    return ids;
}

QJsonObject partJson(const session::ExplainedPart& part)
{
    return {
        { "trait"_L1, part.trait ? QJsonValue(part.trait->value) : QJsonValue(QJsonValue::Null) },
        { "label"_L1, part.reason.attribute.label },
        { "text"_L1, part.reason.attribute.value },
        { "category"_L1, idOf(part.reason.attribute.category) },
        { "value"_L1, part.reason.weight },
        { "ifUsed"_L1, part.weight },
    };
}

// Each set by what it would do: categories that are used go off, the others on.
QJsonObject changeJson(CategorySet set, CategorySet used)
{
    return { { "deny"_L1, idsOf(set & used) }, { "allow"_L1, idsOf(set & ~used) } };
}

QJsonObject explanationJson(const session::Explanation& explanation, const scoring::Catalogue& catalogue)
{
    const scoring::SmallestChange& change = explanation.change;
    const CategorySet first = change.sets.empty() ? CategorySet() : change.sets.front();
    return {
        { "model"_L1, modelJson() },
        { "item"_L1, explanation.ranked.item.value },
        { "title"_L1, catalogue.titleAt(*catalogue.find(explanation.ranked.item)) },
        { "rank"_L1, explanation.ranked.rank },
        { "of"_L1, static_cast<qint64>(catalogue.size()) },
        { "score"_L1, explanation.ranked.score },
        { "base"_L1, explanation.ranked.base },
        { "parts"_L1, arrayOf(explanation.parts, partJson) },
        { "smallestChange"_L1, idsOf(first) },
        { "changes"_L1,
            QJsonObject {
                { "effect"_L1, change.removes ? "removes"_L1 : "brings back"_L1 },
                { "sets"_L1,
                    arrayOf(change.sets,
                        [&explanation](CategorySet set) { return changeJson(set, explanation.used); }) },
                { "complete"_L1, change.isComplete },
            } },
    };
}

Result<QJsonObject> explain(Context& context, const CommandLine& line)
{
    const Result<qint64> item = numberNamed(line.operands().first(), 0, std::numeric_limits<qint64>::max());
    if (!item)
        return item.error();
    CategorySet locked;
    if (const auto words = line.value(u"lock")) {
        const Result<std::vector<Category>> categories = categoriesNamed(*words);
        if (!categories)
            return categories.error();
        for (const Category category : *categories)
            locked.set(indexOf(category));
    }
    const Result<RecipientShelf> from = RecipientShelf::from(context, line);
    if (!from)
        return from.error();
    const Result<Profile> profile = from->desk->profile();
    if (!profile)
        return profile.error();
    const Result<session::Explanation> explanation = session::explain(
        from->shelf, *profile, from->state, ItemId { *item }, from->top, locked, [] { return false; });
    if (!explanation)
        return explanation.error();
    return from->with(explanationJson(*explanation, *from->shelf.catalogue()));
}

QJsonObject effectJson(const scoring::SwitchEffect& one, bool hasInterval)
{
    const auto end = [hasInterval](double value) {
        return hasInterval ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
    };
    return {
        { "category"_L1, idOf(one.sensitivity.category) },
        { "lost"_L1, one.sensitivity.lost },
        { "gained"_L1, one.sensitivity.gained },
        { "rbo"_L1, one.sensitivity.rbo },
        { "effect"_L1, one.effect },
        { "low"_L1, end(one.interval.low) },
        { "high"_L1, end(one.interval.high) },
        { "group"_L1, one.group },
    };
}

Result<QJsonObject> sensitivity(Context& context, const CommandLine& line)
{
    const Result<RecipientShelf> from = RecipientShelf::from(context, line);
    if (!from)
        return from.error();
    Result<std::vector<scoring::Day>> days = std::vector<scoring::Day>();
    if (!from->areOffers)
        days = session::daysOf(*from->desk, *from->recipient.company);
    if (!days)
        return days.error();
    const scoring::SwitchEffects found = scoring::switchEffects(*from->shelf.catalogue(),
        from->state.usedBy(from->recipient), from->top, *days, [] { return false; });
    return from->with({
        { "model"_L1, modelJson() },
        { "days"_L1, static_cast<qint64>(days->size()) },
        { "draws"_L1, static_cast<qint64>(found.draws) },
        { "categories"_L1,
            arrayOf(found.effects,
                [&found](const scoring::SwitchEffect& one) { return effectJson(one, found.draws > 0); }) },
    });
}

} // namespace

std::vector<Command> explainCommands()
{
    std::vector<OptionSpec> withLock = RecipientShelf::options();
    withLock.push_back({ u"lock"_s });
    return {
        { u"explain"_s, u"ITEM --recipient R [--top K] [--lock C,...] [--catalogue FILE]"_s, withLock, 1, 1,
            explain, true },
        { u"sensitivity"_s, u"--recipient R [--top K] [--catalogue FILE]"_s, RecipientShelf::options(), 0, 0,
            sensitivity, true },
    };
}

} // namespace candor::cli
