#pragma once

#include "ordered_json.h"
#include "result.h"

#include <QString>

namespace candor::sample {

// One file of an X archive.
struct XFile {
    QString name; // "ad-impressions"
    Json::List items;
};

// The files under data/ that hold Robin's X account, without the manifest.
std::vector<XFile> xFiles();

// `window.YTD.ad_impressions.part0 = [ … ]`
QByteArray xScript(const XFile& file, int part = 0);

// data/manifest.js for these files; `partial` is how many zips X says there are more of.
QByteArray xManifest(const std::vector<XFile>& files, bool partial = false);

// Writes the whole archive of Robin's account as one zip.
Result<void> writeXArchive(const QString& path);

// Adds what surrounds the data: the viewer page, the read-me, a picture.
class SampleZip;
Result<void> addXSurroundings(SampleZip& zip);

} // namespace candor::sample
