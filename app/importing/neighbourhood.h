#pragma once

#include "inventory.h"

#include <QHash>

#include <array>

namespace candor::importing {

// Who lives where in one container: decides to which family a file belongs that does not say so itself. Files
// near a proof are of its family: of several families in the nearest folder around, the one whose proof lies
// least deep in it, and of those the first in the order of Family.
class Neighbourhood {
public:
    explicit Neighbourhood(const Inventory& inventory);

    // None: the container proves no family.
    Family familyOf(const InventoryFile& file) const;

private:
    static constexpr quint8 Nowhere = 0xFF;
    struct Depths { // how many folders further in each family's nearest proof lies
        Depths() { of.fill(Nowhere); }
        std::array<quint8, static_cast<std::size_t>(Family::Manual) + 1> of;
    };
    void enter(const QString& path, Family family);
    Family nearest(const InventoryFile& file, bool amongSightings) const;

    QStringList m_paths; // what m_below points into
    QHash<QStringView, Depths> m_below; // by folder
};

} // namespace candor::importing
