#include "unpacked.h"

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::map<QString, QByteArray> filesOf(const QString& fixture, const QString& folder)
{
    std::map<QString, QByteArray> files;
    if (!writeSample({ u"--fixture"_s, fixture, folder }))
        return files;
    for (const QString& zip : QDir(folder).entryList({ u"*.zip"_s }))
        files.merge(unpacked(folder + u'/' + zip));
    return files;
}

} // namespace

class FixturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFixtureHoldsItsFiles_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("x-old-layout")
            << QStringList { u"personalization.js"_s, u"ad-impressions.js"_s, u"tweet.js"_s };
        QTest::newRow("x-split-parts")
            << QStringList { u"data/ad-impressions.js"_s, u"data/ad-impressions-part1.js"_s };
        QTest::newRow("x-partial") << QStringList { u"data/manifest.js"_s, u"data/personalization.js"_s };
        QTest::newRow("takeout-german")
            << QStringList { u"Takeout/Meine Aktivitäten/Anzeigen/MeineAktivitäten.json"_s };
        QTest::newRow("takeout-turkish")
            << QStringList { u"Takeout/YouTube ve YouTube Music/geçmiş/izleme geçmişi.json"_s };
        QTest::newRow("takeout-arabic") << QStringList { u"Takeout/نشاطي/الإعلانات/نشاطي.json"_s };
        QTest::newRow("takeout-chinese") << QStringList { u"Takeout/我的活动/发现/我的活动记录.json"_s };
        QTest::newRow("youtube-old-api-shape")
            << QStringList { u"Takeout/YouTube/history/watch-history.json"_s };
        QTest::newRow("google-large:300000")
            << QStringList { u"Takeout/My Activity/Search/MyActivity.json"_s };
    }
    void everyFixtureHoldsItsFiles()
    {
        QFETCH(QStringList, names);
        const QTemporaryDir folder;
        const auto files = filesOf(QString::fromLatin1(QTest::currentDataTag()), folder.path());
        for (const QString& name : names)
            QVERIFY2(files.contains(name), qPrintable(name));
        for (const auto& [name, content] : files)
            QVERIFY2(!jsonIn(content).isNull(), qPrintable(name));
    }

    void aPartialArchiveLacksWhatItsManifestNames()
    {
        const QTemporaryDir folder;
        const auto files = filesOf(u"x-partial"_s, folder.path());
        QVERIFY(files.at(u"data/manifest.js"_s).contains("data/ad-impressions.js"));
        QVERIFY(files.at(u"data/manifest.js"_s).contains("\"isPartialArchive\" : true"));
        QVERIFY(!files.contains(u"data/ad-impressions.js"_s));
    }

    void itemsOfTheOldLayoutAreNotWrapped()
    {
        const QTemporaryDir folder;
        const auto files = filesOf(u"x-old-layout"_s, folder.path());
        QVERIFY(jsonIn(files.at(u"tweet.js"_s)).array().first().toObject().contains(u"full_text"_s));
        QVERIFY(
            jsonIn(files.at(u"ad-impressions.js"_s)).array().first().toObject().contains(u"adsUserData"_s));
    }

    void theLargeFixtureIsAsLargeAsAsked()
    {
        const QTemporaryDir folder;
        const auto files = filesOf(u"google-large:5000000"_s, folder.path());
        const QByteArray& content = files.at(u"Takeout/My Activity/Search/MyActivity.json"_s);
        QVERIFY(content.size() >= 5'000'000 && content.size() < 5'001'000);
        const QJsonArray records = jsonIn(content).array();
        QVERIFY(records.size() > 15'000);
        QVERIFY(records.first().toObject()[u"time"_s].toString()
            > records.last().toObject()[u"time"_s].toString());
    }

    void everyListedNameIsTested()
    {
        QProcess writer;
        writer.start(QStringLiteral(CANDOR_SAMPLE_WRITER), { u"--list"_s });
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.readAllStandardOutput().count('\n'), 9);
    }

    void whatIsNoFixtureIsRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(!writeSample({ u"--fixture"_s, u"nonsense"_s, folder.path() }));
        QVERIFY(!writeSample({ u"--fixture"_s, u"google-large:many"_s, folder.path() }));
        QVERIFY(!writeSample({}));
    }
};

QTEST_GUILESS_MAIN(FixturesTest)
#include "fixtures_test.moc"
