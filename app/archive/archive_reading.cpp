#include "archive_reading.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace candor::archive {

namespace {

constexpr qsizetype BlockSize = 64 * 1024;
constexpr std::size_t MostParts = 1000;

Error damaged(const QString& what)
{
    return { Fault::Corrupt, u"archive: "_s % what };
}

} // namespace

void Reader::Close::operator()(::archive* reader) const
{
    archive_read_free(reader);
}

Reader::Reader(const QString& path)
    : m_file(path)
    , m_block(BlockSize, Qt::Uninitialized)
    , m_zip(archive_read_new())
{
}

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const QString& path)
{
    std::unique_ptr<Reader> reader(new Reader(path));
    if (Result<void> begun = reader->begin(); !begun)
        return begun.error();
    return reader;
}

Result<void> Reader::begin()
{
    if (!m_file.exists())
        return Error { Fault::NotFound, u"archive: there is no such file"_s };
    if (!m_file.open(QIODevice::ReadOnly))
        return Error { Fault::Disk, u"archive: cannot be opened for reading"_s };
    if (!m_file.peek(4).startsWith("PK"))
        return Error { Fault::Invalid, u"archive: this is no zip file"_s };
    ::archive* const zip = m_zip.get();
    archive_read_support_format_zip_streamable(zip); // in the order it was written
    archive_read_set_callback_data(zip, this);
    archive_read_set_read_callback(zip, [](::archive*, void* self, const void** bytes) -> la_ssize_t {
        auto& me = *static_cast<Reader*>(self);
        *bytes = me.m_block.constData();
        return static_cast<la_ssize_t>(me.m_file.read(me.m_block.data(), me.m_block.size()));
    });
    if (archive_read_open1(zip) != ARCHIVE_OK)
        return Error { Fault::Invalid, u"archive: this is no zip file"_s };
    return {};
}

Result<std::optional<QString>> Reader::next()
{
    using Name = std::optional<QString>;
    if (Result<void> ended = endPart(); !ended)
        return ended.error();
    archive_entry* entry = nullptr;
    if (m_manifest || archive_read_next_header(m_zip.get(), &entry) != ARCHIVE_OK)
        return m_manifest ? Result<Name>(Name()) : damaged(u"it ends too early"_s);
    const QString name = QString::fromUtf8(archive_entry_pathname(entry));
    if (m_parts.size() == MostParts || archive_entry_filetype(entry) != AE_IFREG)
        return damaged(u"it has parts that are none"_s);
    m_parts.push_back({ name, 0, {} });
    m_inPart = true;
    if (name != QLatin1String(ManifestName))
        return Name(name);
    const Result<QByteArray> manifest = rest();
    if (!manifest)
        return manifest.error();
    Result<std::vector<Part>> listed = partsIn(*manifest);
    if (!listed)
        return listed.error();
    m_parts.pop_back();
    m_inPart = false;
    (void)m_hash.finish();
    m_manifest = *std::move(listed);
    return Name();
}

Result<bool> Reader::more()
{
    QByteArray bytes(BlockSize, Qt::Uninitialized);
    const la_ssize_t got = archive_read_data(m_zip.get(), bytes.data(), BlockSize);
    if (got < 0)
        return damaged(u"a part does not unpack"_s);
    bytes.truncate(got);
    m_hash.add(bytes);
    m_parts.back().bytes += got;
    m_read.remove(0, std::exchange(m_given, 0));
    m_read.append(bytes);
    return got > 0;
}

Result<std::optional<QByteArray>> Reader::line()
{
    using Line = std::optional<QByteArray>;
    qsizetype seen = m_given;
    for (;;) {
        if (const qsizetype end = m_read.indexOf('\n', seen); end >= 0) {
            const QByteArray found = m_read.sliced(m_given, end - m_given);
            m_given = end + 1;
            return Line(found);
        }
        seen = m_read.size() - m_given;
        if (seen > LongestLine)
            return damaged(u"a line has no end"_s);
        const Result<bool> read = more();
        if (!read)
            return read.error();
        if (!*read)
            return m_read.isEmpty() ? Result<Line>(Line()) : damaged(u"a line has no end"_s);
    }
}

Result<QByteArray> Reader::rest()
{
    for (;;) {
        if (m_read.size() - m_given > LongestLine)
            return damaged(u"a part is too large"_s);
        const Result<bool> read = more();
        if (!read)
            return read.error();
        if (!*read)
            return std::exchange(m_read, {});
    }
}

Result<void> Reader::endPart()
{
    if (!m_inPart)
        return {};
    for (bool left = true; left;) {
        m_read.clear();
        m_given = 0;
        const Result<bool> read = more();
        if (!read)
            return read.error();
        left = *read;
    }
    m_parts.back().sha256 = vault::bytesOf(m_hash.finish());
    m_inPart = false;
    return {};
}

Result<void> Reader::finish()
{
    if (!m_manifest)
        return damaged(u"its end was not reached"_s);
    if (*m_manifest != m_parts)
        return damaged(u"a part is not what was written"_s);
    return {};
}

} // namespace candor::archive
