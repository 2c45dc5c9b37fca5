#include "google/activity_title.h"
#include "google/archive_browser.h"
#include "google/google_place.h"
#include "google/web_address.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace Qt::StringLiterals;

class GoogleNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void activitiesAreFoundInEveryLanguage_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("product");
        const auto row = [](const char16_t* path, Product product) {
            const QString text = QString::fromUtf16(path);
            QTest::newRow(qPrintable(text)) << text << static_cast<int>(product);
        };
        row(u"Takeout/My Activity/Search/MyActivity.json", Product::Search);
        row(u"Takeout/My Activity/Ads/My Activity.json", Product::Ads);
        row(u"Takeout/Mijn activiteit/Video_s zoeken/MyActivity.json", Product::Search);
        row(u"Takeout/Meine Aktivitäten/Anzeigen/MeineAktivitäten.json", Product::Ads);
        row(u"Takeout/Mi actividad/Publicidad/MiActividad.json", Product::Ads);
        row(u"Takeout/Mon activité/Solutions publicitaires/MonActivité.json", Product::Ads);
        row(u"Takeout/Etkinliğim/Keşfet/Etkinliğim.json", Product::Discover);
        row(u"Takeout/ETKİNLİĞİM/Reklamlar/Etkinliğim.json", Product::Ads);
        row(u"Takeout/نشاطي/الإعلانات/نشاطي.json", Product::Ads);
        row(u"Takeout/我的活动/发现/我的活动记录.json", Product::Discover);
        row(u"Takeout/YouTube and YouTube Music/history/watch-history.json", Product::YouTube);
        row(u"Takeout/YouTube y YouTube Music/historial/historial-de-búsquedas.json", Product::YouTube);
        row(u"Takeout/YouTube ve YouTube Music/geçmiş/izleme geçmişi.json", Product::YouTube);
        row(u"Takeout/YouTube 和 YouTube Music/历史记录/观看记录.json", Product::YouTube);
        row(u"kijkgeschiedenis.json", Product::YouTube);
        row(u"Takeout/My Activity/Something New/MyActivity.json", Product::Unknown);
    }
    void activitiesAreFoundInEveryLanguage()
    {
        QFETCH(QString, path);
        for (const auto form : { QString::NormalizationForm_C, QString::NormalizationForm_D }) {
            const GooglePlace place(path.normalized(form));
            QVERIFY(place.isActivity);
            QTEST(static_cast<int>(place.product), "product");
        }
    }

    void otherFilesAreNot()
    {
        for (const QString& path :
            { u"Takeout/My Activity/Search/notes.json"_s, u"Takeout/Keep/list.json"_s, u"x"_s, QString() })
            QVERIFY(!GooglePlace(path).isActivity);
        QVERIFY(GooglePlace(u"Takeout/Chrome/Verlauf.json"_s).isChromeHistory);
        QVERIFY(GooglePlace(u"Takeout/Zeitachse/Records.json"_s).isLocation);
    }

    void redirectsAreUnwrapped()
    {
        QCOMPARE(withoutRedirect(
                     u"https://www.google.com/url?q=https://shop.invented.example/a%20b%3Fx%3D1&usg=Z"_s),
            u"https://shop.invented.example/a b?x=1"_s);
        QCOMPARE(withoutRedirect(
                     u"https://www.googleadservices.com/pagead/aclk?sa=L&adurl=https://tea.example/"_s),
            u"https://tea.example/"_s);
        for (const QString& url :
            { u"https://www.google.com/search?q=http"_s, u"https://evil.example/url?q=https://a.b"_s,
                u"https://google.evil.example.com/url?q=https://a.b"_s, u"no address"_s, QString() })
            QCOMPARE(withoutRedirect(url), url);
    }

    void titlesAreVerbAndObject_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("object");
        const auto row = [](const char16_t* title, const char* kind, const char16_t* object) {
            QTest::newRow(kind) << QString::fromUtf16(title) << QString::fromLatin1(kind)
                                << QString::fromUtf16(object);
        };
        row(u"Searched for\u00a0garden shed", "search", u"garden shed");
        row(u"Watched A film", "watch", u"A film");
        row(u"Vous avez consulté\u00a0Une page", "visit", u"Une page");
        row(u"Ein Film\u00a0angesehen", "watch", u"Ein Film");
        row(u"Application utilisée :\u00a0com.example", "use", u"com.example");
        row(u"Izlendi:\u00a0Bir video", "", u"Bir video");
        row(u"Watched", "", u"Watched");
        row(u"", "", u"");
    }
    void titlesAreVerbAndObject()
    {
        QFETCH(QString, title);
        const ActivityTitle found(title);
        QTEST(found.kind, "kind");
        QTEST(found.object.toString(), "object");
    }

    void theArchiveBrowserIsReadTolerantly()
    {
        const QByteArray page = R"(<style>.failure-message{}</style><p>ada@mail.example</p>
            <h1 data-folder-name='Mijn activiteit' class="data-folder-name" data-english-name="MY_ACTIVITY">x</h1>
            <h1 data-english-name=LOCATION_HISTORY data-folder-name="Posities &amp; meer">y</h1>
            <div class="x failure-message">a</div><div class='failure-message'>b</div>)";
        QVERIFY(ArchiveBrowser::isIn(Glimpse(u"Arkisto.html"_s, page)));
        QVERIFY(ArchiveBrowser::isIn(Glimpse(u"Takeout/Archiv_Übersicht.html"_s, "<style>")));
        QVERIFY(!ArchiveBrowser::isIn(Glimpse(u"Takeout/Other.html"_s, "<style>")));
        const ArchiveBrowser browser = ArchiveBrowser::from(page);
        QCOMPARE(browser.products.value(foldedName(u"Mijn Activiteit")), u"MY_ACTIVITY"_s);
        QCOMPARE(browser.products.value(u"posities & meer"_s), u"LOCATION_HISTORY"_s);
        QCOMPARE(browser.failures, 2);
        QCOMPARE(browser.account, u"ada@mail.example"_s);
    }
};

QTEST_GUILESS_MAIN(GoogleNamesTest)
#include "google_names_test.moc"
