#include "x_files.h"

#include "containers/device_source.h"
#include "inventory.h"
#include "json_elements.h"
#include "json_reading.h"
#include "x_readers.h"

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

template <auto make>
constexpr Format Read { [](const QString&, const ExportContext& context) -> Reader {
    return make(context);
} };
// X tells of the same ad twice, as an impression and as an engagement: the engagement knows more.
constexpr Format Engagements { Read<xEngagementReader>.reader, JsonCut::Members, true };

const Format* formatNamed(const QString& name)
{
    static const QHash<QString, const Format*> formats {
        { u"personalization"_s, &Read<xPersonalizationReader> },
        { u"ageinfo"_s, &Read<xAgeReader> },
        { u"ad-impressions"_s, &Read<xImpressionReader> },
        { u"ad-engagements"_s, &Engagements },
        { u"ad-online-conversions-attributed"_s, &Read<xConversionReader> },
        { u"ad-online-conversions-unattributed"_s, &Read<xConversionReader> },
        { u"ad-mobile-conversions-attributed"_s, &Read<xConversionReader> },
        { u"ad-mobile-conversions-unattributed"_s, &Read<xConversionReader> },
        { u"app"_s, &Read<xAppReader> },
    };
    return formats.value(name, nullptr);
}

// Names such as app.js are everybody's: they count only with X's own first line.
bool isNameOfXAlone(const QString& name)
{
    return name == "personalization"_L1 || name == "ageinfo"_L1 || name.startsWith("ad-"_L1);
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

std::optional<Sighting> recogniseX(const Glimpse& glimpse)
{
    const auto seen = [](const Format* format, FileReason reason, bool proves) {
        return Sighting { Family::X, format, reason, proves, {} };
    };
    if (XManifest::isIn(glimpse.head))
        return seen(nullptr, FileReason::NothingToRead, true);
    const QString named = xNameOfPath(glimpse.path);
    if (const QString name = xNameOfHead(glimpse.head); !name.isEmpty())
        return seen(formatNamed(name), FileReason::NotRecognised, true);
    if (const Format* format = formatNamed(named); format && isNameOfXAlone(named))
        return seen(format, FileReason::None, true);
    const bool isViewer = glimpse.isPage() || glimpse.isBelow(u"assets") || glimpse.name == "readme.txt"_L1;
    if (isViewer)
        return seen(nullptr, FileReason::NotAboutYou, false);
    return std::nullopt;
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

Origin originOfX(const Inventory& inventory)
{
    Origin origin { inventory.manifest.account, {}, 0 };
    if (inventory.manifest.generatedAt && !inventory.manifest.isPartial)
        origin.request = toIso(*inventory.manifest.generatedAt);
    return origin;
}

} // namespace candor::importing
