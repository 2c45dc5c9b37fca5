#include "difference.h"
#include "made_catalogue.h"

#include <QTest>

#include <numeric>

using namespace candor;
using namespace candor::scoring;
using namespace candor::test;

namespace {

// The definition, without any cleverness: score everything, sort everything.
std::vector<Ranked> sortedBySlowHand(const Catalogue& catalogue, CategorySet used)
{
    std::vector<Ranked> all;
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        Ranked ranked { catalogue.idAt(i), 0, catalogue.baseAt(i), catalogue.baseAt(i), {} };
        for (const Category category : AllCategories) {
            if (used[indexOf(category)]) {
                ranked.parts[indexOf(category)] = catalogue.partAt(i, category);
                ranked.score += catalogue.partAt(i, category);
            }
        }
        all.push_back(ranked);
    }
    std::sort(all.begin(), all.end(), [](const Ranked& a, const Ranked& b) {
        return a.score != b.score ? a.score > b.score : a.item < b.item;
    });
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].rank = static_cast<qint64>(i) + 1;
    return all;
}

qint64 rankIn(const std::vector<Ranked>& all, ItemId item)
{
    return std::find_if(all.begin(), all.end(), [item](const Ranked& ranked) {
        return ranked.item == item;
    })->rank;
}

Catalogue randomCatalogue(std::size_t items, quint32 seed)
{
    std::vector<Score> bases;
    for (std::size_t i = 0; i < items; ++i)
        bases.push_back(static_cast<Score>(i % 5));
    return Catalogue::of(randomItems(items, seed), weightInValue, bases);
}

CategorySet setNumber(std::mt19937& random)
{
    return { random() }; // the upper bits fall away
}

const Cancelled Never = [] { return false; };

} // namespace

class DifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theListsAreThoseOfAFullSort_data()
    {
        QTest::addColumn<std::size_t>("items");
        QTest::addColumn<int>("top");
        for (const std::size_t items : { 0U, 1U, 7U, 511U, 512U, 513U, 3000U }) {
            for (const int top : { 0, 1, 8, 100, 5000 })
                QTest::addRow("%zu items, top %d", items, top) << items << top;
        }
    }
    void theListsAreThoseOfAFullSort()
    {
        QFETCH(std::size_t, items);
        QFETCH(int, top);
        const Catalogue catalogue = randomCatalogue(items, static_cast<quint32>(items) + 1);
        std::mt19937 random(9);
        for (int round = 0; round < 5; ++round) {
            const CategorySet now = setNumber(random);
            const CategorySet asIf = setNumber(random);
            const Difference result = difference(catalogue, now, asIf, top, Never);
            const auto before = sortedBySlowHand(catalogue, now);
            const auto after = sortedBySlowHand(catalogue, asIf);
            const auto length = std::min(static_cast<std::ptrdiff_t>(top), std::ssize(before));
            QVERIFY(result.before == std::vector(before.begin(), before.begin() + length));
            QVERIFY(result.after == std::vector(after.begin(), after.begin() + length));
            for (const Move& move : result.moves) {
                QCOMPARE(move.from, rankIn(before, move.item));
                QCOMPARE(move.to, rankIn(after, move.item));
                QVERIFY(move.from != move.to);
            }
            QCOMPARE(result.lost.size(), result.gained.size());
            QCOMPARE(result.stays.size() + result.gained.size(), result.after.size());
        }
    }

    void basePlusPartsIsAlwaysTheScore()
    {
        const Catalogue catalogue = randomCatalogue(2000, 5);
        std::mt19937 random(4);
        for (int round = 0; round < 30; ++round) {
            const Difference result = difference(catalogue, setNumber(random), setNumber(random), 50, Never);
            for (const auto* list : { &result.before, &result.after }) {
                for (const Ranked& ranked : *list)
                    QCOMPARE(
                        std::accumulate(ranked.parts.begin(), ranked.parts.end(), ranked.base), ranked.score);
            }
        }
    }

    void withoutAChangeNothingMoves()
    {
        const Difference result = difference(randomCatalogue(2000, 6), everything(), everything(), 20, Never);
        QVERIFY(result.moves.empty());
        QVERIFY(result.gained.empty());
        QVERIFY(result.lost.empty());
        QVERIFY(result.heldBack.empty());
        QCOMPARE(result.stays.size(), std::size_t { 20 });
        QVERIFY(result.before == result.after);
        QVERIFY(std::abs(result.measures.rbo - 1) < 1e-12);
        QCOMPARE(result.measures.kendallTau, std::optional(1.0));
    }

    void offAndOnAgainIsAsIfNothingHadHappened()
    {
        const Catalogue catalogue = randomCatalogue(2000, 7);
        const Difference first = difference(catalogue, everything(), everything(), 20, Never);
        for (const Category category : AllCategories) {
            CategorySet off = everything();
            off.reset(indexOf(category));
            const Difference there = difference(catalogue, everything(), off, 20, Never);
            const Difference back = difference(catalogue, off, everything(), 20, Never);
            QVERIFY(there.before == back.after);
            QVERIFY(there.after == back.before);
            QVERIFY(there.lost == back.gained);
            QVERIFY(back.after == first.after);
        }
    }

    void theOrderInWhichItemsCameDoesNotMatter()
    {
        std::vector<Item> items = randomItems(2000, 8);
        const CategorySet off = setOf({ Category::Search, Category::Work });
        const Difference one = difference(Catalogue::of(items, weightInValue), everything(), off, 30, Never);
        std::mt19937 random(2);
        std::shuffle(items.begin(), items.end(), random);
        for (Item& item : items)
            std::shuffle(item.attributes.begin(), item.attributes.end(), random);
        QVERIFY(difference(Catalogue::of(items, weightInValue), everything(), off, 30, Never) == one);
    }

    void denyingEverythingLeavesOnlyWhatAnItemIsByItself()
    {
        const Catalogue catalogue = randomCatalogue(900, 9);
        const Difference result = difference(catalogue, everything(), {}, 40, Never);
        for (const Ranked& ranked : result.after) {
            QCOMPARE(ranked.score, ranked.base);
            QCOMPARE(ranked.parts, Parts {});
        }
        QCOMPARE(result.measures.entropyAfter, 0.0);
    }

    void aHeldBackItemSaysWhatItRestedOn()
    {
        const std::vector items {
            itemWith(1, { { Category::Lookalikes, 9 }, { Category::Location, 2 }, { Category::Search, 1 } }),
            itemWith(2, { { Category::Interests, 8 } }), itemWith(3, { { Category::Interests, 7 } })
        };
        CategorySet off = everything();
        off.reset(indexOf(Category::Lookalikes))
            .reset(indexOf(Category::Location))
            .reset(indexOf(Category::Device));
        const Difference result
            = difference(Catalogue::of(items, weightInValue), everything(), off, 2, Never);
        QCOMPARE(result.lost, ids({ 1 }));
        QCOMPARE(result.gained, ids({ 3 }));
        QCOMPARE(result.stays, ids({ 2 }));
        const HeldBack expected { { 1 }, setOf({ Category::Lookalikes, Category::Location }), 11 };
        QCOMPARE(result.heldBack, std::vector { expected });
        const std::vector<Move> moves { { { 1 }, 1, 3 }, { { 2 }, 2, 1 }, { { 3 }, 3, 2 } };
        QCOMPARE(result.moves, moves);
        QVERIFY(result.strongest == Category::Lookalikes);
    }

    void anItemThatIsPushedOutIsLostButNotHeldBack()
    {
        const std::vector items { itemWith(1, { { Category::Interests, 5 } }),
            itemWith(2, { { Category::Search, 9 } }) };
        const Difference result = difference(
            Catalogue::of(items, weightInValue), setOf({ Category::Interests }), everything(), 1, Never);
        QCOMPARE(result.lost, ids({ 1 }));
        QCOMPARE(result.gained, ids({ 2 }));
        QVERIFY(result.heldBack.empty());
        QVERIFY(result.strongest == Category::Search);
    }

    void whatMovesNothingIsNotTheStrongest()
    {
        const std::vector items { itemWith(1, { { Category::Interests, 5 } }) };
        const Difference result = difference(Catalogue::of(items, weightInValue), everything(), {}, 5, Never);
        QVERIFY(!result.strongest);
        QCOMPARE(result.before.size(), std::size_t { 1 });
    }

    void aNegativeLengthIsAnEmptyList()
    {
        const Difference result = difference(randomCatalogue(10, 1), everything(), {}, -3, Never);
        QVERIFY(result == Difference {});
    }

    void cancelIsAskedOftenAndHeard()
    {
        const Catalogue catalogue = randomCatalogue(20'000, 3);
        int asked = 0;
        const Difference whole = difference(catalogue, everything(), {}, 8, [&asked] { return ++asked < 0; });
        QVERIFY(asked >= 4);
        QCOMPARE(whole.before.size(), std::size_t { 8 });
        for (int patience = 1; patience <= asked; ++patience) {
            int left = patience;
            const Difference cut
                = difference(catalogue, everything(), {}, 8, [&left] { return --left == 0; });
            QVERIFY(cut == Difference {});
        }
    }
    void nobodyNeedsToBeAsked()
    {
        QCOMPARE(difference(randomCatalogue(600, 3), everything(), {}, 8, nullptr).before.size(),
            std::size_t { 8 });
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
