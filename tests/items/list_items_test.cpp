#include "file_items.h"
#include "history_items.h"
#include "import_items.h"
#include "recipient_items.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace candor;
using namespace candor::items;
using namespace Qt::StringLiterals;

namespace {

const Instant Noon = *instantFromIso(u"2026-11-23T12:00:00Z");

ImportSummary oneImport(qint64 id)
{
    ImportSummary import;
    import.id = { id };
    import.company = Company::X;
    import.product = u"X archive"_s;
    import.paths = { u"archive.zip"_s };
    import.importedAt = Noon;
    import.records = { { Role::Exposure, 1500 }, { Role::Inferred, 200 } };
    import.traits = 180;
    import.items = 900;
    import.files = { { { 1 }, u"data/ads.js"_s, 70, FileState::Read, FileReason::None, 1700 },
        { { 2 },
            u"data/odd.js"_s,
            5,
            FileState::Unknown,
            FileReason::NotRecognised,
            0 } };
    import.warnings = { {} };
    return import;
}

HistoryRow oneChoice()
{
    HistoryRow row;
    row.event.id = QUuid::createUuidV5(QUuid(), u"choice"_s);
    row.event.batch = QUuid::createUuidV5(QUuid(), u"batch"_s);
    row.event.key = { { 1000 }, Category::Search };
    row.event.value = Choice::Deny;
    row.event.at = Noon;
    row.event.reason = u"enough"_s;
    row.recipient = u"Invented Shop"_s;
    row.channel = Channel::C15t;
    row.delivery = DeliveryState::Verified;
    return row;
}

template <class Items, class Row>
void showNoneOneAndMany(Items& items, Row row, void (*renumber)(Row&, int))
{
    const QAbstractItemModelTester tester(&items);
    QCOMPARE(items.rowCount(), 0);
    items.show({ row });
    QCOMPARE(items.rowCount(), 1);
    std::vector<Row> many(40, row);
    for (int i = 0; i < 40; ++i)
        renumber(many[static_cast<std::size_t>(i)], i);
    items.show(many);
    QCOMPARE(items.rowCount(), 40);
    items.show(std::vector<Row>(many.begin() + 5, many.begin() + 20));
    QCOMPARE(items.rowCount(), 15);
    items.show({});
    QCOMPARE(items.rowCount(), 0);
}

} // namespace

// The plain lists: recipients, imports, files, history.
class ListItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noneOneAndManyRowsOfEachKindAreShown()
    {
        ImportItems imports;
        showNoneOneAndMany<ImportItems, ImportSummary>(
            imports, oneImport(1), [](ImportSummary& row, int i) { row.id = { i }; });
        FileItems files;
        showNoneOneAndMany<FileItems, FileReport>(
            files, oneImport(1).files[0], [](FileReport& row, int i) { row.path = QString::number(i); });
        HistoryItems history;
        showNoneOneAndMany<HistoryItems, HistoryRow>(history, oneChoice(),
            [](HistoryRow& row, int i) { row.event.id = QUuid::createUuidV5(QUuid(), QString::number(i)); });
        RecipientItems recipients;
        showNoneOneAndMany<RecipientItems, Recipient>(
            recipients, Recipient {}, [](Recipient& row, int i) { row.id = { i }; });
    }

    void anImportTellsItsCounts()
    {
        ImportItems items;
        items.show({ oneImport(7) });
        const QModelIndex import = items.index(0, 0);
        QCOMPARE(import.data(ImportItems::IdRole).value<ImportId>(), ImportId { 7 });
        QCOMPARE(import.data(ImportItems::CompanyRole).value<Company>(), Company::X);
        QCOMPARE(import.data(ImportItems::PathsRole).toStringList(), QStringList { u"archive.zip"_s });
        QCOMPARE(import.data(ImportItems::ImportedAtRole).value<Instant>(), Noon);
        QVERIFY(!import.data(ImportItems::FromRole).isValid());
        QCOMPARE(import.data(ImportItems::RecordsRole).toLongLong(), 1700);
        QCOMPARE(import.data(ImportItems::TraitsRole).toLongLong(), 180);
        QCOMPARE(import.data(ImportItems::ItemsRole).toLongLong(), 900);
        QCOMPARE(import.data(ImportItems::FilesRole).toLongLong(), 2);
        QCOMPARE(import.data(ImportItems::FilesReadRole).toLongLong(), 1);
        QCOMPARE(import.data(ImportItems::FilesUnknownRole).toLongLong(), 1);
        QCOMPARE(import.data(ImportItems::FilesFailedRole).toLongLong(), 0);
        QCOMPARE(import.data(ImportItems::BytesRole).value<ByteTotals>().total, 75);
        QCOMPARE(import.data(ImportItems::WarningsRole).toLongLong(), 1);
    }

    void aFileTellsWhatBecameOfIt()
    {
        FileItems items;
        items.show(oneImport(1).files);
        const QModelIndex odd = items.index(1, 0);
        QCOMPARE(odd.data(FileItems::IdRole).value<FileId>(), FileId { 2 });
        QCOMPARE(odd.data(FileItems::PathRole).toString(), u"data/odd.js"_s);
        QCOMPARE(odd.data(FileItems::StateRole).value<FileState>(), FileState::Unknown);
        QCOMPARE(odd.data(FileItems::ReasonRole).value<FileReason>(), FileReason::NotRecognised);
        QCOMPARE(odd.data(FileItems::BytesRole).toLongLong(), 5);
        QCOMPARE(odd.data(FileItems::RecordsRole).toLongLong(), 0);
    }

    void aChoiceInTheHistoryTellsHowFarItHasCome()
    {
        HistoryItems items;
        items.show({ oneChoice() });
        const QModelIndex choice = items.index(0, 0);
        QCOMPARE(choice.data(HistoryItems::IdRole).toUuid(), oneChoice().event.id);
        QCOMPARE(choice.data(HistoryItems::BatchRole).toUuid(), oneChoice().event.batch);
        QCOMPARE(choice.data(HistoryItems::TimeRole).value<Instant>(), Noon);
        QCOMPARE(choice.data(HistoryItems::RecipientRole).value<RecipientId>(), RecipientId { 1000 });
        QCOMPARE(choice.data(HistoryItems::RecipientNameRole).toString(), u"Invented Shop"_s);
        QCOMPARE(choice.data(HistoryItems::ChannelRole).value<Channel>(), Channel::C15t);
        QCOMPARE(choice.data(HistoryItems::CategoryRole).value<Category>(), Category::Search);
        QCOMPARE(choice.data(HistoryItems::ChoiceRole).value<Choice>(), Choice::Deny);
        QCOMPARE(choice.data(HistoryItems::BeforeRole).value<Choice>(), Choice::Unset);
        QCOMPARE(choice.data(HistoryItems::CauseRole).value<Cause>(), Cause::Person);
        QVERIFY(choice.data(HistoryItems::UndoesRole).toUuid().isNull());
        QCOMPARE(choice.data(HistoryItems::ReasonRole).toString(), u"enough"_s);
        QCOMPARE(choice.data(HistoryItems::DeliveryRole).value<DeliveryState>(), DeliveryState::Verified);
    }

    void aRecipientIsFoundById()
    {
        RecipientItems items;
        items.show({ { recipientIdOf(Company::X), u"x"_s, u"X"_s, Channel::Manual, Company::X, {} },
            { { 1000 }, u"shop"_s, u"Invented Shop"_s, Channel::C15t, {}, u"https://shop.example"_s } });
        QCOMPARE(items.rowOf({ 1000 }), 1);
        QCOMPARE(items.rowOf({ 77 }), -1);
        QCOMPARE(items.index(0, 0).data(RecipientItems::CompanyRole).value<Company>(), Company::X);
        QVERIFY(!items.index(1, 0).data(RecipientItems::CompanyRole).isValid());
        QCOMPARE(items.index(1, 0).data(RecipientItems::KeyRole).toString(), u"shop"_s);
        QCOMPARE(items.index(1, 0).data(RecipientItems::EndpointRole).toString(), u"https://shop.example"_s);
    }

    void everyCellOfEveryColumnAnswers()
    {
        HistoryItems history;
        history.show({ oneChoice() });
        FileItems files;
        files.show(oneImport(1).files);
        for (const QAbstractItemModel* items :
            std::initializer_list<const QAbstractItemModel*> { &history, &files }) {
            for (int column = 0; column < items->columnCount(); ++column)
                QVERIFY(items->index(0, column).data(CellRole).isValid());
        }
    }
};

QTEST_GUILESS_MAIN(ListItemsTest)
#include "list_items_test.moc"
