#include "share.h"

#include <QTest>

#include <limits>

using namespace candor;

class ShareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShareIsRoundedDownSoThatPerCentAreRoundedOnce()
    {
        QCOMPARE(permilleOf(2, 3), 666);
        QCOMPARE(permilleOf(5'946, 10'000), 594); // 59.46 %: 595 thousandths would be shown as 60 %
        QCOMPARE(permilleOf(595, 1'000), 595);
    }

    void somethingIsNeverNothing()
    {
        QCOMPARE(permilleOf(1, 1'000'000), 1);
        QCOMPARE(permilleOf(0, 5), 0);
    }

    void noWholeHasNoShares()
    {
        QCOMPARE(permilleOf(5, 0), 0);
        QCOMPARE(permilleOf(9, 5), 1000);
    }

    void largeNumbersDoNotOverflow()
    {
        QCOMPARE(permilleOf(std::numeric_limits<qint64>::max() / 2, std::numeric_limits<qint64>::max()), 499);
    }
};

QTEST_GUILESS_MAIN(ShareTest)
#include "share_test.moc"
