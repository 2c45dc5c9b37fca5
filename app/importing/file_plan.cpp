#include "file_plan.h"

#include "google/google_place.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString baseName(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString suffixOf(const QString& path)
{
    const QString name = baseName(path);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).toLower();
}

bool isPage(const QString& path)
{
    return suffixOf(path) == "html"_L1 || suffixOf(path) == "htm"_L1;
}

bool isMedia(const QString& path)
{
    static const QSet<QString> suffixes { u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"webp"_s, u"heic"_s,
        u"svg"_s, u"ico"_s, u"mp4"_s, u"mov"_s, u"avi"_s, u"mkv"_s, u"webm"_s, u"m3u8"_s, u"mp3"_s, u"m4a"_s,
        u"wav"_s, u"ogg"_s, u"opus"_s, u"woff"_s, u"woff2"_s, u"ttf"_s, u"eot"_s, u"css"_s, u"map"_s };
    return suffixes.contains(suffixOf(path));
}

// A folder on the path of which archive_browser.html says that it holds `product`.
bool isBelow(const QString& path, const ArchiveBrowser& browser, QLatin1String product)
{
    const QStringList folders = path.split(u'/').mid(0, path.count(u'/'));
    for (const QString& folder : folders) {
        if (browser.products.value(foldedName(folder)) == product)
            return true;
    }
    return false;
}

void skip(ExportFile& file, FileReason reason)
{
    file.report.state = FileState::Skipped;
    file.report.reason = reason;
}

void read(ExportFile& file, Content content)
{
    file.report.state = FileState::Read;
    file.report.reason = FileReason::None;
    file.content = content;
}

void planX(const InventoryFile& source, ExportFile& file)
{
    const bool isViewer = isPage(source.path) || source.path.startsWith("assets/"_L1)
        || source.path.contains("/assets/"_L1) || baseName(source.path) == "README.txt"_L1;
    if (source.looks == Looks::XManifest)
        skip(file, FileReason::NothingToRead);
    else if (source.looks == Looks::XData && xContentNamed(source.xName) != Content::None)
        read(file, xContentNamed(source.xName));
    else if (isViewer)
        skip(file, FileReason::NotAboutYou);
}

void planGoogle(const InventoryFile& source, const ArchiveBrowser& browser, ExportFile& file)
{
    const GooglePlace place(source.path);
    const bool byName = place.isActivity || isBelow(source.path, browser, "MY_ACTIVITY"_L1);
    const bool isJson = suffixOf(source.path) == "json"_L1;
    const bool isLocation = place.isLocation || source.looks == Looks::Timeline
        || isBelow(source.path, browser, "LOCATION_HISTORY"_L1);
    if (isLocation)
        skip(file, FileReason::LeftOutOnPurpose);
    else if (source.looks == Looks::ArchiveBrowser)
        skip(file, FileReason::NothingToRead);
    else if (source.looks == Looks::ActivityPage || (byName && isPage(source.path)))
        skip(file, FileReason::HtmlNotJson);
    else if (source.looks == Looks::ActivityList || (byName && isJson))
        read(file, Content::GoogleActivity);
    else if (source.looks == Looks::ChromeHistory || (place.isChromeHistory && isJson))
        read(file, Content::ChromeHistory);
}

} // namespace

Family familyOf(const InventoryFile& file)
{
    switch (file.looks) {
    case Looks::XManifest:
    case Looks::XData:
        return Family::X;
    case Looks::ActivityList:
    case Looks::ActivityPage:
    case Looks::ChromeHistory:
    case Looks::ArchiveBrowser:
        return Family::Google;
    case Looks::Timeline:
    case Looks::Unremarkable:
        break;
    }
    const bool isList = suffixOf(file.path) == "json"_L1 || isPage(file.path);
    const bool isGoogle = isList && !isLitter(file.path) && file.regular && GooglePlace(file.path).isActivity;
    return isGoogle ? Family::Google : Family::None;
}

bool isLitter(const QString& path)
{
    const QString name = baseName(path);
    return path.startsWith("__MACOSX/"_L1) || path.contains("/__MACOSX/"_L1) || name.startsWith("._"_L1)
        || name == ".DS_Store"_L1 || name == "desktop.ini"_L1 || name == "Thumbs.db"_L1;
}

ExportFile planFor(const InventoryFile& source, Family family, const ArchiveBrowser& browser)
{
    ExportFile file;
    file.report.path = source.path;
    file.report.bytes = source.bytes;
    file.report.reason = FileReason::NotRecognised;
    if (isLitter(source.path) || !source.regular)
        skip(file, FileReason::NotAboutYou);
    else if (family == Family::X)
        planX(source, file);
    else if (family == Family::Google)
        planGoogle(source, browser, file);
    if (file.report.state == FileState::Unknown && isMedia(source.path))
        skip(file, FileReason::NotAboutYou);
    return file;
}

} // namespace candor::importing
