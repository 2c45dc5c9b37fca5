#pragma once

#include "recognition.h"

#include <QHash>

namespace candor::importing {

// The page that comes with every Takeout: the one key to an archive that does not depend on its language.
struct ArchiveBrowser {
    QHash<QString, QString> products; // folded folder name -> "MY_ACTIVITY", "LOCATION_HISTORY", …
    qint64 failures = 0; // files that Google could not export
    QString account; // tells exports of several people apart; kept nowhere else

    // By what stands in its head, or by its name: a style sheet may fill the head.
    static bool isIn(const Glimpse& glimpse);
    static ArchiveBrowser from(const QByteArray& html);
};

} // namespace candor::importing
