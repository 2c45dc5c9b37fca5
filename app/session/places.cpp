#include "places.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace candor::session {

Places Places::standard()
{
    const QString chosen = qEnvironmentVariable("CANDOR_STORE");
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return { chosen.isEmpty() ? QString(data % u"/store") : chosen, QString(config % u"/settings.ini"), {} };
}

Places Places::under(const QString& folder)
{
    return { QString(folder % u"/store"), QString(folder % u"/settings.ini"), QString(folder % u"/home") };
}

} // namespace candor::session
