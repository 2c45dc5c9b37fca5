#pragma once

#include "catalogue.h"

#include <algorithm>
#include <initializer_list>
#include <random>

namespace candor::test {

struct Part {
    Category category = Category::Other;
    int amount = 0;
};

// An attribute that weighs what its value says, so that a test can choose every number.
inline Attribute attributeOf(Part part, const QString& label = {})
{
    return { part.category, label, QString::number(part.amount) };
}

inline scoring::Score weightInValue(const Attribute& attribute)
{
    return attribute.value.toInt();
}

inline Item itemWith(qint64 id, std::initializer_list<Part> parts)
{
    Item item;
    item.id = { id };
    item.title = QStringLiteral("Item %1").arg(id);
    for (const Part part : parts)
        item.attributes.push_back(attributeOf(part));
    return item;
}

// Many items with few different scores, so that ties are everywhere. The same on every system.
inline std::vector<Item> randomItems(std::size_t count, quint32 seed)
{
    std::mt19937 random(seed);
    std::vector<Item> items;
    for (std::size_t i = 0; i < count; ++i) {
        items.push_back(itemWith(static_cast<qint64>(i) * 3 + 1, {}));
        for (std::size_t attributes = random() % 6; attributes > 0; --attributes) {
            const Category category = AllCategories[random() % CategoryCount];
            const Attribute attribute = attributeOf({ category, static_cast<int>(random() % 40) });
            if (std::find(items.back().attributes.begin(), items.back().attributes.end(), attribute)
                == items.back().attributes.end())
                items.back().attributes.push_back(attribute);
        }
    }
    std::shuffle(items.begin(), items.end(), random);
    return items;
}

inline CategorySet setOf(std::initializer_list<Category> categories)
{
    CategorySet set;
    for (const Category category : categories)
        set.set(indexOf(category));
    return set;
}

inline CategorySet everything()
{
    return CategorySet().set();
}

inline std::vector<ItemId> ids(std::initializer_list<qint64> values)
{
    std::vector<ItemId> list;
    for (const qint64 value : values)
        list.push_back({ value });
    return list;
}

} // namespace candor::test
