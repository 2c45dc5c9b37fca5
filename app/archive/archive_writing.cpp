#include "archive_writing.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace candor::archive {

namespace {

const Error notWritten { Fault::Disk, u"the archive cannot be written there"_s };

} // namespace

void Writer::Close::operator()(::archive* writer) const
{
    archive_write_free(writer);
}

Writer::Writer(const QString& path, Instant at)
    : m_file(path)
    , m_at(at)
    , m_zip(archive_write_new())
{
}

Writer::~Writer()
{
    m_failed = true;
    m_zip.reset(); // calls back once more
}

Result<std::unique_ptr<Writer>> Writer::create(const QString& path, Instant at)
{
    std::unique_ptr<Writer> writer(new Writer(path, at));
    if (Result<void> opened = writer->open(); !opened)
        return opened.error();
    return writer;
}

Result<void> Writer::outcome(bool done) const
{
    return done && !m_failed ? Result<void>() : notWritten;
}

Result<void> Writer::open()
{
    // Told of an error, libarchive would not free what it holds for the entry it is in.
    const auto put = [](::archive*, void* self, const void* bytes, std::size_t size) -> la_ssize_t {
        auto& me = *static_cast<Writer*>(self);
        const auto wanted = static_cast<qint64>(size);
        if (!me.m_failed && me.m_file.write(static_cast<const char*>(bytes), wanted) != wanted)
            me.m_failed = true;
        return static_cast<la_ssize_t>(size);
    };
    if (!m_file.open(QIODevice::WriteOnly)
        || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notWritten;
    ::archive* const zip = m_zip.get();
    if (!zip || archive_write_set_format_zip(zip) != ARCHIVE_OK
        || archive_write_set_bytes_in_last_block(zip, 1) != ARCHIVE_OK
        || archive_write_open(zip, this, nullptr, put, nullptr) != ARCHIVE_OK)
        return notWritten;
    return {};
}

Result<void> Writer::begin(const QString& part)
{
    if (Result<void> ended = endPart(); !ended)
        return ended;
    archive_entry* const entry = archive_entry_new();
    archive_entry_set_pathname(entry, part.toLatin1().constData());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0600);
    archive_entry_set_mtime(
        entry, std::chrono::floor<std::chrono::seconds>(m_at).time_since_epoch().count(), 0);
    const int code = archive_write_header(m_zip.get(), entry);
    archive_entry_free(entry);
    if (Result<void> begun = outcome(code == ARCHIVE_OK); !begun)
        return begun;
    m_parts.push_back({ part, 0, {} });
    m_inPart = true;
    return {};
}

Result<void> Writer::write(const QByteArray& bytes)
{
    m_hash.add(bytes);
    m_parts.back().bytes += bytes.size();
    const la_ssize_t done
        = archive_write_data(m_zip.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return outcome(done == bytes.size());
}

Result<void> Writer::endPart()
{
    if (!std::exchange(m_inPart, false))
        return {};
    m_parts.back().sha256 = vault::bytesOf(m_hash.finish());
    return outcome(archive_write_finish_entry(m_zip.get()) == ARCHIVE_OK);
}

Result<qint64> Writer::finish()
{
    if (Result<void> ended = endPart(); !ended)
        return ended.error();
    const QByteArray manifest = manifestOf(m_parts);
    Result<void> written = begin(QString::fromLatin1(ManifestName));
    if (written)
        written = write(manifest);
    if (written)
        written = endPart();
    if (!written)
        return written.error();
    if (Result<void> closed = outcome(archive_write_close(m_zip.get()) == ARCHIVE_OK); !closed)
        return closed.error();
    const qint64 size = m_file.size();
    // What is still buffered when a QSaveFile closes may be lost on a full disk without commit() noticing.
    if (!m_file.flush() || !m_file.commit())
        return notWritten;
    return size;
}

} // namespace candor::archive
