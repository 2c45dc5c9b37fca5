#include "containers/device_source.h"
#include "json_elements.h"
#include "json_reading.h"
#include "offers/offer_catalogue.h"
#include "other_self.h"
#include "rounds.h"
#include "standing.h"
#include "table_rows.h"

#include <QXmlStreamReader>

#include <cstdio>
#include <cstdlib>

// Reading catalogues in each form, against what that form costs at least: the same bytes through the parser
// alone, with nothing made of them. A ratio of 2 says that making offers of it (ids, prices, topics) costs as
// much again as taking it apart. Then 200 other selves over 50,000 items, against as many passes over all.
//   offer_bench [SECONDS] [OFFERS]
namespace {

using namespace candor;
using namespace candor::bench;
using namespace candor::importing;

const auto Never = [] { return false; };

QByteArray titleOf(int number)
{
    static const char* const kinds[] { "Tennis racket", "Garden chair", "Trail running shoes", "Perfume",
        "Cordless drill", "Plain thing", "Novel", "Coffee machine" };
    return QByteArray(kinds[number % 8]) + " no " + QByteArray::number(number);
}

QByteArray feedOf(int offers)
{
    QByteArray bytes = "<rss xmlns:g='http://base.google.com/ns/1.0'><channel>\n";
    for (int at = 0; at < offers; ++at)
        bytes += "<item><g:id>" + QByteArray::number(at) + "</g:id><title>" + titleOf(at)
            + "</title><g:price>9.90 EUR</g:price><link>https://shop.example/" + QByteArray::number(at)
            + "</link><g:brand>Invented</g:brand></item>\n";
    return bytes + "</channel></rss>";
}

QByteArray linesOf(int offers)
{
    QByteArray bytes;
    for (int at = 0; at < offers; ++at)
        bytes += R"({"id":")" + QByteArray::number(at) + R"(","title":")" + titleOf(at)
            + R"(","price":"9.90 EUR","link":"https://shop.example/)" + QByteArray::number(at)
            + "\",\"brand\":\"Invented\"}\n";
    return bytes;
}

QByteArray tableOf(int offers)
{
    QByteArray bytes = "id,title,price,link,brand\n";
    for (int at = 0; at < offers; ++at)
        bytes += QByteArray::number(at) + ',' + titleOf(at) + ",9.90 EUR,https://shop.example/"
            + QByteArray::number(at) + ",Invented\n";
    return bytes;
}

void readAll(const QByteArray& bytes, int offers)
{
    DeviceSource source(bufferOf(bytes));
    const auto catalogue = readCatalogue(source, Never);
    if (!catalogue || static_cast<int>(catalogue->offers.size()) != offers)
        std::abort(); // the figures would mean nothing
}

void tokensOf(const QByteArray& feed)
{
    QXmlStreamReader xml(feed);
    while (!xml.atEnd())
        xml.readNext();
}

void objectsOf(const QByteArray& lines)
{
    DeviceSource source(bufferOf(lines));
    JsonElements elements(source, JsonCut::Lines);
    JsonParser parser;
    while (elements.next())
        (void)parser.parse(elements.text());
}

void rowsOf(const QByteArray& table)
{
    DeviceSource source(bufferOf(table));
    TableRows rows(source);
    while (rows.next())
        rows.settle();
}

void printPair(const std::vector<Times>& times, std::size_t first)
{
    print(times[first], times[first]);
    print(times[first + 1], times[first]);
}

void compareReading(double seconds, int offers)
{
    const QByteArray feed = feedOf(offers);
    const QByteArray lines = linesOf(offers);
    const QByteArray table = tableOf(offers);
    Rounds rounds;
    rounds.add("feed, parser alone", [&] { tokensOf(feed); });
    rounds.add("feed, offers", [&] { readAll(feed, offers); });
    rounds.add("JSON Lines, parser alone", [&] { objectsOf(lines); });
    rounds.add("JSON Lines, offers", [&] { readAll(lines, offers); });
    rounds.add("table, cutter alone", [&] { rowsOf(table); });
    rounds.add("table, offers", [&] { readAll(table, offers); });
    std::printf("%d offers; feed %.0f MB, lines %.0f MB, table %.0f MB\n", offers,
        static_cast<double>(feed.size()) / 1e6, static_cast<double>(lines.size()) / 1e6,
        static_cast<double>(table.size()) / 1e6);
    const std::vector<Times> times = rounds.run(3, seconds);
    for (const std::size_t first : { 0U, 2U, 4U })
        printPair(times, first);
    std::printf("peak of memory %.0f MB\n", peakMegabytes());
}

void compareSelves(double seconds)
{
    constexpr int items = 50'000;
    constexpr int selves = 200;
    std::vector<Item> all;
    for (int at = 0; at < items; ++at) {
        Item item;
        item.id = { at };
        const auto value = [at](int of) { return QString::number(at * 7919 % of); };
        item.attributes = { { Category::Demographics, QStringLiteral("Age"), value(selves + 1) },
            { Category::Interests, QStringLiteral("Interests"), value(997) },
            { Category::Search, QStringLiteral("Search"), value(499) } };
        all.push_back(std::move(item));
    }
    using namespace candor::scoring;
    const Catalogue catalogue
        = Catalogue::of(all, [](const Attribute& one) { return static_cast<Score>(one.value.toInt() % 83); });
    std::vector<Flip> flips;
    for (int at = 1; at <= selves; ++at)
        flips.push_back(
            { Category::Demographics, QStringLiteral("Age"), QStringLiteral("0"), QString::number(at), {} });
    const CategorySet used = CategorySet().set();
    Rounds rounds;
    rounds.add("200 passes over all items", [&] {
        for (int at = 0; at < selves; ++at)
            (void)bestOf(catalogue.tiles(), recipeOf(catalogue.tiles(), catalogue.mixOf(used)), 50, Never);
    });
    rounds.add("200 other selves", [&] {
        if (otherSelves(catalogue, used, flips, 50, ItemId { 5 }, Never).size() != flips.size())
            std::abort();
    });
    std::printf("%d selves over %d items\n", selves, items);
    printPair(rounds.run(5, seconds), 0);
}

} // namespace

int main(int count, char* words[])
{
    const double seconds = count > 1 ? std::atof(words[1]) : 3;
    const int offers = count > 2 ? std::atoi(words[2]) : 200'000;
    compareReading(seconds, offers);
    compareSelves(seconds);
}
