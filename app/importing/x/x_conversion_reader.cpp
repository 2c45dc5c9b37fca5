#include "plain_text.h"
#include "x_readers.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString firstText(Json object, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (const QString text = plainText(textOf(object, key)); !text.isEmpty() && text != "{}"_L1)
            return text;
    }
    return {};
}

// What the person did elsewhere, and that a named advertiser (or app) told X about it.
class ConversionReader final : public JsonReader {
public:
    void read(Json element, std::string_view, Findings& findings) override
    {
        const Json data = unwrapped(element,
            { "ad", "adsUserData", "attributedOnlineConversions", "unattributedOnlineConversions",
                "attributedMobileAppConversions", "unattributedMobileAppConversions" });
        const std::optional<simdjson::dom::array> conversions = arrayOf(data, "conversions");
        if (!conversions)
            return findings.addUnknownMembers(1);
        for (const Json conversion : *conversions)
            findings.add(conversionRecord(conversion, findings));
    }

private:
    static Record conversionRecord(Json conversion, Findings& findings)
    {
        Record record = recordOf(Role::Activity, Company::X, Category::Offsite, u"conversion"_s);
        const std::optional<Json> advertiser = memberOf(conversion, "advertiserInfo");
        QString reporter
            = advertiser ? firstText(*advertiser, { "advertiserName", "screenName" }) : QString();
        if (reporter.isEmpty())
            reporter = firstText(conversion, { "applicationName" });
        const QStringList words { firstText(conversion,
                                      { "eventType", "conversionEvent", "attributedConversionType" }),
            firstText(conversion, { "conversionUrl" }),
            firstText(conversion, { "conversionPlatform", "mobilePlatform" }) };
        record.text = reporter + u": "_s + words.join(u' ').simplified();
        record.at = findings.timeFrom(textOf(conversion, "conversionTime"));
        record.claims = { { Role::Advertiser, Category::Offsite, u"Off-site report"_s, reporter } };
        findings.addUnknownMembers(unknownMembers(conversion,
            { "attributedConversionType", "eventType", "conversionPlatform", "conversionUrl",
                "advertiserInfo", "conversionValue", "conversionTime", "additionalParameters",
                "mobilePlatform", "conversionEvent", "applicationName" }));
        return record;
    }
};

} // namespace

std::unique_ptr<JsonReader> xConversionReader(const ExportContext&)
{
    return std::make_unique<ConversionReader>();
}

} // namespace candor::importing
