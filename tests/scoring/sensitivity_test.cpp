#include "difference.h"
#include "made_catalogue.h"
#include "sensitivity.h"

#include <QTest>

using namespace candor;
using namespace candor::scoring;
using namespace candor::test;

namespace {

// Worked by hand: contributions of three categories to four items (doubled, to be whole). In full the scores
// are 12, 14, 12, 11 and the order 2, 1, 3, 4, with a tie that the id decides.
Catalogue workedExample()
{
    const std::vector items { itemWith(1, { { Category::Interests, 10 }, { Category::Demographics, 2 } }),
        itemWith(2, { { Category::Interests, 2 }, { Category::Demographics, 8 }, { Category::Location, 4 } }),
        itemWith(3, { { Category::Interests, 6 }, { Category::Location, 6 } }),
        itemWith(4, { { Category::Demographics, 4 }, { Category::Location, 7 } }) };
    return Catalogue::of(items, weightInValue);
}

std::vector<ItemId> orderWithout(Category category)
{
    CategorySet used = everything();
    used.reset(indexOf(category));
    std::vector<ItemId> order;
    for (const Ranked& ranked : difference(workedExample(), everything(), used, 4, nullptr).after)
        order.push_back(ranked.item);
    return order;
}

} // namespace

class SensitivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void leavingOutEachCategoryGivesTheWorkedOrders()
    {
        QCOMPARE(orderWithout(Category::Device), ids({ 2, 1, 3, 4 }));
        QCOMPARE(orderWithout(Category::Interests), ids({ 2, 4, 3, 1 }));
        QCOMPARE(orderWithout(Category::Demographics), ids({ 3, 1, 4, 2 }));
        QCOMPARE(orderWithout(Category::Location), ids({ 1, 2, 3, 4 }));
    }

    void theStrongestSwitchComesFirst()
    {
        const CategorySet used = setOf({ Category::Interests, Category::Demographics, Category::Location });
        const std::vector<Sensitivity> found = sensitivity(workedExample(), used, 4, nullptr);
        QCOMPARE(found.size(), std::size_t { 3 });
        QCOMPARE(found[0].category, Category::Demographics); // 2 1 3 4 becomes 3 1 4 2: 3 + 0 + 2 + 1 places
        QCOMPARE(found[0].footrule, 6);
        QCOMPARE(found[1].category, Category::Interests); // becomes 2 4 3 1: 0 + 2 + 0 + 2
        QCOMPARE(found[1].footrule, 4);
        QCOMPARE(found[2].category, Category::Location); // becomes 1 2 3 4: 1 + 1
        QCOMPARE(found[2].footrule, 2);
    }

    void itemsThatLeaveWeighMoreThanItemsThatMove()
    {
        const std::vector items { itemWith(1, { { Category::Work, 10 }, { Category::Interests, 9 } }),
            itemWith(2, { { Category::Work, 11 }, { Category::Interests, 6 } }),
            itemWith(3, { { Category::Work, 12 }, { Category::Interests, 3 } }),
            itemWith(4, { { Category::Work, 3 }, { Category::Search, 10 } }),
            itemWith(5, { { Category::Work, 5 } }) };
        const CategorySet used = setOf({ Category::Work, Category::Interests, Category::Search });
        const std::vector<Sensitivity> found
            = sensitivity(Catalogue::of(items, weightInValue), used, 4, nullptr);
        QCOMPARE(found[0].category, Category::Search); // 1 2 3 4 becomes 1 2 3 5
        QCOMPARE(found[0].lost, 1);
        QCOMPARE(found[0].gained, 1);
        QCOMPARE(found[0].footrule, 2);
        QCOMPARE(found[1].category, Category::Interests); // becomes 4 3 2 1
        QCOMPARE(found[1].lost, 0);
        QCOMPARE(found[1].footrule, 8);
        QCOMPARE(found[2].category, Category::Work); // becomes 4 1 2 3
        QCOMPARE(found[2].footrule, 6);
    }

    void onlyCategoriesInUseAreAsked()
    {
        const CategorySet used = setOf({ Category::Location, Category::Search });
        const std::vector<Sensitivity> found = sensitivity(workedExample(), used, 3, nullptr);
        QCOMPARE(found.size(), std::size_t { 2 });
        QCOMPARE(found[1].category, Category::Search);
        QCOMPARE(found[1].footrule, 0);
        QVERIFY(sensitivity(workedExample(), {}, 3, nullptr).empty());
    }

    void eachIsWhatTheDifferenceOfThatSwitchAloneSays()
    {
        const Catalogue catalogue = Catalogue::of(randomItems(3000, 12), weightInValue);
        for (const Sensitivity& one : sensitivity(catalogue, everything(), 25, nullptr)) {
            CategorySet off = everything();
            off.reset(indexOf(one.category));
            const Difference alone = difference(catalogue, everything(), off, 25, nullptr);
            QCOMPARE(one.lost, std::ssize(alone.lost));
            QCOMPARE(one.gained, std::ssize(alone.gained));
            QCOMPARE(one.rbo, alone.measures.rbo);
        }
    }

    void aCancelledQuestionHasNoAnswer()
    {
        QVERIFY(sensitivity(workedExample(), everything(), 3, [] { return true; }).empty());
    }
};

QTEST_GUILESS_MAIN(SensitivityTest)
#include "sensitivity_test.moc"
