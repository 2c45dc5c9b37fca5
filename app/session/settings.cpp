#include "settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

constexpr std::array SchemeNames { "system"_L1, "light"_L1, "dark"_L1, "high-contrast"_L1 };

Scheme schemeNamed(const QString& name)
{
    const auto found = std::find(SchemeNames.begin(), SchemeNames.end(), name);
    return found == SchemeNames.end() ? Scheme::System : static_cast<Scheme>(found - SchemeNames.begin());
}

} // namespace

Settings loadSettings(const QString& path)
{
    const QSettings file(path, QSettings::IniFormat);
    Settings settings;
    settings.language = file.value("language"_L1).toString();
    settings.scheme = schemeNamed(file.value("theme"_L1).toString());
    settings.textPercent = std::clamp(file.value("textPercent"_L1, settings.textPercent).toInt(), 100, 200);
    return settings;
}

Result<void> saveSettings(const QString& path, const Settings& settings)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error { Fault::Disk, u"settings folder"_s };
    QSettings file(path, QSettings::IniFormat);
    file.setValue("language"_L1, settings.language);
    file.setValue("theme"_L1, QString(SchemeNames[static_cast<std::size_t>(settings.scheme)]));
    file.setValue("textPercent"_L1, settings.textPercent);
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error { Fault::Disk, u"settings file"_s };
    return {};
}

} // namespace candor::session
