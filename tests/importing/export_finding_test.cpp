#include "archive_bytes.h"
#include "exports.h"
#include "google/google_files.h"
#include "recording_host.h"

#include <QRandomGenerator>
#include <QTest>

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

Packed manifest(
    const QByteArray& account, const QByteArray& made = "2031-02-03T04:05:06.789Z", bool partial = false)
{
    return file("data/manifest.js",
        R"(window.__THAR_CONFIG = { "userInfo" : { "accountId" : ")" + account
            + R"(" }, "archiveInfo" : { "generationDate" : ")" + made + R"(", "isPartialArchive" : )"
            + (partial ? "true" : "false") + " } }");
}

Packed ages(const QByteArray& age)
{
    return file("data/ageinfo.js",
        R"(window.YTD.ageinfo.part0 = [ { "ageMeta" : { "ageInfo" : { "age" : [ ")" + age + R"(" ] } } } ])");
}

Packed activity(const QByteArray& folder, const QByteArray& title)
{
    return file("Takeout/My Activity/" + folder + "/MyActivity.json",
        R"([{"header":"Search","title":")" + title + R"(","time":"2025-03-04T11:39:12Z"}])");
}

Packed browser(const QByteArray& account)
{
    return file("Takeout/archive_browser.html", R"(<div id="service-tile-X">)" + account + "</div>");
}

Fault faultOf(const QStringList& paths)
{
    const RecordingHost host;
    const Result<std::vector<Export>> found = findExports(paths, host);
    return found ? Fault::Internal : found.error().fault;
}

std::vector<Export> exportsIn(const QStringList& paths)
{
    const RecordingHost host;
    Result<std::vector<Export>> found = findExports(paths, host);
    return found ? *std::move(found) : std::vector<Export>();
}

bool warns(const Export& source, WarningCode code)
{
    return std::any_of(source.warnings.begin(), source.warnings.end(),
        [code](const ImportWarning& warning) { return warning.code == code; });
}

} // namespace

class ExportFindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsNotThereIsNotFound()
    {
        const Desk desk;
        QCOMPARE(faultOf({ desk.path() + u"/nothing.zip"_s }), Fault::NotFound);
    }

    void whatIsNothingKnownIsInvalid()
    {
        const Desk desk;
        QCOMPARE(faultOf({ desk.put(u"empty.zip"_s, {}) }), Fault::Invalid);
        QCOMPARE(faultOf({ desk.put(u"text.zip"_s, "not a zip at all") }), Fault::Invalid);
        QCOMPARE(faultOf({ desk.put(u"notes.json"_s, R"([{"title":"x"}])") }), Fault::Invalid);
        QCOMPARE(
            faultOf({ desk.put(u"holiday.zip"_s, zipOf({ file("1.jpg", "x"), file("app.js", "run()") })) }),
            Fault::Invalid);
        QCOMPARE(faultOf({}), Fault::Invalid);
    }

    void partsOfOneXArchiveAreOneExport()
    {
        const Desk desk;
        const std::vector<Export> found = exportsIn(
            { desk.put(u"b.zip"_s, zipOf({ ages("2"), file("data/app.js", "window.YTD.app.part0 = [ ]") })),
                desk.put(u"a.zip"_s, zipOf({ manifest("7"), ages("1") })) });
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].paths, (QStringList { u"a.zip"_s, u"b.zip"_s })); // in order of their names
        QCOMPARE(found[0].files.size(), 4U);
        QCOMPARE(found[0].files[1].report.state, FileState::Read);
        QCOMPARE(
            found[0].files[2].report.reason, FileReason::Duplicate); // ageinfo.js again: the first one counts
        QCOMPARE(found[0].generatedAt, instantFromIso(u"2031-02-03T04:05:06.789Z"));
    }

    void accountsAreNeverMixed()
    {
        const Desk desk;
        const std::vector<Export> x = exportsIn({ desk.put(u"a.zip"_s, zipOf({ manifest("7"), ages("1") })),
            desk.put(u"b.zip"_s, zipOf({ manifest("8"), ages("2") })) });
        QCOMPARE(x.size(), 2U);
        QVERIFY(warns(x[0], WarningCode::OtherAccounts));
        const std::vector<Export> google = exportsIn(
            { desk.put(u"c.zip"_s, zipOf({ browser("ada@mail.example"), activity("Search", "a") })),
                desk.put(u"d.zip"_s, zipOf({ browser("bob@mail.example"), activity("Search", "b") })) });
        QCOMPARE(google.size(), 2U);
    }

    void aLaterArchiveOfTheSameAccountIsItsOwn()
    {
        const Desk desk;
        const std::vector<Export> found
            = exportsIn({ desk.put(u"a.zip"_s, zipOf({ manifest("7"), ages("1") })),
                desk.put(u"b.zip"_s, zipOf({ manifest("7", "2032-01-01T00:00:00.000Z"), ages("2") })) });
        QCOMPARE(found.size(), 2U);
        QVERIFY(!warns(found[0], WarningCode::OtherAccounts));
    }

    void partsOfOneTakeoutAreOneExport()
    {
        const Desk desk;
        const std::vector<Export> found = exportsIn(
            { desk.put(u"takeout-20260131T094500Z-3-002.zip"_s, zipOf({ activity("Search", "b") })),
                desk.put(u"takeout-20260131T094500Z-3-001.zip"_s,
                    zipOf({ browser("ada@mail.example"), activity("Search", "a"), activity("Ads", "a") })),
                desk.put(
                    u"takeout-20260131T094500Z-3-004.zip"_s, zipOf({ file("Takeout/Photos/1.jpg", "x") })) });
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].company, Company::Google);
        QCOMPARE(found[0].files.size(), 5U);
        QVERIFY(warns(found[0], WarningCode::PartMissing)); // 003
        const auto duplicates = std::count_if(found[0].files.begin(), found[0].files.end(),
            [](const ExportFile& one) { return one.report.reason == FileReason::Duplicate; });
        QCOMPARE(duplicates, 1);
    }

    void partsThatSnapchatNumbersAreMissed()
    {
        const Desk desk;
        const Packed profile
            = file("json/user_profile.json", R"({ "App Profile": { "Country": "FI" }, "Snapscore": 1 })");
        const auto missing = [&](const QStringList& names) {
            QStringList paths;
            for (const QString& name : names)
                paths += desk.put(name, zipOf({ profile }));
            const std::vector<Export> found = exportsIn(paths);
            for (const ImportWarning& warning : found[0].warnings) {
                if (warning.code == WarningCode::PartMissing)
                    return warning.count;
            }
            return qint64 { 0 };
        };
        QCOMPARE(missing({ u"mydata~1700000000001.zip"_s }), 0);
        QCOMPARE(missing({ u"mydata~1700000000001.zip"_s, u"mydata~1700000000001-2.zip"_s }), 1);
    }

    void twoCompaniesInOneFolderAreTwoExports()
    {
        const Desk desk;
        desk.put(u"all/x/data/ageinfo.js"_s, ages("1").data);
        desk.put(u"all/Takeout/My Activity/Search/MyActivity.json"_s, activity("Search", "a").data);
        desk.put(u"all/notes.txt"_s, "mine");
        const std::vector<Export> found = exportsIn({ desk.path() + u"/all/"_s });
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].files.size() + found[1].files.size(), 3U);
        QCOMPARE(found[0].paths, QStringList { u"all"_s });
    }

    void aSingleFileMayHaveAnyName()
    {
        const Desk desk;
        QCOMPARE(exportsIn({ desk.put(u"renamed.dat"_s, ages("1").data) }).size(), 1U);
        const std::vector<Export> found
            = exportsIn({ desk.put(u"renamed2.dat"_s, activity("Search", "a").data) });
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].files[0].format, &GoogleActivityList);
    }

    void namesAreLabelsOnly()
    {
        const Desk desk;
        Packed link = file("data/link.js", "/etc/hostname");
        link.unixMode = 0120777;
        const QByteArray outside
            = QByteArray("../outside-") + QByteArray::number(QRandomGenerator::global()->generate());
        const QString zip = desk.put(u"deep/x.zip"_s,
            zipOf({ file(outside, "x"), file("/absolute/ageinfo.js", ages("1").data),
                file("a\\..\\..\\b.js", "x"), link }));
        const std::vector<Export> found = exportsIn({ zip });
        QCOMPARE(found.size(), 1U);
        RecordingHost host;
        QVERIFY(read(found[0], host));
        QCOMPARE(host.records().size(), 1U);
        QStringList onDisk = QDir(desk.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
        onDisk += QDir(desk.path() + u"/deep"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
        QCOMPARE(onDisk, (QStringList { u"deep"_s, u"x.zip"_s }));
    }

    void linksInFoldersAreNotFollowed()
    {
        const Desk desk;
        const QString secret = desk.put(u"secret/personalization.js"_s, "[{}]");
        desk.put(u"export/ageinfo.js"_s, ages("1").data);
        QVERIFY(QFile::link(secret, desk.path() + u"/export/personalization.js"_s));
        const std::vector<Export> found = exportsIn({ desk.path() + u"/export"_s });
        QCOMPARE(found[0].files.size(), 2U);
        QCOMPARE(found[0].files[1].report.state, FileState::Skipped);
    }

    void theSearchCanBeCancelled()
    {
        const Desk desk;
        RecordingHost host;
        host.cancelAfter = 0;
        const Result<std::vector<Export>> found
            = findExports({ desk.put(u"a.zip"_s, zipOf({ ages("1") })) }, host);
        QCOMPARE(found.error().fault, Fault::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ExportFindingTest)
#include "export_finding_test.moc"
