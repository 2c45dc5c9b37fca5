#include "difference.h"
#include "made_catalogue.h"
#include "other_self.h"

#include <QTest>

using namespace candor;
using namespace candor::scoring;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

Attribute gender(const QString& value)
{
    return { Category::Demographics, u"Gender"_s, value };
}
const Attribute Knitting { Category::Interests, u"Interests"_s, u"Knitting"_s };

Item asking(qint64 id, std::vector<Attribute> attributes)
{
    Item item;
    item.id = { id };
    item.attributes = std::move(attributes);
    return item;
}

std::vector<Item> offers()
{
    return { asking(1, { gender(u"female"_s), Knitting }), asking(2, { gender(u"male"_s) }),
        asking(3, { Knitting }), asking(4, { gender(u" Male "_s), Knitting }), asking(5, {}) };
}

Score asHer(const Attribute& attribute)
{
    if (attribute == Knitting)
        return 5;
    return attribute.value == u"female"_s ? 40 : 2;
}

const Flip ToHim { Category::Demographics, u"gender"_s, u"Female"_s, u"male"_s, {} };

} // namespace

class OtherSelfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theFieldAloneIsTurned()
    {
        const Catalogue catalogue = Catalogue::of(offers(), asHer);
        const auto selves
            = otherSelves(catalogue, everything(), std::vector { ToHim }, 2, ItemId { 4 }, nullptr);
        QCOMPARE(selves.size(), std::size_t { 1 });
        QCOMPARE(selves[0].gained, ids({ 2 })); // 4 with 45 and 2 with 40; before it were 1 with 45, 4 with 7
        QCOMPARE(selves[0].lost, ids({ 1 }));
        QCOMPARE(selves[0].score, 45);
        QCOMPARE(selves[0].rank, 1);
    }

    void whatStandsInForTheFieldIsTurnedOnlyAtLevelTwo()
    {
        const Catalogue catalogue = Catalogue::of(offers(), asHer);
        Flip second = ToHim;
        second.standIns = { { Knitting, 0 } };
        const auto selves
            = otherSelves(catalogue, everything(), std::vector { ToHim, second }, 3, ItemId { 1 }, nullptr);
        QCOMPARE(selves[0].score, 7); // 2 for the field, 5 for knitting
        QCOMPARE(selves[1].score, 2);
        QVERIFY(selves[0].flip == ToHim);
    }

    void itIsTheListOfACatalogueThatWasWeighedSo()
    {
        std::mt19937 random(9);
        for (int round = 0; round < 20; ++round) {
            const std::vector<Item> items = randomItems(700, static_cast<quint32>(random()));
            const Catalogue catalogue = Catalogue::of(items, weightInValue);
            const Flip flip { AllCategories[random() % CategoryCount], {}, QString::number(random() % 40),
                QString::number(random() % 40), {} };
            const auto weightOver = [&flip](const Attribute& attribute) {
                if (attribute.category != flip.category)
                    return weightInValue(attribute);
                if (attribute.value == flip.from)
                    return flip.to.toInt();
                return attribute.value == flip.to ? flip.from.toInt() : weightInValue(attribute);
            };
            const bool isNamed = std::ranges::any_of(catalogue.vocabulary(), [&flip](const Attribute& word) {
                return word.category == flip.category && word.value == flip.to;
            });
            if (!isNamed)
                continue;
            const CategorySet used { static_cast<unsigned long>(random()) };
            const ItemId asked = catalogue.idAt(random() % catalogue.size());
            const auto self = otherSelves(catalogue, used, std::vector { flip }, 25, asked, nullptr).front();
            const Catalogue over = Catalogue::of(items, weightOver);
            const Difference before = difference(catalogue, used, used, 25, nullptr);
            const Difference after = difference(over, used, used, 25, nullptr);
            const auto has = [](const std::vector<Ranked>& list, ItemId id) {
                return std::ranges::any_of(list, [id](const Ranked& ranked) { return ranked.item == id; });
            };
            for (const Ranked& ranked : after.before)
                QCOMPARE(std::ranges::count(self.gained, ranked.item) == 1, !has(before.before, ranked.item));
            for (const Ranked& ranked : before.before)
                QCOMPARE(std::ranges::count(self.lost, ranked.item) == 1, !has(after.before, ranked.item));
            const auto place = placeOf(over, used, asked, nullptr);
            QCOMPARE(self.rank, place->rank);
            QCOMPARE(self.score, place->score);
        }
    }

    void aValueThatNobodyNamesTakesTheWeightAway()
    {
        const Catalogue catalogue = Catalogue::of(offers(), asHer);
        Flip flip = ToHim;
        flip.to = u"not said"_s;
        const auto selves
            = otherSelves(catalogue, everything(), std::vector { flip }, 2, ItemId { 1 }, nullptr);
        QCOMPARE(selves[0].score, 5);
    }

    void whoIsTheSameSeesTheSame()
    {
        const Catalogue catalogue = Catalogue::of(offers(), asHer);
        Flip flip = ToHim;
        flip.to = flip.from;
        const auto selves = otherSelves(catalogue, everything(), std::vector { flip }, 3, {}, nullptr);
        QVERIFY(selves[0].gained.empty() && selves[0].lost.empty());
        QVERIFY(std::abs(selves[0].rbo - 1) < 1e-12);
    }

    void whoCancelsGetsNoAnswer()
    {
        const Catalogue catalogue = Catalogue::of(offers(), asHer);
        QVERIFY(
            otherSelves(catalogue, everything(), std::vector { ToHim }, 2, {}, [] { return true; }).empty());
    }
};

QTEST_GUILESS_MAIN(OtherSelfTest)
#include "other_self_test.moc"
