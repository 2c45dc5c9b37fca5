#pragma once

#include <QByteArray>
#include <QString>

namespace candor::test {

// The tables as the browsers make them, without rows.
extern const char* const FirefoxTables;
extern const char* const ChromiumTables;
extern const char* const SafariTables;

// Moments as the browsers count them; from an ISO time.
QByteArray firefoxTime(const char* iso);
QByteArray chromiumTime(const char* iso);
QByteArray safariTime(const char* iso);

// Profiles with a few invented rows, at their places in a home on this system. Return the database's path.
QString makeFirefox(const QString& home, const QString& folder = QStringLiteral("k3xq81ab.default-release"));
QString makeChrome(const QString& home, const QString& folder = QStringLiteral("Default"));

// Chrome's topics: two real ones, a cleared one, padding.
extern const char* const AdTopicsState;

} // namespace candor::test
