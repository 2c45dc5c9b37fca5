#pragma once

#include "item.h"

namespace candor::scoring {

// For containers keyed by attribute. Nothing that is shown may depend on their order.
struct AttributeHash {
    std::size_t operator()(const Attribute& attribute) const
    {
        return qHashMulti(0, static_cast<quint8>(attribute.category), attribute.label, attribute.value);
    }
};

} // namespace candor::scoring
