#include "trait_filter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace candor;
using namespace candor::items;
using namespace Qt::StringLiterals;

namespace {

const Instant Now = *instantFromIso(u"2026-11-23T12:00:00Z");

Trait trait(qint64 id, Company company, Category category, const QString& value)
{
    Trait trait;
    trait.id = { id };
    trait.company = company;
    trait.category = category;
    trait.label = u"Interests"_s;
    trait.value = value;
    trait.evidence = id;
    return trait;
}

Profile fewTraits()
{
    Profile profile;
    profile.traits = { trait(1, Company::X, Category::Interests, u"Beekeeping"_s),
        trait(2, Company::X, Category::Location, u"Oulu"_s),
        trait(3, Company::Google, Category::Interests, u"Rowing"_s),
        trait(4, Company::Google, Category::Search, u"rowing boats"_s) };
    profile.traits[1].role = Role::Declared;
    profile.traits[2].sensitive = true;
    profile.traits[3].lastSeen = *instantFromIso(u"2025-01-01");
    profile.traits[0].lastSeen = *instantFromIso(u"2026-11-01");
    return profile;
}

QList<qint64> idsIn(const TraitFilter& filter)
{
    QList<qint64> ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids += filter.at(row).trait.id.value;
    return ids;
}

} // namespace

class TraitItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noneOneAndManyTraitsAreShown()
    {
        TraitItems items;
        const QAbstractItemModelTester tester(&items);
        QCOMPARE(items.rowCount(), 0);
        Profile one;
        one.traits = { trait(3, Company::Google, Category::Interests, u"Rowing"_s) };
        items.show(traitRows(one, Now));
        QCOMPARE(items.rowCount(), 1);
        items.show(traitRows(fewTraits(), Now));
        QCOMPARE(items.rowCount(), 4);
        QCOMPARE(items.columnCount(), static_cast<int>(TraitItems::ColumnCount));
        items.show({});
        QCOMPARE(items.rowCount(), 0);
    }

    void everyRoleHasItsType()
    {
        TraitItems items;
        items.show(traitRows(fewTraits(), Now));
        const QModelIndex oulu = items.index(1, 0);
        QCOMPARE(oulu.data(TraitItems::IdRole).value<TraitId>(), TraitId { 2 });
        QCOMPARE(oulu.data(TraitItems::CompanyRole).value<Company>(), Company::X);
        QCOMPARE(oulu.data(TraitItems::RecordRole).value<Role>(), Role::Declared);
        QCOMPARE(oulu.data(TraitItems::CategoryRole).value<Category>(), Category::Location);
        QCOMPARE(oulu.data(TraitItems::LabelRole).toString(), u"Interests"_s);
        QCOMPARE(oulu.data(TraitItems::ValueRole).toString(), u"Oulu"_s);
        QCOMPARE(oulu.data(TraitItems::SensitiveRole), QVariant(false));
        QCOMPARE(oulu.data(TraitItems::DisabledRole), QVariant(false));
        QCOMPARE(oulu.data(TraitItems::EvidenceRole).toLongLong(), 2);
        QCOMPARE(oulu.data(TraitItems::StateRole).value<TraitState>(), TraitState::Active);
        QVERIFY(!oulu.data(TraitItems::ConfidenceRole).isValid());
        QVERIFY(!oulu.data(TraitItems::LastSeenRole).isValid());
        QCOMPARE(items.index(0, 0).data(TraitItems::LastSeenRole).value<Instant>(),
            *instantFromIso(u"2026-11-01"));
    }

    void onlyATraitNotSeenForLongIsStale()
    {
        TraitItems items;
        items.show(traitRows(fewTraits(), Now));
        for (int row = 0; row < 4; ++row)
            QCOMPARE(items.index(row, 0).data(TraitItems::StaleRole).toBool(), row == 3);
    }

    void eachConditionNarrowsTheListAndClearWidensIt()
    {
        TraitItems items;
        items.show(traitRows(fewTraits(), Now));
        TraitFilter filter(items);
        const QAbstractItemModelTester tester(&filter);
        QCOMPARE(idsIn(filter), (QList<qint64> { 1, 2, 3, 4 }));
        filter.setText(u"ROWING"_s);
        QCOMPARE(idsIn(filter), (QList<qint64> { 3, 4 }));
        filter.setCategory(Category::Search);
        QCOMPARE(idsIn(filter), (QList<qint64> { 4 }));
        filter.setCompany(Company::X);
        QCOMPARE(idsIn(filter), QList<qint64> {});
        filter.clear();
        filter.setCompany(Company::X);
        QCOMPARE(idsIn(filter), (QList<qint64> { 1, 2 }));
        filter.setRole(Role::Declared);
        QCOMPARE(idsIn(filter), (QList<qint64> { 2 }));
        filter.clear();
        filter.setSensitiveOnly(true);
        QCOMPARE(idsIn(filter), (QList<qint64> { 3 }));
        filter.setSensitiveOnly(false);
        QCOMPARE(filter.rowCount(), 4);
    }

    void theFilterHoldsWhenOtherTraitsAreShown()
    {
        TraitItems items;
        TraitFilter filter(items);
        const QAbstractItemModelTester tester(&filter);
        filter.setText(u"rowing"_s);
        items.show(traitRows(fewTraits(), Now));
        QCOMPARE(idsIn(filter), (QList<qint64> { 3, 4 }));
        Profile fewer = fewTraits();
        fewer.traits.erase(fewer.traits.begin() + 2);
        items.show(traitRows(fewer, Now));
        QCOMPARE(idsIn(filter), (QList<qint64> { 4 }));
        fewer.traits[2].value = u"sailing"_s;
        items.show(traitRows(fewer, Now));
        QCOMPARE(idsIn(filter), QList<qint64> {});
    }

    void columnsAreSortedByWhatTheyMean()
    {
        TraitItems items;
        items.show(traitRows(fewTraits(), Now));
        TraitFilter filter(items);
        const QAbstractItemModelTester tester(&filter);
        filter.sort(TraitItems::EvidenceColumn, Qt::DescendingOrder);
        QCOMPARE(idsIn(filter), (QList<qint64> { 4, 3, 2, 1 }));
        filter.sort(TraitItems::LastSeenColumn, Qt::DescendingOrder);
        QCOMPARE(idsIn(filter).mid(0, 2), (QList<qint64> { 1, 4 }));
        filter.sort(TraitItems::CategoryColumn);
        QCOMPARE(idsIn(filter).mid(2), (QList<qint64> { 2, 4 }));
        filter.sort(TraitItems::ValueColumn);
        QCOMPARE(idsIn(filter).first(), 1);
        for (int column = 0; column < TraitItems::ColumnCount; ++column)
            filter.sort(column);
        QCOMPARE(filter.rowCount(), 4);
    }

    void aCodeIsFoundAndSortedByItsName()
    {
        Profile profile;
        profile.traits = { trait(1, Company::X, Category::Interests, u"Kites"_s),
            trait(2, Company::X, Category::Interests, u"zz.code"_s) };
        TraitItems items;
        items.show(traitRows(profile, Now,
            [](const Trait& one) { return one.value == u"zz.code" ? u"Fußball und Bälle"_s : QString(); }));
        TraitFilter filter(items);
        const QAbstractItemModelTester tester(&filter);
        filter.setText(u"bälle FUSSBALL"_s);
        QCOMPARE(idsIn(filter), QList<qint64> { 2 });
        filter.setText(u"fußball kites"_s);
        QCOMPARE(idsIn(filter), QList<qint64>());
        filter.clear();
        filter.sort(TraitItems::ValueColumn);
        QCOMPARE(idsIn(filter), (QList<qint64> { 2, 1 })); // F before K
        QCOMPARE(items.index(1, TraitItems::ValueColumn).data().toString(), u"Fußball und Bälle"_s);
    }
};

QTEST_GUILESS_MAIN(TraitItemsTest)
#include "trait_items_test.moc"
