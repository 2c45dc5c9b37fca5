#include "unpacked.h"

#include <QFile>
#include <QProcess>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

std::map<QString, QByteArray> unpacked(const QString& zip)
{
    QFile file(zip);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(
        archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()))
        != ARCHIVE_OK)
        return {};
    std::map<QString, QByteArray> files;
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        QByteArray& content = files[QString::fromUtf8(archive_entry_pathname_utf8(entry))];
        std::array<char, 65536> piece {};
        la_ssize_t size = 0;
        while ((size = archive_read_data(reader.get(), piece.data(), piece.size())) > 0)
            content.append(piece.data(), static_cast<qsizetype>(size));
        if (size < 0)
            return {};
    }
    return status == ARCHIVE_EOF ? files : std::map<QString, QByteArray>();
}

QJsonDocument jsonIn(const QByteArray& file)
{
    const bool isScript = file.startsWith("window.");
    return QJsonDocument::fromJson(isScript ? file.sliced(file.indexOf('=') + 1) : file);
}

bool writeSample(const QStringList& arguments)
{
    return QProcess::execute(QStringLiteral(CANDOR_SAMPLE_WRITER), arguments) == 0;
}
