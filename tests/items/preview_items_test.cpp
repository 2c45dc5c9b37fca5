#include "preview_items.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace candor;
using namespace candor::items;
using namespace Qt::StringLiterals;

namespace {

Item item(qint64 id, const QString& title, std::vector<Attribute> attributes)
{
    Item result;
    result.id = { id };
    result.title = title;
    result.advertiser = title + u" Ltd"_s;
    result.attributes = std::move(attributes);
    return result;
}

scoring::Catalogue fewItems()
{
    const std::vector items { item(1, u"Airline"_s,
                                  { { Category::Lookalikes, {}, u"9"_s }, { Category::Search, {}, u"1"_s } }),
        item(2, u"Tea"_s, { { Category::Interests, {}, u"8"_s } }),
        item(3, u"Theatre"_s, { { Category::Interests, {}, u"7"_s } }) };
    return scoring::Catalogue::of(items, [](const Attribute& attribute) { return attribute.value.toInt(); });
}

scoring::Difference withoutLookalikes(int top)
{
    CategorySet off = CategorySet().set();
    off.reset(indexOf(Category::Lookalikes));
    return scoring::difference(fewItems(), CategorySet().set(), off, top, nullptr);
}

} // namespace

class PreviewItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatLeavesSaysWhyAndWhereItWent()
    {
        PreviewItems items;
        const QAbstractItemModelTester tester(&items);
        items.show(rowsBefore(withoutLookalikes(2), fewItems()));
        QCOMPARE(items.rowCount(), 2);
        const QModelIndex airline = items.index(0, 0);
        QCOMPARE(airline.data(PreviewItems::IdRole).value<ItemId>(), ItemId { 1 });
        QCOMPARE(airline.data(PreviewItems::TitleRole).toString(), u"Airline"_s);
        QCOMPARE(airline.data(PreviewItems::AdvertiserRole).toString(), u"Airline Ltd"_s);
        QCOMPARE(airline.data(PreviewItems::RankRole).toLongLong(), 1);
        QCOMPARE(airline.data(PreviewItems::OtherRankRole).toLongLong(), 3);
        QCOMPARE(airline.data(PreviewItems::ScoreRole).value<scoring::Score>(), 10);
        QCOMPARE(airline.data(PreviewItems::BaseRole).value<scoring::Score>(), 0);
        QCOMPARE(
            airline.data(PreviewItems::PartsRole).value<scoring::Parts>()[indexOf(Category::Lookalikes)], 9);
        QCOMPARE(airline.data(PreviewItems::FateRole).value<Fate>(), Fate::Leaves);
        QVERIFY(airline.data(PreviewItems::ReasonsRole).value<CategorySet>()
            == CategorySet().set(indexOf(Category::Lookalikes)));
        QCOMPARE(items.at(1).fate, Fate::Stays);
        QCOMPARE(items.at(1).otherRank, 1);
        QVERIFY(items.at(1).reasons.none());
    }

    void whatComesSaysWhatItRestsOnAndWhereItWas()
    {
        PreviewItems items;
        const QAbstractItemModelTester tester(&items);
        items.show(rowsAfter(withoutLookalikes(2), fewItems()));
        QCOMPARE(items.at(0).fate, Fate::Stays);
        QCOMPARE(items.at(0).otherRank, 2);
        QCOMPARE(items.at(1).title, u"Theatre"_s);
        QCOMPARE(items.at(1).fate, Fate::Comes);
        QCOMPARE(items.at(1).otherRank, 3);
        QVERIFY(items.at(1).reasons == CategorySet().set(indexOf(Category::Interests)));
    }

    void whatOnlyMovesStays()
    {
        for (const PreviewRow& row : rowsAfter(withoutLookalikes(3), fewItems()))
            QCOMPARE(row.fate, Fate::Stays);
        for (const PreviewRow& row : rowsBefore(withoutLookalikes(3), fewItems()))
            QVERIFY(row.fate == Fate::Stays && row.reasons.none());
    }

    void nothingToPreviewIsAnEmptyList()
    {
        PreviewItems items;
        const QAbstractItemModelTester tester(&items);
        items.show(rowsBefore({}, {}));
        QCOMPARE(items.rowCount(), 0);
        items.show(rowsBefore(withoutLookalikes(3), fewItems()));
        items.show(rowsAfter(withoutLookalikes(3), fewItems()));
        QCOMPARE(items.rowCount(), 3);
        items.show(rowsAfter({}, {}));
        QCOMPARE(items.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PreviewItemsTest)
#include "preview_items_test.moc"
