#include "made_catalogue.h"
#include "switch_effects.h"

#include <QTest>

using namespace candor;
using namespace candor::scoring;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

Attribute named(Category category, int kind)
{
    return { category, u"kind"_s, QString::number(kind) };
}

// Ads that each ask for a kind of interest, which most tells them apart, of device and of location.
std::vector<Item> ads()
{
    std::vector<Item> items;
    for (qint64 id = 1; id <= 120; ++id) {
        Item item;
        item.id = { id };
        item.attributes = { named(Category::Interests, static_cast<int>(id % 40)),
            named(Category::Device, static_cast<int>(id % 4)),
            named(Category::Location, static_cast<int>(id % 3)) };
        items.push_back(item);
    }
    return items;
}

// Days on which interests differ much between kinds, devices and locations little.
std::vector<Day> days(std::size_t count, std::uint32_t seed, bool areAlike = false)
{
    std::mt19937 random(seed);
    std::vector<Day> all;
    for (std::size_t i = 0; i < count; ++i) {
        if (areAlike && i > 0) {
            all.push_back(all.front());
            continue;
        }
        Day day;
        day.records = 60;
        for (int kind = 0; kind < 40; ++kind)
            day.counts.push_back(
                { named(Category::Interests, kind), static_cast<qint64>(random() % 2) * kind });
        for (int kind = 0; kind < 4; ++kind) {
            day.counts.push_back({ named(Category::Device, kind), 20 + static_cast<qint64>(random() % 3) });
            day.counts.push_back({ named(Category::Location, kind), 20 + static_cast<qint64>(random() % 3) });
        }
        all.push_back(day);
    }
    return all;
}

Catalogue catalogueOf(std::span<const Day> all)
{
    std::vector<AttributeCount> sums = all.front().counts;
    qint64 records = 0;
    for (AttributeCount& sum : sums)
        sum.named = 0;
    for (const Day& day : all) {
        records += day.records;
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i].named += day.counts[i].named;
    }
    return Catalogue::of(ads(), weightsFromCounts(sums, records));
}

const CategorySet Used = setOf({ Category::Interests, Category::Device, Category::Location, Category::Work });

} // namespace

class SwitchEffectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatClearlyMattersMostStandsAlone()
    {
        const std::vector<Day> all = days(30, 1);
        const SwitchEffects found = switchEffects(catalogueOf(all), Used, 20, all, nullptr);
        QCOMPARE(found.draws, UsualDraws);
        QCOMPARE(found.effects.size(), std::size_t { 4 });
        QCOMPARE(found.effects[0].sensitivity.category, Category::Interests);
        QCOMPARE(found.effects[0].group, 0);
        QVERIFY(found.effects[1].group > 0);
        QVERIFY(found.effects[0].interval.low > found.effects[1].interval.high);
        QCOMPARE(found.effects[3].sensitivity.category, Category::Work); // no ad asks for it
        QVERIFY(std::abs(found.effects[3].effect) < 1e-12);
    }

    void whatTheDaysCannotTellApartIsOneGroup()
    {
        const std::vector<Day> all = days(30, 1);
        const SwitchEffects found = switchEffects(catalogueOf(all), Used, 20, all, nullptr);
        QCOMPARE(found.effects[1].group, found.effects[2].group); // device and location, by chance one first
    }

    void everyIntervalHoldsItsEffectAndGroupsNeverOverlap()
    {
        for (std::uint32_t seed = 1; seed <= 5; ++seed) {
            const std::vector<Day> all = days(12, seed);
            const SwitchEffects found = switchEffects(catalogueOf(all), Used, 10, all, nullptr, 60);
            for (const SwitchEffect& one : found.effects) {
                QVERIFY(one.interval.low <= one.effect && one.effect <= one.interval.high);
                for (const SwitchEffect& other : found.effects)
                    QVERIFY(one.group >= other.group || one.interval.low > other.interval.high);
            }
            QVERIFY(std::ranges::is_sorted(found.effects, std::ranges::greater {}, &SwitchEffect::effect));
        }
    }

    void daysThatAreAlikeLeaveNoDoubt()
    {
        const std::vector<Day> all = days(10, 3, true);
        for (const SwitchEffect& one : switchEffects(catalogueOf(all), Used, 20, all, nullptr, 40).effects) {
            QCOMPARE(one.interval.low, one.effect);
            QCOMPARE(one.interval.high, one.effect);
        }
    }

    void fewDaysSayNothingAboutTheOrder()
    {
        const std::vector<Day> all = days(4, 3);
        const SwitchEffects found = switchEffects(catalogueOf(all), Used, 20, all, nullptr);
        QCOMPARE(found.draws, std::size_t { 0 });
        for (const SwitchEffect& one : found.effects) {
            QCOMPARE(one.group, 0);
            QCOMPARE(one.interval, Interval {});
        }
    }

    void theSameDaysGiveTheSameBytes()
    {
        const std::vector<Day> all = days(15, 4);
        const Catalogue catalogue = catalogueOf(all);
        QVERIFY(switchEffects(catalogue, Used, 20, all, nullptr, 30)
            == switchEffects(catalogue, Used, 20, all, nullptr, 30));
    }

    void whoCancelsGetsNoAnswer()
    {
        const std::vector<Day> all = days(15, 4);
        int left = 20;
        QVERIFY(
            switchEffects(catalogueOf(all), Used, 20, all, [&left] { return --left < 0; }).effects.empty());
    }

    void intervalsThatTouchOneAfterTheOtherAreOneGroup()
    {
        const std::vector<Interval> chain { { 0.1, 0.3 }, { 0.7, 0.9 }, { 0.25, 0.5 }, { 0.5, 0.6 },
            { 0, 0.05 } };
        QCOMPARE(groupsOf(chain), (std::vector<int> { 1, 0, 1, 1, 2 }));
        QVERIFY(groupsOf({}).empty());
    }
};

QTEST_GUILESS_MAIN(SwitchEffectsTest)
#include "switch_effects_test.moc"
