#include "inventory.h"

#include "families.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr qsizetype HeadSize = 64 * 1024;
constexpr qsizetype LargestIndex = 8 << 20; // of manifest.js and archive_browser.html

// Reads on until the source ends or `bytes` are there.
void readUpTo(qsizetype size, ByteSource& source, QByteArray& bytes)
{
    while (bytes.size() < size) {
        const std::span<const char> chunk = source.next();
        if (chunk.empty())
            break;
        bytes.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    }
}

bool mayTell(const QString& path)
{
    constexpr std::array suffixes { "js"_L1, "json"_L1, "html"_L1, "htm"_L1, "txt"_L1, "csv"_L1, "tsv"_L1,
        "ndjson"_L1 };
    const QString suffix = path.sliced(path.lastIndexOf(u'.') + 1).toLower();
    return std::ranges::find(suffixes, suffix) != suffixes.end();
}

void look(ByteSource& source, InventoryFile& file, Inventory& inventory)
{
    QByteArray head;
    readUpTo(HeadSize, source, head);
    const Glimpse glimpse(file.path, head.first(qMin(head.size(), HeadSize))); // pieces may be larger
    for (const FamilyFacts& facts : allFamilies()) {
        if (const std::optional<Sighting> sighting = facts.recognise(glimpse))
            file.sightings.push_back(*sighting);
    }
    if (XManifest::isIn(head)) {
        readUpTo(LargestIndex, source, head);
        inventory.manifest = XManifest::from(head);
    } else if (ArchiveBrowser::isIn(glimpse)) {
        readUpTo(LargestIndex, source, head);
        inventory.browser = ArchiveBrowser::from(head);
    }
}

// Files that nobody reads are known by their names alone.
void lookAtName(InventoryFile& file)
{
    const Glimpse glimpse(file.path, {});
    for (const FamilyFacts& facts : allFamilies()) {
        if (std::optional<Sighting> sighting = facts.recognise(glimpse); sighting && !sighting->format) {
            sighting->proves = false;
            file.sightings.push_back(*sighting);
        }
    }
}

} // namespace

std::vector<Family> Inventory::families() const
{
    std::vector<Family> found;
    for (const InventoryFile& file : files) {
        for (const Sighting& sighting : file.sightings) {
            if (sighting.proves && std::ranges::find(found, sighting.family) == found.end())
                found.push_back(sighting.family);
        }
    }
    return found;
}

bool isLitter(const QString& path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    return path.startsWith("__MACOSX/"_L1) || path.contains("/__MACOSX/"_L1) || name.startsWith("._"_L1)
        || name == ".DS_Store"_L1 || name == "desktop.ini"_L1 || name == "Thumbs.db"_L1;
}

Result<Inventory> takeInventory(const QString& path, const ImportHost& host, UnpackLimits limits)
{
    Result<std::unique_ptr<Container>> container = openContainer(path, limits);
    if (!container)
        return container.error();
    const QFileInfo info(path);
    Inventory inventory;
    inventory.container = path;
    inventory.name = QFileInfo(QDir::cleanPath(path)).fileName();
    inventory.size = info.isFile() ? info.size() : 0;
    inventory.changedAt = info.isFile() ? info.lastModified().toMSecsSinceEpoch() : 0;
    const bool alone = info.isFile();
    while ((*container)->next()) {
        if (host.cancelled())
            return Error { Fault::Cancelled, {} };
        const Entry& entry = (*container)->entry();
        InventoryFile file;
        file.path = entry.path;
        file.bytes = entry.bytes;
        file.regular = entry.regular;
        file.damage = entry.damage;
        file.changedAt = entry.changedAt;
        inventory.inAnyOrder = inventory.inAnyOrder && entry.direct;
        const bool single = alone && entry.path == inventory.name.normalized(QString::NormalizationForm_C);
        if (entry.regular && entry.damage == FileReason::None && !isLitter(entry.path)) {
            if (single || mayTell(entry.path))
                look((*container)->content(), file, inventory);
            else
                lookAtName(file);
        }
        inventory.files.push_back(std::move(file));
    }
    inventory.trouble = (*container)->trouble();
    return inventory;
}

} // namespace candor::importing
