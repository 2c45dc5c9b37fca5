#pragma once

#include "containers/container.h"
#include "google/archive_browser.h"
#include "recognition.h"
#include "x/x_files.h"

namespace candor::importing {

struct InventoryFile {
    QString path;
    qint64 bytes = 0;
    bool regular = true;
    FileReason damage = FileReason::None; // it stands for what could not be read of an archive
    qint64 changedAt = 0; // as in Entry
    std::vector<Sighting> sightings; // what the companies' recognizers make of it: none, one, seldom more
};

// Everything one container holds.
struct Inventory {
    QString container; // as given
    QString name; // of the container, without its folder
    qint64 size = 0; // of the container
    qint64 changedAt = 0; // of the container, in ms since 1970; 0: a folder
    bool inAnyOrder = true; // its files are reached without unpacking others
    std::vector<InventoryFile> files; // in the container's order: the index is the ordinal
    XManifest manifest;
    ArchiveBrowser browser;
    FileReason trouble = FileReason::None; // the listing ended early

    // The families of which it holds something that proves it, as met.
    std::vector<Family> families() const;
};

// What the packing on a Mac or Windows leaves behind: "__MACOSX/", "._name", ".DS_Store".
bool isLitter(const QString& path);

// Errors: those of openContainer, Cancelled.
Result<Inventory> takeInventory(
    const QString& path, const ImportHost& host, UnpackLimits limits = UnpackLimits::Usual);

} // namespace candor::importing
