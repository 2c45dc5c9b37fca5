#include "google_languages.h"
#include "google_pages.h"
#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

QByteArray utf8(const char16_t* text)
{
    return QString::fromUtf16(text).toUtf8();
}

QByteArray spaced(const char16_t* text) // as a page writes it
{
    return QString::fromUtf16(text).replace(u'\u00a0', u"&nbsp;"_s).toUtf8();
}

QByteArray heading(const char16_t* text)
{
    return "<b>" + spaced(text) + "</b><br>";
}

// "Watched A film", in whatever order.
QByteArray sentence(const char16_t* verb, const QByteArray& object, bool verbLast)
{
    return verbLast ? object + utf8(verb) : utf8(verb) + object;
}

QByteArray pageSentence(const char16_t* verb, const QByteArray& object, bool verbLast)
{
    return (verbLast ? object + spaced(verb) : spaced(verb) + object) + "<br>";
}

QString textOf(const QByteArray& sentence)
{
    return QString::fromUtf8(sentence).simplified();
}

Record adOf(Company company, const QString& text, Instant at, const Showing& showing)
{
    Record record = activity(company, Category::Other, u"ad"_s, text, at);
    record.role = Role::Exposure;
    record.showing = showing;
    return record;
}

const QByteArray Area
    = "https://www.google.com/maps/@?api=1&amp;map_action=map&amp;center=10.0,20.0&amp;zoom=12";

class LanguageShape {
public:
    explicit LanguageShape(const GoogleLanguage& language)
        : m_words(language)
        , m_shape { QByteArray("google, 2025, ") + language.name, Company::Google, "Takeout", {}, {}, {} }
    {
        searches();
        ads();
        discover();
        watched();
        searchedOnYouTube();
        browsed();
        subscribed();
    }
    const Shape& shape() const { return m_shape; }

private:
    QByteArray inMyActivity(const char16_t* product, const QByteArray& suffix) const
    {
        return utf8(m_words.activityFolder) + '/' + utf8(product) + '/' + utf8(m_words.activityFile) + suffix;
    }
    QByteArray onYouTube(const char16_t* file, const QByteArray& suffix) const
    {
        return utf8(m_words.youtubeFolder) + '/' + utf8(m_words.historyFolder) + '/' + utf8(file) + suffix;
    }
    void put(const QByteArray& path, const QByteArray& bytes) { m_shape.files += Packed { path, bytes }; }
    void tell(const QByteArray& path, const Record& record, const QByteArray& anchor)
    {
        m_shape.told.push_back({ QString::fromUtf8(path), record, anchor });
    }
    QByteArray productCaption(const char16_t* product) const
    {
        return heading(m_words.products) + "&emsp;" + utf8(product) + "<br>";
    }
    QByteArray whyCaption() const
    {
        return heading(m_words.why) + "&emsp;Invented words about settings that were on."
            + linkTo("https://myaccount.google.com/activitycontrols", "+") + "<br>";
    }

    void searches()
    {
        const QByteArray path = inMyActivity(m_words.search, ".html");
        const QByteArray caption = productCaption(m_words.search) + heading(m_words.locations) + "&emsp;~ "
            + linkTo(Area, "+") + " - ~<br>" + whyCaption();
        const QByteArray query = linkTo("https://www.google.com/search?q=garden+shed", "garden &amp; shed");
        const QByteArray page
            = linkTo("https://www.google.com/url?q=https://sheds.example/&amp;usg=X", "Shëds");
        put(path,
            activityPage(activityCell(utf8(m_words.search),
                             pageSentence(m_words.searchedFor, query, false) + utf8(m_words.time), caption)
                + activityCell("sheds.example", page + "<br>" + utf8(m_words.otherTime),
                    productCaption(m_words.search))));
        tell(path,
            activity(Company::Google, Category::Search, u"search"_s,
                textOf(sentence(m_words.searchedFor, "garden & shed", false)), at("2025-03-04T17:22:09Z")),
            "garden+shed");
        tell(path,
            activity(Company::Google, Category::Browsing, u"visit"_s, u"Shëds"_s, at("2025-08-12T06:05:41Z")),
            "sheds.example/");
    }

    void ads()
    {
        const QByteArray path = inMyActivity(m_words.ads, ".json");
        put(path,
            json("[{ 'header': '%1', 'title': 'Shoes', 'titleUrl': "
                 "'https://www.google.com/url?q\\u003dhttps://shoes.example/\\u0026usg\\u003dX', 'time': "
                 "'2025-03-04T17:22:09.481Z', 'products': ['%1'], 'details': [{'name': '%2'}] }]")
                .replace("%1", utf8(m_words.ads))
                .replace("%2", utf8(m_words.fromAds)));
        tell(path,
            adOf(Company::Google, u"Shoes"_s, at("2025-03-04T17:22:09.481Z"),
                { u"Shoes"_s, u"shoes.example"_s, {}, {}, Interaction::Clicked }),
            "shoes.example");
    }

    void discover()
    {
        const QByteArray path = inMyActivity(m_words.discover, ".html");
        put(path,
            activityPage(activityCell(utf8(m_words.discover), "2 cards<br>" + utf8(m_words.time) + "<br>",
                productCaption(m_words.discover) + heading(m_words.details)
                    + "&emsp;Beekeeping<br>&emsp;Çay - viewed<br>")));
        Record view
            = activity(Company::Google, Category::Viewing, u"view"_s, u"Çay"_s, at("2025-03-04T17:22:09Z"));
        tell(path, view, "Çay - viewed");
        Record topics = activity(
            Company::Google, Category::Interests, u"topic"_s, u"2 cards"_s, at("2025-03-04T17:22:09Z"));
        topics.role = Role::Inferred;
        topics.claims = { { Role::Inferred, Category::Interests, u"Discover topics"_s, u"Beekeeping"_s },
            { Role::Inferred, Category::Interests, u"Discover topics"_s, u"Çay"_s } };
        tell(path, topics, "Beekeeping");
    }

    void watched()
    {
        const QByteArray path = onYouTube(m_words.watchFile, ".html");
        const QByteArray film = linkTo("https://www.youtube.com/watch?v=AAAAAAAAAA1", "A plane iron");
        const QByteArray bank = linkTo("https://www.youtube.com/watch?v=BBBBBBBBBB2", "Invented Bank");
        const QByteArray channel = linkTo("https://www.youtube.com/channel/UCabc", "Bench");
        put(path,
            activityPage(activityCell("YouTube",
                             pageSentence(m_words.watched, film, m_words.verbLast) + channel + "<br>"
                                 + utf8(m_words.time),
                             productCaption(u"YouTube") + whyCaption())
                + activityCell("YouTube",
                    pageSentence(m_words.watched, bank, m_words.verbLast) + "~ 11:39<br>"
                        + utf8(m_words.otherTime),
                    productCaption(u"YouTube") + heading(m_words.details) + "&emsp;" + utf8(m_words.fromAds)
                        + "<br>" + whyCaption())));
        tell(path,
            activity(Company::YouTube, Category::Viewing, u"watch"_s,
                textOf(sentence(m_words.watched, "A plane iron", m_words.verbLast)),
                at("2025-03-04T17:22:09Z")),
            "AAAAAAAAAA1");
        tell(path,
            adOf(Company::YouTube, textOf(sentence(m_words.watched, "Invented Bank", m_words.verbLast)),
                at("2025-08-12T06:05:41Z"),
                { u"Invented Bank"_s, {}, u"BBBBBBBBBB2"_s, u"YouTube"_s, Interaction::None }),
            "BBBBBBBBBB2");
    }

    void searchedOnYouTube()
    {
        const QByteArray path = onYouTube(m_words.searchFile, ".json");
        const QByteArray title = sentence(m_words.searchedFor, "tea", false);
        put(path,
            json("[{ 'header': 'YouTube', 'title': '%1', 'titleUrl': "
                 "'https://www.youtube.com/results?search_query\\u003dtea', 'time': '2025-03-04T18:25:00Z', "
                 "'products': ['YouTube'], 'activityControls': ['~'] }]")
                .replace("%1", title));
        tell(path,
            activity(
                Company::YouTube, Category::Search, u"search"_s, textOf(title), at("2025-03-04T18:25:00Z")),
            "2025-03-04T18:25:00Z");
    }

    void browsed()
    {
        const QByteArray path = "Chrome/" + utf8(m_words.chromeFile) + ".json";
        put(path,
            json(
                "{ 'Browser History': [{ 'favicon_url': 'https://shop.example/favicon.ico', "
                "'page_transition_qualifier': 'CLIENT_REDIRECT', 'title': 'Boots', 'url': "
                "'https://shop.example/boots', 'time_usec': 1741112529481000, 'client_id': 'abc==', "
                "'page_transition': 'LINK', 'ptoken': {} }], 'Typed Url': [{ 'url': 'https://news.example/', "
                "'title': 'News', 'hidden': false, 'visits': ['1741112529481000'] }], 'Session': [] }"));
        tell(path,
            activity(
                Company::Google, Category::Browsing, u"visit"_s, u"Boots"_s, at("2025-03-04T18:22:09.481Z")),
            "Boots");
    }

    void subscribed()
    {
        const QByteArray name = utf8(m_words.subscriptions);
        const QByteArray path = utf8(m_words.youtubeFolder) + '/' + name + '/' + name + ".csv";
        put(path,
            utf8(m_words.subscriptionHeader)
                + "\nUCabcdefghijklmnopqrst-_,http://www.youtube.com/channel/UCabcdefghijklmnopqrst-_,"
                  "\"Bench, Bread\"\n\n");
        tell(path,
            stating(Company::YouTube, u"subscription"_s,
                { Role::Declared, Category::Interests, u"Subscriptions"_s, u"Bench, Bread"_s }),
            "Bench, Bread");
    }

    const GoogleLanguage& m_words;
    Shape m_shape;
};

} // namespace

std::vector<Shape> googleShapes()
{
    std::vector<Shape> shapes;
    for (const GoogleLanguage& language : googleLanguages())
        shapes.push_back(LanguageShape(language).shape());
    return shapes;
}

} // namespace candor::test
