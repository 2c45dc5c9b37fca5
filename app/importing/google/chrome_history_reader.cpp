#include "google_readers.h"
#include "reader.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

class ChromeReader final : public JsonReader {
public:
    void read(Json element, std::string_view member, Findings& findings) override
    {
        // What else is in it tells the same visits once more, or how tabs lay.
        if (member == "Typed Url" || member == "Session" || member == "Shared Tab Group")
            return;
        const bool isVisit = memberOf(element, "url") && memberOf(element, "time_usec");
        if (member != "Browser History" || !isVisit)
            return findings.addUnknownMembers(1);
        findings.addUnknownMembers(unknownMembers(element,
            { "favicon_url", "page_transition_qualifier", "title", "url", "time_usec", "client_id",
                "page_transition", "ptoken" }));
        Record record = recordOf(Role::Activity, Company::Google, Category::Browsing, u"visit"_s);
        record.text = textOf(element, "title").simplified();
        if (record.text.isEmpty())
            record.text = textOf(element, "url");
        record.host = hostOf(textOf(element, "url"));
        bool isNumber = false;
        const qint64 microseconds = textOf(element, "time_usec").toLongLong(&isNumber);
        if (isNumber)
            record.at = Instant(Milliseconds(microseconds / 1000));
        else
            findings.timeWasUnreadable();
        findings.add(std::move(record));
    }
};

} // namespace

std::unique_ptr<JsonReader> chromeHistoryReader()
{
    return std::make_unique<ChromeReader>();
}

} // namespace candor::importing
