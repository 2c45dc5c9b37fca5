#pragma once

#include "advertisers.h"
#include "ordered_json.h"
#include "robin.h"

#include <vector>

namespace candor::sample {

// One ad as Robin saw it on X.
struct Shown {
    const Advertiser* advertiser = nullptr;
    const Creative* creative = nullptr;
    SampleTime at;
    QString os;
    QString place;
    std::vector<Criterion> criteria; // empty: X wrote no list
    QStringList engagements; // empty: in ad-impressions.js, otherwise in ad-engagements.js
};

// Everything shown in 88 days up to the last of October, in order of time: 1,500 with criteria and 25
// without, no two at the same second.
std::vector<Shown> shownAds();

// As X writes an impression.
Json::Object impressionOf(const Shown& shown);

// data/ad-impressions.js and data/ad-engagements.js without the assignment in front: batches of about a day.
// A few impressions stand there twice, and two stand in both files, as in real archives.
Json::List impressionBatches(const std::vector<Shown>& all);
Json::List engagementBatches(const std::vector<Shown>& all);

} // namespace candor::sample
