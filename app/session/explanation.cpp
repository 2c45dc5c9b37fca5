#include "explanation.h"

#include "desk.h"
#include "identity.h"

#include <algorithm>

namespace candor::session {

namespace {

// Enough for years of ads, and bounded memory.
constexpr int MostShowings = 20'000;

// The trait that an attribute names: same category and value, best with the same label as well.
std::optional<TraitId> traitOf(const Attribute& attribute, const Recipient& recipient, const Profile& profile)
{
    const QString value = comparable(attribute.value);
    const QString label = comparable(attribute.label);
    std::optional<TraitId> found;
    for (const Trait& trait : profile.traits) {
        if (trait.category != attribute.category || comparable(trait.value) != value
            || (recipient.company && trait.company != *recipient.company))
            continue;
        if (comparable(trait.label) == label)
            return trait.id;
        if (!found)
            found = trait.id;
    }
    return found;
}

} // namespace

Result<Explanation> explain(const Shelf& shelf, const Profile& profile, const ConsentState& state,
    ItemId item, int top, CategorySet locked, const std::function<bool()>& cancelled)
{
    const scoring::Catalogue& catalogue = *shelf.catalogue();
    const auto index = catalogue.find(item);
    const bool isHeldBack
        = std::ranges::any_of(shelf.heldBack(), [item](const LimitHeld& held) { return held.item == item; });
    if (isHeldBack)
        return Error { Fault::Refused, QStringLiteral("a limit holds this item back") };
    if (!index)
        return Error { Fault::NotFound, QStringLiteral("no such item") };
    Explanation result;
    result.used = state.usedBy(shelf.recipient());
    const auto ranked = scoring::placeOf(catalogue, result.used, item, cancelled);
    if (!ranked)
        return Error { Fault::Cancelled, {} };
    result.ranked = *ranked;
    for (const scoring::Reason& reason : catalogue.reasonsAt(*index)) {
        const bool counts = result.used[indexOf(reason.attribute.category)];
        result.parts.push_back({ { reason.attribute, counts ? reason.weight : 0 }, reason.weight,
            traitOf(reason.attribute, shelf.recipient(), profile) });
    }
    const CategorySet open = (result.ranked.rank <= top ? result.used : CategorySet().set()) & ~locked;
    result.change = scoring::smallestChange(catalogue, result.used, open, item, top, cancelled);
    return result;
}

Result<std::vector<scoring::Day>> daysOf(const Desk& desk, Company company)
{
    const Result<ExposurePage> page = desk.exposures({ company, MostShowings });
    if (!page)
        return page.error();
    std::map<std::chrono::sys_days, std::unordered_map<Attribute, qint64, scoring::AttributeHash>> counts;
    std::map<std::chrono::sys_days, qint64> records;
    for (const Exposure& exposure : page->exposures) {
        if (!exposure.at)
            continue;
        const auto day = std::chrono::floor<std::chrono::days>(*exposure.at);
        ++records[day];
        for (const Attribute& criterion : exposure.criteria)
            ++counts[day][criterion];
    }
    std::vector<scoring::Day> days;
    for (const auto& [day, shown] : records) {
        scoring::Day& one = days.emplace_back();
        one.records = shown;
        for (const auto& [attribute, named] : counts[day])
            one.counts.push_back({ attribute, named });
    }
    return days;
}

} // namespace candor::session
