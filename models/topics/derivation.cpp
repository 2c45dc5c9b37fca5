#include "derivation.h"

#include "rule_book.h"

using namespace Qt::StringLiterals;

namespace candor::topics {

namespace {

bool speaksOfInterests(const Record& record)
{
    switch (record.category) {
    case Category::Lists:
    case Category::Lookalikes:
    case Category::Demographics:
    case Category::Location:
        return false;
    case Category::Device:
        return record.kind == u"install"; // an app that was chosen, not a device that was noticed
    default:
        return true;
    }
}

} // namespace

std::vector<Derived> derivedFrom(const Record& record)
{
    if (record.role != Role::Activity || !record.at || !speaksOfInterests(record))
        return {};
    std::vector<Derived> derived;
    for (const Hint& hint : RuleBook::own().topicsOf(record.text, record.host)) {
        const Topic& topic = Taxonomy::own().topics()[static_cast<std::size_t>(hint.topic)];
        derived.push_back({ { Role::Derived, topic.category, u"Topic"_s, topic.code, false },
            topic.sensitive.has_value(), hint.weight });
    }
    return derived;
}

} // namespace candor::topics
