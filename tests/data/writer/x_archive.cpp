#include "x_archive.h"

#include "robin.h"
#include "sample_zip.h"
#include "x_exposures.h"
#include "x_profile.h"

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

QString underscored(const QString& name)
{
    return QString(name).replace(u'-', u'_');
}

// "ad-impressions" -> "adImpressions"
QString camelCase(const QString& name)
{
    QString joined;
    for (const QString& word : name.split(u'-'))
        joined += joined.isEmpty() ? word : QString(word.front().toUpper() + word.sliced(1));
    return joined;
}

// One grey pixel.
QByteArray picture()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
}

} // namespace

std::vector<XFile> xFiles()
{
    const std::vector<Shown> shown = shownAds();
    return {
        { u"personalization"_s, personalization() },
        { u"ageinfo"_s, ageInfo() },
        { u"ad-impressions"_s, impressionBatches(shown) },
        { u"ad-engagements"_s, engagementBatches(shown) },
        { u"ad-online-conversions-attributed"_s, attributedOnlineConversions() },
        { u"ad-online-conversions-unattributed"_s, unattributedOnlineConversions() },
        { u"ad-mobile-conversions-attributed"_s, attributedMobileConversions() },
        { u"ad-mobile-conversions-unattributed"_s, unattributedMobileConversions() },
        { u"app"_s, installedApps() },
        { u"tweets"_s, tweets() },
    };
}

QByteArray xScript(const XFile& file, int part)
{
    return "window.YTD." + underscored(file.name).toUtf8() + ".part" + QByteArray::number(part) + " = "
        + inXStyle(file.items);
}

QByteArray xManifest(const std::vector<XFile>& files, bool partial)
{
    const SamplePerson& person = robin();
    Json::Object types;
    for (const XFile& file : files) {
        const QString globalName = u"YTD."_s + underscored(file.name) + u".part0"_s;
        Json::Object entry { { u"fileName"_s, QString(u"data/"_s + file.name + u".js"_s) },
            { u"globalName"_s, globalName }, { u"count"_s, QString::number(file.items.size()) } };
        types.push_back(
            { camelCase(file.name), Json::Object { { u"files"_s, Json::List { std::move(entry) } } } });
    }
    Json::Object user { { u"accountId"_s, person.account }, { u"userName"_s, person.userName },
        { u"displayName"_s, person.displayName } };
    Json::Object archive { { u"sizeBytes"_s, u"2417000"_s },
        { u"generationDate"_s, u"2026-11-01T08:15:00.417Z"_s }, { u"isPartialArchive"_s, partial },
        { u"maxPartSizeBytes"_s, u"53687091200"_s } };
    Json::Object readme { { u"fileName"_s, u"data/README.txt"_s }, { u"directory"_s, u"data/"_s },
        { u"name"_s, u"README.txt"_s } };
    return "window.__THAR_CONFIG = "
        + inXStyle(
            Json::Object { { u"userInfo"_s, std::move(user) }, { u"archiveInfo"_s, std::move(archive) },
                { u"readmeInfo"_s, std::move(readme) }, { u"dataTypes"_s, std::move(types) } });
}

Result<void> addXSurroundings(SampleZip& zip)
{
    const QByteArray page
        = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Your archive</title>"
          "<script src=\"data/manifest.js\"></script></head><body><div id=\"root\"></div></body></html>\n";
    const QByteArray readme = "This archive of an invented account shows what an archive looks like.\n"
                              "Nothing in it is about a living person.\n";
    if (Result<void> added = zip.add(u"Your archive.html"_s, page); !added)
        return added;
    if (Result<void> added = zip.add(u"assets/images/placeholder.png"_s, picture()); !added)
        return added;
    return zip.add(u"data/README.txt"_s, readme);
}

Result<void> writeXArchive(const QString& path)
{
    Result<SampleZip> zip = SampleZip::create(path);
    if (!zip)
        return zip.error();
    if (Result<void> added = addXSurroundings(*zip); !added)
        return added;
    const std::vector<XFile> files = xFiles();
    if (Result<void> added = zip->add(u"data/manifest.js"_s, xManifest(files)); !added)
        return added;
    for (const XFile& file : files) {
        if (Result<void> added = zip->add(u"data/"_s + file.name + u".js"_s, xScript(file)); !added)
            return added;
    }
    return zip->finish();
}

} // namespace candor::sample
