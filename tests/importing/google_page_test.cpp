#include "archive_bytes.h"
#include "exports.h"
#include "google_pages.h"
#include "recording_host.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

// What an import of one file of a Takeout gives.
struct Imported {
    RecordingHost host;
    ImportSummary summary;

    Imported(const QString& path, const QByteArray& bytes)
    {
        const Desk desk;
        const QString name = desk.put(u"takeout.zip"_s, zipOf({ { path.toUtf8(), bytes } }));
        const Result<std::vector<Export>> found = findExports({ name }, host);
        if (!found || found->size() != 1)
            return;
        if (Result<ImportSummary> result = read(found->front(), host))
            summary = *std::move(result);
    }
    qint64 warned(WarningCode code) const
    {
        qint64 count = 0;
        for (const ImportWarning& warning : summary.warnings)
            count += warning.code == code ? warning.count : 0;
        return count;
    }
};

std::vector<Record> recordsOf(const QString& path, const QByteArray& cells)
{
    return Imported(path, activityPage(cells)).host.records();
}

const QString Search = u"Takeout/My Activity/Search/MyActivity.html"_s;
const QString Watched = u"Takeout/YouTube and YouTube Music/history/watch-history.html"_s;
const QByteArray Film = "Watched&nbsp;<a href=\"https://www.youtube.com/watch?v=AAAAAAAAAA1\">A film</a><br>";
const QByteArray Time = "Mar 4, 2025, 6:22:09 PM CET";

} // namespace

class GooglePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTimeIsFoundWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body; };
        row("last", "Prompted x<br>" + Time);
        row("before a break", "Prompted x<br>" + Time + "<br>");
        row("before an answer",
            "Prompted x<br>" + Time
                + "<br><p>It was on Mar 5, 2031, 1:00:00 AM CET</p><p>Mar 5, 2031, 1:00:00 AM CET</p>");
        row("in a paragraph", "<p>Prompted x</p><p>" + Time + "</p>");
        row("in a block", "Prompted x<div>" + Time + "</div>");
        row("behind a narrow space", "Prompted x<br>Mar 4, 2025, 6:22:09\u202fPM CET<br>");
    }
    void theTimeIsFoundWhereverItStands()
    {
        QFETCH(QByteArray, body);
        const std::vector<Record> records
            = recordsOf(Search, activityCell("Search", body, "<b>Products:</b><br>&emsp;Search"));
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].text, u"Prompted x"_s);
        QCOMPARE(records[0].at, instantFromIso(u"2025-03-04T17:22:09Z"));
    }

    void aTitleMayLookLikeATime()
    {
        const std::vector<Record> records = recordsOf(Search,
            activityCell("Search", "Mar 4, 2025, 6:22:09 PM CET<br>Mar 5, 2025, 6:22:09 PM CET<br>", ""));
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].text, u"Mar 4, 2025, 6:22:09 PM CET"_s);
        QCOMPARE(records[0].at, instantFromIso(u"2025-03-05T17:22:09Z"));
    }

    void anUnreadableTimeCostsNoRecord()
    {
        const Imported imported(
            Search, activityPage(activityCell("Search", "Searched for x<br>the day before yesterday", "")));
        QCOMPARE(imported.host.records().size(), 1U);
        QVERIFY(!imported.host.records()[0].at);
        QCOMPARE(imported.host.records()[0].text, u"Searched for x"_s);
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 1);
    }

    void adsAreToldInEveryLanguage_data()
    {
        QTest::addColumn<QByteArray>("caption");
        QTest::addColumn<bool>("isAd");
        const auto row = [](const char* name, const QByteArray& caption, bool isAd) {
            QTest::newRow(name) << caption << isAd;
        };
        row("en", "<b>Products:</b><br>&emsp;YouTube<br><b>Details:</b><br>&emsp;From Google Ads", true);
        row("nl", "<b>Producten:</b><br>&emsp;YouTube<br><b>Details:</b><br>&emsp;Van Google Ads", true);
        row("de", "<b>Produkte:</b><br>&emsp;YouTube<br><b>Details:</b><br>&emsp;Von Google Ads", true);
        row("es", "<b>Productos:</b><br>&emsp;YouTube<br><b>Detalles:</b><br>&emsp;De los anuncios de Google",
            true);
        row("fr",
            "<b>Produits&nbsp;:</b><br>&emsp;YouTube<br><b>Détails&nbsp;:</b><br>&emsp;Des annonces Google",
            true);
        row("tr", "<b>Ürünler:</b><br>&emsp;YouTube<br><b>Ayrıntılar:</b><br>&emsp;Google Ads", true);
        row("ar", "<b>المنتجات:</b><br>&emsp;YouTube<br><b>التفاصيل:</b><br>&emsp;من إعلانات Google", true);
        row("zh-CN", "<b>产品：</b><br>&emsp;YouTube<br><b>详细信息：</b><br>&emsp;来自 Google 广告", true);
        row("an unknown language", "<b>Aa:</b><br>&emsp;YouTube<br><b>Bb:</b><br>&emsp;Cc<br>", true);
        row("without bold", "Products:<br>&emsp;YouTube<br>Details:<br>&emsp;From Google Ads<br>", true);
        row("no details", "<b>Products:</b><br>&emsp;YouTube<br>", false);
        row("empty details", "<b>Products:</b><br>&emsp;YouTube<br><b>Details:</b><br>", false);
        row("a reason",
            "<b>Products:</b><br>&emsp;YouTube<br><b>Why is this here?</b><br>&emsp;Settings were on.",
            false);
        row("a reason in an unknown language",
            "<b>Aa:</b><br>&emsp;YouTube<br><b>Bb</b><br>&emsp;Cc <a "
            "href=\"https://myaccount.google.com/activitycontrols\">dd</a>.<br>",
            false);
        row("a place in an unknown language",
            "<b>Aa:</b><br>&emsp;YouTube<br><b>Bb:</b><br>&emsp;Cc <a "
            "href=\"https://www.google.com/maps/@?api=1\">d</a>",
            false);
        row("nothing", "", false);
    }
    void adsAreToldInEveryLanguage()
    {
        QFETCH(QByteArray, caption);
        QFETCH(bool, isAd);
        const std::vector<Record> records = recordsOf(Watched, activityCell("YouTube", Film + Time, caption));
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].role, isAd ? Role::Exposure : Role::Activity);
        QCOMPARE(records[0].company, Company::YouTube);
        if (!isAd)
            return;
        QCOMPARE(records[0].showing->title, u"A film"_s);
        QCOMPARE(records[0].showing->creative, u"AAAAAAAAAA1"_s);
    }

    void brokenMarkupIsRead_data()
    {
        QTest::addColumn<QByteArray>("cells");
        const QByteArray sound
            = activityCell("YouTube", Film + Time, "<b>Products:</b><br>&emsp;YouTube<br>");
        using Changes = std::vector<std::pair<QByteArray, QByteArray>>;
        const auto row = [&](const char* name, const Changes& changes) {
            QByteArray broken = sound;
            for (const auto& [from, to] : changes)
                broken.replace(from, to);
            QTest::newRow(name) << broken;
        };
        row("a tag in a tag", { { "<div class=\"outer", "<div<div class=\"outer" } });
        row("cells in tags", { { "<div class=\"content", "<div<div class=\"content" } });
        row("nothing closed", { { "</div>", "" }, { "</p>", "" } });
        row("closed twice", { { "</div>", "</div></div>" }, { "</p>", "</p></p>" } });
        row("single quotes", { { "\"", "'" } });
        row("line breaks", { { "><", ">\n<" }, { " class=", "\n  class=" } });
        row("capitals", { { "<div", "<DIV" }, { "<br", "<BR" }, { "<a ", "<A " } });
    }
    void brokenMarkupIsRead()
    {
        QFETCH(QByteArray, cells);
        const std::vector<Record> records = recordsOf(Watched, cells + cells);
        QCOMPARE(records.size(), 2U);
        for (const Record& record : records) {
            QCOMPARE(record.text, u"Watched A film"_s);
            QCOMPARE(record.at, instantFromIso(u"2025-03-04T17:22:09Z"));
        }
        QVERIFY(records[0].position.byte < records[1].position.byte);
    }

    // Cells that somebody cut out of their page are several outermost elements.
    void cellsWithoutTheirPageAreRead()
    {
        QByteArray cells;
        for (int i = 0; i < 2000; ++i) // several chunks
            cells += activityCell("YouTube", Film + Time, "") + (i % 2 ? "\n" : "");
        QCOMPARE(Imported(Watched, cells).host.records().size(), 2000U);
    }

    void whatIsTooLargeCostsOneRecord()
    {
        const QByteArray small = activityCell("Search", "Searched for x<br>" + Time, "");
        const QByteArray large
            = activityCell("Search", "Searched for " + QByteArray(5 << 20, 'y') + "<br>" + Time, "");
        const Imported imported(Search, activityPage(small + large + small));
        QCOMPARE(imported.host.records().size(), 2U);
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 1);
    }

    void aPageWithoutActivitiesIsEmpty()
    {
        const Imported imported(Search, activityPage({}));
        QCOMPARE(imported.summary.files.size(), 1U);
        QCOMPARE(imported.summary.files[0].reason, FileReason::NothingToRead);
    }

    void aStyleSheetMayFillTheHead()
    {
        const QByteArray style
            = "<style>" + QByteArray(".mdl-typography--title{font-size:20px}").repeated(4000) + "</style>";
        const QByteArray bytes = "<html><head>" + style + "</head><body>"
            + activityCell("YouTube", Film + Time, "") + "</body></html>";
        QCOMPARE(Imported(Watched, bytes).host.records().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(GooglePageTest)
#include "google_page_test.moc"
