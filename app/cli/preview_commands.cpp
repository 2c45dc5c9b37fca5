#include "answers.h"
#include "commands.h"
#include "model_version.h"
#include "recipient_shelf.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

using scoring::Catalogue;
using scoring::Ranked;

qint64 number(ItemId item)
{
    return item.value;
}

// What an offer's catalogue says beside its title.
void addFacts(QJsonObject& json, const QString& advertiser, const session::OfferFacts& facts)
{
    json.insert("advertiser"_L1, advertiser);
    json.insert("price"_L1,
        facts.price ? QJsonValue(
            QJsonObject { { "minor"_L1, facts.price->minor }, { "currency"_L1, facts.price->currency } })
                    : QJsonValue(QJsonValue::Null));
    json.insert("host"_L1, facts.host);
    json.insert("availability"_L1, idOf(facts.availability));
}

QJsonObject rankedJson(const Ranked& ranked, const session::PreviewResult& result)
{
    const Catalogue& catalogue = *result.catalogue;
    const std::size_t index = *catalogue.find(ranked.item);
    QJsonObject parts;
    for (const Category category : AllCategories) {
        if (const scoring::Score part = ranked.parts[indexOf(category)]; part != 0)
            parts.insert(idOf(category), part);
    }
    QJsonObject json {
        { "item"_L1, number(ranked.item) },
        { "title"_L1, catalogue.titleAt(index) },
        { "rank"_L1, ranked.rank },
        { "score"_L1, ranked.score },
        { "base"_L1, ranked.base },
        { "parts"_L1, parts },
    };
    if (result.facts)
        addFacts(json, catalogue.advertiserAt(index), (*result.facts)[index]);
    return json;
}

// "rested on lookalikes, lists": categories by id, for programs and people alike.
QString heldBackReason(CategorySet categories)
{
    QStringList ids;
    for (const Category category : AllCategories) {
        if (categories[indexOf(category)])
            ids += idOf(category);
    }
    return QString(u"rested on " % ids.join(u", "));
}

// "limit: alcohol, gambling": held back whatever the switches say.
QString limitReason(SensitiveSet limits)
{
    QStringList ids;
    for (const SensitiveTopic topic : AllSensitiveTopics) {
        if (limits[indexOf(topic)])
            ids += idOf(topic);
    }
    return QString(u"limit: " % ids.join(u", "));
}

// First what limits hold back, then what leaves because of what is switched off.
QJsonArray heldBackJson(const session::PreviewResult& result)
{
    QJsonArray all = arrayOf(*result.heldBack, [](const session::LimitHeld& held) {
        return QJsonObject { { "item"_L1, number(held.item) }, { "title"_L1, held.title },
            { "reason"_L1, limitReason(held.limits) } };
    });
    for (const scoring::HeldBack& held : result.difference.heldBack)
        all.append(QJsonObject { { "item"_L1, number(held.item) },
            { "title"_L1, result.catalogue->titleAt(*result.catalogue->find(held.item)) },
            { "reason"_L1, heldBackReason(held.categories) }, { "lost"_L1, held.lost } });
    return all;
}

QJsonObject previewJson(const session::PreviewResult& result)
{
    const scoring::Difference& difference = result.difference;
    const auto list = [&result](const Ranked& ranked) { return rankedJson(ranked, result); };
    const auto id = [](ItemId item) { return QJsonValue(number(item)); };
    return {
        { "model"_L1,
            QJsonObject { { "version"_L1, scoring::ModelVersion }, { "fidelity"_L1, scoring::Fidelity } } },
        { "before"_L1, arrayOf(difference.before, list) },
        { "after"_L1, arrayOf(difference.after, list) },
        { "moves"_L1,
            arrayOf(difference.moves,
                [](const scoring::Move& move) {
                    return QJsonObject { { "item"_L1, number(move.item) }, { "from"_L1, move.from },
                        { "to"_L1, move.to } };
                }) },
        { "gained"_L1, arrayOf(difference.gained, id) },
        { "lost"_L1, arrayOf(difference.lost, id) },
        { "heldBack"_L1, heldBackJson(result) },
        { "measures"_L1,
            QJsonObject {
                { "rbo"_L1, difference.measures.rbo },
                { "rboPersistence"_L1, difference.measures.persistence },
                { "overlap"_L1, difference.measures.overlap },
                { "kendallTau"_L1,
                    difference.measures.kendallTau ? QJsonValue(*difference.measures.kendallTau)
                                                   : QJsonValue(QJsonValue::Null) },
                { "entropyBefore"_L1, difference.measures.entropyBefore },
                { "entropyAfter"_L1, difference.measures.entropyAfter },
                { "concentrationBefore"_L1, difference.measures.concentrationBefore },
                { "concentrationAfter"_L1, difference.measures.concentrationAfter },
            } },
    };
}

Result<ChoiceSet> changesIn(const CommandLine& line, RecipientId recipient)
{
    ChoiceSet changes;
    for (const auto& [option, choice] :
        { std::pair { u"deny", Choice::Deny }, std::pair { u"allow", Choice::Allow } }) {
        const std::optional<QString> words = line.value(option);
        if (!words)
            continue;
        const Result<std::vector<Category>> categories = categoriesNamed(*words);
        if (!categories)
            return categories.error();
        for (const Category category : *categories) {
            if (!changes.emplace(ChoiceKey { recipient, category }, choice).second)
                return usage(u"a category is both denied and allowed"_s);
        }
    }
    return changes;
}

Result<QJsonObject> preview(Context& context, const CommandLine& line)
{
    const Result<RecipientShelf> from = RecipientShelf::from(context, line);
    if (!from)
        return from.error();
    const Result<ChoiceSet> changes = changesIn(line, from->recipient.id);
    if (!changes)
        return changes.error();
    return from->with(
        previewJson(*from->shelf.preview(from->state, *changes, from->top, [] { return false; })));
}

} // namespace

std::vector<Command> previewCommands()
{
    return {
        { u"preview"_s, u"--recipient R [--deny C,...] [--allow C,...] [--top K] [--catalogue FILE]"_s,
            { { u"recipient"_s }, { u"deny"_s }, { u"allow"_s }, { u"top"_s }, { u"catalogue"_s } }, 0, 0,
            preview, true },
    };
}

} // namespace candor::cli
