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

const Instant Today = *instantFromIso(u"2031-06-15T12:00:00Z");

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
        const std::vector<Contradiction> found = contradictionsIn(profile, Today);
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
        QVERIFY(contradictionsIn(profile, Today).empty());
    }

    void theSameOpinionInOtherWordsIsNamedOnce()
    {
        const Profile profile { { inferred(Company::X, u"Age"_s, u"25-34"_s),
            inferred(Company::X, u"Age"_s, u"25 to 34"_s), declared(Company::X, u"Age"_s, u"41"_s) } };
        QCOMPARE(valuesOf(contradictionsIn(profile, Today).at(0).inferred), { u"25-34"_s });
    }

    void companiesContradictEachOtherWithoutThePerson()
    {
        const Profile profile { { inferred(Company::X, u"Gender"_s, u"female"_s),
            inferred(Company::Snapchat, u"Gender"_s, u"MALE"_s),
            inferred(Company::TikTok, u"Gender"_s, u"unknown"_s) } };
        const std::vector<Contradiction> found = contradictionsIn(profile, Today);
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
        const std::vector<Contradiction> found = contradictionsIn(profile, Today);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(valuesOf(found[0].inferred), QStringList({ u"21-24"_s, u"35-49"_s }));
    }

    void whatAPersonToldTwoCompaniesIsNobodysOpinion()
    {
        const Profile profile { { declared(Company::X, u"Age"_s, u"41"_s),
            declared(Company::Spotify, u"Age"_s, u"30"_s) } };
        QVERIFY(contradictionsIn(profile, Today).empty());
    }

    void groupsThatExcludeEachOtherAreFound_data()
    {
        QTest::addColumn<SingleFact>("fact");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addRow("relationship")
            << SingleFact::Relationship << u"Relationship status"_s << u"Married"_s << u"Single"_s;
        QTest::addRow("German") << SingleFact::Relationship << u"Familienstand"_s << u"verheiratet"_s
                                << u"Geschieden"_s;
        QTest::addRow("children") << SingleFact::Parenthood << u"Parental status"_s << u"Parent"_s
                                  << u"Not a parent"_s;
        QTest::addRow("home") << SingleFact::Home << u"Home ownership"_s << u"Homeowner"_s << u"Renter"_s;
        QTest::addRow("Spanish gender") << SingleFact::Gender << u"Género"_s << u"Mujer"_s << u"Hombre"_s;
        QTest::addRow("income") << SingleFact::Income << u"Household income"_s << u"50,000 to 74,999"_s
                                << u"$100K+"_s;
        QTest::addRow("spaced income") << SingleFact::Income << u"Haushaltseinkommen"_s
                                       << u"30.000–49.999 €"_s << u"75\u202f000–99\u202f999 €"_s;
    }
    void groupsThatExcludeEachOtherAreFound()
    {
        QFETCH(QString, label);
        QFETCH(QString, one);
        QFETCH(QString, other);
        const Profile profile { { inferred(Company::X, label, one),
            inferred(Company::Snapchat, label, other) } };
        const std::vector<Contradiction> found = contradictionsIn(profile, Today);
        QCOMPARE(found.size(), 1U);
        QTEST(found[0].fact, "fact");
        QCOMPARE(valuesOf(found[0].inferred), QStringList({ one, other }));
    }

    void looseWordsAreNotHeldAgainstEachOther()
    {
        const Profile profile { { inferred(Company::X, u"Marital status"_s, u"Single"_s),
            inferred(Company::Snapchat, u"Marital status"_s, u"Divorced"_s),
            inferred(Company::X, u"Gender"_s, u"Women's shoes"_s),
            inferred(Company::Snapchat, u"Gender"_s, u"male"_s),
            inferred(Company::X, u"Household income"_s, u"Top 10 %"_s),
            inferred(Company::X, u"Household income"_s, u"2,000 to 3,000"_s), // a month?
            inferred(Company::X, u"Income"_s, u"$150K+"_s), // one earner's
            inferred(Company::Snapchat, u"Household income"_s, u"$20,000"_s),
            inferred(Company::TikTok, u"Household income"_s, u"€90,000"_s) } };
        QVERIFY(contradictionsIn(profile, Today).empty());
    }

    void oneCompanyMayPutAPersonInBothOfTwoGroups()
    {
        const Profile profile { { inferred(Company::Amazon, u"Audiences"_s, u"Homeowners"_s),
            inferred(Company::Amazon, u"Audiences"_s, u"Renters"_s),
            inferred(Company::Amazon, u"Audiences"_s, u"No"_s) } };
        const std::vector<Contradiction> found = contradictionsIn(profile, Today);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(valuesOf(found[0].inferred), QStringList({ u"Homeowners"_s, u"Renters"_s }));
    }

    void aBirthDateIsHeldAgainstAnInferredAge_data()
    {
        QTest::addColumn<QString>("age");
        QTest::addColumn<bool>("clashes");
        QTest::addRow("before the birthday") << u"39"_s << false;
        QTest::addRow("after it") << u"40"_s << false;
        QTest::addRow("range around it") << u"35-44"_s << false;
        QTest::addRow("a year too young") << u"18-38"_s << true;
        QTest::addRow("a year too old") << u"41-50"_s << true;
    }
    void aBirthDateIsHeldAgainstAnInferredAge()
    {
        QFETCH(QString, age);
        QFETCH(bool, clashes);
        for (const QString& written :
            { u"1991-11-30"_s, u"30-Nov-1991"_s, u"1991/11/30"_s, u"30.11.1991"_s }) {
            const Profile profile { { inferred(Company::X, u"Age"_s, age),
                declared(Company::Reddit, u"Birth date"_s, written) } };
            QCOMPARE(!contradictionsIn(profile, Today).empty(), clashes);
        }
    }

    void anOldOpinionGrowsOlderWithThePerson()
    {
        Trait old = inferred(Company::X, u"Age"_s, u"25-34"_s);
        old.lastSeen = *instantFromIso(u"2025-06-15");
        const Trait said = declared(Company::X, u"Age"_s, u"39"_s);
        QVERIFY(contradictionsIn({ { old, said } }, Today).empty());
        old.lastSeen = *instantFromIso(u"2030-06-15");
        QCOMPARE(contradictionsIn({ { old, said } }, Today).size(), 1U);
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
        QVERIFY(contradictionsIn(profile, Today).empty());
    }
};

QTEST_GUILESS_MAIN(ContradictionTest)
#include "contradiction_test.moc"
