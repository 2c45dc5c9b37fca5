#pragma once

#include "containers/container.h"
#include "exports.h"
#include "google/archive_browser.h"
#include "x/x_files.h"

namespace candor::importing {

// What the first look at a file tells, by its bytes rather than its name.
enum class Looks : quint8 {
    Unremarkable,
    XManifest, // of an X archive
    XData, // window.YTD…, or bare JSON under a name that only X uses
    ActivityList, // My Activity or YouTube history as JSON
    ActivityPage, // the same as HTML
    ChromeHistory,
    ArchiveBrowser,
    Timeline // location history
};

// Whose export a file belongs to, as far as the file itself can tell.
enum class Family : quint8 { None, X, Google };

struct InventoryFile {
    QString path;
    qint64 bytes = 0;
    bool regular = true;
    Looks looks = Looks::Unremarkable;
    bool isYouTube = false; // for activities: of YouTube
    Family family = Family::None;
    QString xName; // for XData: "ad-impressions", …
};

// Everything one container holds.
struct Inventory {
    QString container; // as given
    QString name; // of the container, without its folder
    qint64 size = 0; // of the container
    std::vector<InventoryFile> files; // in the container's order: the index is the ordinal
    XManifest manifest;
    ArchiveBrowser browser;
    FileReason trouble = FileReason::None; // the listing ended early
};

// Errors: those of openContainer, Cancelled.
Result<Inventory> takeInventory(const QString& path, const ImportHost& host);

} // namespace candor::importing
