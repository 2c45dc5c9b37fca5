#include "touched_topics.h"

#include "rule_book.h"

namespace candor::topics {

namespace {

SensitiveSet areaOf(const Topic& topic)
{
    SensitiveSet area;
    if (topic.sensitive)
        area.set(indexOf(*topic.sensitive));
    if (topic.limited)
        area.set(indexOf(*topic.limited));
    return area;
}

// The code of a topic, as Candor's own traits have it for a value.
SensitiveSet byCode(const QString& value)
{
    const Topic* topic = Taxonomy::own().find(value);
    return topic ? areaOf(*topic) : SensitiveSet();
}

} // namespace

SensitiveSet touchedBy(QStringView text)
{
    SensitiveSet touched = sensitiveTopicsOf(text);
    for (const Hint& hint : RuleBook::own().topicsOf(text))
        touched |= areaOf(Taxonomy::own().topics()[static_cast<std::size_t>(hint.topic)]);
    return touched;
}

SensitiveSet touchedBy(const Attribute& attribute)
{
    return touchedBy(attribute.label) | touchedBy(attribute.value) | byCode(attribute.value);
}

SensitiveSet touchedBy(const Trait& trait)
{
    return touchedBy(trait.label) | touchedBy(trait.value) | byCode(trait.value);
}

SensitiveSet touchedBy(const Item& item)
{
    SensitiveSet touched = touchedBy(item.title) | touchedBy(item.advertiser);
    for (const Attribute& attribute : item.attributes)
        touched |= touchedBy(attribute);
    return touched;
}

} // namespace candor::topics
