#include "sample_desk.h"
#include "selves.h"

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const auto Never = [] { return false; };

Attribute gender(const QString& value)
{
    return { Category::Demographics, u"Gender"_s, value };
}

Item asking(qint64 id, std::vector<Attribute> attributes, qint64 cents)
{
    Item item;
    item.id = { id };
    item.title = QString::number(id);
    item.attributes = std::move(attributes);
    item.price = Price { cents, u"EUR"_s };
    return item;
}

Trait trait(Category category, const QString& label, const QString& value, qint64 evidence)
{
    Trait one;
    one.category = category;
    one.label = label;
    one.value = value;
    one.evidence = evidence;
    return one;
}

// Twenty offers for women at 10 euros and twenty for men at 20; those for women also tell of perfume. The
// person is held for a woman, with much evidence.
Stock twoAudiences()
{
    const Attribute perfume { Category::Interests, u"Interests"_s, u"Perfume"_s };
    Stock stock;
    stock.areOffers = true;
    for (qint64 id = 1; id <= 20; ++id)
        stock.items.push_back(asking(id, { gender(u"female"_s), perfume }, 1000));
    for (qint64 id = 21; id <= 40; ++id)
        stock.items.push_back(asking(id, { gender(u"Male"_s) }, 2000));
    stock.profile.traits = { trait(Category::Demographics, u"Gender"_s, u"Female"_s, 500),
        trait(Category::Interests, u"Interests"_s, u"Perfume"_s, 500) };
    return stock;
}

Selves seenBy(const Stock& stock, std::initializer_list<SelfKind> kinds, std::optional<ItemId> item = {})
{
    const SelfEvidence evidence { {}, stock.profile, stock.areOffers };
    return selvesOf(Shelf(stock), evidence, ConsentState(), kinds, 20, item, Never);
}

} // namespace

// What somebody else would be shown.
class SelvesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFieldAloneAndTheFieldWithItsStandIns()
    {
        const Selves found = seenBy(twoAudiences(), { SelfKind::Gender }, ItemId { 21 });
        QVERIFY(found.unknown.empty());
        QCOMPARE(found.currency, u"EUR"_s);
        QCOMPARE(found.selves.size(), std::size_t { 2 });
        const SeenBySelf& field = found.selves[0];
        QCOMPARE(field.level, SelfLevel::Field);
        QCOMPARE(field.self.flip.from, u"female"_s);
        QCOMPARE(field.self.flip.to, u"Male"_s);
        // Offers for men weigh what those for women did; perfume still speaks for the others.
        QCOMPARE(field.self.score, scoring::weightOf(500, 1000));
        const SeenBySelf& standIns = found.selves[1];
        QCOMPARE(standIns.level, SelfLevel::StandIns);
        QCOMPARE(standIns.self.flip.to, u"Male"_s);
        // No offer for men tells of perfume, so it no longer speaks for anything: all that is shown changes.
        QCOMPARE(standIns.moved.items, 20);
        QVERIFY(std::abs(standIns.moved.exposure - 1) < 1e-12);
        QCOMPARE(standIns.moved.price, std::optional(1000.0));
        QVERIFY(standIns.isBeyondChance);
    }

    void whatStaysWithinChanceIsNotClaimed()
    {
        Stock stock = twoAudiences();
        for (Item& item : stock.items) {
            if (item.id != ItemId { 1 } && item.id != ItemId { 40 })
                item.attributes.clear(); // they score the same: any of them might be shown
        }
        const Selves found = seenBy(stock, { SelfKind::Gender });
        QCOMPARE(found.selves.size(), std::size_t { 1 });
        const SeenBySelf& seen = found.selves[0];
        QCOMPARE(seen.moved.items, 1);
        QVERIFY(found.floor.at95.items > 1); // more than that changes for the very same person
        QVERIFY(!seen.isBeyondChance);
    }

    void everythingHeldOfTheFieldGivesWay()
    {
        Stock stock = twoAudiences();
        stock.items.push_back(asking(50, { gender(u"woman"_s) }, 1000));
        stock.profile.traits.push_back(trait(Category::Demographics, u"Gender"_s, u"Woman"_s, 400));
        const Selves found = seenBy(stock, { SelfKind::Gender }, ItemId { 50 });
        QCOMPARE(found.selves[0].self.score, 0); // it asked for the other word for the same
    }

    void whatNobodyHoldsCannotBeTurned()
    {
        Stock stock = twoAudiences();
        stock.profile.traits.erase(stock.profile.traits.begin());
        const Selves found = seenBy(stock, { SelfKind::Gender, SelfKind::Region });
        QVERIFY(found.selves.empty());
        QCOMPARE(found.unknown, std::vector({ SelfKind::Gender, SelfKind::Region }));
        QCOMPARE(found.floor.pairs, std::size_t { 0 });
    }

    void fewItemsSayNothingOfAGroup()
    {
        Stock stock = twoAudiences();
        stock.items.resize(29); // nine for men
        const Selves found = seenBy(stock, { SelfKind::Gender });
        QCOMPARE(found.selves.size(), std::size_t { 1 });
        QCOMPARE(found.selves[0].level, SelfLevel::Field);
    }

    void theSamplePersonsAdsAreSeenAnew()
    {
        ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk);
        const auto recipients = *desk->recipients();
        const auto x = std::ranges::find(recipients, std::optional(Company::X), &Recipient::company);
        const Stock stock = *stockFor(*desk, *x);
        const auto evidence = selfEvidence(*desk, stock.recipient, stock.areOffers, stock.profile);
        QVERIFY(evidence);
        const Shelf shelf(stock);
        const Selves found = selvesOf(shelf, *evidence, *desk->consents(), AllSelfKinds, 20, {}, Never);
        QVERIFY(!found.selves.empty());
        QCOMPARE(found.floor.pairs, scoring::UsualPairs);
        QVERIFY(found.currency.isEmpty());
        for (const SeenBySelf& seen : found.selves) {
            QCOMPARE(seen.moved.items, static_cast<qint64>(seen.self.lost.size()));
            QCOMPARE(seen.self.list.size(), std::size_t { 20 });
            QVERIFY(!seen.moved.price);
        }
        QVERIFY(selvesOf(shelf, *evidence, *desk->consents(), AllSelfKinds, 20, {}, [] {
            return true;
        }).selves.empty());
    }
};

QTEST_GUILESS_MAIN(SelvesTest)
#include "selves_test.moc"
