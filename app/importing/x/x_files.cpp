#include "x_files.h"

#include "containers/device_source.h"
#include "json_elements.h"
#include "json_reading.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString baseName(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

void takeFileNames(Json dataTypes, QStringList& names)
{
    simdjson::dom::object types;
    if (dataTypes.get(types) != simdjson::SUCCESS)
        return;
    for (const auto& [name, type] : types) {
        const std::optional<simdjson::dom::array> files = arrayOf(type, "files");
        if (!files)
            continue;
        for (const Json file : *files) {
            if (const QString path = textOf(file, "fileName"); !path.isEmpty())
                names += baseName(path);
        }
    }
}

} // namespace

QString xNameOfPath(const QString& path)
{
    static const QRegularExpression pattern(u"^([a-z0-9-]+?)(-part\\d+)?\\.(js|json)$"_s);
    return pattern.match(baseName(path).toLower()).captured(1);
}

QString xNameOfHead(const QByteArray& head)
{
    static const QRegularExpression pattern(u"^\\x{feff}?\\s*window\\.YTD\\.(\\w+)\\.part\\d+\\s*="_s);
    return pattern.match(QString::fromUtf8(head.first(qMin<qsizetype>(head.size(), 256))))
        .captured(1)
        .replace(u'_', u'-')
        .toLower();
}

Content xContentNamed(const QString& name)
{
    static const QHash<QString, Content> contents {
        { u"personalization"_s, Content::XPersonalization },
        { u"ageinfo"_s, Content::XAge },
        { u"ad-impressions"_s, Content::XImpressions },
        { u"ad-engagements"_s, Content::XEngagements },
        { u"ad-online-conversions-attributed"_s, Content::XConversions },
        { u"ad-online-conversions-unattributed"_s, Content::XConversions },
        { u"ad-mobile-conversions-attributed"_s, Content::XConversions },
        { u"ad-mobile-conversions-unattributed"_s, Content::XConversions },
        { u"app"_s, Content::XApps },
    };
    return contents.value(name, Content::None);
}

bool XManifest::isIn(const QByteArray& head)
{
    return head.first(qMin<qsizetype>(head.size(), 256)).contains("window.__THAR_CONFIG");
}

XManifest XManifest::from(const QByteArray& script)
{
    XManifest manifest;
    DeviceSource source(bufferOf(script));
    JsonElements members(source);
    JsonParser parser;
    while (members.next()) {
        const std::optional<Json> value = parser.parse(members.text());
        if (!value)
            break;
        if (members.member() == "userInfo") {
            manifest.account = textOf(*value, "accountId");
        } else if (members.member() == "archiveInfo") {
            manifest.generatedAt = instantFromIso(textOf(*value, "generationDate"));
            manifest.isPartial = flagOf(*value, "isPartialArchive");
        } else if (members.member() == "dataTypes") {
            takeFileNames(*value, manifest.files);
        }
    }
    return manifest;
}

} // namespace candor::importing
