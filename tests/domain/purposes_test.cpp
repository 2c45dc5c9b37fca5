#include "endpoint.h"

#include <QTest>

#include <set>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

CategorySet only(std::initializer_list<Category> categories)
{
    CategorySet set;
    for (const Category category : categories)
        set.set(indexOf(category));
    return set;
}

} // namespace

class PurposesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theMostRestrictiveCategoryDecides()
    {
        const PurposeMap map { { Category::Interests, u"marketing"_s }, { Category::Lists, u"marketing"_s },
            { Category::Location, u"functionality"_s } };
        using Granted = std::map<QString, bool>;
        QCOMPARE(
            purposesGranted(map, {}), (Granted { { u"marketing"_s, false }, { u"functionality"_s, false } }));
        QCOMPARE(purposesGranted(map, only({ Category::Interests })),
            (Granted { { u"marketing"_s, false }, { u"functionality"_s, false } }));
        QCOMPARE(purposesGranted(map, only({ Category::Lists, Category::Location })),
            (Granted { { u"marketing"_s, false }, { u"functionality"_s, true } }));
        QCOMPARE(purposesGranted(map, only({ Category::Interests, Category::Lists })),
            (Granted { { u"marketing"_s, true }, { u"functionality"_s, false } }));
    }

    void whatIsNotMappedIsNotAskedFor()
    {
        QVERIFY(purposesGranted({}, CategorySet().set()).empty());
        const PurposeMap map { { Category::Interests, u"marketing"_s } };
        QCOMPARE(purposesGranted(map, CategorySet().set()).size(), std::size_t { 1 });
    }

    void theUsualPurposesCoverEveryCategory()
    {
        const PurposeMap usual = usualPurposes();
        QCOMPARE(usual.size(), CategoryCount);
        for (const auto& [purpose, granted] : purposesGranted(usual, CategorySet().set()))
            QVERIFY2(granted, qPrintable(purpose));
        for (const auto& [purpose, granted] : purposesGranted(usual, {}))
            QVERIFY2(!granted, qPrintable(purpose));
    }

    void denyingOneCategoryDeniesItsPurposeAlone()
    {
        const PurposeMap usual = usualPurposes();
        for (const Category denied : AllCategories) {
            CategorySet used = CategorySet().set();
            used.reset(indexOf(denied));
            for (const auto& [purpose, granted] : purposesGranted(usual, used))
                QCOMPARE(granted, purpose != usual.at(denied));
        }
    }
};

QTEST_GUILESS_MAIN(PurposesTest)
#include "purposes_test.moc"
