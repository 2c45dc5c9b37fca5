#include "offers.h"
#include "sample_desk.h"
#include "shelf.h"

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

Trait trait(Category category, const QString& value, qint64 evidence)
{
    Trait one;
    one.category = category;
    one.label = u"Said"_s;
    one.value = value;
    one.evidence = evidence;
    return one;
}

Item offer(const QString& topic)
{
    Item one;
    one.attributes = { { Category::Interests, u"Topic"_s, topic },
        { Category::Lists, u"Advertiser"_s, u"Invented Feet"_s } };
    return one;
}

std::vector<Attribute> matched(const std::vector<Trait>& traits, const QString& topic)
{
    Profile profile;
    profile.traits = traits;
    return matchedTo(profile, { offer(topic) }).front().attributes;
}

} // namespace

// Where a catalogue's topics and a person's traits meet.
class OffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTopicGivesWayToTheTraitThatTellsOfIt()
    {
        const Attribute brand { Category::Lists, u"Advertiser"_s, u"Invented Feet"_s };
        const Attribute tennis { Category::Interests, u"Said"_s, u"Tennis"_s };
        QCOMPARE(matched({ trait(Category::Interests, u"Tennis"_s, 3) }, u"sport.tennis"_s),
            std::vector({ tennis, brand }));
        // Tennis is sport, and sport need not be tennis.
        QCOMPARE(
            matched({ trait(Category::Interests, u"Sports news"_s, 3) }, u"sport.tennis"_s).front().value,
            u"Sports news"_s);
        QCOMPARE(
            matched({ trait(Category::Interests, u"Tennis"_s, 3) }, u"sport"_s).front().value, u"sport"_s);
        // Nobody holds it: it stays, in its own words.
        QCOMPARE(matched({ trait(Category::Interests, u"Tennis"_s, 3) }, u"sport.golf"_s),
            std::vector({ Attribute { Category::Interests, u"Topic"_s, u"sport.golf"_s }, brand }));
    }

    void everyCategoryThatHoldsItSpeaksOnceWithItsStrongestTrait()
    {
        const auto found = matched(
            { trait(Category::Interests, u"Tennis"_s, 2), trait(Category::Interests, u"Tennis rackets"_s, 9),
                trait(Category::Search, u"tennis lessons"_s, 1) },
            u"sport.tennis"_s);
        QCOMPARE(found.size(), std::size_t { 3 });
        QCOMPARE(found[0].value, u"Tennis rackets"_s);
        QCOMPARE(found[1].category, Category::Search);
    }

    void whatIsSwitchedOffOrHiddenDoesNotSpeak()
    {
        Trait disabled = trait(Category::Interests, u"Tennis"_s, 3);
        disabled.disabled = true;
        Trait hidden = trait(Category::Interests, u"Tennis"_s, 3);
        hidden.state = TraitState::Hidden;
        QCOMPARE(matched({ disabled, hidden }, u"sport.tennis"_s).front().value, u"sport.tennis"_s);
    }

    void theOrderOfTraitsDoesNotMatter()
    {
        std::vector<Trait> traits { trait(Category::Interests, u"Tennis"_s, 2),
            trait(Category::Interests, u"Tennis court"_s, 2), trait(Category::Viewing, u"Tennis"_s, 1) };
        const auto first = matched(traits, u"sport.tennis"_s);
        std::ranges::reverse(traits);
        QCOMPARE(matched(traits, u"sport.tennis"_s), first);
    }

    void aCatalogueForACompanyTakesThePlaceOfItsAdsUntilItIsRemoved()
    {
        ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk);
        const auto recipients = *desk->recipients();
        const auto x = std::ranges::find(recipients, std::optional(Company::X), &Recipient::company);
        QVERIFY(x != recipients.end());
        QVERIFY(!stockFor(*desk, *x)->areOffers);
        Item shoes = offer(u"sport.tennis"_s);
        shoes.id = { 5 };
        shoes.title = u"Shoes"_s;
        shoes.price = Price { 100, u"EUR"_s };
        QVERIFY(desk->replaceCatalogue(x->id, { shoes }));
        const Stock stock = *stockFor(*desk, *x);
        QVERIFY(stock.areOffers);
        QCOMPARE(stock.items.size(), std::size_t { 1 });
        QVERIFY(std::ranges::all_of(
            stock.profile.traits, [](const Trait& one) { return one.company == Company::X; }));
        const Shelf shelf(stock);
        QVERIFY(shelf.areOffers());
        QCOMPARE(shelf.facts()->front().price, shoes.price);
        QVERIFY(desk->replaceCatalogue(x->id, {}));
        QVERIFY(!stockFor(*desk, *x)->areOffers);
    }
};

QTEST_GUILESS_MAIN(OffersTest)
#include "offers_test.moc"
