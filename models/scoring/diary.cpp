#include "diary.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace candor::scoring {

namespace {

struct Page { // of a diary: one day by places in the vocabulary
    std::vector<std::pair<std::uint32_t, qint64>> named;
    qint64 records = 0;
};

// The distribution function of Poisson's numbers of mean 1, in 2^-32.
constexpr std::array<std::uint32_t, 9> AtMost { 1580030168U, 3160060337U, 3950075422U, 4213413783U,
    4279248374U, 4292415292U, 4294609778U, 4294923276U, 4294962463U };

qint64 poissonOfOne(Draws& draws)
{
    return std::ranges::upper_bound(AtMost, draws.next()) - AtMost.begin();
}

qint64 drawn(qint64 records, Draws& draws)
{
    constexpr qint64 MostParts = 1000;
    const qint64 parts = std::min(records, MostParts);
    qint64 sum = 0;
    for (qint64 part = 0; part < parts; ++part)
        sum += poissonOfOne(draws);
    return parts == 0 ? 0 : sum * (records / parts) + sum * (records % parts) / parts;
}

} // namespace

DrawnWeights drawnFromDays(const Catalogue& catalogue, std::span<const Day> days)
{
    std::unordered_map<Attribute, std::uint32_t, AttributeHash> places;
    for (const Attribute& attribute : catalogue.vocabulary())
        places.emplace(attribute, static_cast<std::uint32_t>(places.size()));
    std::vector<Page> pages;
    for (const Day& day : days) {
        Page& page = pages.emplace_back();
        page.records = day.records;
        for (const AttributeCount& count : day.counts) {
            if (const auto place = places.find(count.attribute); place != places.end())
                page.named.emplace_back(place->second, count.named);
        }
    }
    return [pages = std::move(pages), words = places.size()](Draws& draws) {
        std::vector<qint64> named(words);
        qint64 records = 0;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const Page& page = pages[draws.below(pages.size())];
            records += page.records;
            for (const auto& [word, times] : page.named)
                named[word] += times;
        }
        std::vector<Score> weights;
        weights.reserve(words);
        for (const qint64 times : named)
            weights.push_back(weightOf(times, records));
        return weights;
    };
}

DrawnWeights drawnFromRecords(std::vector<std::uint32_t> sourceOf, std::vector<qint64> records)
{
    return [sourceOf = std::move(sourceOf), records = std::move(records)](Draws& draws) {
        std::vector<qint64> again;
        again.reserve(records.size());
        for (const qint64 one : records)
            again.push_back(drawn(one, draws));
        const qint64 all = std::accumulate(again.begin(), again.end(), qint64 { 0 });
        std::vector<Score> weights;
        weights.reserve(sourceOf.size());
        for (const std::uint32_t source : sourceOf)
            weights.push_back(source < again.size() ? weightOf(again[source], all) : 0);
        return weights;
    };
}

} // namespace candor::scoring
