#pragma once

#include "byte_source.h"
#include "result.h"
#include "unfinished_import.h"

#include <QString>

#include <memory>

namespace candor::importing {

// Names come from strangers: a path is a label and never touches the disk.
struct Entry {
    QString path; // NFC, '/' between folders
    qint64 bytes = 0; // unpacked; 0 when the container does not say
    bool regular = true; // not a link, a device or another thing without bytes of its own
    FileReason damage = FileReason::None; // it stands for what could not be read of an archive inside
    bool direct
        = true; // reached without unpacking what comes before it: not so in a tgz, or in a zip in a zip
    qint64 changedAt = 0; // of a file on disk, in ms since 1970; 0 inside archives
};

// A file, folder or archive as a row of files, walked once from first to last; folders themselves are left
// out. The same container opened again gives the same entries in the same order. One thread.
class Container {
public:
    Container() = default;
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;
    virtual ~Container() = default;

    // Steps to the next entry. False at the end, and when the rest cannot be read: trouble() tells which.
    virtual bool next() = 0;
    virtual FileReason trouble() const = 0;

    virtual const Entry& entry() const = 0;
    virtual ByteSource& content() = 0; // of the current entry, from its first byte; call once
};

// What stops bombs. Compressed text of a company reaches 30:1; deflate can reach 1,030:1, and more where
// archives lie in archives. Entries and names are what memory grows with: those limits stay. Size and ratio
// cost time alone, since what is unpacked is read as it comes; a person may raise them.
struct ContainerLimits {
    static constexpr qint64 Entries = 200'000;
    static constexpr qint64 NameLetters = 64LL << 20; // of all paths together
    static constexpr qint64 EntryBytes = 4LL << 30;
    static constexpr qint64 Ratio = 200;
    static constexpr qint64 RaisedEntryBytes = 1LL << 40;
    static constexpr qint64 RaisedRatio
        = 1'100; // whatever deflate can reach; archives in archives stay short of more
    static constexpr qint64 RatioCountsFrom = 32LL << 20;
};
bool isBomb(qint64 unpacked, qint64 packed, UnpackLimits limits = UnpackLimits::Usual);
qint64 ratioOf(UnpackLimits limits); // the largest that is let pass

// With the archives inside it opened as well. Errors: NotFound, Invalid (an archive that cannot be opened at
// all), Disk.
Result<std::unique_ptr<Container>> openContainer(
    const QString& path, UnpackLimits limits = UnpackLimits::Usual);

} // namespace candor::importing
