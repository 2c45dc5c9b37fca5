#include "binary_logarithm.h"
#include "weights.h"

#include <QTest>

#include <cmath>

using namespace candor;
using namespace candor::scoring;
using namespace Qt::StringLiterals;

class WeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theWholeNumberLogarithmIsTheLogarithm()
    {
        const auto unit = std::ldexp(1.0, -LogarithmBits);
        for (qint64 number = 1; number < (Q_INT64_C(1) << 62); number += 1 + number / 7) {
            const double exact = std::log2(static_cast<double>(number));
            const double ours = static_cast<double>(binaryLogarithm(number)) * unit;
            QVERIFY2(std::abs(ours - exact) <= 2 * unit, qPrintable(QString::number(number)));
        }
    }
    void theLogarithmOfAPowerOfTwoIsExact()
    {
        for (int power = 0; power < 63; ++power)
            QCOMPARE(binaryLogarithm(Q_INT64_C(1) << power), static_cast<qint64>(power) << LogarithmBits);
        QCOMPARE(binaryLogarithm(0), 0);
        QCOMPARE(binaryLogarithm(-5), 0);
    }
    void theLogarithmNeverFalls()
    {
        for (qint64 number = 1; number < 100'000; ++number)
            QVERIFY(binaryLogarithm(number) <= binaryLogarithm(number + 1));
    }

    void aWeightIsTheFormulaWithinOneUnit()
    {
        for (const qint64 records : { 0LL, 1LL, 2LL, 10LL, 1412LL, 90'000LL, 5'000'000'000LL }) {
            for (qint64 named = 0; named <= records; named += 1 + records / 300) {
                const auto n = static_cast<double>(named);
                const auto all = static_cast<double>(records);
                const double exact = std::ldexp(std::log2((n + 1) * (all + 1) / (all - n + 1)), ScoreBits);
                QVERIFY(std::abs(weightOf(named, records) - exact) <= 1);
            }
        }
    }
    void whatNobodyNamedWeighsNothing()
    {
        for (const qint64 records : { 0LL, 1LL, 77LL, 123'456'789LL })
            QCOMPARE(weightOf(0, records), 0);
    }
    void whatIsNamedMoreOftenNeverWeighsLess()
    {
        for (const qint64 records : { 1LL, 3LL, 1000LL, 20'000LL }) {
            for (qint64 named = 0; named < records; ++named)
                QVERIFY(weightOf(named, records) <= weightOf(named + 1, records));
        }
        QVERIFY(weightOf(1, 20'000) > 0);
    }
    void countsThatCannotBeAreStillWeighed()
    {
        QCOMPARE(weightOf(-3, 10), 0);
        QCOMPARE(weightOf(7, -1), weightOf(7, 7));
        QCOMPARE(weightOf(12, 10), weightOf(12, 12));
        QVERIFY(weightOf(std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()) > 0);
    }

    void aCompanyWeighsWhatItsAdvertisersNamed()
    {
        const Attribute bees { Category::Interests, u"Interests"_s, u"Beekeeping"_s };
        const Weights weights = weightsFromCounts(std::vector<AttributeCount> { { bees, 15 } }, 63);
        QCOMPARE(weights(bees), weightOf(15, 63));
        QCOMPARE(weights({ Category::Interests, u"Keywords"_s, u"Beekeeping"_s }), 0);
        QCOMPARE(weights({ Category::Search, u"Interests"_s, u"Beekeeping"_s }), 0);
    }

    void aShopWeighsTheEvidenceAcrossCompaniesAndLabels()
    {
        Profile profile;
        profile.traits.push_back(trait(Company::X, u"Interests"_s, u"Beekeeping"_s, 3));
        profile.traits.push_back(trait(Company::Google, u"Topics"_s, u"  BEEKEEPING "_s, 5));
        profile.traits.push_back(trait(Company::X, u"Interests"_s, u"Rowing"_s, 2));
        const Weights weights = weightsFromTraits(profile);
        QCOMPARE(weights({ Category::Interests, u"topic"_s, u"beekeeping"_s }), weightOf(8, 10));
        QCOMPARE(weights({ Category::Interests, u"topic"_s, u"Rowing"_s }), weightOf(2, 10));
        QCOMPARE(weights({ Category::Purchases, u"topic"_s, u"Rowing"_s }), 0);
    }
    void whatIsSwitchedOffHiddenOrUndisclosedDoesNotWeigh()
    {
        Profile profile;
        profile.traits.push_back(trait(Company::X, u"Interests"_s, u"Rowing"_s, 2));
        profile.traits.push_back(trait(Company::X, u"Interests"_s, u"Chess"_s, 2));
        profile.traits.back().disabled = true;
        profile.traits.push_back(trait(Company::X, u"Interests"_s, u"Poetry"_s, 2));
        profile.traits.back().state = TraitState::Hidden;
        profile.traits.push_back(trait(Company::X, u"Lists"_s, {}, 2));
        const Weights weights = weightsFromTraits(profile);
        QCOMPARE(weights({ Category::Interests, {}, u"Rowing"_s }), weightOf(2, 2));
        QCOMPARE(weights({ Category::Interests, {}, u"Chess"_s }), 0);
        QCOMPARE(weights({ Category::Interests, {}, u"Poetry"_s }), 0);
        QCOMPARE(weights({ Category::Interests, {}, {} }), 0);
    }

private:
    static Trait trait(Company company, const QString& label, const QString& value, qint64 evidence)
    {
        Trait trait;
        trait.company = company;
        trait.category = Category::Interests;
        trait.label = label;
        trait.value = value;
        trait.evidence = evidence;
        return trait;
    }
};

QTEST_GUILESS_MAIN(WeightsTest)
#include "weights_test.moc"
