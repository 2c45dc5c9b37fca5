#include "id.h"
#include "result.h"

#include <QTest>

#include <memory>

using namespace candor;
using namespace Qt::StringLiterals;

class ResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueIsKept()
    {
        const Result<int> result = 7;
        QVERIFY(result);
        QCOMPARE(*result, 7);
    }
    void anErrorIsKept()
    {
        const Result<int> result = Error { Fault::TooNew, u"version 9"_s };
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error { Fault::TooNew, u"version 9"_s }));
    }
    void aValueThatOnlyMovesCanBeTakenOut()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }
    void doneHasNoErrorAndAReasonHasOne()
    {
        const Result<void> done;
        const Result<void> refused = Error { Fault::Refused, {} };
        QVERIFY(done.has_value());
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().fault, Fault::Refused);
    }
    void idsOfDifferentTablesDoNotCompare()
    {
        using A = Id<struct ATag>;
        using B = Id<struct BTag>;
        static_assert(!std::equality_comparable_with<A, B>);
        static_assert(!std::convertible_to<qint64, A>);
        QVERIFY(!A {});
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
