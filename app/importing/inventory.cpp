#include "inventory.h"

#include "containers/device_source.h"
#include "file_plan.h"
#include "google/google_names.h"
#include "json_elements.h"
#include "json_reading.h"

#include <QDir>
#include <QFileInfo>

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
    const QString suffix = path.sliced(path.lastIndexOf(u'.') + 1).toLower();
    return suffix == "js"_L1 || suffix == "json"_L1 || suffix == "html"_L1 || suffix == "htm"_L1
        || suffix == "txt"_L1;
}

// A list whose first item is an activity, as far as the head goes.
void lookForRecords(const QByteArray& head, InventoryFile& file)
{
    DeviceSource source(bufferOf(head));
    JsonElements elements(source);
    JsonParser parser;
    if (!elements.next())
        return;
    if (elements.member() == "semanticSegments" || elements.member() == "timelineObjects") {
        file.looks = Looks::Timeline;
        return;
    }
    const std::optional<Json> first = parser.parse(elements.text());
    if (!first)
        return;
    const auto has = [&](std::string_view key) { return memberOf(*first, key).has_value(); };
    if (elements.member() == "Browser History" && has("url")) {
        file.looks = Looks::ChromeHistory;
    } else if (elements.member().empty() && has("title") && has("time")
        && (has("header") || has("products"))) {
        file.looks = Looks::ActivityList;
        file.isYouTube = productNamed(foldedName(textOf(*first, "header"))) == Product::YouTube;
    } else if (elements.member().empty() && memberAt(*first, { "snippet", "resourceId", "videoId" })) {
        file.looks = Looks::ActivityList;
        file.isYouTube = true;
    }
}

// Names such as app.js are everybody's: they count only with X's own first line.
bool isNameOfXAlone(const QString& name)
{
    return name == "personalization"_L1 || name == "ageinfo"_L1 || name.startsWith("ad-"_L1);
}

void look(ByteSource& source, InventoryFile& file, Inventory& inventory)
{
    QByteArray head;
    readUpTo(HeadSize, source, head);
    if (XManifest::isIn(head)) {
        file.looks = Looks::XManifest;
        readUpTo(LargestIndex, source, head);
        inventory.manifest = XManifest::from(head);
        return;
    }
    file.xName = xNameOfHead(head);
    if (const QString name = xNameOfPath(file.path);
        file.xName.isEmpty() && xContentNamed(name) != Content::None && isNameOfXAlone(name))
        file.xName = name;
    if (!file.xName.isEmpty()) {
        file.looks = Looks::XData;
    } else if (ArchiveBrowser::isIn(head)) {
        file.looks = Looks::ArchiveBrowser;
        readUpTo(LargestIndex, source, head);
        inventory.browser = ArchiveBrowser::from(head);
    } else if (head.contains("outer-cell") && head.contains("mdl-typography--title")) {
        file.looks = Looks::ActivityPage;
    } else {
        lookForRecords(head, file);
    }
}

} // namespace

Result<Inventory> takeInventory(const QString& path, const ImportHost& host)
{
    Result<std::unique_ptr<Container>> container = openContainer(path);
    if (!container)
        return container.error();
    const QFileInfo info(path);
    Inventory inventory;
    inventory.container = path;
    inventory.name = QFileInfo(QDir::cleanPath(path)).fileName();
    inventory.size = info.isFile() ? info.size() : 0;
    const bool alone = info.isFile();
    while ((*container)->next()) {
        if (host.cancelled())
            return Error { Fault::Cancelled, {} };
        const Entry& entry = (*container)->entry();
        InventoryFile file;
        file.path = entry.path;
        file.bytes = entry.bytes;
        file.regular = entry.regular;
        const bool single = alone && entry.path == inventory.name.normalized(QString::NormalizationForm_C);
        if (entry.regular && !isLitter(entry.path) && (single || mayTell(entry.path)))
            look((*container)->content(), file, inventory);
        file.family = familyOf(file);
        inventory.files.push_back(std::move(file));
    }
    inventory.trouble = (*container)->trouble();
    return inventory;
}

} // namespace candor::importing
