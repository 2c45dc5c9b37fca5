#pragma once

#include <QString>

namespace candor::importing {

// A title of My Activity is a sentence in the account's language: a verb and what it was done to.
struct ActivityTitle {
    QString sentence; // the whole title, its spaces plain and single
    QString kind; // "watch", "search", …; empty when the verb is none we know
    QStringView object; // in `sentence`: "garden shed" of "Searched for garden shed"; all of it when it
                        // cannot be told

    // `title` as it came: Google often puts a no-break space between verb and object.
    explicit ActivityTitle(const QString& title);
};

} // namespace candor::importing
