#include "derivation.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::topics;
using namespace Qt::StringLiterals;

namespace {

Record didThis(const QString& text, Category category = Category::Search)
{
    Record record;
    record.role = Role::Activity;
    record.company = Company::Google;
    record.category = category;
    record.kind = u"search"_s;
    record.text = text;
    record.at = Instant { std::chrono::days { 20'000 } };
    return record;
}

} // namespace

class DerivationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anActivityBecomesAClaimOfCandorsOwn()
    {
        const std::vector<Derived> derived = derivedFrom(didThis(u"beehive for beginners"_s));
        QCOMPARE(derived.size(), std::size_t { 1 });
        const Claim expected { Role::Derived, Category::Interests, u"Topic"_s, u"hobbies.beekeeping"_s };
        QCOMPARE(derived.front().claim, expected);
        QCOMPARE(derived.front().weight, 1000);
        QVERIFY(!derived.front().sensitive);
    }

    void whatTouchesASensitiveAreaIsMarked()
    {
        QVERIFY(derivedFrom(didThis(u"insulin pump"_s)).front().sensitive);
    }

    void theHostOfAPageTellsToo()
    {
        Record visit = didThis(u"Welcome"_s, Category::Browsing);
        QVERIFY(derivedFrom(visit).empty());
        visit.host = u"our-beehives.example"_s;
        QCOMPARE(derivedFrom(visit).front().claim.value, u"hobbies.beekeeping"_s);
    }

    void onlyWhatThePersonDidIsLookedAt()
    {
        for (const Role role : AllRoles) {
            Record record = didThis(u"beehive"_s);
            record.role = role;
            QCOMPARE(derivedFrom(record).empty(), role != Role::Activity);
        }
    }

    void whomOneKnowsAndWhereOneWasTellsOfNoInterest()
    {
        for (const Category category : AllCategories) {
            const bool isLeftOut = category == Category::Lists || category == Category::Lookalikes
                || category == Category::Demographics || category == Category::Location
                || category == Category::Device;
            QCOMPARE(derivedFrom(didThis(u"beehive"_s, category)).empty(), isLeftOut);
        }
        Record app = didThis(u"Beehive diary"_s, Category::Device);
        app.kind = u"install"_s;
        QVERIFY(!derivedFrom(app).empty());
    }

    void withoutATimeNothingIsDerived()
    {
        Record record = didThis(u"beehive"_s);
        record.at.reset();
        QVERIFY(derivedFrom(record).empty());
    }
};

QTEST_GUILESS_MAIN(DerivationTest)
#include "derivation_test.moc"
