#include "choice.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Recipient Shop { { FirstEndpointRecipient }, u"fern"_s, u"Fern & Fable"_s, Channel::C15t, std::nullopt,
    u"https://consent.fernandfable.example"_s };
const Recipient XCompany { recipientIdOf(Company::X), u"x"_s, u"X"_s, Channel::Manual, Company::X, {} };

const ChoiceKey ShopInterests { Shop.id, Category::Interests };
const ChoiceKey ShopLocation { Shop.id, Category::Location };
const ChoiceKey XInterests { XCompany.id, Category::Interests };

QUuid number(uint value)
{
    return QUuid(value, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

ChoiceEvent said(uint id, uint batch, ChoiceKey key, Choice value)
{
    ChoiceEvent made;
    made.id = number(id);
    made.batch = number(batch);
    made.key = key;
    made.value = value;
    made.at = Instant { std::chrono::seconds { id } };
    return made;
}

} // namespace

class ChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingSaidIsUnset()
    {
        const ConsentState state;
        QCOMPARE(state.valueOf(ShopInterests), Choice::Unset);
        QVERIFY(!state.find(ShopInterests));
        QVERIFY(state.all().empty());
    }

    void theLastWordCounts()
    {
        ConsentState state;
        state.apply(said(1, 1, ShopInterests, Choice::Allow));
        state.apply(said(2, 2, ShopLocation, Choice::Deny));
        state.apply(said(3, 3, ShopInterests, Choice::Deny));
        QCOMPARE(state.valueOf(ShopInterests), Choice::Deny);
        QCOMPARE(state.valueOf(ShopLocation), Choice::Deny);
        QCOMPARE(state.valueOf(XInterests), Choice::Unset);
        QCOMPARE(*state.find(ShopInterests),
            (EffectiveChoice {
                ShopInterests, Choice::Deny, Instant { 3s }, number(3), DeliveryState::Saved }));
    }

    void aNewWordIsNotDeliveredYet()
    {
        ConsentState state;
        state.apply(said(1, 1, ShopInterests, Choice::Allow));
        state.setDelivery(ShopInterests, DeliveryState::Verified);
        QCOMPARE(state.find(ShopInterests)->state, DeliveryState::Verified);
        state.apply(said(2, 2, ShopInterests, Choice::Deny));
        QCOMPARE(state.find(ShopInterests)->state, DeliveryState::Saved);
    }

    void deliveryOfWhatWasNeverSaidChangesNothing()
    {
        ConsentState state;
        state.setDelivery(ShopInterests, DeliveryState::Verified);
        QVERIFY(state.all().empty());
    }

    void whatWasKeptComesBackWhole()
    {
        const EffectiveChoice kept { ShopInterests, Choice::Deny, Instant { 9s }, number(9),
            DeliveryState::Acknowledged };
        ConsentState state;
        state.restore(kept);
        QCOMPARE(*state.find(ShopInterests), kept);
    }

    void takingBackIsToBeUnsetAgain()
    {
        ConsentState state;
        state.apply(said(1, 1, XInterests, Choice::Deny));
        state.apply(said(2, 2, XInterests, Choice::Unset));
        QCOMPARE(state.valueOf(XInterests), Choice::Unset);
        QVERIFY(state.usedBy(XCompany).test(indexOf(Category::Interests)));
    }

    void silenceIsNoForAnEndpointAndProbablyUsedForACompany()
    {
        QVERIFY(!isUsed(Channel::C15t, Choice::Unset));
        QVERIFY(isUsed(Channel::Manual, Choice::Unset));
        QVERIFY(isUsed(Channel::Letter, Choice::Unset));
        for (const Channel channel : { Channel::Manual, Channel::C15t, Channel::Letter }) {
            QVERIFY(isUsed(channel, Choice::Allow));
            QVERIFY(!isUsed(channel, Choice::Deny));
        }
        const ConsentState state;
        QVERIFY(state.usedBy(Shop).none());
        QVERIFY(state.usedBy(XCompany).all());
    }

    void oneRecipientsChoicesAreNotTheOthers()
    {
        ConsentState state;
        state.apply(said(1, 1, ShopInterests, Choice::Allow));
        state.apply(said(2, 1, XInterests, Choice::Deny));
        QCOMPARE(state.usedBy(Shop), CategorySet(1u << indexOf(Category::Interests)));
        QCOMPARE(state.usedBy(XCompany), CategorySet().set().reset(indexOf(Category::Interests)));
    }

    void whatIsOnlyConsideredIsNotInForce()
    {
        ConsentState state;
        state.apply(said(1, 1, ShopInterests, Choice::Allow));
        const ChoiceSet changes { { ShopInterests, Choice::Deny }, { ShopLocation, Choice::Allow },
            { XInterests, Choice::Deny } };
        QCOMPARE(state.usedBy(Shop, changes), CategorySet(1u << indexOf(Category::Location)));
        QCOMPARE(state.usedBy(Shop), CategorySet(1u << indexOf(Category::Interests)));
        QCOMPARE(state.usedBy(Shop, { { ShopInterests, Choice::Unset } }), CategorySet());
    }

    void aPauseIsANoUntilItIsOver()
    {
        for (const Channel channel : { Channel::Manual, Channel::C15t, Channel::Letter })
            QVERIFY(!isUsed(channel, Choice::Pause));
        ConsentState state;
        state.apply(said(1, 1, XInterests, Choice::Allow));
        QCOMPARE(resumedAfterPause(state, XInterests), Choice::Allow);
        QCOMPARE(resumedAfterPause(state, ShopInterests), Choice::Unset);
        ChoiceEvent pause = said(2, 2, XInterests, Choice::Pause);
        pause.pause = PauseTerms { pause.at + 2h, Choice::Allow };
        state.apply(pause);
        QVERIFY(!state.usedBy(XCompany).test(indexOf(Category::Interests)));
        QCOMPARE(state.find(XInterests)->countdown->left, Milliseconds { 2h });
        QCOMPARE(resumedAfterPause(state, XInterests), Choice::Allow); // a pause of a pause is one pause
        state.apply(said(3, 3, XInterests, Choice::Allow));
        QVERIFY(!state.find(XInterests)->pause);
    }

    void pausingAgainIsARealChange()
    {
        ConsentState state;
        ChoiceEvent pause = said(1, 1, XInterests, Choice::Pause);
        pause.pause = PauseTerms { pause.at + 2h, Choice::Allow };
        state.apply(pause);
        QCOMPARE(realChanges(state, { { XInterests, Choice::Pause } }).size(), std::size_t { 1 });
    }

    void onlyRealChangesAreMade()
    {
        ConsentState state;
        state.apply(said(1, 1, ShopInterests, Choice::Allow));
        const ChoiceSet wanted { { ShopInterests, Choice::Allow }, { ShopLocation, Choice::Unset },
            { XInterests, Choice::Deny } };
        QCOMPARE(realChanges(state, wanted), (ChoiceSet { { XInterests, Choice::Deny } }));
        QCOMPARE(realChanges(state, { { ShopInterests, Choice::Unset } }),
            (ChoiceSet { { ShopInterests, Choice::Unset } }));
        QVERIFY(realChanges(state, {}).empty());
    }
};

QTEST_GUILESS_MAIN(ChoiceTest)
#include "choice_test.moc"
