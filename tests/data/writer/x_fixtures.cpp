#include "x_fixtures.h"

#include "sample_zip.h"
#include "x_archive.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

// One of Robin's files, cut to its first items so that fixtures stay small.
XFile shortened(const XFile& file, std::size_t items)
{
    const auto end = file.items.begin() + static_cast<std::ptrdiff_t>(std::min(items, file.items.size()));
    return { file.name, { file.items.begin(), end } };
}

const XFile& fileNamed(const std::vector<XFile>& files, QLatin1String name)
{
    return *std::find_if(files.begin(), files.end(), [name](const XFile& file) { return file.name == name; });
}

// {"tweet": {…}} -> {…}: each item had no one-key object around it.
Json::List unwrapped(const Json::List& items)
{
    Json::List plain;
    for (const Json& item : items)
        plain.push_back(std::get<Json::Object>(item.value()).front().value);
    return plain;
}

Result<void> addScript(SampleZip& zip, const XFile& file, const QString& name, int part = 0)
{
    return zip.add(name + u".js"_s, xScript(file, part));
}

} // namespace

Result<void> writeXOldLayout(const QString& folder)
{
    Result<SampleZip> zip = SampleZip::create(folder + u"/twitter-2019-11-01-old.zip"_s);
    if (!zip)
        return zip.error();
    const std::vector<XFile> files = xFiles();
    for (const QLatin1String name :
        { "personalization"_L1, "ageinfo"_L1, "ad-impressions"_L1, "ad-engagements"_L1, "app"_L1 }) {
        const XFile file = shortened(fileNamed(files, name), 3);
        const XFile old { file.name, unwrapped(file.items) };
        if (Result<void> added = addScript(*zip, old, old.name); !added)
            return added;
    }
    const XFile tweet { u"tweet"_s, unwrapped(fileNamed(files, "tweets"_L1).items) };
    if (Result<void> added = addScript(*zip, tweet, tweet.name); !added)
        return added;
    return zip->finish();
}

Result<void> writeXSplitParts(const QString& folder)
{
    const std::vector<XFile> files = xFiles();
    const Json::List& batches = fileNamed(files, "ad-impressions"_L1).items;
    const XFile first { u"ad-impressions"_s, { batches.begin(), batches.begin() + 4 } };
    const XFile second { u"ad-impressions"_s, { batches.begin() + 4, batches.begin() + 8 } };

    Result<SampleZip> zip = SampleZip::create(folder + u"/twitter-2026-11-01-part1.zip"_s);
    if (!zip)
        return zip.error();
    const std::vector<XFile> listed { fileNamed(files, "personalization"_L1), first };
    if (Result<void> added = zip->add(u"data/manifest.js"_s, xManifest(listed, true)); !added)
        return added;
    for (const XFile& file : listed) {
        if (Result<void> added = addScript(*zip, file, u"data/"_s + file.name); !added)
            return added;
    }
    if (Result<void> finished = zip->finish(); !finished)
        return finished;

    Result<SampleZip> other = SampleZip::create(folder + u"/twitter-2026-11-01-part2.zip"_s);
    if (!other)
        return other.error();
    if (Result<void> added = addScript(*other, second, u"data/ad-impressions-part1"_s, 1); !added)
        return added;
    return other->finish();
}

Result<void> writeXPartial(const QString& folder)
{
    Result<SampleZip> zip = SampleZip::create(folder + u"/twitter-2026-11-01-partial.zip"_s);
    if (!zip)
        return zip.error();
    const std::vector<XFile> files = xFiles();
    const std::vector<XFile> listed { fileNamed(files, "personalization"_L1),
        fileNamed(files, "ad-impressions"_L1) };
    if (Result<void> added = zip->add(u"data/manifest.js"_s, xManifest(listed, true)); !added)
        return added;
    if (Result<void> added = addScript(*zip, listed.front(), u"data/personalization"_s); !added)
        return added;
    return zip->finish();
}

} // namespace candor::sample
