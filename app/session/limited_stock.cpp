#include "limited_stock.h"

#include "attribute_hash.h"
#include "touched_topics.h"

#include <algorithm>
#include <unordered_map>

namespace candor::session {

namespace {

// Criteria repeat on thousands of ads: each is read once.
class Reader {
public:
    SensitiveSet touchedBy(const Item& item)
    {
        SensitiveSet touched = topics::touchedBy(item.title) | ofText(item.advertiser);
        for (const Attribute& attribute : item.attributes) {
            const auto [place, isNew] = m_attributes.try_emplace(attribute);
            if (isNew)
                place->second = topics::touchedBy(attribute);
            touched |= place->second;
        }
        return touched;
    }

private:
    SensitiveSet ofText(const QString& text)
    {
        const auto found = m_texts.constFind(text);
        return found == m_texts.constEnd() ? *m_texts.insert(text, topics::touchedBy(text)) : *found;
    }

    std::unordered_map<Attribute, SensitiveSet, scoring::AttributeHash> m_attributes;
    QHash<QString, SensitiveSet> m_texts;
};

} // namespace

std::vector<LimitHeld> holdBack(Stock& stock)
{
    std::vector<LimitHeld> held;
    if (stock.limits.none())
        return held;
    Reader reader;
    std::erase_if(stock.items, [&](const Item& item) {
        const SensitiveSet limits = reader.touchedBy(item) & stock.limits;
        if (limits.any())
            held.push_back({ item.id, item.title, item.advertiser, limits });
        return limits.any();
    });
    const auto isLimited = [&](const auto& one) { return (topics::touchedBy(one) & stock.limits).any(); };
    std::erase_if(stock.profile.traits, isLimited);
    std::erase_if(stock.profile.derived, isLimited);
    std::erase_if(stock.counts, [&](const AttributeCount& count) { return isLimited(count.attribute); });
    std::ranges::sort(held, [](const LimitHeld& one, const LimitHeld& other) {
        return std::tie(one.title, one.item) < std::tie(other.title, other.item);
    });
    return held;
}

} // namespace candor::session
