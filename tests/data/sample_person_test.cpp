#include "sensitive.h"
#include "unpacked.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList Files { u"twitter-2026-11-01-sample.zip"_s, u"takeout-20261101T094500Z-001.zip"_s,
    u"takeout-20261101T094500Z-002.zip"_s, u"takeout-20261102T081500Z-001.zip"_s, u"shop-catalogue.jsonl"_s };

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue at(QJsonValue value, const QStringList& path)
{
    for (const QString& key : path)
        value = value.toObject()[key];
    return value;
}

} // namespace

// Counts what importers should find, without any of their code.
class SamplePersonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_x = unpacked(u":/sample/"_s + Files[0]);
        for (int part = 1; part <= 3; ++part) {
            for (const auto& [name, content] : unpacked(u":/sample/"_s + Files[part]))
                QVERIFY2(m_google.emplace(name, content).second || name.endsWith("archive_browser.html"_L1),
                    qPrintable(name));
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itIsTheSamePersonEveryTime()
    {
        const QTemporaryDir folder;
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Asia/Tokyo");
        const bool written = writeSample({ folder.path() });
        qputenv("TZ", zone);
        QVERIFY(written);
        for (const QString& name : Files) {
            QVERIFY2(!bytesOf(u":/sample/"_s + name).isEmpty(), qPrintable(name));
            QVERIFY2(bytesOf(folder.filePath(name)) == bytesOf(u":/sample/"_s + name), qPrintable(name));
        }
    }

    void everyFileCanBeRead()
    {
        QCOMPARE(m_x.size(), std::size_t { 14 });
        QCOMPARE(m_google.size(), std::size_t { 11 });
        for (const auto& files : { m_x, m_google }) {
            for (const auto& [name, content] : files) {
                const bool isData = name.endsWith(".js"_L1) || name.endsWith(".json"_L1);
                QVERIFY2(!isData || !jsonIn(content).isNull(), qPrintable(name));
                QVERIFY2(!content.isEmpty(), qPrintable(name));
            }
        }
    }

    void theManifestCountsItsFiles()
    {
        const QJsonObject types
            = at(jsonIn(m_x.at(u"data/manifest.js"_s)).object(), { u"dataTypes"_s }).toObject();
        QCOMPARE(types.size(), 10);
        for (const QJsonValue& type : types) {
            const QJsonObject file = type.toObject()[u"files"_s].toArray().first().toObject();
            const QByteArray content = m_x.at(file[u"fileName"_s].toString());
            QCOMPARE(file[u"count"_s].toString().toInt(), jsonIn(content).array().size());
            const QByteArray name = file[u"globalName"_s].toString().toUtf8();
            QVERIFY(content.startsWith(QByteArray("window." + name + " = [\n  {\n")));
        }
    }

    void fifteenHundredAdsTellWhy()
    {
        QSet<QString> distinct;
        QSet<QString> types;
        int explained = 0;
        int byLookalikes = 0;
        for (const QJsonObject& ad : shownAds()) {
            const QString key = at(ad, { u"advertiserInfo"_s, u"screenName"_s }).toString() + u'|'
                + at(ad, { u"promotedTweetInfo"_s, u"tweetId"_s }).toString() + u'|'
                + at(ad, { u"promotedTrendInfo"_s, u"trendId"_s }).toString() + u'|'
                + ad[u"impressionTime"_s].toString();
            if (distinct.contains(key))
                continue;
            distinct.insert(key);
            explained += ad.contains(u"matchedTargetingCriteria"_s) ? 1 : 0;
            QSet<QString> own;
            for (const QJsonValue& criterion : ad[u"matchedTargetingCriteria"_s].toArray())
                own.insert(at(criterion, { u"targetingType"_s }).toString());
            byLookalikes += own.contains(u"Follower look-alikes"_s) ? 1 : 0;
            types += own;
        }
        QCOMPARE(explained, 1500);
        QCOMPARE(distinct.size(), 1525);
        QCOMPARE(types.size(), 28); // every kind with evidence
        QVERIFY(byLookalikes > 825 && byLookalikes < 1050);
    }

    void theTrapsOfRealArchivesAreThere()
    {
        QSet<QString> dates;
        int undisclosed = 0, escaped = 0, inTrend = 0, accounts = 0, publishers = 0, repeated = 0;
        for (const QJsonObject& ad : shownAds()) {
            const bool isPost = ad.contains(u"promotedTweetInfo"_s);
            const bool isTrend = ad.contains(u"promotedTrendInfo"_s);
            inTrend += isPost && isTrend ? 1 : 0;
            accounts += !isPost && !isTrend ? 1 : 0;
            publishers += ad.contains(u"publisherInfo"_s) ? 1 : 0;
            escaped
                += at(ad, { u"promotedTweetInfo"_s, u"tweetText"_s }).toString().contains("&amp;"_L1) ? 1 : 0;
            dates.insert(ad[u"impressionTime"_s].toString().first(10));
            QStringList pairs;
            for (const QJsonValue& criterion : ad[u"matchedTargetingCriteria"_s].toArray()) {
                const QString pair = QString::fromUtf8(QJsonDocument(criterion.toObject()).toJson());
                repeated += pairs.contains(pair) ? 1 : 0;
                undisclosed += criterion.toObject().contains(u"targetingValue"_s) ? 0 : 1;
                pairs += pair;
            }
        }
        for (const int count : { undisclosed, escaped, inTrend, accounts, publishers, repeated })
            QVERIFY(count > 10);
        QCOMPARE(dates.size(), 88);
        QCOMPARE(*std::max_element(dates.begin(), dates.end()), u"2026-10-31"_s);
    }

    void fiveThousandActivitiesWereRecorded()
    {
        int activities = 0;
        int adsOnYouTube = 0;
        for (const auto& [name, content] : m_google) {
            const bool isYouTube = name.contains("/history/"_L1);
            if (!name.endsWith(".json"_L1) || name.contains("/Ads/"_L1) || name.contains("/Discover/"_L1))
                continue;
            for (const QJsonValue& record : jsonIn(content).array()) {
                const bool isAd = isYouTube && record.toObject().contains(u"details"_s);
                (isAd ? adsOnYouTube : activities) += 1;
            }
        }
        QCOMPARE(activities, 5000);
        QCOMPARE(adsOnYouTube, 180);
    }

    void googleWritesAsGoogleDoes()
    {
        for (const auto& [name, content] : m_google) {
            if (!name.endsWith(".json"_L1))
                continue;
            QVERIFY(content.startsWith("[{\n  \"header\": \""));
            QVERIFY(content.endsWith("\n}]"));
            for (const char c : { '=', '&', '\'', '<', '>', '\r' })
                QVERIFY2(!content.contains(c), qPrintable(name));
        }
    }

    void twoHundredTraitsAreClaimedAndTwentyFiveAreSensitive()
    {
        const QStringList traits = claimedTraits();
        QCOMPARE(QSet<QString>(traits.begin(), traits.end()).size(), 200);
        const auto sensitive = std::count_if(traits.begin(), traits.end(), [](const QString& trait) {
            return candor::sensitiveTopicOf(trait.section(u':', 1)).has_value();
        });
        QVERIFY2(sensitive >= 22 && sensitive <= 35, qPrintable(QString::number(sensitive)));
    }

    void theDeclaredAgeContradictsTheInferredOne()
    {
        QCOMPARE(at(profile(), { u"inferredAgeInfo"_s, u"age"_s }).toArray().first().toString(), u"25-34"_s);
        QCOMPARE(at(declaredAge(), { u"age"_s }).toArray().first().toString(), u"41"_s);
    }

    void nobodyRealIsMeant()
    {
        static const QRegularExpression handle(u"(?<![A-Za-z0-9._+-])@([A-Za-z0-9_]+)"_s);
        static const QRegularExpression host(u"https?://([^/\"\\\\ ]+)"_s);
        const QStringList google { u"www.google.com"_s, u"www.youtube.com"_s, u"play.google.com"_s };
        for (const auto& [name, content] : m_x) {
            const QString text = QString::fromUtf8(content);
            for (auto match = handle.globalMatch(text); match.hasNext();) {
                const QString found = match.next().captured(1);
                QVERIFY2(found.size() > 15, qPrintable(found)); // longer than an account's name can be
            }
        }
        for (const auto& files : { m_x, m_google }) {
            for (const auto& [name, content] : files) {
                const QString text = QString::fromUtf8(content);
                for (auto match = host.globalMatch(text); match.hasNext();) {
                    const QString found = match.next().captured(1);
                    QVERIFY2(found.endsWith(".example"_L1) || google.contains(found), qPrintable(found));
                }
            }
        }
    }

private:
    QList<QJsonObject> shownAds() const
    {
        QList<QJsonObject> ads;
        for (const QJsonValue& batch : jsonIn(m_x.at(u"data/ad-impressions.js"_s)).array()) {
            for (const QJsonValue& ad :
                at(batch, { u"ad"_s, u"adsUserData"_s, u"adImpressions"_s, u"impressions"_s }).toArray())
                ads += ad.toObject();
        }
        for (const QJsonValue& batch : jsonIn(m_x.at(u"data/ad-engagements.js"_s)).array()) {
            for (const QJsonValue& ad :
                at(batch, { u"ad"_s, u"adsUserData"_s, u"adEngagements"_s, u"engagements"_s }).toArray())
                ads += at(ad, { u"impressionAttributes"_s }).toObject();
        }
        return ads;
    }

    QJsonObject profile() const
    {
        const QJsonArray items = jsonIn(m_x.at(u"data/personalization.js"_s)).array();
        return at(items.first(), { u"p13nData"_s }).toObject();
    }

    QJsonObject declaredAge() const
    {
        const QJsonArray items = jsonIn(m_x.at(u"data/ageinfo.js"_s)).array();
        return at(items.first(), { u"ageMeta"_s, u"ageInfo"_s }).toObject();
    }

    // "kind:value" of everything that X and Google say about Robin, apart from why ads were shown.
    QStringList claimedTraits() const
    {
        const QJsonObject about = profile();
        QStringList traits { u"gender:"_s
                + at(about, { u"demographics"_s, u"genderInfo"_s, u"gender"_s }).toString(),
            u"age:"_s + at(about, { u"inferredAgeInfo"_s, u"age"_s }).toArray().first().toString(),
            u"declared age:"_s + at(declaredAge(), { u"age"_s }).toArray().first().toString() };
        for (const QJsonValue& language : at(about, { u"demographics"_s, u"languages"_s }).toArray())
            traits += u"language:"_s + at(language, { u"language"_s }).toString();
        for (const QJsonValue& interest : at(about, { u"interests"_s, u"interests"_s }).toArray())
            traits += u"interest:"_s + at(interest, { u"name"_s }).toString();
        for (const QJsonValue& show : at(about, { u"interests"_s, u"shows"_s }).toArray())
            traits += u"show:"_s + show.toString();
        for (const QJsonValue& place : about[u"locationHistory"_s].toArray())
            traits += u"place:"_s + place.toString();
        const QJsonObject audiences = at(about, { u"interests"_s, u"audienceAndAdvertisers"_s }).toObject();
        traits += u"audiences:"_s + audiences[u"numAudiences"_s].toString();
        for (const QString& kind : audiences.keys()) {
            for (const QJsonValue& handle : audiences[kind].toArray())
                traits += kind + u':' + handle.toString();
        }
        for (const QJsonValue& app : jsonIn(m_x.at(u"data/app.js"_s)).array())
            traits += u"app:"_s + at(app, { u"app"_s, u"appNames"_s }).toArray().first().toString();
        const QByteArray feeds = m_google.at(u"Takeout/My Activity/Discover/MyActivity.json"_s);
        for (const QJsonValue& feed : jsonIn(feeds).array()) {
            for (const QJsonValue& topic : at(feed, { u"details"_s }).toArray())
                traits += u"topic:"_s + at(topic, { u"name"_s }).toString().remove(u" - viewed"_s);
        }
        traits.removeDuplicates();
        return traits;
    }

    std::map<QString, QByteArray> m_x;
    std::map<QString, QByteArray> m_google;
};

QTEST_GUILESS_MAIN(SamplePersonTest)
#include "sample_person_test.moc"
