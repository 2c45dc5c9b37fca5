#include "archive_bytes.h"
#include "exports.h"
#include "google_languages.h"
#include "google_pages.h"
#include "recording_host.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

// The same activities, as Takeout writes them into a list and onto a page.
struct Twin {
    const char* name;
    QString folder;
    QByteArray list;
    QByteArray cells;
};

Twin searches()
{
    const QByteArray area = "https://www.google.com/maps/@?api=1";
    return { "search", u"Takeout/My Activity/Search"_s,
        json("[{'header':'Search','title':'Searched for\\u00a0garden shed','titleUrl':"
             "'https://www.google.com/search?q\\u003dgarden+shed','time':'2025-03-04T17:22:09Z','products':"
             "['Search'],'activityControls':['Web \\u0026 App Activity'],'locationInfos':[{'name':'At this "
             "general area','url':'https://www.google.com/maps/@?api\\u003d1','source':'From your "
             "device'}]}]"),
        activityCell("Search",
            "Searched for&nbsp;" + linkTo("https://www.google.com/search?q=garden+shed", "garden shed")
                + "<br>Mar 4, 2025, 6:22:09 PM CET",
            "<b>Products:</b><br>&emsp;Search<br><b>Locations:</b><br>&emsp;At "
                + linkTo(area, "this general area")
                + " - From your device<br><b>Why is this here?</b><br>&emsp;Web &amp; App Activity") };
}

Twin films()
{
    return { "watched and ad", u"YouTube and YouTube Music/history"_s,
        json("[{'header':'YouTube','title':'Watched A film','titleUrl':"
             "'https://www.youtube.com/watch?v\\u003dAAA','subtitles':[{'name':'Bench','url':"
             "'https://www.youtube.com/channel/UCx'}],'time':'2025-03-04T17:22:09Z','products':['YouTube']},"
             "{'header':'YouTube','title':'Watched Invented Bank','titleUrl':"
             "'https://www.youtube.com/watch?v\\u003dBBB','description':'Watched at 11:39 AM','time':"
             "'2025-03-04T17:22:10Z','products':['YouTube'],'details':[{'name':'From Google Ads'}]}]"),
        activityCell("YouTube",
            "Watched " + linkTo("https://www.youtube.com/watch?v=AAA", "A film") + "<br>"
                + linkTo("https://www.youtube.com/channel/UCx", "Bench") + "<br>Mar 4, 2025, 6:22:09 PM CET",
            "<b>Products:</b><br>&emsp;YouTube<br>")
            + activityCell("YouTube",
                "Watched " + linkTo("https://www.youtube.com/watch?v=BBB", "Invented Bank")
                    + "<br>Watched at 11:39 AM<br>Mar 4, 2025, 6:22:10 PM CET",
                "<b>Products:</b><br>&emsp;YouTube<br><b>Details:</b><br>&emsp;From Google Ads<br>") };
}

Twin ads()
{
    return { "ads", u"Takeout/My Activity/Ads"_s,
        json("[{'header':'Ads','title':'Visited Invented Outdoor | Boots','titleUrl':"
             "'https://www.google.com/url?q\\u003dhttps://shop.example.net/boots\\u0026usg\\u003dX','time':"
             "'2025-03-04T17:22:09Z','products':['Ads'],'details':[{'name':'From Google Ads'}]},"
             "{'header':'com.example.game','title':'Used com.example.game','time':'2025-03-04T17:22:10Z',"
             "'products':['Ads'],'details':[{'name':'Seen on','url':'https://news.example'}]},"
             "{'header':'My Ad Center','title':'Blocked an ad from Tea','time':'2025-03-04T17:22:11Z',"
             "'products':['Ads']}]"),
        activityCell("Ads",
            "Visited "
                + linkTo("https://www.google.com/url?q=https://shop.example.net/boots&amp;usg=X",
                    "Invented Outdoor | Boots")
                + "<br>Mar 4, 2025, 6:22:09 PM CET",
            "<b>Products:</b><br>&emsp;Ads<br><b>Details:</b><br>&emsp;From Google Ads")
            + activityCell("com.example.game", "Used com.example.game<br>Mar 4, 2025, 6:22:10 PM CET",
                "<b>Products:</b><br>&emsp;Ads<br><b>Details:</b><br>&emsp;Seen on: "
                    + linkTo("https://news.example", "https://news.example"))
            + activityCell("My Ad Center", "Blocked an ad from Tea<br>Mar 4, 2025, 6:22:11 PM CET",
                "<b>Products:</b><br>&emsp;Ads<br>") };
}

Twin topics()
{
    return { "discover", u"Takeout/My Activity/Discover"_s,
        json("[{'header':'Discover','title':'7 cards in your feed','time':'2025-03-04T17:22:09Z','products':"
             "['Discover'],'details':[{'name':'Including topics:'},{'name':'Cycling - viewed'},"
             "{'name':'Tea'}]},{'header':'Discover','title':'1 card in your feed','time':"
             "'2025-03-04T17:22:09Z','products':['Discover'],'subtitles':[{'name':'Bees'}]}]"),
        activityCell("Discover", "7 cards in your feed<br>Mar 4, 2025, 6:22:09 PM CET",
            "<b>Products:</b><br>&emsp;Discover<br><b>Details:</b><br>&emsp;Including "
            "topics:<br>&emsp;Cycling "
            "- viewed<br>&emsp;Tea<br>")
            + activityCell("Discover", "1 card in your feed<br>Bees<br>Mar 4, 2025, 6:22:09 PM CET",
                "<b>Products:</b><br>&emsp;Discover<br>") };
}

// Activities of any kind, in one language.
class RandomTwin {
public:
    RandomTwin(const GoogleLanguage& language, quint32 seed)
        : m_words(language)
        , m_random(seed)
    {
        constexpr const char16_t* folders[] { u"Search", u"YouTube", u"Ads", u"Chrome", u"Maps", u"News" };
        m_product = QString::fromUtf16(folders[m_random.bounded(int(std::size(folders)))]);
        for (int i = 0; i < 60; ++i)
            add();
    }
    Twin twin() const
    {
        return { m_words.name, u"Takeout/My Activity/"_s + m_product, QJsonDocument(m_list).toJson(),
            m_cells };
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <class T>
    T oneOf(std::initializer_list<T> choices)
    {
        return choices.begin()[m_random.bounded(int(choices.size()))];
    }
    static QByteArray html(const QString& text)
    {
        return text.toHtmlEscaped().replace(u'\u00a0', u"&nbsp;"_s).toUtf8();
    }
    QByteArray heading(const char16_t* words) const
    {
        return "<b>" + html(QString::fromUtf16(words)) + "</b><br>";
    }

    void add()
    {
        QJsonObject item { { u"products"_s, QJsonArray { m_product } } };
        const QString header
            = oneOf({ m_product, u"shop.example"_s, u"com.example.game"_s, u"My Ad Center"_s });
        item[u"header"_s] = header;
        const QByteArray body = title(item) + below(item) + time(item);
        m_cells += activityCell(html(header), body, caption(item));
        m_list += item;
    }

    QByteArray title(QJsonObject& item)
    {
        const QString object = oneOf({ u"a <b> & \"c\""_s, u"Çay & 蜂蜜"_s,
            u"https://page.example/?a=1&b=2"_s, u"12:30, May 4"_s, u"🦊"_s });
        const QString link = oneOf({ QString(), u"https://www.youtube.com/watch?v=AAA&t=1"_s,
            u"https://www.google.com/url?q=https://shop.example/&usg=X"_s,
            u"https://www.google.com/search?q=x"_s, u"https://www.google.com/maps/place/x"_s,
            u"https://shop.example/"_s });
        const QString verb
            = QString::fromUtf16(oneOf({ m_words.searchedFor, m_words.watched, u"", u"Used " }));
        const bool last = m_words.verbLast && verb == QString::fromUtf16(m_words.watched);
        item[u"title"_s] = last ? QString(object + verb) : QString(verb + object);
        if (!link.isEmpty())
            item[u"titleUrl"_s] = link;
        const QByteArray linked = link.isEmpty() ? html(object) : linkTo(html(link), html(object));
        return (last ? linked + html(verb) : html(verb) + linked) + "<br>";
    }

    QByteArray below(QJsonObject& item)
    {
        QByteArray lines;
        if (chance(40)) {
            item[u"subtitles"_s] = QJsonArray { QJsonObject {
                { u"name"_s, u"A & B"_s }, { u"url"_s, u"https://www.youtube.com/channel/UCx"_s } } };
            lines += linkTo("https://www.youtube.com/channel/UCx", "A &amp; B") + "<br>";
        }
        if (chance(40)) {
            item[u"description"_s] = u"~ 11:39"_s;
            lines += "~ 11:39<br>";
        }
        return lines;
    }

    QByteArray time(QJsonObject& item)
    {
        const bool other = chance(50);
        item[u"time"_s] = other ? u"2025-08-12T06:05:41Z"_s : u"2025-03-04T17:22:09Z"_s;
        return QString::fromUtf16(other ? m_words.otherTime : m_words.time).toUtf8()
            + oneOf({ ""_ba, "<br>"_ba, "<br><p>1 2 3</p>"_ba });
    }

    QByteArray caption(QJsonObject& item)
    {
        QByteArray text = heading(m_words.products) + "&emsp;" + html(m_product) + "<br>";
        if (chance(30))
            text += heading(m_words.locations) + "&emsp;~ - ~<br>";
        if (chance(40)) {
            QJsonArray details { QJsonObject { { u"name"_s, QString::fromUtf16(m_words.fromAds) } } };
            text += heading(m_words.details) + "&emsp;" + html(QString::fromUtf16(m_words.fromAds)) + "<br>";
            if (chance(50)) {
                details
                    += QJsonObject { { u"name"_s, u"news.example"_s }, { u"url"_s, u"https://n.example"_s } };
                text += "&emsp;news.example: " + linkTo("https://n.example", "https://n.example") + "<br>";
            }
            item[u"details"_s] = details;
        }
        return chance(50) ? text + heading(m_words.why) + "&emsp;~<br>" : text;
    }

    const GoogleLanguage& m_words;
    QRandomGenerator m_random;
    QString m_product;
    QJsonArray m_list;
    QByteArray m_cells;
};

std::vector<Record> recordsOf(const QString& path, const QByteArray& bytes)
{
    const Desk desk;
    RecordingHost host;
    const Result<std::vector<Export>> found
        = findExports({ desk.put(u"takeout.zip"_s, zipOf({ { path.toUtf8(), bytes } })) }, host);
    if (!found || found->size() != 1 || !read(found->front(), host))
        return {};
    return host.records();
}

} // namespace

Q_DECLARE_METATYPE(Twin)

class GoogleTwinsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thePageOfAListGivesTheSameRecords_data()
    {
        QTest::addColumn<Twin>("twin");
        for (const Twin& twin : { searches(), films(), ads(), topics() })
            QTest::newRow(twin.name) << twin;
        const std::vector<GoogleLanguage> languages = googleLanguages();
        for (quint32 seed = 1; seed <= 20; ++seed) {
            for (const GoogleLanguage& language : languages)
                QTest::addRow("%s %u", language.name, seed) << RandomTwin(language, seed).twin();
        }
    }
    void thePageOfAListGivesTheSameRecords()
    {
        QFETCH(Twin, twin);
        const std::vector<Record> ofList = recordsOf(twin.folder + u"/MyActivity.json"_s, twin.list);
        const std::vector<Record> ofPage
            = recordsOf(twin.folder + u"/MyActivity.html"_s, activityPage(twin.cells));
        QVERIFY(!ofList.empty());
        QCOMPARE(ofPage.size(), ofList.size());
        for (std::size_t i = 0; i < ofList.size(); ++i) {
            QCOMPARE(ofPage[i].text, ofList[i].text);
            QCOMPARE(ofPage[i].role, ofList[i].role);
            QCOMPARE(ofPage[i].company, ofList[i].company);
            QCOMPARE(ofPage[i].category, ofList[i].category);
            QCOMPARE(ofPage[i].kind, ofList[i].kind);
            QCOMPARE(ofPage[i].at, ofList[i].at);
            QCOMPARE(ofPage[i].claims, ofList[i].claims);
            QCOMPARE(ofPage[i].showing, ofList[i].showing);
        }
    }
};

QTEST_GUILESS_MAIN(GoogleTwinsTest)
#include "google_twins_test.moc"
