#include "backup_files.h"

#include <QDir>

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
    if (files.empty())
        return true;
    const auto age = now - files.front().at;
    return age >= std::chrono::hours(24) || age < std::chrono::seconds(-1);
}

} // namespace candor::session
