#include "difference.h"
#include "made_catalogue.h"
#include "smallest_change.h"

#include <QTest>

using namespace candor;
using namespace candor::scoring;
using namespace candor::test;

namespace {

// Item 1 is served from interests, demographics, location and purchases; item 2 is its rival.
Catalogue oneRival()
{
    const std::vector items { itemWith(1,
                                  { { Category::Interests, 9 }, { Category::Demographics, 2 },
                                      { Category::Location, 4 }, { Category::Purchases, 5 } }),
        itemWith(2,
            { { Category::Interests, 3 }, { Category::Demographics, 5 }, { Category::Location, 1 },
                { Category::Purchases, 3 } }) };
    return Catalogue::of(items, weightInValue);
}

bool isListed(const Catalogue& catalogue, CategorySet used, ItemId item, int top)
{
    const Difference now = difference(catalogue, used, used, top, nullptr);
    return std::ranges::any_of(now.before, [item](const Ranked& ranked) { return ranked.item == item; });
}

// The definition, without any cleverness: every set, and among those that work the smallest.
std::vector<CategorySet> bySlowHand(
    const Catalogue& catalogue, CategorySet used, CategorySet open, ItemId item, int top)
{
    const bool before = isListed(catalogue, used, item, top);
    std::vector<CategorySet> smallest;
    for (unsigned long bits = 1; bits < 1UL << CategoryCount; ++bits) {
        const CategorySet switched(bits);
        if ((switched & ~open).any() || (!smallest.empty() && switched.count() > smallest.front().count()))
            continue;
        if (isListed(catalogue, used ^ switched, item, top) == before)
            continue;
        if (!smallest.empty() && switched.count() < smallest.front().count())
            smallest.clear();
        smallest.push_back(switched);
    }
    return smallest;
}

bool isSame(std::vector<CategorySet> a, std::vector<CategorySet> b)
{
    const auto number = [](const CategorySet& set) { return set.to_ulong(); };
    std::ranges::sort(a, {}, number);
    std::ranges::sort(b, {}, number);
    return a == b;
}

} // namespace

class SmallestChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ofTheWorkedExampleOnlyOnePairRemovesTheItem()
    {
        const SmallestChange found
            = smallestChange(oneRival(), everything(), everything(), { 1 }, 1, nullptr);
        QVERIFY(found.removes);
        QVERIFY(found.isComplete);
        QCOMPARE(found.sets.size(), std::size_t { 1 });
        QVERIFY(found.sets.front() == setOf({ Category::Interests, Category::Location }));
    }

    void ofTriplesOnlyOneWorksWhenThePairIsLocked()
    {
        // Without interests or location the pair cannot be had, and nothing else does it.
        for (const Category locked : { Category::Interests, Category::Location }) {
            CategorySet open = everything();
            open.reset(indexOf(locked));
            const SmallestChange found = smallestChange(oneRival(), everything(), open, { 1 }, 1, nullptr);
            QVERIFY(found.sets.empty());
            QVERIFY(found.isComplete);
        }
        const CategorySet triple = setOf({ Category::Interests, Category::Location, Category::Purchases });
        QVERIFY(!isListed(oneRival(), everything() ^ triple, { 1 }, 1));
        QVERIFY(isListed(oneRival(), {}, { 1 }, 1)); // everything off is a tie, and a tie removes nothing
    }

    void whatWasRemovedCanBeBroughtBack()
    {
        const CategorySet off = setOf({ Category::Interests, Category::Location });
        const SmallestChange found = smallestChange(oneRival(), everything() & ~off, off, { 1 }, 1, nullptr);
        QVERIFY(!found.removes);
        const std::vector each { setOf({ Category::Interests }), setOf({ Category::Location }) };
        QVERIFY(isSame(found.sets, each));
    }

    void itFindsAllSmallestSetsAndNoOthers()
    {
        std::mt19937 random(11);
        int found = 0;
        for (quint32 round = 0; round < 12; ++round) {
            const Catalogue catalogue = Catalogue::of(randomItems(40, round + 1), weightInValue);
            CategorySet open; // seven, so that the slow hand is not too slow
            while (open.count() < 7)
                open.set(random() % CategoryCount);
            const CategorySet used { static_cast<unsigned long>(random()) };
            const ItemId item = catalogue.idAt(random() % catalogue.size());
            const SmallestChange change = smallestChange(catalogue, used, open, item, 10, nullptr);
            QVERIFY(change.isComplete);
            QCOMPARE(change.removes, isListed(catalogue, used, item, 10));
            QVERIFY(isSame(change.sets, bySlowHand(catalogue, used, open, item, 10)));
            found += change.sets.empty() ? 0 : 1;
        }
        QVERIFY(found >= 4);
    }

    void whatIsLockedIsNeverTouched()
    {
        const Catalogue catalogue = Catalogue::of(randomItems(300, 5), weightInValue);
        const CategorySet locked = setOf({ Category::Interests, Category::Search, Category::Work });
        for (std::size_t index = 0; index < catalogue.size(); index += 7) {
            const SmallestChange change = smallestChange(
                catalogue, everything(), everything() & ~locked, catalogue.idAt(index), 40, nullptr);
            for (const CategorySet set : change.sets)
                QVERIFY((set & locked).none());
        }
        QVERIFY(smallestChange(catalogue, everything(), {}, catalogue.idAt(0), 40, nullptr).sets.empty());
    }

    void whenTheWorkRunsOutItSaysSo()
    {
        const Catalogue catalogue = Catalogue::of(randomItems(2000, 5), weightInValue);
        const ItemId last
            = difference(catalogue, everything(), everything(), 2000, nullptr).before.back().item;
        const SmallestChange little
            = smallestChange(catalogue, everything(), everything(), last, 5, nullptr, 20'000);
        QVERIFY(!little.isComplete);
        QVERIFY(little.sets.empty());
        // The same work gives the same answer: it is counted, not timed.
        QVERIFY(smallestChange(catalogue, everything(), everything(), last, 5, nullptr, 20'000) == little);
    }

    void whoCancelsGetsNoAnswer()
    {
        const Catalogue catalogue = Catalogue::of(randomItems(400, 5), weightInValue);
        for (int patience = 0; patience < 12; ++patience) {
            int left = patience;
            const SmallestChange change = smallestChange(
                catalogue, everything(), everything(), catalogue.idAt(3), 5, [&left] { return --left < 0; });
            QVERIFY(change.sets.empty());
        }
    }

    void anItemThatIsNotThereHasNoChange()
    {
        QVERIFY(smallestChange(oneRival(), everything(), everything(), { 77 }, 1, nullptr).sets.empty());
        QVERIFY(smallestChange({}, everything(), everything(), { 1 }, 1, nullptr).sets.empty());
        QVERIFY(smallestChange(oneRival(), everything(), everything(), { 1 }, 0, nullptr).sets.empty());
    }
};

QTEST_GUILESS_MAIN(SmallestChangeTest)
#include "smallest_change_test.moc"
