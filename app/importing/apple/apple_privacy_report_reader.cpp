#include "apple_readers.h"
#include "said_text.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString firstOf(Json object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const QString said = saidText(textOf(object, name)); !said.isEmpty())
            return said;
    }
    return {};
}

class PrivacyReportReader final : public JsonReader {
public:
    void read(Json line, std::string_view, Findings& findings) override
    {
        if (const QString domain = firstOf(line, { "domain" }); !domain.isEmpty()) {
            const QString owner = firstOf(line, { "domainOwner" });
            const QString text = owner.isEmpty() ? domain : QString(domain % u" (" % owner % u')');
            return add("tracker"_L1, Category::Offsite, firstOf(line, { "bundleID", "bundleId" }), text, line,
                findings);
        }
        const std::optional<Json> accessor = memberOf(line, "accessor");
        const QString what = firstOf(line, { "category", "tccService" });
        if (!accessor || what.isEmpty())
            return findings.addUnknownMembers(1);
        if (textOf(line, "kind") == "intervalEnd"_L1) // of what was told when it began
            return;
        add("access"_L1, Category::Device, firstOf(*accessor, { "identifier" }), what, line, findings);
    }

private:
    static void add(QLatin1String kind, Category category, const QString& app, const QString& what, Json line,
        Findings& findings)
    {
        Record record = recordOf(Role::Activity, Company::Apple, category, kind);
        record.text = app.isEmpty() ? what : QString(app % u": " % what);
        record.at = writtenTime(firstOf(line, { "timeStamp", "timestamp", "firstTimeStamp" }), findings);
        findings.add(std::move(record));
    }
};

} // namespace

std::unique_ptr<JsonReader> applePrivacyReportReader()
{
    return std::make_unique<PrivacyReportReader>();
}

} // namespace candor::importing
