#include "made_catalogue.h"
#include "measures.h"

#include <QTest>

#include <cmath>

using namespace candor;
using namespace candor::scoring;
using candor::test::ids;

namespace {

const std::vector<ItemId> S = ids({ 1, 2, 3, 4, 5 }); // a b c d e
const std::vector<ItemId> U = ids({ 2, 1, 6, 3, 7 }); // b a f c g

} // namespace

// The numbers are worked by hand from the definitions in the papers; other libraries call other formulas by
// the same name.
class MeasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void overlapIsTheExtrapolatedVariant()
    {
        QVERIFY(isAbout(rboExtrapolated(S, U, 0.9), 0.592335));
        QVERIFY(isAbout(rboExtrapolated(S, U, 0.8), 0.567893));
        QVERIFY(isAbout(rboExtrapolated(U, S, 0.9), 0.592335));
    }
    void theSameListOverlapsWhollyAndAStrangerNotAtAll()
    {
        QVERIFY(isAbout(rboExtrapolated(ids({ 1, 2, 3 }), ids({ 1, 2, 3 })), 1));
        QVERIFY(isAbout(rboExtrapolated(ids({ 1, 2, 3 }), ids({ 4, 5, 6 })), 0));
        QCOMPARE(rboExtrapolated({}, {}), 1.0);
        QCOMPARE(rboExtrapolated(ids({ 1 }), {}), 0.0);
    }
    void aListAndItsBeginningAgreeAsFarAsTheyGo()
    {
        // X_d/d is 1 up to the shorter's end and assumed to stay so.
        QVERIFY(isAbout(rboExtrapolated(ids({ 1, 2, 3 }), ids({ 1, 2, 3, 4, 5 })), 1));
        // s = 1, l = 2, X_1 = 0, X_2 = 1: (1-p)/p * (1/2 * p^2) + 1/2 * p^2, which is p/2 with p = 0.9
        QVERIFY(isAbout(rboExtrapolated(ids({ 2 }), ids({ 1, 2 }), 0.9), 0.45));
    }

    void whatFollowsCanOnlyAddToTheLeastOverlap()
    {
        QVERIFY(isAbout(rboLeast(S, U, 0.9), 0.238041));
        QVERIFY(isAbout(rboLeast(S, U, 0.8), 0.371285));
        QVERIFY(isAbout(rboLeast(S, S, 0.9), 0.409510));
        QVERIFY(isAbout(rboLeast(S, S, 0.8), 0.672320));
        QCOMPARE(rboLeast(S, {}, 0.9), 0.0);
        // Another library divides by what five ranks can reach, and calls it RBO as well.
        QVERIFY(isAbout(rboLeast(S, U, 0.9) / (1 - std::pow(0.9, 5)), 0.581283));
        QVERIFY(isAbout(rboLeast(S, U, 0.85) / (1 - std::pow(0.85, 5)), 0.567720));
    }
    void thePersistenceFollowsTheLength()
    {
        QVERIFY(isAbout(persistenceFor(10), 0.9));
        QVERIFY(isAbout(persistenceFor(50), 0.98));
        QVERIFY(isAbout(persistenceFor(100), 0.99));
        QVERIFY(std::abs(weightOfFirst(10, 0.9) - 0.8556) < 1e-4);
        QVERIFY(std::abs(weightOfFirst(50, 0.98) - 0.8522) < 1e-4);
        QVERIFY(std::abs(weightOfFirst(100, 0.99) - 0.8519) < 1e-4);
        for (std::size_t length = 2; length < 500; ++length) {
            const double weight = weightOfFirst(length, persistenceFor(length));
            QVERIFY(weight > 0.85 && weight < 0.89);
        }
        QVERIFY(isAbout(rboExtrapolated(S, U), rboExtrapolated(S, U, 0.8)));
    }
    void listsOfOneOrNoneHaveAnOverlapToo()
    {
        QCOMPARE(rboExtrapolated(ids({ 1 }), ids({ 1 })), 1.0);
        QCOMPARE(rboExtrapolated(ids({ 1 }), ids({ 2 })), 0.0);
        QCOMPARE(weightOfFirst(0, 0.5), 0.0);
    }

    void overlapCountsWhatBothListsHave()
    {
        QVERIFY(isAbout(overlap(S, U), 0.6));
        QVERIFY(isAbout(jaccard(S, U), 0.428571));
        QVERIFY(isAbout(overlap(S, ids({ 1 })), 0.2));
        QCOMPARE(overlap({}, {}), 1.0);
        QCOMPARE(jaccard({}, {}), 1.0);
    }

    void theDistanceOfTopListsIsFagins()
    {
        QVERIFY(isAbout(kendallDistance(S, U, 0), 6));
        QVERIFY(isAbout(kendallDistance(S, U, 0.5), 7));
        const auto stranger = ids({ 11, 12, 13, 14, 15 });
        QVERIFY(isAbout(kendallDistance(S, stranger, 0), 25));
        QVERIFY(isAbout(kendallDistance(S, stranger, 0.5), 35));
        QVERIFY(isAbout(kendallDistance(S, S, 0.5), 0));
    }
    void theFootruleAddsUpDistances()
    {
        QCOMPARE(footrule(S, U), 10);
        QCOMPARE(footrule(S, ids({ 11, 12, 13, 14, 15 })), 30);
        QCOMPARE(footrule(S, S), 0);
    }

    void kendallCountsPairsInTheSameOrder()
    {
        QVERIFY(isAbout(*kendallTau(ids({ 1, 2, 3, 4, 5 }), ids({ 2, 1, 4, 3, 5 })), 0.6));
        QVERIFY(isAbout(*kendallTau(ids({ 1, 2, 3 }), ids({ 1, 2, 3 })), 1));
        QVERIFY(isAbout(*kendallTau(ids({ 1, 2, 3 }), ids({ 3, 2, 1 })), -1));
    }
    void kendallLooksOnlyAtWhatBothListsHave()
    {
        QVERIFY(isAbout(*kendallTau(ids({ 9, 1, 8, 2 }), ids({ 2, 7, 1, 6 })), -1));
        QVERIFY(!kendallTau(ids({ 1, 2 }), ids({ 2, 3 })));
        QVERIFY(!kendallTau({}, {}));
    }

    void entropyIsInBits()
    {
        QVERIFY(isAbout(entropyBits(std::array<qint64, 4> { 5, 3, 1, 1 }), 1.685475));
        QVERIFY(isAbout(entropyBits(std::array<qint64, 4> { 7, 7, 7, 7 }), 2));
    }
    void oneSourceOrNoneHasNoEntropy()
    {
        QCOMPARE(entropyBits(std::array<qint64, 3> { 0, 12, 0 }), 0.0);
        QVERIFY(!std::signbit(entropyBits(std::array<qint64, 1> { 12 })));
        QCOMPARE(entropyBits(std::array<qint64, 2> { 0, 0 }), 0.0);
        QCOMPARE(entropyBits({}), 0.0);
        QVERIFY(isAbout(entropyBits(std::array<qint64, 3> { -5, 1, 1 }), 1));
    }

    void concentrationIsHerfindahls()
    {
        QVERIFY(isAbout(concentration(std::array<qint64, 4> { 5, 3, 1, 1 }), 0.36));
        QVERIFY(isAbout(concentration(std::array<qint64, 4> { 14, 3, 2, 1 }), 0.525));
        QVERIFY(isAbout(1 / concentration(std::array<qint64, 4> { 14, 3, 2, 1 }), 1.904762));
        QCOMPARE(concentration(std::array<qint64, 3> { 0, 9, -4 }), 1.0);
        QCOMPARE(concentration({}), 0.0);
    }

private:
    static bool isAbout(double value, double expected) { return std::abs(value - expected) < 1e-6; }
};

QTEST_GUILESS_MAIN(MeasuresTest)
#include "measures_test.moc"
