#include "trait.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Trait trait(Company company, Category category, const QString& value)
{
    Trait made;
    made.company = company;
    made.category = category;
    made.label = u"Interests"_s;
    made.value = value;
    return made;
}

} // namespace

class TraitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aProfileCountsByEveryMeasure()
    {
        Profile profile { { trait(Company::X, Category::Interests, u"Beekeeping"_s),
            trait(Company::X, Category::Location, u"Tarn"_s),
            trait(Company::Google, Category::Interests, u"Tea"_s) } };
        profile.traits[1].sensitive = true;
        profile.traits[2].role = Role::Declared;
        QCOMPARE(profile.byCategory(),
            (std::map<Category, qint64> { { Category::Interests, 2 }, { Category::Location, 1 } }));
        QCOMPARE(
            profile.byCompany(), (std::map<Company, qint64> { { Company::X, 2 }, { Company::Google, 1 } }));
        QCOMPARE(profile.byRole(), (std::map<Role, qint64> { { Role::Inferred, 2 }, { Role::Declared, 1 } }));
        QCOMPARE(profile.sensitive(), 1);
    }

    void anEmptyProfileCountsNothing()
    {
        const Profile profile;
        QVERIFY(profile.byCategory().empty() && profile.byCompany().empty() && profile.byRole().empty());
        QCOMPARE(profile.sensitive(), 0);
    }

    void aTraitGoesStaleAfterHalfAYear()
    {
        const Instant seen { std::chrono::sys_days { std::chrono::year { 2026 } / 1 / 1 } };
        Trait bees = trait(Company::X, Category::Interests, u"Beekeeping"_s);
        QVERIFY(!isStale(bees, seen)); // never seen at a known time: nobody can say
        bees.lastSeen = seen;
        QVERIFY(!isStale(bees, seen - 24h));
        QVERIFY(!isStale(bees, seen + StaleAfter));
        QVERIFY(isStale(bees, seen + StaleAfter + 1ms));
    }

    void aSearchFindsEveryWordAnywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing asked") << u""_s << true;
        QTest::newRow("only spaces") << u" \t "_s << true;
        QTest::newRow("value") << u"Wildflower"_s << true;
        QTest::newRow("part of a word") << u"flow"_s << true;
        QTest::newRow("any case") << u"CAFÉ"_s << true;
        QTest::newRow("label") << u"interest"_s << true;
        QTest::newRow("brand") << u"youtube"_s << true;
        QTest::newRow("words in any order") << u"youtube meadow  interests"_s << true;
        QTest::newRow("a tab between words") << u"café\tmeadow"_s << true;
        QTest::newRow("a no-break space between words") << u"café\u00a0meadow"_s << true;
        QTest::newRow("typed with a combining accent") << u"cafe\u0301"_s << true;
        QTest::newRow("one word missing") << u"meadow tea"_s << false;
        QTest::newRow("other company") << u"google"_s << false;
        QTest::newRow("letters across fields") << u"interestscafé"_s << false;
    }
    void aSearchFindsEveryWordAnywhere()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(
            matches(trait(Company::YouTube, Category::Interests, u"Wildflower meadow café"_s), text), found);
    }
};

QTEST_GUILESS_MAIN(TraitTest)
#include "trait_test.moc"
