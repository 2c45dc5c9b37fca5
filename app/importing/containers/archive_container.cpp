#include "archive_container.h"

#include "entry_name.h"

#include <archive.h>
#include <archive_entry.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::importing {

bool looksLikeArchive(QIODevice& device)
{
    return looksLikeArchive(device.peek(512));
}

bool looksLikeArchive(QByteArrayView head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.startsWith("\x1f\x8b")
        || (head.size() > 262 && head.sliced(257, 5) == "ustar");
}

void ArchiveContainer::Close::operator()(archive* reader) const
{
    archive_read_free(reader);
}

ArchiveContainer::ArchiveContainer(
    std::unique_ptr<QIODevice> device, UnpackedTotal* total, UnpackLimits limits)
    : m_device(std::move(device))
    , m_own { 0, m_device->size() }
    , m_total(total && total->ofBytes > 0 ? *total : m_own)
    , m_limits(limits)
    , m_archive(archive_read_new())
{
}

Result<std::unique_ptr<Container>> ArchiveContainer::open(
    std::unique_ptr<QIODevice> device, UnpackedTotal* total, UnpackLimits limits)
{
    std::unique_ptr<ArchiveContainer> container(new ArchiveContainer(std::move(device), total, limits));
    if (Result<void> begun = container->begin(); !begun)
        return begun.error();
    return std::unique_ptr<Container>(std::move(container));
}

Result<void> ArchiveContainer::begin()
{
    archive* reader = m_archive.get();
    // Only what companies send: each further format would be one more way in for a hostile file.
    archive_read_support_filter_gzip(reader);
    archive_read_support_format_zip_seekable(reader);
    archive_read_support_format_zip_streamable(reader);
    archive_read_support_format_tar(reader);
    archive_read_set_callback_data(reader, this);
    archive_read_set_read_callback(reader, [](archive* a, void* self, const void** bytes) -> la_ssize_t {
        return static_cast<la_ssize_t>(readMore(a, self, bytes));
    });
    if (!m_device->isSequential())
        letSeek();
    if (archive_read_open1(reader) != ARCHIVE_OK)
        return Error { Fault::Invalid, u"an archive cannot be opened"_s };
    return {};
}

void ArchiveContainer::letSeek()
{
    archive* reader = m_archive.get();
    archive_read_set_skip_callback(
        reader, [](archive* a, void* self, la_int64_t count) -> la_int64_t { return skip(a, self, count); });
    archive_read_set_seek_callback(
        reader, [](archive* a, void* self, la_int64_t offset, int whence) -> la_int64_t {
            return seek(a, self, offset, whence);
        });
}

qint64 ArchiveContainer::readMore(archive*, void* self, const void** bytes)
{
    auto& me = *static_cast<ArchiveContainer*>(self);
    const qint64 got = me.m_device->read(me.m_packed.data(), static_cast<qint64>(me.m_packed.size()));
    me.m_packedRead += qMax<qint64>(got, 0);
    *bytes = me.m_packed.data();
    return got;
}

qint64 ArchiveContainer::skip(archive*, void* self, qint64 count)
{
    auto& me = *static_cast<ArchiveContainer*>(self);
    const qint64 from = me.m_device->pos();
    const qint64 to = qBound<qint64>(from, from + count, me.m_device->size());
    return me.m_device->seek(to) ? to - from : 0;
}

qint64 ArchiveContainer::seek(archive*, void* self, qint64 offset, int whence)
{
    auto& me = *static_cast<ArchiveContainer*>(self);
    const qint64 base = whence == SEEK_SET ? 0
        : whence == SEEK_CUR               ? me.m_device->pos()
                                           : me.m_device->size();
    const qint64 to = qBound<qint64>(0, base + offset, me.m_device->size());
    return me.m_device->seek(to) ? to : ARCHIVE_FATAL;
}

bool ArchiveContainer::next()
{
    while (m_trouble == FileReason::None && passOver()) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(m_archive.get(), &entry);
        if (status == ARCHIVE_EOF)
            return false;
        if (m_listed++ == ContainerLimits::Entries)
            m_trouble = FileReason::TooMany;
        else if (status == ARCHIVE_FATAL)
            m_trouble = FileReason::BadArchiveEntry;
        else if (status >= ARCHIVE_WARN && take(entry))
            return m_trouble == FileReason::None;
    }
    return false;
}

// libarchive would do it unwatched.
bool ArchiveContainer::passOver()
{
    if (!std::exchange(m_unpacksToPass, false))
        return true;
    while (!m_content.next().empty()) { }
    if (m_content.trouble() == FileReason::TooLarge)
        m_trouble = FileReason::TooLarge;
    return m_trouble == FileReason::None;
}

bool ArchiveContainer::take(archive_entry* entry)
{
    const auto type = archive_entry_filetype(entry);
    if (type == AE_IFDIR)
        return false;
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry);
    m_entry.path = entryName(QByteArray(name ? name : "?"));
    m_entry.regular = type == AE_IFREG && !archive_entry_hardlink(entry);
    m_entry.bytes = m_entry.regular ? qMax<qint64>(0, archive_entry_size(entry)) : 0;
    m_listedBytes += m_entry.bytes;
    // Only what a seekable zip's directory knows the size of costs nothing to pass over.
    m_unpacksToPass = m_entry.regular && (m_device->isSequential() || !archive_entry_size_is_set(entry));
    // In a compressed tar the sizes are known before.
    const bool sequential
        = (archive_format(m_archive.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
    if (sequential && isOverRatio(m_listedBytes))
        m_trouble = FileReason::TooLarge;
    m_entry.direct = !m_device->isSequential() && !m_unpacksToPass
        && archive_filter_code(m_archive.get(), 0) == ARCHIVE_FILTER_NONE;
    m_content.begin();
    return true;
}

bool ArchiveContainer::isOverRatio(qint64 unpacked) const
{
    return unpacked > ContainerLimits::RatioCountsFrom && unpacked / ratioOf(m_limits) > m_total.ofBytes;
}

void ArchiveContainer::Content::begin()
{
    m_unpacked = 0;
    m_packedBefore = m_container.m_packedRead;
    m_ended = !m_container.m_entry.regular;
    m_trouble = FileReason::None;
}

std::span<const char> ArchiveContainer::Content::next()
{
    if (m_ended || m_trouble != FileReason::None)
        return {};
    const la_ssize_t got = archive_read_data(m_container.m_archive.get(), m_chunk.data(), m_chunk.size());
    if (got <= 0) {
        m_ended = true;
        if (got < 0)
            m_trouble = FileReason::BadArchiveEntry;
        return {};
    }
    m_unpacked += got;
    m_container.m_total.bytes += got;
    const auto readAhead = static_cast<qint64>(m_container.m_packed.size());
    const qint64 packed = m_container.m_packedRead - m_packedBefore + readAhead;
    if (isBomb(m_unpacked, packed, m_container.m_limits)
        || m_container.isOverRatio(m_container.m_total.bytes)) {
        m_trouble = FileReason::TooLarge;
        return {};
    }
    return { m_chunk.data(), static_cast<std::size_t>(got) };
}

} // namespace candor::importing
