#include "neighbourhood.h"

#include <algorithm>

namespace candor::importing {

namespace {

// The folder of a path, ended by '/'; empty at the top, and then null.
QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/', path.endsWith(u'/') ? -2 : -1);
    return path.first(slash + 1);
}

// Calls `visit` with every folder of the path, innermost first, the top ("") last, until it answers true.
template <class Visit>
void forEachFolder(const QString& path, Visit visit)
{
    QString folder = folderOf(path);
    while (!visit(folder) && !folder.isEmpty())
        folder = folderOf(folder);
}

} // namespace

Neighbourhood::Neighbourhood(const Inventory& inventory)
{
    for (const InventoryFile& file : inventory.files) {
        for (const Sighting& sighting : file.sightings) {
            if (!sighting.proves)
                continue;
            forEachFolder(file.path, [&](const QString& folder) {
                std::vector<Family>& families = m_below[folder];
                const bool isKnown = std::ranges::find(families, sighting.family) != families.end();
                if (!isKnown)
                    families.push_back(sighting.family);
                return isKnown; // and so it is in the folders around
            });
        }
    }
}

Family Neighbourhood::familyOf(const InventoryFile& file) const
{
    const auto proof = std::ranges::find_if(file.sightings, &Sighting::proves);
    if (proof != file.sightings.end())
        return proof->family;
    const Family family = nearest(file, true);
    return family != Family::None ? family : nearest(file, false);
}

Family Neighbourhood::nearest(const InventoryFile& file, bool amongSightings) const
{
    Family found = Family::None;
    forEachFolder(file.path, [&](const QString& folder) {
        const auto families = m_below.constFind(folder);
        if (families == m_below.constEnd())
            return false;
        for (const Family family : *families) {
            const bool fits = !amongSightings
                || std::ranges::find(file.sightings, family, &Sighting::family) != file.sightings.end();
            if (fits && found == Family::None)
                found = family;
        }
        return found != Family::None;
    });
    return found;
}

} // namespace candor::importing
