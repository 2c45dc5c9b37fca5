#pragma once

#include <QHash>

#include <compare>
#include <cstddef>

namespace candor {

// A stored thing's key that cannot be mistaken for another table's key. 0 means "not stored yet".
template <class Tag>
struct Id {
    qint64 value = 0;

    explicit operator bool() const noexcept { return value != 0; }
    auto operator<=>(const Id&) const = default;
    friend std::size_t qHash(Id id, std::size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

} // namespace candor
