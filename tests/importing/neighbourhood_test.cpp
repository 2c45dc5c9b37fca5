#include "neighbourhood.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace Qt::StringLiterals;

namespace {

InventoryFile fileOf(const QString& path, std::vector<Sighting> sightings = {})
{
    InventoryFile file;
    file.path = path;
    file.sightings = std::move(sightings);
    return file;
}

Sighting proof(Family family)
{
    return { family, nullptr, FileReason::NothingToRead, true, {} };
}

Sighting guess(Family family)
{
    return { family, nullptr, FileReason::NothingToRead, false, {} };
}

Inventory inventoryOf(std::vector<InventoryFile> files)
{
    Inventory inventory;
    inventory.files = std::move(files);
    return inventory;
}

} // namespace

class NeighbourhoodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void withoutAProofNobodyLivesHere()
    {
        const Neighbourhood nobody(inventoryOf({ fileOf(u"messages.json"_s, { guess(Family::Facebook) }) }));
        QCOMPARE(nobody.familyOf(fileOf(u"messages.json"_s, { guess(Family::Facebook) })), Family::None);
        QCOMPARE(Neighbourhood({}).familyOf(fileOf(u"a"_s)), Family::None);
    }

    void oneProofClaimsTheWholeContainer()
    {
        const Neighbourhood one(inventoryOf({ fileOf(u"a/b/proof.json"_s, { proof(Family::Facebook) }) }));
        for (const QString& path :
            { u"a/b/x.json"_s, u"a/b/c/x.json"_s, u"a/x.json"_s, u"x.json"_s, u"elsewhere/deep/x.json"_s })
            QCOMPARE(one.familyOf(fileOf(path)), Family::Facebook);
    }

    void ofTwoTheNearestWins()
    {
        const Neighbourhood two(
            inventoryOf({ fileOf(u"all/facebook/ads/proof.json"_s, { proof(Family::Facebook) }),
                fileOf(u"all/instagram/proof.json"_s, { proof(Family::Instagram) }) }));
        QCOMPARE(two.familyOf(fileOf(u"all/facebook/messages/x.json"_s)), Family::Facebook);
        QCOMPARE(two.familyOf(fileOf(u"all/instagram/messages/x.json"_s)), Family::Instagram);
        QCOMPARE(two.familyOf(fileOf(u"all/instagram/x.json"_s)), Family::Instagram);
        // "all/insta" is not a part of "all/instagram"
        QVERIFY(two.familyOf(fileOf(u"all/insta/x.json"_s)) != Family::None);
    }

    void aProofInsideAnothersFolderIsNearer()
    {
        const Neighbourhood nested(inventoryOf({ fileOf(u"mine/proof.json"_s, { proof(Family::Google) }),
            fileOf(u"mine/old/x.zip/data/proof.js"_s, { proof(Family::X) }) }));
        QCOMPARE(nested.familyOf(fileOf(u"mine/a.json"_s)), Family::Google);
        QCOMPARE(nested.familyOf(fileOf(u"mine/old/x.zip/data/a.js"_s)), Family::X);
        QCOMPARE(nested.familyOf(fileOf(u"mine/old/x.zip/assets/a.js"_s)), Family::X);
        QCOMPARE(nested.familyOf(fileOf(u"mine/old/a.js"_s)), Family::X);
    }

    void whatAFileLooksLikeComesBeforeDistance()
    {
        const Neighbourhood two(inventoryOf({ fileOf(u"a/proof.json"_s, { proof(Family::Facebook) }),
            fileOf(u"a/b/proof.json"_s, { proof(Family::Instagram) }) }));
        QCOMPARE(two.familyOf(fileOf(u"a/b/x.json"_s, { guess(Family::Facebook) })), Family::Facebook);
        QCOMPARE(two.familyOf(fileOf(u"a/b/x.json"_s, { guess(Family::Spotify) })), Family::Instagram);
        QCOMPARE(two.familyOf(fileOf(u"a/b/x.json"_s, { guess(Family::Facebook), guess(Family::Instagram) })),
            Family::Instagram);
        QCOMPARE(two.familyOf(fileOf(u"a/x.json"_s, { guess(Family::Instagram), guess(Family::Facebook) })),
            Family::Facebook);
    }

    void aProofIsItsOwnFamilyWhereverItStands()
    {
        const Neighbourhood two(inventoryOf({ fileOf(u"a/one.json"_s, { proof(Family::Facebook) }),
            fileOf(u"a/two.json"_s, { guess(Family::Facebook), proof(Family::X) }) }));
        QCOMPARE(
            two.familyOf(fileOf(u"a/two.json"_s, { guess(Family::Facebook), proof(Family::X) })), Family::X);
    }

    void theOrderOfTheFilesDoesNotDecide()
    {
        const std::vector<InventoryFile> files { fileOf(u"a/one/proof.json"_s, { proof(Family::Facebook) }),
            fileOf(u"a/two/proof.json"_s, { proof(Family::X) }),
            fileOf(u"b/proof.json"_s, { proof(Family::Google) }) };
        const Neighbourhood forwards(inventoryOf(files));
        const Neighbourhood backwards(inventoryOf({ files.rbegin(), files.rend() }));
        for (const QString& path :
            { u"a/x.json"_s, u"x.json"_s, u"b/c/x.json"_s, u"a/three/x.json"_s, u"c/x"_s })
            QCOMPARE(forwards.familyOf(fileOf(path)), backwards.familyOf(fileOf(path)));
    }

    void strangePathsEnd()
    {
        const Neighbourhood one(
            inventoryOf({ fileOf(u"/"_s, { proof(Family::X) }), fileOf(u"a//b/"_s, { proof(Family::X) }) }));
        for (const QString& path : { QString(), u"/"_s, u"//"_s, u"a/"_s, u"/a//b"_s, u"a/b/"_s })
            QCOMPARE(one.familyOf(fileOf(path)), Family::X);
        const QString deep = QString(u"d/"_s).repeated(5000);
        QCOMPARE(one.familyOf(fileOf(deep)), Family::X);
    }
};

QTEST_GUILESS_MAIN(NeighbourhoodTest)
#include "neighbourhood_test.moc"
