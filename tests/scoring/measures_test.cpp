#include "made_catalogue.h"
#include "measures.h"

#include <QTest>

#include <cmath>

using namespace candor;
using namespace candor::scoring;
using candor::test::ids;

// The numbers are worked by hand from the definitions in the papers; other libraries call other formulas by
// the same name.
class MeasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void overlapIsTheExtrapolatedVariant()
    {
        const auto s = ids({ 1, 2, 3, 4, 5 }); // a b c d e
        const auto u = ids({ 2, 1, 6, 3, 7 }); // b a f c g
        QVERIFY(isAbout(rboExtrapolated(s, u, 0.9), 0.592335));
        QVERIFY(isAbout(rboExtrapolated(s, u, 0.8), 0.567893));
        QVERIFY(isAbout(rboExtrapolated(u, s, 0.9), 0.592335));
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
        QVERIFY(isAbout(rboExtrapolated(ids({ 2 }), ids({ 1, 2 })), 0.45));
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

private:
    static bool isAbout(double value, double expected) { return std::abs(value - expected) < 1e-6; }
};

QTEST_GUILESS_MAIN(MeasuresTest)
#include "measures_test.moc"
