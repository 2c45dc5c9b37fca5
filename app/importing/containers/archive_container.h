#pragma once

#include "container.h"

#include <QIODevice>

#include <vector>

struct archive;
struct archive_entry;

namespace candor::importing {

// Whether the first bytes are those of a zip, gzip or tar; the device stands at its beginning afterwards.
bool looksLikeArchive(QIODevice& device);
bool looksLikeArchive(QByteArrayView head);

// What all archives in one file have given so far, against the size of that file.
struct UnpackedTotal {
    qint64 bytes = 0;
    qint64 ofBytes = 0;
};

// A zip, tar or tgz, read through libarchive from any device that can seek. A zip is read by its central
// directory, or from front to back when that is lost. Nothing is unpacked to disk; archives inside are files
// like any other.
class ArchiveContainer final : public Container {
public:
    // A device that cannot seek is read from front to back. `total` counts what comes out of archives that
    // lie in one file, which outlives them; without it the archive counts for itself. Errors: Invalid (not an
    // archive, or damaged from the start).
    static Result<std::unique_ptr<Container>> open(std::unique_ptr<QIODevice> device,
        UnpackedTotal* total = nullptr, UnpackLimits limits = UnpackLimits::Usual);

    bool next() override;
    FileReason trouble() const override { return m_trouble; }
    const Entry& entry() const override { return m_entry; }
    ByteSource& content() override { return m_content; }

private:
    struct Close {
        void operator()(archive* reader) const;
    };
    class Content final : public ByteSource {
    public:
        explicit Content(ArchiveContainer& container)
            : m_container(container)
        {
        }
        void begin();
        std::span<const char> next() override;
        FileReason trouble() const override { return m_trouble; }

    private:
        ArchiveContainer& m_container;
        std::vector<char> m_chunk = std::vector<char>(ChunkSize);
        qint64 m_unpacked = 0;
        qint64 m_packedBefore = 0;
        bool m_ended = false;
        FileReason m_trouble = FileReason::None;
    };

    ArchiveContainer(std::unique_ptr<QIODevice> device, UnpackedTotal* total, UnpackLimits limits);
    Result<void> begin();
    void letSeek();
    bool isOverRatio(qint64 unpacked) const; // of what lies in the outermost file
    bool take(archive_entry* entry); // false: not a file
    bool passOver(); // what is left of the current entry; false: it is a bomb

    // libarchive's view of the device
    static qint64 readMore(archive*, void* self, const void** bytes);
    static qint64 skip(archive*, void* self, qint64 count);
    static qint64 seek(archive*, void* self, qint64 offset, int whence);

    std::unique_ptr<QIODevice> m_device;
    std::vector<char> m_packed = std::vector<char>(64 * 1024);
    qint64 m_packedRead = 0; // bytes taken from the device so far
    UnpackedTotal m_own;
    UnpackedTotal& m_total;
    const UnpackLimits m_limits;
    qint64 m_listed = 0; // entries so far
    qint64 m_listedBytes = 0;
    std::unique_ptr<archive, Close> m_archive; // before the device goes
    Entry m_entry;
    bool m_unpacksToPass = false; // to get past the current entry is to unpack it
    Content m_content { *this };
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
