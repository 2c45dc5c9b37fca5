#include "answers.h"
#include "commands.h"
#include "topic_words.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

struct TraitQuery {
    std::optional<Company> company;
    std::optional<Category> category;
    std::optional<Role> role;
    QString text;

    bool takes(const Trait& trait) const
    {
        return (!company || trait.company == *company) && (!category || trait.category == *category)
            && (!role || trait.role == *role)
            && (matches(trait, text) || words::nameOf(trait).contains(text, Qt::CaseInsensitive));
    }
};

Result<TraitQuery> traitQuery(const CommandLine& line)
{
    TraitQuery query;
    if (const auto word = line.value(u"company")) {
        const Result<Company> company = companyNamed(*word);
        if (!company)
            return company.error();
        query.company = *company;
    }
    if (const auto word = line.value(u"category")) {
        const Result<Category> category = categoryNamed(*word);
        if (!category)
            return category.error();
        query.category = *category;
    }
    if (const auto word = line.value(u"role")) {
        query.role = roleFromId(*word);
        if (!query.role)
            return usage(u"no such role"_s);
    }
    query.text = line.value(u"text").value_or(QString());
    return query;
}

template <class Key>
QJsonObject countsOf(const std::map<Key, qint64>& counts)
{
    QJsonObject object;
    for (const auto& [key, count] : counts)
        object.insert(idOf(key), count);
    return object;
}

// The same members for traits of today and of the past; what is not known of a past one is missing.
QJsonObject pastJson(const Trait& trait)
{
    return { { "id"_L1, trait.id.value }, { "label"_L1, trait.label }, { "value"_L1, trait.value },
        { "category"_L1, idOf(trait.category) }, { "role"_L1, idOf(trait.role) },
        { "company"_L1, idOf(trait.company) }, { "sensitive"_L1, trait.sensitive } };
}

Result<QJsonObject> changesSince(const session::Desk& desk, const TraitQuery& query, const QString& word)
{
    const std::optional<Instant> since = instantFromIso(word);
    if (!since)
        return usage(u"--since takes a time, such as 2026-11-01 or 2026-11-01T12:00:00Z"_s);
    const Result<std::vector<ProfileChange>> changes = desk.profileChanges(since);
    if (!changes)
        return changes.error();
    QJsonArray added;
    QJsonArray dropped;
    QJsonArray changed;
    for (const ProfileChange& change : *changes) {
        for (const Trait& trait : change.added) {
            if (query.takes(trait))
                added.append(pastJson(trait));
        }
        for (const Trait& trait : change.dropped) {
            if (query.takes(trait))
                dropped.append(pastJson(trait));
        }
        for (const ChangedTrait& one : change.changed) {
            if (query.takes(one.before) || query.takes(one.after))
                changed.append(QJsonObject {
                    { "before"_L1, pastJson(one.before) }, { "after"_L1, pastJson(one.after) } });
        }
    }
    return QJsonObject { { "added"_L1, added }, { "dropped"_L1, dropped }, { "changed"_L1, changed } };
}

Result<QJsonObject> profile(Context& context, const CommandLine& line)
{
    const Result<TraitQuery> query = traitQuery(line);
    if (!query)
        return query.error();
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    if (const auto since = line.value(u"since"))
        return changesSince(**desk, *query, *since);
    const Result<Profile> whole = (*desk)->profile();
    if (!whole)
        return whole.error();
    const Profile everything = whole->withDerived();
    Profile wanted;
    std::copy_if(everything.traits.begin(), everything.traits.end(), std::back_inserter(wanted.traits),
        [&query](const Trait& trait) { return query->takes(trait); });
    const Instant now = context.clock().now();
    return QJsonObject {
        { "traits"_L1, arrayOf(wanted.traits, [now](const Trait& trait) { return json(trait, now); }) },
        { "counts"_L1,
            QJsonObject { { "category"_L1, countsOf(wanted.byCategory()) },
                { "company"_L1, countsOf(wanted.byCompany()) }, { "role"_L1, countsOf(wanted.byRole()) } } },
    };
}

Result<QJsonObject> evidence(Context& context, const CommandLine& line)
{
    const Result<qint64> trait = numberNamed(line.operands().front(), 1, std::numeric_limits<qint64>::max());
    if (!trait)
        return trait.error();
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    constexpr int page = 1000;
    std::vector<Evidence> all;
    std::optional<RecordId> after;
    while (true) {
        const Result<std::vector<Evidence>> next = (*desk)->evidence({ *trait }, page, after);
        if (!next)
            return next.error();
        all.insert(all.end(), next->begin(), next->end());
        if (next->size() < page)
            break;
        after = next->back().record;
    }
    if (all.empty())
        return Error { Fault::NotFound, u"no such trait"_s };
    return QJsonObject { { "evidence"_L1, arrayOf(all, [](const Evidence& one) { return json(one); }) } };
}

Result<QJsonObject> exposures(Context& context, const CommandLine& line)
{
    session::ExposureQuery query;
    if (const auto word = line.value(u"company")) {
        const Result<Company> company = companyNamed(*word);
        if (!company)
            return company.error();
        query.company = *company;
    }
    if (const auto word = line.value(u"limit")) {
        const Result<qint64> limit = numberNamed(*word, 0, 1'000'000);
        if (!limit)
            return limit.error();
        query.limit = static_cast<int>(*limit);
    }
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<session::ExposurePage> page = (*desk)->exposures(query);
    if (!page)
        return page.error();
    return QJsonObject {
        { "exposures"_L1, arrayOf(page->exposures, [](const Exposure& exposure) { return json(exposure); }) },
        { "total"_L1, page->total }
    };
}

} // namespace

std::vector<Command> profileCommands()
{
    return {
        { u"profile"_s, u"[--company C] [--category C] [--role R] [--text T] [--since TIME]"_s,
            { { u"company"_s }, { u"category"_s }, { u"role"_s }, { u"text"_s }, { u"since"_s } }, 0, 0,
            profile },
        { u"evidence"_s, u"TRAIT"_s, {}, 1, 1, evidence },
        { u"exposures"_s, u"[--company C] [--limit N]"_s, { { u"company"_s }, { u"limit"_s } }, 0, 0,
            exposures },
    };
}

} // namespace candor::cli
