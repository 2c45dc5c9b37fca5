#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

Record visited(const QString& page, const char* time)
{
    return activity(Company::Microsoft, Category::Browsing, u"visit"_s, page, at(time));
}

Shape table()
{
    Shape shape { "microsoft, table", Company::Microsoft, {}, {}, {}, {} };
    shape.files = { { "BrowsingHistory.csv",
        "\xEF\xBB\xBF"
        "DateTime,NavigatedToUrl,PageTitle\r\n"
        "2031-02-03T04:05:06.0000000Z,https://bread.invented.example/a?b=1,\"Sourdough, explained\"\r\n"
        "2031-02-04T04:05:06Z,https://tea.invented.example/,\r\n"
        "2031-02-05T04:05:06Z,https://chá.invented.example/,Como fazer chá\r\n" } };
    const QString file = u"BrowsingHistory.csv"_s;
    shape.told = { { file, visited(u"Sourdough, explained"_s, "2031-02-03T04:05:06Z"), "Sourdough" },
        { file, visited(u"https://tea.invented.example/"_s, "2031-02-04T04:05:06Z"), "tea.invented" },
        { file, visited(u"Como fazer chá"_s, "2031-02-05T04:05:06Z"), "Como" } };
    return shape;
}

// Only names of these are known for certain: what is in them is read if it is of the kind that was seen.
Shape lists()
{
    Shape shape { "microsoft, JSON", Company::Microsoft, "Microsoft", {}, {}, {} };
    const QString visits = u"BrowseHistory.json"_s;
    const QString searches = u"SearchRequestsAndQuery.json"_s;
    shape.files = {
        { visits.toUtf8(),
            json("[ { 'dateTime': '2031-03-01T00:00:00Z', 'navigatedToUrl': 'https://a.invented.example/', "
                 "'pageTitle': '茶の淹れ方' } ]") },
        { searches.toUtf8(), json("[ { 'dateTime': '2031-03-02T00:00:00Z', 'searchTerms': 'чайник' } ]") },
        { "ProductAndServiceUsage.json", json("[ { 'dateTime': '2031-03-03T00:00:00Z', 'appName': 'x' } ]") },
        { "ContentConsumption.csv", "DateTime,Title\n2031-03-03,x\n" },
        { "DemographicInformation.json", "[]" },
        { "PreciseUserLocation.json", json("[ { 'latitude': 1 } ]") },
    };
    shape.told = { { visits, visited(u"茶の淹れ方"_s, "2031-03-01T00:00:00Z"), "navigated" },
        { searches,
            activity(
                Company::Microsoft, Category::Search, u"search"_s, u"чайник"_s, at("2031-03-02T00:00:00Z")),
            "searchTerms" } };
    shape.unread = { { u"ProductAndServiceUsage.json"_s, FileReason::NotRecognised },
        { u"ContentConsumption.csv"_s, FileReason::NotRecognised },
        { u"DemographicInformation.json"_s, FileReason::NotRecognised },
        { u"PreciseUserLocation.json"_s, FileReason::LeftOutOnPurpose } };
    return shape;
}

} // namespace

std::vector<Shape> microsoftShapes()
{
    return { table(), lists() };
}

} // namespace candor::test
