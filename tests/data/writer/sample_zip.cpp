#include "sample_zip.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

constexpr time_t WrittenAt = 1'793'526'300; // 2026-11-01 09:45 UTC

Error writeError(archive* writer)
{
    return { Fault::Disk, u"libarchive: error %1"_s.arg(archive_errno(writer)) };
}

} // namespace

void SampleZip::Free::operator()(archive* writer) const
{
    archive_write_free(writer);
}

Result<SampleZip> SampleZip::create(const QString& path, int level)
{
    SampleZip zip(archive_write_new());
    archive* writer = zip.m_writer.get();
    const QByteArray levelText = QByteArray::number(level);
    const bool ready = archive_write_set_format_zip(writer) == ARCHIVE_OK
        && archive_write_set_format_option(writer, "zip", "compression-level", levelText.constData())
            == ARCHIVE_OK
        && archive_write_set_format_option(writer, "zip", "hdrcharset", "UTF-8") == ARCHIVE_OK
        && archive_write_open_filename_w(writer, path.toStdWString().c_str()) == ARCHIVE_OK;
    if (!ready)
        return writeError(writer);
    return zip;
}

Result<void> SampleZip::start(const QString& name, qint64 size)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(
        archive_entry_new(), archive_entry_free);
    archive_entry_copy_pathname_w(entry.get(), name.toStdWString().c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), WrittenAt, 0);
    if (size >= 0)
        archive_entry_set_size(entry.get(), size);
    if (archive_write_header(m_writer.get(), entry.get()) != ARCHIVE_OK)
        return writeError(m_writer.get());
    return {};
}

Result<void> SampleZip::begin(const QString& name)
{
    return start(name, -1);
}

Result<void> SampleZip::append(const QByteArray& bytes)
{
    if (archive_write_data(m_writer.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()))
        != bytes.size())
        return writeError(m_writer.get());
    return {};
}

Result<void> SampleZip::add(const QString& name, const QByteArray& bytes)
{
    if (Result<void> started = start(name, bytes.size()); !started)
        return started;
    return append(bytes);
}

Result<void> SampleZip::finish()
{
    if (archive_write_close(m_writer.get()) != ARCHIVE_OK)
        return writeError(m_writer.get());
    return {};
}

} // namespace candor::sample
