#include "imported.h"
#include "reader.h"
#include "reading_order.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

Packed file(const QByteArray& name, const QByteArray& data)
{
    Packed packed;
    packed.name = name;
    packed.data = data;
    return packed;
}

QByteArray searches(int from, int count)
{
    QByteArray list = "[";
    for (int i = 0; i < count; ++i)
        list += R"({"header":"Search","title":"Searched for )" + QByteArray::number(from + i)
            + R"(","time":"2025-03-04T11:39:12Z","products":["Search"]},)";
    return list.chopped(1) + "]";
}

// The same ad as an engagement, which X's impressions then leave out, and another one; a file that is
// damaged; one with a member nobody knows.
QList<Packed> xArchive()
{
    const QByteArray ad = json(R"({ 'promotedTweetInfo' : { 'tweetId' : '1', 'tweetText' : 'Tea' },
        'advertiserInfo' : { 'advertiserName' : 'Made-up Tea Co', 'screenName' : '@madeuptea' },
        'impressionTime' : '2031-02-03 04:05:06' })");
    QByteArray other = ad;
    other.replace("04:05:06", "05:06:07");
    return {
        file("data/ad-impressions.js",
            json("window.YTD.ad_impressions.part0 = [ { 'ad' : { 'adsUserData' : { 'adImpressions' : { "
                 "'impressions' : [ ")
                + ad + ", " + other + " ] } } } } ]"),
        file("data/ad-engagements.js",
            json("window.YTD.ad_engagements.part0 = [ { 'ad' : { 'adsUserData' : { 'adEngagements' : { "
                 "'engagements' : [ { 'impressionAttributes' : ")
                + ad
                + json(", 'engagementAttributes' : [ { 'engagementTime' : '2031-02-03 04:05:09', "
                       "'engagementType' : 'CardUrlClick' } ] } ] } } } } ]")),
        file("data/personalization.js",
            json("window.YTD.personalization.part0 = [ { 'p13nData' : { 'interests' : { 'interests' : [ { "
                 "'name' : 'Beekeeping', 'isDisabled' : false } ] }, 'moonPhase' : { 'favourite' : [ 'full' "
                 "] } "
                 "} } ]")),
        file("data/ageinfo.js", "window.YTD.ageinfo.part0 = [ { "),
    };
}

QList<Packed> takeout()
{
    return { file("Takeout/My Activity/Maps/MyActivity.json", searches(0, 50)),
        file("Takeout/My Activity/Search/MyActivity.json", searches(100, 3000)),
        file("Takeout/My Activity/Shopping/MyActivity.json", searches(9000, 5)),
        file("Takeout/notes.txt", "mine") };
}

QString told(const std::map<qint64, std::vector<Record>>& byFile)
{
    QString all;
    for (const auto& [id, records] : byFile) {
        for (const Record& record : records)
            all += QString::number(id) % u'|' % record.kind % u'|' % record.text % u'|'
                % QString::number(record.position.byte) % u'|' % QString::number(record.position.index) % u'|'
                % (record.showing ? idOf(record.showing->interaction) : QLatin1String()) % u'\n';
    }
    return all;
}

} // namespace

class ResumedReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readingThatGoesOnEndsAsIfItHadNeverStopped_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("X, zip") << zipOf(xArchive());
        QTest::newRow("X, tgz") << tgzOf(xArchive());
        QTest::newRow("Takeout, zip") << zipOf(takeout());
        QTest::newRow("a zip in a zip") << zipOf({ file("part.zip", zipOf(xArchive())) });
    }
    void readingThatGoesOnEndsAsIfItHadNeverStopped()
    {
        QFETCH(QByteArray, bytes);
        const Desk desk;
        const QString path = desk.put(u"export.zip"_s, bytes);
        const Imported whole({ path });
        QVERIFY(whole.worked);
        QVERIFY(whole.host.done.size() >= 3);
        for (int stop = 0; stop < static_cast<int>(whole.host.done.size()); ++stop) {
            RecordingHost first;
            first.cancelAfterFiles = stop;
            const std::vector<Export> found = *findExports({ path }, RecordingHost());
            const Result<ImportSummary> stopped = read(found.front(), first);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().fault, Fault::Cancelled);
            QCOMPARE(static_cast<int>(first.done.size()), stop);

            // What was read of other files is lost.
            std::erase_if(first.byFile, [&first](const auto& entry) {
                return std::ranges::none_of(
                    first.done, [&](const ReadFile& one) { return one.report.id.value == entry.first; });
            });
            RecordingHost second;
            second.byFile = first.byFile;
            const Result<ImportSummary> summary = read(found.front(), second, first.done);
            QVERIFY(summary);
            QCOMPARE(told(second.byFile), told(whole.host.byFile));
            QCOMPARE(summary->files, whole.summary.files);
            QCOMPARE(summary->warnings, whole.summary.warnings);
            QCOMPARE(summary->from, whole.summary.from);
            QCOMPARE(summary->to, whole.summary.to);
            QVERIFY(second.isMonotonic);
            QCOMPARE(second.last.bytes, second.last.ofBytes);
            std::vector<ReadFile> all = first.done;
            all.insert(all.end(), second.done.begin(), second.done.end());
            QCOMPARE(all, whole.host.done);
        }
    }

    void aFileThatOthersDependOnSaysSo()
    {
        const Desk desk;
        const Imported whole({ desk.put(u"export.zip"_s, zipOf(xArchive())) });
        for (const ReadFile& one : whole.host.done)
            QCOMPARE(one.teaches, one.report.path.contains("ad-"_L1));
    }

    void anotherExportHasAnotherFingerprint()
    {
        const auto fingerprint = [](const QString& path, UnpackLimits limits = UnpackLimits::Usual) {
            return findExports({ path }, RecordingHost(), limits)->front().fingerprint;
        };
        const Desk desk;
        const Desk elsewhere;
        const QString path = desk.put(u"export.zip"_s, zipOf(takeout()));
        const QByteArray print = fingerprint(path);
        QCOMPARE(fingerprint(path), print);
        QVERIFY(fingerprint(path, UnpackLimits::Raised) != print);

        // Moved, with its time: the same. Touched: another.
        const QString moved = elsewhere.put(u"export.zip"_s, zipOf(takeout()));
        QFile copy(moved);
        QVERIFY(copy.open(QIODevice::ReadWrite));
        const QDateTime at = QFileInfo(path).lastModified();
        QVERIFY(copy.setFileTime(at, QFileDevice::FileModificationTime));
        copy.close();
        QCOMPARE(fingerprint(moved), print);
        QVERIFY(copy.open(QIODevice::ReadWrite));
        QVERIFY(copy.setFileTime(at.addSecs(1), QFileDevice::FileModificationTime));
        copy.close();
        QVERIFY(fingerprint(moved) != print);
    }

    void oneFileOfAFolderThatChangedIsNoticed()
    {
        const Desk desk;
        for (const Packed& one : takeout())
            desk.put(QString::fromUtf8(one.name), one.data);
        const QString folder = desk.path() + u"/Takeout"_s;
        const QByteArray before = findExports({ folder }, RecordingHost())->front().fingerprint;
        QFile one(folder + u"/My Activity/Maps/MyActivity.json"_s);
        QVERIFY(one.open(QIODevice::ReadWrite));
        QVERIFY(one.setFileTime(
            QFileInfo(one.fileName()).lastModified().addSecs(5), QFileDevice::FileModificationTime));
        one.close();
        QVERIFY(findExports({ folder }, RecordingHost())->front().fingerprint != before);
    }

    void smallFilesOfAZipComeBeforeLargeOnes()
    {
        // A large file that packs to little stands first.
        const QByteArray large = searches(0, 3).chopped(1) + QByteArray(33 << 20, ' ') + "]";
        QList<Packed> files = takeout();
        files.prepend(file("Takeout/My Activity/Ads/MyActivity.json", large));
        const Desk desk;
        const auto pathsOf = [](const Imported& imported) {
            QStringList paths;
            for (const ReadFile& one : imported.host.done)
                paths += one.report.path.section(u'/', 2, 2);
            return paths;
        };
        files[0].stored = true;
        const Imported zip({ desk.put(u"export.zip"_s, zipOf(files)) });
        QCOMPARE(pathsOf(zip), (QStringList { u"Maps"_s, u"Search"_s, u"Shopping"_s, u"Ads"_s }));
        const Imported tar({ desk.put(u"export.tar"_s, tarOf(files)) }); // an unpacked tar is reached as well
        QCOMPARE(pathsOf(tar), pathsOf(zip));
        files[0].data = searches(0, 3'000); // what packs worse than a bomb
        const Imported tgz({ desk.put(u"export.tgz"_s, tgzOf(files)) });
        QCOMPARE(pathsOf(tgz), (QStringList { u"Ads"_s, u"Maps"_s, u"Search"_s, u"Shopping"_s }));
    }
};

QTEST_GUILESS_MAIN(ResumedReadingTest)
#include "resumed_reading_test.moc"
