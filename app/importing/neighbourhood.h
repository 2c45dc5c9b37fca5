#pragma once

#include "inventory.h"

#include <QHash>

namespace candor::importing {

// Who lives where in one container: decides to which family a file belongs that does not say so itself. Files
// near a proof are of its family; of several families the one whose proof is nearest.
class Neighbourhood {
public:
    explicit Neighbourhood(const Inventory& inventory);

    // None: the container proves no family.
    Family familyOf(const InventoryFile& file) const;

private:
    Family nearest(const InventoryFile& file, bool amongSightings) const;

    QHash<QString, std::vector<Family>> m_below; // folder -> families proven in it or below
};

} // namespace candor::importing
