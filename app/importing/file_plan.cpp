#include "file_plan.h"

#include "google/google_files.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

bool isMedia(const QString& path)
{
    static const QSet<QString> suffixes { u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"webp"_s, u"heic"_s,
        u"svg"_s, u"ico"_s, u"mp4"_s, u"mov"_s, u"avi"_s, u"mkv"_s, u"webm"_s, u"m3u8"_s, u"mp3"_s, u"m4a"_s,
        u"wav"_s, u"ogg"_s, u"opus"_s, u"woff"_s, u"woff2"_s, u"ttf"_s, u"eot"_s, u"css"_s, u"map"_s };
    return suffixes.contains(Glimpse(path, {}).suffix);
}

} // namespace

ExportFile planFor(const InventoryFile& source, Family family, const ArchiveBrowser& browser)
{
    ExportFile file;
    FileReport& report = file.report;
    report.path = source.path;
    report.bytes = source.bytes;
    if (source.damage != FileReason::None) {
        report.state = FileState::Failed;
        report.reason = source.damage;
        return file;
    }
    if (isLitter(source.path) || !source.regular) {
        report.state = FileState::Skipped;
        report.reason = FileReason::NotAboutYou;
        return file;
    }
    const auto own = std::ranges::find(source.sightings, family, &Sighting::family);
    Sighting sighting = own != source.sightings.end()
        ? *own
        : Sighting { family, nullptr, FileReason::NotRecognised, false, {} };
    if (family == Family::Google)
        sighting = inTakeout(source.path, sighting, browser);
    if (!sighting.format && sighting.reason == FileReason::NotRecognised && isMedia(source.path))
        sighting.reason = FileReason::NotAboutYou;
    file.format = sighting.format;
    file.company = sighting.company;
    report.reason = sighting.format ? FileReason::None : sighting.reason;
    report.state = sighting.format                     ? FileState::Read
        : sighting.reason == FileReason::NotRecognised ? FileState::Unknown
                                                       : FileState::Skipped;
    return file;
}

} // namespace candor::importing
