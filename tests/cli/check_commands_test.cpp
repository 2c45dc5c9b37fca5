#include "archive_bytes.h"
#include "command_bench.h"

#include <QDir>

using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray interest(const char* name)
{
    return json("{ 'name' : '") + name + json("', 'isDisabled' : false }");
}

QByteArray ad(int number, const char* shownAt, const QByteArray& criterion)
{
    return json("{ 'promotedTweetInfo' : { 'tweetId' : '") + QByteArray::number(number)
        + json("', 'tweetText' : 'Ad ") + QByteArray::number(number)
        + json("' }, 'advertiserInfo' : { 'advertiserName' : 'Made-up Tea Co', 'screenName' : '@madeuptea' },"
               " 'matchedTargetingCriteria' : [ ")
        + criterion + json(" ], 'impressionTime' : '") + shownAt + json("' }");
}

} // namespace

// Whether a company kept to a no, told by the archive it hands out afterwards.
class CheckCommandsTest : public QObject {
    Q_OBJECT

    const CommandBench m_bench;

    CommandBench::Answer on(const QString& day, const QStringList& command) const
    {
        return m_bench.runWith({ u"--store"_s, m_bench.store(), u"--key-file"_s, m_bench.keyFile(),
                                   u"--now"_s, day + u"T12:00:00Z"_s },
            command);
    }
    // An archive of X with these interests and ads, as a folder.
    QString archive(const QString& name, const QByteArrayList& interests, const QByteArrayList& ads) const
    {
        const QString folder = m_bench.path(name);
        QDir().mkpath(folder + u"/data"_s);
        QFile profile(folder + u"/data/personalization.js"_s);
        if (!profile.open(QIODevice::WriteOnly))
            qFatal("a test file cannot be written");
        profile.write(
            json("window.YTD.personalization.part0 = [ { 'p13nData' : { 'interests' : { 'interests' : [ ")
            + interests.join(", ") + " ] } } } ]");
        QFile shown(folder + u"/data/ad-impressions.js"_s);
        if (!shown.open(QIODevice::WriteOnly))
            qFatal("a test file cannot be written");
        shown.write(
            json("window.YTD.ad_impressions.part0 = [ { 'ad' : { 'adsUserData' : { 'adImpressions' : {"
                 " 'impressions' : [ ")
            + ads.join(", ") + " ] } } } } ]");
        return folder;
    }
    QJsonObject found(const QString& day, const QString& category) const
    {
        for (const QJsonValue& one : on(day, { u"check"_s }).document.value("checks"_L1).toArray()) {
            if (one["category"_L1].toString() == category)
                return one.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNewerArchiveTellsWhatWasDoneAfterTheNo()
    {
        const QByteArray place = json("{ 'targetingType' : 'Locations', 'targetingValue' : 'Brindle Quay' }");
        const QByteArray words = json("{ 'targetingType' : 'Keywords', 'targetingValue' : 'tea' }");
        QCOMPARE(on(u"2031-02-01"_s, { u"init"_s }).status, 0);
        const QString before
            = archive(u"twitter-1"_s, { interest("Tea") }, { ad(1, "2031-01-20 10:00:00", place) });
        QCOMPARE(on(u"2031-02-01"_s, { u"import"_s, before }).status, 0);
        QVERIFY(on(u"2031-02-01"_s, { u"check"_s }).document.value("checks"_L1).toArray().isEmpty());
        for (const char* category : { "location", "interests", "device" })
            QCOMPARE(on(u"2031-02-02"_s,
                         { u"choose"_s, u"--recipient"_s, u"x"_s, u"--category"_s,
                             QString::fromLatin1(category), u"--deny"_s })
                         .status,
                0);
        QCOMPARE(found(u"2031-02-03"_s, u"location"_s).value("finding"_L1).toString(), u"cannot-say"_s);
        QCOMPARE(found(u"2031-02-03"_s, u"location"_s).value("next"_L1).toString(), u"bring-newer-export"_s);

        const QString after = archive(u"twitter-2"_s, { interest("Tea"), interest("Boats") },
            { ad(1, "2031-01-20 10:00:00", place), ad(2, "2031-02-10 10:00:00", place),
                ad(3, "2031-02-11 10:00:00", words) });
        QCOMPARE(on(u"2031-03-01"_s, { u"import"_s, after }).status, 0);
        const QJsonObject location = found(u"2031-03-01"_s, u"location"_s);
        QCOMPARE(location.value("finding"_L1).toString(), u"still-used"_s);
        QCOMPARE(location.value("since"_L1).toString(), u"2031-02-02T12:00:00Z"_s);
        QCOMPARE(location.value("ads"_L1).toObject(),
            (QJsonObject {
                { "shown"_L1, 2 }, { "matched"_L1, 1 }, { "last"_L1, u"2031-02-10T10:00:00Z"_s } }));
        const QJsonArray examples = location.value("examples"_L1).toArray();
        QCOMPARE(examples.size(), 1);
        QCOMPARE(examples[0]["title"_L1].toString(), u"Ad 2"_s);
        QCOMPARE(location.value("next"_L1).toString(), u"object"_s);
        const QJsonObject interests = found(u"2031-03-01"_s, u"interests"_s);
        QCOMPARE(interests.value("finding"_L1).toString(), u"still-used"_s);
        QCOMPARE(interests.value("statements"_L1).toObject(),
            (QJsonObject { { "read"_L1, 2 }, { "new"_L1, 1 }, { "held"_L1, 1 } }));
        const QJsonObject device = found(u"2031-03-01"_s, u"device"_s);
        QCOMPARE(device.value("finding"_L1).toString(), u"nothing-seen"_s);
        QCOMPARE(device.value("next"_L1).toString(), u"none"_s);

        // What is allowed again is no longer held against them.
        QCOMPARE(on(u"2031-03-02"_s,
                     { u"choose"_s, u"--recipient"_s, u"x"_s, u"--category"_s, u"location"_s, u"--allow"_s })
                     .status,
            0);
        QVERIFY(found(u"2031-03-02"_s, u"location"_s).isEmpty());
        QCOMPARE(on(u"2031-03-02"_s, { u"check"_s, u"--recipient"_s, u"nobody"_s })
                     .document.value("error"_L1)["fault"_L1]
                     .toString(),
            u"NotFound"_s);
    }
};

QTEST_GUILESS_MAIN(CheckCommandsTest)
#include "check_commands_test.moc"
