#include "archive_bytes.h"
#include "exports.h"
#include "google/archive_browser.h"
#include "google/google_place.h"
#include "google_pages.h"
#include "recording_host.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

// One file beside another that proves whose export it is.
struct Imported {
    RecordingHost host;
    ImportSummary summary;

    Imported(const QByteArray& path, const QByteArray& bytes)
    {
        const Desk desk;
        const QByteArray proof = json(R"([{'header':'Search','title':'x','time':'2025-03-04T11:39:12Z'}])");
        const QByteArray zip
            = zipOf({ { path, bytes }, { "Takeout/My Activity/Search/MyActivity.json", proof } });
        const Result<std::vector<Export>> found = findExports({ desk.put(u"takeout.zip"_s, zip) }, host);
        if (!found || found->size() != 1)
            return;
        if (Result<ImportSummary> result = read(found->front(), host))
            summary = *std::move(result);
    }

    std::vector<Record> records() const
    {
        const auto found = host.byFile.find(1);
        return found == host.byFile.end() ? std::vector<Record>() : found->second;
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const Record& record : records())
            texts += record.text;
        return texts;
    }
    FileReport file() const { return summary.files.empty() ? FileReport() : summary.files.front(); }
    qint64 warned(WarningCode code) const
    {
        qint64 count = 0;
        for (const ImportWarning& warning : summary.warnings)
            count += warning.code == code ? warning.count : 0;
        return count;
    }
};

const QByteArray Channel = "UCabcdefghijklmnopqrst-_";

} // namespace

class GoogleProductsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSubscriptionIsToldByItsCells()
    {
        const Imported imported("Takeout/YouTube/abos.csv",
            "Zz,Yy,Xx\nBread &amp; butter," + Channel + ",https://www.youtube.com/channel/" + Channel + "\n"
                + Channel + ",http://www.youtube.com/channel/" + Channel + ",\n,,\nno,channel,here\n");
        QCOMPARE(imported.texts(), QStringList({ u"Subscriptions: Bread & butter"_s, u"Subscriptions"_s }));
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 1);
        QCOMPARE(imported.records()[0].role, Role::Declared);
        QCOMPARE(imported.records()[0].company, Company::YouTube);
    }

    void aCommentsTextIsWhatThePersonWrote_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QByteArray& cell, const QString& text) {
            QTest::newRow(name) << cell << text;
        };
        row("segments",
            json("{'takeoutSegments':[{'text':'a '},{'text':'b','link':{'linkUrl':'https://c.example'}}]}"),
            u"a b"_s);
        row("a list without brackets", json("{'text':'a'},{'text':' b'}"), u"a b"_s);
        row("escapes", json("{'text':'caf\\u00e9\\n\\ud83e\\udd8a'}"), u"café 🦊"_s);
        row("plain", "just so", u"just so"_s);
        row("broken", json("{'text':'a"), u"{\"text\":\"a"_s);
        row("of another kind", json("{'text':[1,{}]},{'x':null},7"), {});
        row("deep", "{" + QByteArray("[").repeated(5000), u"{"_s + QString(5000, u'['));
        row("empty", "", {});
    }
    void aCommentsTextIsWhatThePersonWrote()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        const Imported imported("Takeout/YouTube/comments.csv",
            "Comment Text,Comment ID,Channel ID,Comment Create Timestamp\n\"" + cell.replace("\"", "\"\"")
                + "\",c," + Channel + ",2025-03-04T11:39:12Z\n");
        QCOMPARE(imported.texts(), QStringList { text });
        QCOMPARE(imported.records()[0].at, instantFromIso(u"2025-03-04T11:39:12Z"));
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 0);
    }

    void columnsNobodyKnowsAreCountedOnce()
    {
        const Imported imported("Takeout/YouTube/comments.csv",
            "Comment ID,Mood,Comment Create Timestamp,Comment Text\nc,7,yesterday,x\nd,8,,y\n");
        QCOMPARE(imported.texts(), QStringList({ u"x"_s, u"y"_s }));
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 1);
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 2);
    }

    void oddThingsInThePlayStoreAreCounted()
    {
        const Imported imported("Takeout/Google Play Store/Installs.json", json(R"([
            {'install':{'doc':{'documentType':'Android Apps','title':'A &amp; B'},'firstInstallationTime':'soon'}},
            {'install':{'doc':{'documentType':'Android Apps','title':null}}},
            {'install':{'doc':{'documentType':'Android Apps','title':'C'}}},
            {'install':7}, {'pony':{'title':'D'}}, {}, 7, null, [],
            {'device':{'model':'X1','manufacturer':'Acme','carrier':'Acme'}}, {'device':{}},
            {'userSetting':{'marketingPreferences':{'a':true,'b':{},'c':null}}}, {'userSetting':7}])"));
        QCOMPARE(imported.texts(), QStringList({ u"A & B"_s, u"C"_s, u"Acme X1"_s, u"a: true"_s }));
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 1);
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 10);
        QVERIFY(!imported.records()[0].at);
        QCOMPARE(imported.records()[3].role, Role::Control);
    }

    void anOrderIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char* name, const char* order, const QStringList& texts) {
            QTest::newRow(name) << json(order) << texts;
        };
        row("two things",
            "{'transactionMerchant':{'name':'M'},'creationTime':{'usecSinceEpochUtc':'1741112529481000'},'"
            "lineItem':"
            "[{'purchase':{'productInfo':{'name':'A'}}},{'purchase':{'productInfo':{'name':'B'},'unitPrice':{"
            "'displayString':'1 €'}}}]}",
            { u"A (M)"_s, u"B (M, 1 €)"_s });
        row("a fee",
            "{'transactionMerchant':{'name':'M'},'creationTime':{'usecSinceEpochUtc':'x'},'lineItem':[{'name'"
            ":'Fee'}]}",
            { u"M"_s });
        row("nobody", "{'transactionMerchant':null,'creationTime':{'usecSinceEpochUtc':0},'lineItem':{}}",
            {});
        row("a list", "[{'transactionMerchant':1,'creationTime':{'usecSinceEpochUtc':0},'lineItem':[]}]", {});
    }
    void anOrderIsReadAsFarAsItGoes()
    {
        QFETCH(QByteArray, order);
        const Imported imported("Takeout/Purchases _ Reservations/order_1.json", order);
        QTEST(imported.texts(), "texts");
        QCOMPARE(imported.file().state, FileState::Read);
    }

    void aProfileMayHaveAnyShape()
    {
        const Imported imported("Takeout/Profile/Profile.json",
            json(
                R"({'name':{'givenName':'Ada','formattedName':'Ada X'},'displayName':null,'emails':['a@b.example',
            {'value':null},7],'gender':'other','birthday':{'year':1990},'moonPhase':1})"));
        QCOMPARE(imported.texts(),
            QStringList({ u"Name: Ada X"_s, u"Email: a@b.example"_s, u"Email: 7"_s, u"Gender: other"_s }));
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 1);
    }

    void aPaymentWithoutATimeIsKept()
    {
        const Imported imported("Takeout/Google Pay/transactions_1.csv",
            "Amount,Time,Transaction ID,Description,Product,Payment "
            "Method,Status\n,soon,1,,Play,,Complete\n");
        QCOMPARE(imported.texts(), QStringList { u"Play"_s });
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 1);
    }

    void eachFileIsKnownByItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char16_t* name, const QByteArray& bytes) {
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << bytes;
        };
        row(u"x.html",
            activityPage(activityCell("Search", "Searched for x<br>Mar 4, 2025, 6:22:09 PM CET", "")));
        row(u"x.json", json("[{'header':'Search','title':'x','time':'2025-03-04T11:39:12Z'}]"));
        row(u"abos.csv", "a,b,c\n" + Channel + ",http://www.youtube.com/channel/" + Channel + ",Bench\n");
        row(u"kommentare.csv",
            "a,b,c,d\nc," + Channel + ",2025-03-04T11:39:12Z,\"{\"\"text\"\":\"\"x\"\"}\"\n");
        row(u"follows.csv", "followed_entity\nTea\n");
        row(u"order_1.json",
            json("{'creationTime':{'usecSinceEpochUtc':'1'},'transactionMerchant':{'name':'M'},'lineItem':[]"
                 "}"));
        row(u"Installs.json", json("[{'install':{'doc':{'documentType':'Android Apps','title':'A'}}}]"));
        row(u"Verlauf.json",
            json("{'Session':[{'a':1}],'Browser History':[{'url':'https://a.example','time_usec':1}]}"));
    }
    void eachFileIsKnownByItself()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Desk desk;
        RecordingHost host;
        const Result<std::vector<Export>> found = findExports({ desk.put(name, bytes) }, host);
        QVERIFY(found);
        QVERIFY(read(found->front(), host));
        QCOMPARE(host.records().size(), 1U);
    }

    void whereThePersonWasIsLeftAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char16_t* path, const char* bytes) {
            QTest::newRow(qPrintable(QString::fromUtf16(path))) << QString::fromUtf16(path) << json(bytes);
        };
        row(u"Takeout/Location History (Timeline)/Records.json", "{}");
        row(u"Takeout/Standortverlauf (Zeitachse)/Einstellungen.json", "{}");
        row(u"Takeout/Historique des positions/Semantic Location History/2024/2024_MARCH.json", "{}");
        row(u"Takeout/Cronología/Tombstones.csv", "a,b");
        row(u"Records.json",
            "{'locations':[{'latitudeE7':1,'longitudeE7':2,'timestamp':'2024-01-01T00:00:00Z'}]}");
        row(u"2024_MARCH.json", "{'timelineObjects':[{'placeVisit':{}}]}");
        row(u"Zeitachse.json", "{'semanticSegments':[{'startTime':'2024-01-01T00:00:00Z'}],'rawSignals':[]}");
        row(u"location-history.json",
            "[{'endTime':'2024-01-01T00:00:00Z','startTime':'2024-01-01T00:00:00Z','visit':{}}]");
        row(u"location-history.json ", "[{'endTime':'2','startTime':'1','activity':{'start':'geo:1,2'}}]");
        row(u"Timeline Edits.json", "{'timelineEdits':[{'deviceId':'1'}]}");
    }
    void whereThePersonWasIsLeftAlone()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        const Imported imported(path.trimmed().toUtf8(), bytes);
        QCOMPARE(imported.file().reason, FileReason::LeftOutOnPurpose);
        QCOMPARE(imported.records().size(), 0U);
    }

    void theArchivesOwnPageIsReadBeyondItsStyle()
    {
        const QByteArray page = "<html><head><style>" + QByteArray("p{margin:0}").repeated(10'000)
            + "</style></head><h1 data-english-name=\"LOCATION_HISTORY\" data-folder-name=\"Paikat\"></h1>";
        const Desk desk;
        RecordingHost host;
        const QByteArray zip
            = zipOf({ { "Takeout/Paikat/x.json", "{}" }, { "Takeout/archive_browser.html", page } });
        const Result<std::vector<Export>> found = findExports({ desk.put(u"takeout.zip"_s, zip) }, host);
        QVERIFY(found);
        QCOMPARE(found->front().files[0].report.reason, FileReason::LeftOutOnPurpose);
        QCOMPARE(found->front().files[1].report.reason, FileReason::NothingToRead);
    }

    void anEmptyFailureIsATemplate()
    {
        const ArchiveBrowser browser
            = ArchiveBrowser::from("<div class='failure-message'></div><div class='failure-message'> "
                                   "</div><div class='failure-message'>No</div>");
        QCOMPARE(browser.failures, 1);
    }
};

QTEST_GUILESS_MAIN(GoogleProductsTest)
#include "google_products_test.moc"
