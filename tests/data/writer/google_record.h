#pragma once

#include "dice.h"
#include "ordered_json.h"

#include <set>

namespace candor::sample {

// One line of My Activity or of YouTube's history; members left empty are not written. The braces let records
// be written down with only the members they have.
struct GoogleRecord {
    QString header {};
    QString title {};
    QString titleUrl {};
    QString description {};
    Json::List subtitles {};
    Json::List details {};
    Json::List locationInfos {};
    QString time {};
    QString product {};
    QStringList controls {};
};
Json toJson(const GoogleRecord& record);

// {"name": …} or {"name": …, "url": …}
Json named(const QString& name, const QString& url = {});

// Text as it stands in the query of an address: "waterproof+boots".
QString inQuery(const QString& text);

// An address behind Google's own redirect.
QString redirect(const QString& url);

// `count` moments of the year up to the last of October 2026, newest first, no two alike; more of them
// lately.
QStringList yearOfTimes(int count, Dice& dice);

} // namespace candor::sample
