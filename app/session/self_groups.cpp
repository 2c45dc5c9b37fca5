#include "self_groups.h"

#include "identity.h"
#include "offers/offer_entry.h"
#include "rule_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

constexpr std::size_t MostCountedItems = 200'000;

bool isOf(SelfKind kind, const Attribute& attribute)
{
    const QString label = comparable(attribute.label);
    switch (kind) {
    case SelfKind::Age:
        return attribute.category == Category::Demographics && label.startsWith("age"_L1);
    case SelfKind::Gender:
        return attribute.category == Category::Demographics
            && (label.contains("gender"_L1) || label == "sex"_L1);
    case SelfKind::Language:
        return label.startsWith("language"_L1);
    case SelfKind::Region:
        return attribute.category == Category::Location;
    case SelfKind::Device:
        return attribute.category == Category::Device;
    }
    return false;
}

// Topics that stand in for a kind. A topic stands for what belongs to it.
std::span<const QStringView> standInTopics(SelfKind kind)
{
    static constexpr std::array<QStringView, 11> ofAge { u"education.university", u"education.school",
        u"money.studentloans", u"money.pension", u"money.mortgage", u"family.babies", u"family.parenting",
        u"family.eldercare", u"games.video", u"games.esports", u"health.menopause" };
    static constexpr std::array<QStringView, 10> ofGender { u"fashion.men", u"fashion.women",
        u"fashion.dresses", u"fashion.bags", u"beauty", u"family.pregnancy", u"health.fertility",
        u"health.contraception", u"health.menopause", u"games.shooter" };
    switch (kind) {
    case SelfKind::Age:
        return ofAge;
    case SelfKind::Gender:
        return ofGender;
    case SelfKind::Language:
    case SelfKind::Region:
    case SelfKind::Device:
        break;
    }
    return {};
}

bool tellsOf(const Attribute& attribute, std::span<const QStringView> codes)
{
    const std::span<const topics::Topic> all = topics::Taxonomy::own().topics();
    const auto isListed = [codes](QStringView code) {
        for (; !code.isEmpty(); code = topics::parentOf(code)) {
            if (std::ranges::find(codes, code) != codes.end())
                return true;
        }
        return false;
    };
    if (attribute.label == importing::TopicLabel && isListed(attribute.value))
        return true;
    return std::ranges::any_of(topics::RuleBook::own().topicsOf(attribute.value),
        [&](const topics::Hint& hint) { return isListed(all[static_cast<std::size_t>(hint.topic)].code); });
}

} // namespace

std::vector<SelfGroup> groupsOf(const scoring::Catalogue& catalogue, SelfKind kind)
{
    std::map<std::pair<Category, QString>, SelfGroup> groups;
    for (std::uint32_t word = 0; word < catalogue.vocabulary().size(); ++word) {
        const Attribute& attribute = catalogue.vocabulary()[word];
        if (!isOf(kind, attribute) || attribute.value.isEmpty())
            continue;
        SelfGroup& group = groups[{ attribute.category, comparable(attribute.label) }];
        group.kind = kind;
        group.category = attribute.category;
        group.label = attribute.label;
        (catalogue.weights()[word] > 0 ? group.held : group.others).push_back(word);
    }
    std::vector<SelfGroup> held;
    for (auto& [key, group] : groups) {
        if (group.held.empty())
            continue;
        std::ranges::stable_sort(group.held, std::ranges::greater(),
            [&catalogue](std::uint32_t word) { return catalogue.weights()[word]; });
        held.push_back(std::move(group));
    }
    return held;
}

// A language and a region go with each other (geography is what location and language targeting share);
// devices with purchases of their accessories, which no list names: none.
bool isStandIn(SelfKind kind, const Attribute& attribute)
{
    if (kind == SelfKind::Region)
        return isOf(SelfKind::Language, attribute);
    if (kind == SelfKind::Language)
        return isOf(SelfKind::Region, attribute);
    const std::span<const QStringView> codes = standInTopics(kind);
    return !codes.empty() && tellsOf(attribute, codes);
}

std::unordered_map<std::uint32_t, StandInCounts> standInCounts(
    const scoring::Catalogue& catalogue, SelfKind kind, std::span<const std::uint32_t> values)
{
    std::unordered_map<Attribute, std::uint32_t, scoring::AttributeHash> placeOf;
    std::unordered_map<std::uint32_t, StandInCounts> counts;
    for (std::uint32_t word = 0; word < catalogue.vocabulary().size(); ++word) {
        const Attribute& attribute = catalogue.vocabulary()[word];
        if (std::ranges::find(values, word) != values.end() || isStandIn(kind, attribute))
            placeOf.emplace(attribute, word);
    }
    for (const std::uint32_t value : values)
        counts[value]; // also those that no item names
    for (std::size_t index = 0; index < std::min(catalogue.size(), MostCountedItems); ++index) {
        std::vector<std::uint32_t> named;
        for (const scoring::Reason& reason : catalogue.reasonsAt(index)) {
            if (const auto place = placeOf.find(reason.attribute); place != placeOf.end())
                named.push_back(place->second);
        }
        for (const std::uint32_t value : named) {
            const auto count = counts.find(value);
            if (count == counts.end())
                continue;
            ++count->second.items;
            for (const std::uint32_t standIn : named) {
                if (!counts.contains(standIn))
                    ++count->second.named[standIn];
            }
        }
    }
    return counts;
}

} // namespace candor::session
