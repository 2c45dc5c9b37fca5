#pragma once

#include <QByteArray>
#include <QHash>

namespace candor::importing {

// The page that comes with every Takeout: the one key to an archive that does not depend on its language.
struct ArchiveBrowser {
    QHash<QString, QString> products; // folded folder name -> "MY_ACTIVITY", "LOCATION_HISTORY", …
    qint64 failures = 0; // files that Google could not export
    QString account; // tells exports of several people apart; kept nowhere else

    static bool isIn(const QByteArray& head);
    static ArchiveBrowser from(const QByteArray& html);
};

} // namespace candor::importing
