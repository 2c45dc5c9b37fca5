#include "choice_rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace candor;
using namespace candor::items;
using namespace Qt::StringLiterals;

namespace {

const Recipient X { recipientIdOf(Company::X), u"x"_s, u"X"_s, Channel::Manual, Company::X, {} };
const Recipient Shop { { FirstEndpointRecipient }, u"shop"_s, u"Invented Shop"_s, Channel::C15t, {},
    u"https://shop.example"_s };

Profile threeTraits()
{
    Profile profile;
    profile.traits.resize(3);
    for (Trait& trait : profile.traits) {
        trait.company = Company::X;
        trait.category = Category::Interests;
    }
    profile.traits[1].sensitive = true;
    profile.traits[2].company = Company::Google;
    return profile;
}

scoring::Catalogue threeItems()
{
    std::vector<Item> items(3);
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].id = { static_cast<qint64>(i) + 1 };
    items[0].attributes = { { Category::Interests, {}, u"a"_s } };
    items[1].attributes = { { Category::Interests, {}, u"b"_s }, { Category::Device, {}, u"c"_s } };
    return scoring::Catalogue::of(items, [](const Attribute&) { return 5; });
}

ConsentState lookalikesDenied()
{
    ConsentState state;
    state.restore({ { X.id, Category::Lookalikes }, Choice::Deny, {}, {}, DeliveryState::Sent });
    return state;
}

} // namespace

class ChoiceItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyCategoryHasASwitch()
    {
        ChoiceItems items;
        const QAbstractItemModelTester tester(&items);
        QCOMPARE(items.rowCount(), 0);
        items.show(choiceRows(X, {}, {}, {}, {}));
        QCOMPARE(items.rowCount(), static_cast<int>(CategoryCount));
        for (const Category category : AllCategories) {
            const QModelIndex index = items.index(static_cast<int>(indexOf(category)), 0);
            QCOMPARE(index.data(ChoiceItems::CategoryRole).value<Category>(), category);
            QCOMPARE(index.data(ChoiceItems::ShareRole).toInt(), 0);
        }
        items.show(std::vector<ChoiceRow>(1));
        QCOMPARE(items.rowCount(), 1);
    }

    void unsetCountsAsUsedByACompanyAndNotByAShop()
    {
        for (const ChoiceRow& row : choiceRows(X, {}, {}, {}, {}))
            QVERIFY(row.used && row.saved == Choice::Unset && !row.delivery);
        for (const ChoiceRow& row : choiceRows(Shop, {}, {}, {}, {}))
            QVERIFY(!row.used);
    }

    void aMovedSwitchIsChangedUntilItIsMovedBack()
    {
        const ConsentState state = lookalikesDenied();
        ChoiceItems items;
        const QAbstractItemModelTester tester(&items);
        const QModelIndex lookalikes = items.index(static_cast<int>(indexOf(Category::Lookalikes)), 0);
        QVERIFY(!lookalikes.isValid());
        items.show(choiceRows(X, state, { { { X.id, Category::Lookalikes }, Choice::Allow } }, {}, {}));
        const QModelIndex moved = items.index(static_cast<int>(indexOf(Category::Lookalikes)), 0);
        QCOMPARE(moved.data(ChoiceItems::SavedRole).value<Choice>(), Choice::Deny);
        QCOMPARE(moved.data(ChoiceItems::PendingRole).value<Choice>(), Choice::Allow);
        QCOMPARE(moved.data(ChoiceItems::UsedRole).toBool(), true);
        QCOMPARE(moved.data(ChoiceItems::ChangedRole).toBool(), true);
        QCOMPARE(moved.data(ChoiceItems::DeliveryRole).value<DeliveryState>(), DeliveryState::Sent);
        QCOMPARE(items.changed(), 1);
        items.show(choiceRows(X, state, { { { X.id, Category::Lookalikes }, Choice::Deny } }, {}, {}));
        QCOMPARE(items.changed(), 0);
    }

    void anotherRecipientsChangesDoNotShow()
    {
        const auto rows = choiceRows(X, {}, { { { Shop.id, Category::Search }, Choice::Allow } }, {}, {});
        QVERIFY(std::none_of(rows.begin(), rows.end(), [](const ChoiceRow& row) { return row.isChanged(); }));
    }

    void aCompanyCountsItsOwnTraitsAndAShopAll()
    {
        const ChoiceRow own = choiceRows(X, {}, {}, threeTraits(), {})[indexOf(Category::Interests)];
        QCOMPARE(own.traits, 2);
        QCOMPARE(own.sensitive, 1);
        QCOMPARE(choiceRows(Shop, {}, {}, threeTraits(), {})[indexOf(Category::Interests)].traits, 3);
    }

    void theShareIsOfAllItems()
    {
        const auto rows = choiceRows(X, {}, {}, {}, threeItems());
        QCOMPARE(rows[indexOf(Category::Interests)].share, 666);
        QCOMPARE(rows[indexOf(Category::Device)].share, 333);
        QCOMPARE(rows[indexOf(Category::Search)].share, 0);
    }
};

QTEST_GUILESS_MAIN(ChoiceItemsTest)
#include "choice_items_test.moc"
