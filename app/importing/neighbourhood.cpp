#include "neighbourhood.h"

#include <algorithm>

namespace candor::importing {

namespace {

// Nobody packs deeper; further in, all of a path counts as one folder.
constexpr qsizetype DeepestFolder = 24;

// The folder of a path, ended by '/'; empty at the top.
QStringView folderOf(QStringView path)
{
    return path.first(path.lastIndexOf(u'/', path.endsWith(u'/') ? -2 : -1) + 1);
}

QStringView innermostFolder(QStringView path)
{
    qsizetype end = 0;
    for (qsizetype depth = 0; depth < DeepestFolder; ++depth) {
        const qsizetype slash = path.indexOf(u'/', end);
        if (slash < 0)
            break;
        end = slash + 1;
    }
    return path.first(end);
}

// Calls `visit` with every folder of the path, innermost first, the top ("") last, until it answers true.
template <class Visit>
void forEachFolder(QStringView path, Visit visit)
{
    QStringView folder = innermostFolder(path);
    while (!visit(folder) && !folder.isEmpty())
        folder = folderOf(folder);
}

} // namespace

Neighbourhood::Neighbourhood(const Inventory& inventory)
{
    for (const InventoryFile& file : inventory.files) {
        for (const Sighting& sighting : file.sightings) {
            if (sighting.proves)
                enter(file.path, sighting.family);
        }
    }
}

void Neighbourhood::enter(const QString& path, Family family)
{
    m_paths += path;
    quint8 depth = 0;
    forEachFolder(m_paths.last(), [&](QStringView folder) {
        quint8& known = m_below[folder].of[static_cast<std::size_t>(family)];
        const bool isNearer = depth < known;
        known = std::min(known, depth++);
        return !isNearer; // and so it is in the folders around
    });
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
    forEachFolder(file.path, [&](QStringView folder) {
        const Depths depths = m_below.value(folder);
        quint8 least = Nowhere;
        for (std::size_t i = 0; i < depths.of.size(); ++i) {
            const auto family = static_cast<Family>(i);
            const bool fits = !amongSightings
                || std::ranges::find(file.sightings, family, &Sighting::family) != file.sightings.end();
            if (fits && depths.of[i] < least) {
                least = depths.of[i];
                found = family;
            }
        }
        return found != Family::None;
    });
    return found;
}

} // namespace candor::importing
