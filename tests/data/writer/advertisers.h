#pragma once

#include "dice.h"
#include "themes.h"

#include <QString>

#include <vector>

namespace candor::sample {

// Why an ad was let through to Robin, in X's words. An empty value means that X does not disclose it.
struct Criterion {
    QString type;
    QString value;
};

// What an advertiser mainly aims with.
enum class Aim {
    Lookalikes,
    Interests,
    List,
    Location,
    Website,
    App,
    Keywords,
    Talk,
    Engagers,
    Shows,
    Events,
    Broad
};

// What kind of thing is promoted.
enum class Promoted { Post, Trend, PostInTrend, Account, Video };

struct Creative {
    QString id; // of the promoted post
    QString text;
    Aim aim = Aim::Broad;
    Promoted promoted = Promoted::Post;
    std::vector<Criterion> criteria;
};

struct Advertiser {
    QString name;
    QString handle;
    QString domain;
    const Theme* theme = nullptr;
    std::vector<Creative> creatives;
};

// About 170 invented advertisers with about 400 ads, the same ones each time.
const std::vector<Advertiser>& advertisers();

// "@…" for a name, longer than X allows, so that it can be nobody's.
QString handleFor(const QString& name);

} // namespace candor::sample
