#include "evidence_items.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace candor;
using namespace candor::items;
using namespace Qt::StringLiterals;
using More = EvidenceItems::More;

namespace {

std::vector<Evidence> page(qint64 first, qint64 count)
{
    std::vector<Evidence> rows;
    for (qint64 id = first; id < first + count; ++id)
        rows.push_back({ { id }, Role::Exposure, id % 2 == 0 ? std::nullopt : instantFromIso(u"2026-11-01"),
            u"Shown"_s, { 1 }, u"data/ads.js"_s, { id * 100, id } });
    return rows;
}

} // namespace

class EvidenceItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pagesFollowEachOther()
    {
        EvidenceItems items;
        const QAbstractItemModelTester tester(&items);
        items.showPage(page(1, 200), More::Waiting);
        items.appendPage(page(201, 50), More::None);
        QCOMPARE(items.rowCount(), 250);
        const QModelIndex last = items.index(249, 0);
        QCOMPARE(last.data(EvidenceItems::IdRole).value<RecordId>(), RecordId { 250 });
        QCOMPARE(last.data(EvidenceItems::RecordRole).value<Role>(), Role::Exposure);
        QCOMPARE(last.data(EvidenceItems::TextRole).toString(), u"Shown"_s);
        QCOMPARE(last.data(EvidenceItems::ImportRole).value<ImportId>(), ImportId { 1 });
        QCOMPARE(last.data(EvidenceItems::FileRole).toString(), u"data/ads.js"_s);
        QCOMPARE(last.data(EvidenceItems::ByteRole).toLongLong(), 25'000);
        QCOMPARE(last.data(EvidenceItems::IndexRole).toLongLong(), 250);
        QVERIFY(!last.data(EvidenceItems::TimeRole).isValid());
    }

    void moreIsWantedOncePerPage()
    {
        EvidenceItems items;
        const QSignalSpy wanted(&items, &EvidenceItems::moreWanted);
        QVERIFY(!items.canFetchMore({}));
        items.showPage(page(1, 3), More::Waiting);
        QVERIFY(items.canFetchMore({}));
        items.fetchMore({});
        items.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        items.appendPage(page(4, 3), More::Waiting);
        items.fetchMore({});
        QCOMPARE(wanted.size(), 2);
        items.appendPage({}, More::None);
        items.fetchMore({});
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(items.rowCount(), 6);
    }

    void anotherTraitStartsANewList()
    {
        EvidenceItems items;
        const QAbstractItemModelTester tester(&items);
        items.showPage(page(1, 30), More::None);
        items.showPage(page(20, 2), More::None);
        QCOMPARE(items.rowCount(), 2);
        QCOMPARE(items.at(0).record, RecordId { 20 });
        items.showPage({}, More::None);
        QCOMPARE(items.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(EvidenceItemsTest)
#include "evidence_items_test.moc"
