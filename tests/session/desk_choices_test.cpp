#include "sample_desk.h"
#include "shelf.h"

#include <algorithm>
#include <numeric>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const RecipientId X = recipientIdOf(Company::X);

Recipient shopOf(const Desk& desk)
{
    const std::vector<Recipient> recipients = *desk.recipients();
    return *std::find_if(
        recipients.begin(), recipients.end(), [](const Recipient& r) { return r.channel == Channel::C15t; });
}

Recipient recipientOf(const Desk& desk, RecipientId id)
{
    const std::vector<Recipient> recipients = *desk.recipients();
    return *std::find_if(
        recipients.begin(), recipients.end(), [id](const Recipient& r) { return r.id == id; });
}

} // namespace

class DeskChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aChoiceIsInForceAndInTheLedger()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        const Result<Applied> applied
            = desk->apply({ { { X, Category::Lookalikes }, Choice::Deny } }, u"enough"_s);
        QVERIFY(applied);
        QCOMPARE(applied->choices.size(), std::size_t { 1 });
        QCOMPARE(applied->outbox, 0); // X takes no message from us
        QCOMPARE(desk->consents()->valueOf({ X, Category::Lookalikes }), Choice::Deny);
        const std::vector<ChoiceEvent> history = *desk->history();
        QCOMPARE(history.size(), std::size_t { 1 });
        QCOMPARE(history.front().reason, u"enough"_s);
        QVERIFY(desk->verifyLedger([] { return false; })->ok);
    }

    void whatIsInForceAlreadyIsNoNewChoice()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        const ChoiceSet deny { { { X, Category::Location }, Choice::Deny } };
        QVERIFY(desk->apply(deny, {}));
        const Result<Applied> again = desk->apply(deny, {});
        QVERIFY(again);
        QVERIFY(again->choices.empty());
        QCOMPARE(desk->history()->size(), std::size_t { 1 });
    }

    void aChoiceForAnEndpointQueuesOneFullSnapshot()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        const Recipient shop = shopOf(*desk);
        const Result<Applied> first = desk->apply({ { { shop.id, Category::Viewing }, Choice::Allow } }, {});
        QVERIFY(first);
        QCOMPARE(first->outbox, 1);
        const Result<Applied> second = desk->apply({ { { shop.id, Category::Search }, Choice::Allow },
                                                       { { shop.id, Category::Browsing }, Choice::Allow } },
            {});
        QVERIFY(second);
        QCOMPARE(second->outbox, 1); // the older one was never tried: the newer says it all
        const std::vector<Parcel> parcels = *desk->parcels();
        QCOMPARE(parcels.size(), std::size_t { 1 });
        QVERIFY(parcels.front().purposes.at(u"experience"_s)); // viewing, search and browsing are all allowed
        QVERIFY(!parcels.front().purposes.at(u"marketing"_s));
    }

    void givenAtRisesEvenWhenTheClockStandsStill()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        const Recipient shop = shopOf(*desk);
        Instant last {};
        for (int i = 0; i < 5; ++i) {
            QVERIFY(desk->apply(
                { { { shop.id, Category::Interests }, i % 2 ? Choice::Deny : Choice::Allow } }, {}));
            const Instant givenAt = desk->parcels()->front().givenAt;
            QVERIFY(givenAt > last);
            last = givenAt;
        }
    }

    void undoTakesBackTheLastBatchAndOnlyOnce()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk->apply({ { { X, Category::Location }, Choice::Deny } }, {}));
        QVERIFY(desk->apply(
            { { { X, Category::Location }, Choice::Allow }, { { X, Category::Device }, Choice::Deny } }, {}));
        QVERIFY(desk->undo());
        QCOMPARE(desk->consents()->valueOf({ X, Category::Location }), Choice::Deny);
        QCOMPARE(desk->consents()->valueOf({ X, Category::Device }), Choice::Unset);
        QVERIFY(desk->undo());
        QCOMPARE(desk->consents()->valueOf({ X, Category::Location }), Choice::Unset);
        QCOMPARE(desk->undo().error().fault, Fault::NotFound);
        QVERIFY(desk->verifyLedger([] { return false; })->ok);
    }

    void aChoiceForSomebodyUnknownIsRefusedWhole()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        const Result<Applied> refused
            = desk->apply({ { { X, Category::Location }, Choice::Deny },
                              { { RecipientId { 4711 }, Category::Location }, Choice::Deny } },
                {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::NotFound);
        QCOMPARE(desk->consents()->valueOf({ X, Category::Location }), Choice::Unset);
        QVERIFY(desk->history()->empty());
    }

    void choicesAndLedgerSurviveClosing()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        {
            Result<Desk> desk = Desk::create(folder.path(), aKeyFile(), clock);
            QVERIFY(addSampleShop(*desk));
            const Recipient shop = shopOf(*desk);
            QVERIFY(desk->apply({ { { shop.id, Category::Viewing }, Choice::Allow } }, {}));
        }
        Result<Desk> desk = Desk::open(folder.path(), aKeyFile(), clock);
        QVERIFY(desk);
        QCOMPARE(desk->consents()->valueOf({ shopOf(*desk).id, Category::Viewing }), Choice::Allow);
        QCOMPARE(desk->parcels()->size(), std::size_t { 1 });
        QVERIFY(desk->verifyLedger([] { return false; })->ok);
    }

    void previewAndResultAreTheSame()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        const Recipient x = recipientOf(*desk, X);
        const ChoiceSet changes { { { X, Category::Lookalikes }, Choice::Deny },
            { { X, Category::Lists }, Choice::Deny } };
        const Shelf shelf(*stockFor(*desk, x));
        const auto preview = shelf.preview(*desk->consents(), changes, 20, [] { return false; });
        QVERIFY(!preview->difference.lost.empty());
        QVERIFY(desk->apply(changes, {}));
        const auto result = shelf.preview(*desk->consents(), {}, 20, [] { return false; });
        QCOMPARE(result->difference.before, preview->difference.after);
    }

    void partsAddUpToEveryScore()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        for (const Recipient& recipient : *desk->recipients()) {
            const Shelf shelf(*stockFor(*desk, recipient));
            const auto preview = shelf.preview(*desk->consents(), {}, 100, [] { return false; });
            for (const scoring::Ranked& ranked : preview->difference.before)
                QCOMPARE(
                    std::accumulate(ranked.parts.begin(), ranked.parts.end(), ranked.base), ranked.score);
        }
    }

    void theLedgerLeavesAsAFileThatNamesEveryRecord()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        QVERIFY(desk->apply({ { { X, Category::Location }, Choice::Deny } }, {}));
        const QString path = folder.filePath(u"ledger.jsonl"_s);
        const Result<qint64> written = desk->exportLedger(path);
        QVERIFY(written);
        QCOMPARE(*written, desk->verifyLedger([] { return false; })->records);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), *written + 3); // header, one checkpoint, footer
    }

    void aParcelsProgressIsTheChoicesProgress()
    {
        const ManualClock clock;
        Result<Desk> desk = openSamplePerson(clock);
        const Recipient shop = shopOf(*desk);
        const ChoiceKey key { shop.id, Category::Viewing };
        QVERIFY(desk->apply({ { key, Choice::Allow } }, {}));
        Parcel parcel = desk->parcels()->front();
        for (const auto& [state, delivery] : { std::pair { ParcelState::Sending, DeliveryState::Sent },
                 std::pair { ParcelState::Accepted, DeliveryState::Acknowledged },
                 std::pair { ParcelState::Verified, DeliveryState::Verified } }) {
            parcel.state = state;
            QVERIFY(desk->saveParcel(parcel));
            QCOMPARE(desk->consents()->find(key)->state, delivery);
        }
        QVERIFY(desk->apply({ { key, Choice::Deny } }, {}));
        QCOMPARE(desk->consents()->find(key)->state, DeliveryState::Saved);
    }
};

QTEST_GUILESS_MAIN(DeskChoicesTest)
#include "desk_choices_test.moc"
