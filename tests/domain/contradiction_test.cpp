#include "contradiction.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

Trait trait(Company company, Role role, const QString& label, const QString& value)
{
    Trait trait;
    trait.company = company;
    trait.role = role;
    trait.category = Category::Demographics;
    trait.label = label;
    trait.value = value;
    trait.evidence = 1;
    return trait;
}

Trait inferred(Company company, const QString& label, const QString& value)
{
    return trait(company, Role::Inferred, label, value);
}

Trait declared(Company company, const QString& label, const QString& value)
{
    return trait(company, Role::Declared, label, value);
}

QStringList valuesOf(const std::vector<Trait>& traits)
{
    QStringList values;
    for (const Trait& one : traits)
        values += one.value;
    return values;
}

} // namespace

class ContradictionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void agesAreReadInEveryCompanysWay_data()
    {
        constexpr int any = std::numeric_limits<int>::max();
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addRow("exact") << u"37"_s << 37 << 37;
        QTest::addRow("range") << u"35-49"_s << 35 << 49;
        QTest::addRow("long dash") << u"35–49"_s << 35 << 49;
        QTest::addRow("words") << u"25 to 54"_s << 25 << 54;
        QTest::addRow("code") << u"AGE_21_TO_24"_s << 21 << 24;
        QTest::addRow("plus") << u"55+"_s << 55 << any;
        QTest::addRow("over") << u"over 65"_s << 65 << any;
        QTest::addRow("and up") << u"21 and up"_s << 21 << any;
        QTest::addRow("under") << u"Under 18"_s << 0 << 18;
        QTest::addRow("Arabic digits") << u"٣٥-٤٩"_s << 35 << 49;
    }
    void agesAreReadInEveryCompanysWay()
    {
        QFETCH(QString, text);
        const std::optional<AgeRange> range = ageRangeFrom(text);
        QVERIFY(range);
        QTEST(range->from, "from");
        QTEST(range->to, "to");
    }

    void whatIsNoAgeIsNotRead()
    {
        for (const QString& text : { u""_s, u"unknown"_s, u"1990-04-17"_s, u"born 1990"_s, u"49-35"_s,
                 u"3 children"_s, u"99999999999999999999"_s })
            QVERIFY2(!ageRangeFrom(text), qPrintable(text));
    }

    void anInferredAgeThatExcludesTheDeclaredOneIsFound()
    {
        const Profile profile { { inferred(Company::X, u"Age"_s, u"25-34"_s),
            declared(Company::X, u"Age"_s, u"41"_s) } };
        const std::vector<Contradiction> found = contradictionsIn(profile);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].fact, SingleFact::Age);
        QCOMPARE(valuesOf(found[0].inferred), { u"25-34"_s });
        QCOMPARE(valuesOf(found[0].declared), { u"41"_s });
    }

    void rangesThatOverlapAgree()
    {
        const Profile profile { { inferred(Company::X, u"Age"_s, u"13-54"_s),
            inferred(Company::Snapchat, u"Cohort Age"_s, u"AGE_35_TO_44"_s),
            declared(Company::X, u"Age"_s, u"41"_s) } };
        QVERIFY(contradictionsIn(profile).empty());
    }

    void theSameOpinionInOtherWordsIsNamedOnce()
    {
        const Profile profile { { inferred(Company::X, u"Age"_s, u"25-34"_s),
            inferred(Company::X, u"Age"_s, u"25 to 34"_s), declared(Company::X, u"Age"_s, u"41"_s) } };
        QCOMPARE(valuesOf(contradictionsIn(profile).at(0).inferred), { u"25-34"_s });
    }

    void companiesContradictEachOtherWithoutThePerson()
    {
        const Profile profile { { inferred(Company::X, u"Gender"_s, u"female"_s),
            inferred(Company::Snapchat, u"Gender"_s, u"MALE"_s),
            inferred(Company::TikTok, u"Gender"_s, u"unknown"_s) } };
        const std::vector<Contradiction> found = contradictionsIn(profile);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].fact, SingleFact::Gender);
        QCOMPARE(valuesOf(found[0].inferred), QStringList({ u"female"_s, u"MALE"_s }));
        QVERIFY(found[0].declared.empty());
    }

    void onlyTheSidesThatClashAreNamed()
    {
        const Profile profile { { inferred(Company::X, u"Age"_s, u"13-54"_s),
            inferred(Company::Snapchat, u"Age"_s, u"21-24"_s),
            inferred(Company::Amazon, u"Age"_s, u"35-49"_s) } };
        const std::vector<Contradiction> found = contradictionsIn(profile);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(valuesOf(found[0].inferred), QStringList({ u"21-24"_s, u"35-49"_s }));
    }

    void whatAPersonToldTwoCompaniesIsNobodysOpinion()
    {
        const Profile profile { { declared(Company::X, u"Age"_s, u"41"_s),
            declared(Company::Spotify, u"Age"_s, u"30"_s) } };
        QVERIFY(contradictionsIn(profile).empty());
    }

    void switchedOffTraitsAndOtherLabelsSayNothing()
    {
        Trait off = inferred(Company::X, u"Age"_s, u"25-34"_s);
        off.disabled = true;
        Trait interest = inferred(Company::X, u"Age"_s, u"18-24"_s);
        interest.category = Category::Interests;
        const Profile profile { { off, interest, inferred(Company::X, u"Age of Sail"_s, u"18-24"_s),
            trait(Company::X, Role::Exposure, u"Age"_s, u"18-24"_s),
            declared(Company::X, u"Age"_s, u"41"_s) } };
        QVERIFY(contradictionsIn(profile).empty());
    }
};

QTEST_GUILESS_MAIN(ContradictionTest)
#include "contradiction_test.moc"
