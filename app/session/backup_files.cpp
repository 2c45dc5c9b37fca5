#include "backup_files.h"

#include <QDir>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

constexpr QLatin1String Ending { ".candor" };

// "2031-03-01T12:00:00Z" without what some file systems do not take, and back.
QString idOf(Instant at)
{
    return toIso(std::chrono::floor<std::chrono::seconds>(at)).remove(u'-').remove(u':').remove(u".000"_s);
}

std::optional<Instant> timeOf(const QString& id)
{
    if (id.size() != 16)
        return std::nullopt;
    QString iso = id;
    for (const int colon : { 13, 11 })
        iso.insert(colon, u':');
    for (const int dash : { 6, 4 })
        iso.insert(dash, u'-');
    const std::optional<Instant> at = instantFromIso(iso);
    return at && idOf(*at) == id ? at : std::nullopt;
}

} // namespace

std::vector<BackupFile> backupFilesIn(const QString& folder)
{
    std::vector<BackupFile> files;
    const QDir dir(folder);
    for (const QString& name :
        dir.entryList({ QString(u'*' % Ending) }, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QString id = name.chopped(Ending.size());
        if (const std::optional<Instant> at = timeOf(id))
            files.push_back({ id, *at, dir.filePath(name) });
    }
    return files;
}

BackupFile backupFileAt(const QString& folder, Instant at)
{
    const QString id = idOf(at);
    return { id, *timeOf(id), QDir(folder).filePath(QString(id % Ending)) };
}

bool isBackupDue(const std::vector<BackupFile>& files, Instant now)
{
    constexpr std::chrono::seconds unsharp { 1 }; // a name has no parts of a second
    const auto newest = std::find_if(
        files.begin(), files.end(), [&](const BackupFile& file) { return file.at <= now + unsharp; });
    return newest == files.end() || now - newest->at >= std::chrono::hours(24);
}

std::vector<BackupFile> backupsToRemove(
    const std::vector<BackupFile>& files, const QString& made, std::size_t kept)
{
    const auto newest = std::find_if(
        files.begin(), files.end(), [&made](const BackupFile& file) { return file.path == made; });
    if (newest == files.end())
        return {};
    std::vector<BackupFile> order(newest, files.end());
    order.insert(order.end(), std::make_reverse_iterator(newest), files.rend());
    const std::size_t stay = std::min(std::max<std::size_t>(kept, 1), order.size());
    return { order.begin() + static_cast<std::ptrdiff_t>(stay), order.end() };
}

} // namespace candor::session
