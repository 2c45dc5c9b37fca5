#pragma once

#include "findings.h"
#include "google_place.h"

#include <QStringList>

namespace candor::importing {

// One record of My Activity, whether it came in a list (JSON) or on a page (HTML).
struct Activity {
    QString header; // a product's name, or the web domain or app of somebody else
    QString title; // as it came: Google often puts a no-break space between verb and object
    QString link; // as it came
    QStringList subtitles; // names; none of them empty
    QStringList notes; // a page's lines under the title that lead nowhere: a description, or subtitles
    QStringList details; // names; none of them empty
    bool hasDetails = false; // even where they have no name
    QString product; // the first of those it is listed under
    std::optional<Instant> at;
};

// Makes records of the activities of one file.
class ActivityRecords {
public:
    explicit ActivityRecords(const QString& path) // tells the product where the records do not
        : m_place(path)
    {
    }

    void tell(const Activity& activity, Findings& findings);

private:
    GooglePlace m_place;
    QString m_header; // of the activity before
    Product m_byHeader = Product::Unknown;
};

} // namespace candor::importing
