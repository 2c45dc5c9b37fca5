#include "recipient_items.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace candor;
using namespace candor::items;
using namespace Qt::StringLiterals;

namespace {

std::vector<Recipient> recipients(const QString& letters)
{
    std::vector<Recipient> list;
    for (const QChar letter : letters)
        list.push_back({ { letter.unicode() }, letter, letter, Channel::Manual, {}, {} });
    return list;
}

QString lettersIn(const RecipientItems& items)
{
    QString letters;
    for (int row = 0; row < items.rowCount(); ++row)
        letters += items.data(items.index(row, RecipientItems::NameColumn), Qt::DisplayRole).toString();
    return letters;
}

} // namespace

// What all lists have in common, tried on one of them.
class RowItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whateverWasShownTheNextRowsAreShown_data()
    {
        QTest::addColumn<QString>("next");
        for (const char* next : { "", "a", "abcd", "abc", "bcd", "acd", "abxcd", "xabcd", "abcdx", "dcba",
                 "axd", "wxyz", "abcdab", "dabc" })
            QTest::addRow("'%s'", next) << QString::fromLatin1(next);
    }
    void whateverWasShownTheNextRowsAreShown()
    {
        QFETCH(QString, next);
        RecipientItems items;
        const QAbstractItemModelTester tester(&items);
        items.show(recipients(u"abcd"_s));
        items.show(recipients(next));
        QCOMPARE(lettersIn(items), next);
        items.show(recipients(u"abcd"_s));
        QCOMPARE(lettersIn(items), u"abcd"_s);
    }

    void rowsThatRepeatAreAllShown()
    {
        RecipientItems items;
        const QAbstractItemModelTester tester(&items);
        for (const QString& letters : { u"abab"_s, u"ab"_s, u"ababab"_s, u"aa"_s, u"a"_s, u"aaa"_s }) {
            items.show(recipients(letters));
            QCOMPARE(lettersIn(items), letters);
        }
    }

    void whatStaysStaysSelected()
    {
        RecipientItems items;
        items.show(recipients(u"abcd"_s));
        const QPersistentModelIndex first = items.index(0, 0);
        const QPersistentModelIndex last = items.index(3, 0);
        items.show(recipients(u"axyd"_s));
        QCOMPARE(first.row(), 0);
        QCOMPARE(last.row(), 3);
        items.show(recipients(u"ad"_s));
        QCOMPARE(last.row(), 1);
    }

    void onlyWhatChangedIsAnnounced()
    {
        RecipientItems items;
        std::vector<Recipient> rows = recipients(u"abcd"_s);
        items.show(rows);
        const QSignalSpy changed(&items, &QAbstractItemModel::dataChanged);
        const QSignalSpy inserted(&items, &QAbstractItemModel::rowsInserted);
        items.show(rows);
        QCOMPARE(changed.size(), 0);
        rows[2].name = u"C"_s;
        items.show(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(lettersIn(items), u"abCd"_s);
    }

    void appendedRowsStandBelow()
    {
        RecipientItems items;
        const QAbstractItemModelTester tester(&items);
        items.append({});
        items.append(recipients(u"ab"_s));
        items.append(recipients(u"c"_s));
        QCOMPARE(lettersIn(items), u"abc"_s);
    }

    void headersAreThosePutInByThePage()
    {
        RecipientItems items;
        const QAbstractItemModelTester tester(&items);
        QVERIFY(!items.headerData(0, Qt::Horizontal, Qt::DisplayRole).isValid());
        items.setHeaders({ u"Recipient"_s, u"Way"_s, u"Address"_s });
        QCOMPARE(items.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Way"_s);
        QVERIFY(!items.headerData(3, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!items.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void wordsAreLeftToTheView()
    {
        RecipientItems items;
        items.show(recipients(u"a"_s));
        const QModelIndex channel = items.index(0, RecipientItems::ChannelColumn);
        QVERIFY(!channel.data(Qt::DisplayRole).isValid());
        QCOMPARE(channel.data(CellRole).value<Channel>(), Channel::Manual);
        QCOMPARE(items.index(0, RecipientItems::NameColumn).data(CellRole).toString(), u"a"_s);
    }

    void aPlaceThatIsNotThereHasNothing()
    {
        RecipientItems items;
        items.show(recipients(u"a"_s));
        QVERIFY(!items.data(items.index(0, 0), Qt::DecorationRole).isValid());
        QCOMPARE(items.rowCount(items.index(0, 0)), 0);
        QCOMPARE(items.columnCount(items.index(0, 0)), 0);
    }
};

QTEST_GUILESS_MAIN(RowItemsTest)
#include "row_items_test.moc"
