#include "difference.h"
#include "made_catalogue.h"
#include "model_version.h"

#include <QTest>

using namespace candor;
using namespace candor::scoring;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const Attribute Bees { Category::Interests, u"Interests"_s, u"Beekeeping"_s };
const Attribute Type { Category::Interests, u"Interests"_s, u"Typography"_s };
const Attribute Alike { Category::Lookalikes, u"Follower look-alikes"_s, u"@invented_air"_s };
const Attribute Town { Category::Location, u"Locations"_s, u"Oulu"_s };
const Attribute Tea { Category::Search, u"Keywords"_s, u"green tea"_s };

Item item(qint64 id, const QString& title, std::vector<Attribute> attributes)
{
    Item result;
    result.id = { id };
    result.title = title;
    result.attributes = std::move(attributes);
    return result;
}

std::vector<Item> smallProfile()
{
    return { item(101, u"Invented Airline"_s, { Alike, Town }), item(102, u"Made-up Tea Co"_s, { Tea, Bees }),
        item(103, u"Horror Nights Live"_s, { Alike }), item(104, u"Type Design School"_s, { Type, Tea }),
        item(105, u"Kvass & Co"_s, { Town }), item(106, u"Nothing Named"_s, {}) };
}

Weights weights()
{
    return weightsFromCounts(
        std::vector<AttributeCount> { { Bees, 41 }, { Type, 12 }, { Alike, 861 }, { Town, 99 }, { Tea, 28 } },
        1412);
}

QByteArray written(const std::vector<Ranked>& list, const Catalogue& catalogue)
{
    QByteArray text;
    for (const Ranked& ranked : list) {
        text += QByteArray::number(ranked.rank) + ". "
            + catalogue.titleAt(*catalogue.find(ranked.item)).toUtf8() + " "
            + QByteArray::number(ranked.score) + " = " + QByteArray::number(ranked.base);
        for (const Category category : AllCategories) {
            if (const Score part = ranked.parts[indexOf(category)]; part != 0)
                text += " + " + QByteArray(idOf(category).data()) + " " + QByteArray::number(part);
        }
        text += "\n";
    }
    return text;
}

} // namespace

// A small profile in, its ranking out, byte for byte. When one of these changes, so must ModelVersion.
class RankingGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theRankingIsTheOneWrittenDown()
    {
        const Catalogue catalogue = Catalogue::of(smallProfile(), weights());
        CategorySet asIf = everything();
        asIf.reset(indexOf(Category::Lookalikes));
        const Difference result = difference(catalogue, everything(), asIf, 4, nullptr);
        QCOMPARE(ModelVersion, "criteria-1"_L1);
        QCOMPARE(written(result.before, catalogue),
            QByteArray("1. Invented Airline 571 = 0 + location 216 + lookalikes 355\n"
                       "2. Horror Nights Live 355 = 0 + lookalikes 355\n"
                       "3. Made-up Tea Co 330 = 0 + interests 174 + search 156\n"
                       "4. Type Design School 275 = 0 + interests 119 + search 156\n"));
        QCOMPARE(written(result.after, catalogue),
            QByteArray("1. Made-up Tea Co 330 = 0 + interests 174 + search 156\n"
                       "2. Type Design School 275 = 0 + interests 119 + search 156\n"
                       "3. Invented Airline 216 = 0 + location 216\n"
                       "4. Kvass & Co 216 = 0 + location 216\n"));
    }
};

QTEST_GUILESS_MAIN(RankingGoldenTest)
#include "ranking_golden_test.moc"
