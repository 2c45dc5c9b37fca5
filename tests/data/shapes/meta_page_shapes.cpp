#include "meta_told.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr MetaTeller Facebook { Company::Facebook };
constexpr MetaTeller Instagram { Company::Instagram };

QByteArray page(const QByteArray& body)
{
    return "<html><head><title>x</title></head><body class=\"_5vb_\"><header><h1>Your "
           "information</h1></header><main "
           "class=\"_a706\" role=\"main\">"
        + body + "</main></body></html>";
}

// A record: a div until 2025, a section since.
QByteArray record(
    const QByteArray& tag, const QByteArray& heading, const QByteArray& body, const QByteArray& time = {})
{
    return '<' + tag + " class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">"
        + (heading.isEmpty() ? QByteArray() : "<h2 class=\"_2ph_ _a6-h _a6-i\">" + heading + "</h2>")
        + (body.isEmpty() ? QByteArray() : "<div class=\"_2ph_ _a6-p\">" + body + "</div>")
        + (time.isEmpty()
                ? QByteArray()
                : "<footer class=\"_3-94 _a6-o\"><a href=\"https://www.facebook.com/dyi/l/?l=1\"><div "
                  "class=\"_a72d\">"
                    + time + "</div></a></footer>")
        + "</" + tag + '>';
}

QByteArray row(const QByteArray& label, const QByteArray& value)
{
    return "<tr><td class=\"_2pin _a6_q\">" + label + "</td><td class=\"_2pin _2piu _a6_r\">" + value
        + "</td></tr>";
}

QByteArray wide(const QByteArray& label, const QByteArray& inner)
{
    return "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">" + label + "<div><div>" + inner
        + "</div></div></td></tr>";
}

QByteArray table(const QByteArray& rows)
{
    return "<div><table style=\"table-layout: fixed;\">" + rows + "</table></div>";
}

// What a language writes on the pages, for the same moments: 18:46:10 in Oslo, summer.
struct Words {
    QByteArray language;
    QByteArray tag;
    const char* list;
    const char* event;
    const char* searched;
    const char* june;
};

Shape facebookPages(const Words& words)
{
    Shape shape { "facebook pages, " + words.language, Company::Facebook, "facebook-robin-2031-02-03-AbCd",
        {}, {}, {} };
    const QByteArray& tag = words.tag;
    const QByteArray link
        = wide("URL", "<a target=\"_blank\" href=\"https://www.facebook.com/x/posts/42\">link</a>");
    shape.files = {
        { "logged_information/location/timezone.html", page(record(tag, {}, "Europe/Oslo")) },
        { "logged_information/other_logged_information/ads_interests.html",
            page(record(tag, "Beekeeping", {}) + record(tag, "Tea &amp; cake", {})) },
        { "ads_information/other_categories_used_to_reach_you.html",
            page(record(tag, {},
                table(
                    wide("Name", record(tag, {}, "Frequent Travelers") + record(tag, {}, "Café lovers"))))) },
        { "ads_information/advertisers_using_your_activity_or_information.html",
            page(record(tag, {},
                table(wide(
                    words.list, record(tag, {}, "Invented Motors") + record(tag, {}, "Made-up Broker"))))) },
        { "ads_information/advertisers_you've_interacted_with.html",
            page(record(tag, {}, table(row(words.event, "x-clicked") + row("Title", "Boots for all") + link),
                words.june)) },
        { "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.html",
            page(record(tag, "shop.example.net", table(row("ID", "123") + row(words.event, "PAGE_VIEW")),
                words.june)) },
        { "logged_information/search/your_search_history.html",
            page(record(tag, words.searched,
                "<div><div class=\"_2pin\"><div><div>\"garden shed\"</div></div></div></div>", words.june)) },
        { "your_facebook_activity/pages/pages_you_ve_liked.html",
            page(record(tag, "Bees of the World", {}, words.june)) },
    };
    const auto file = [&](qsizetype i) { return QString::fromUtf8(shape.files[i].name); };
    const Instant june = at("2030-06-04T16:46:10Z");
    const auto said = [&](qsizetype i, const QString& kind, Role role, Category category,
                          const QString& label, const QString& value, const QByteArray& anchor) {
        return Facebook.says(file(i), kind, { role, category, label, value }, anchor);
    };
    const QString list = QString::fromUtf8(words.list);
    const QString others = u"Other categories used to reach you"_s;
    shape.told = { said(0, u"time-zone"_s, Role::Inferred, Category::Location, u"Time zone"_s,
                       u"Europe/Oslo"_s, "Europe"),
        said(1, u"interest"_s, Role::Inferred, Category::Interests, u"Ads interests"_s, u"Beekeeping"_s,
            "Beekeeping"),
        said(1, u"interest"_s, Role::Inferred, Category::Interests, u"Ads interests"_s, u"Tea & cake"_s,
            "Tea"),
        said(2, u"category"_s, Role::Inferred, Category::Interests, others, u"Frequent Travelers"_s,
            "Frequent"),
        said(2, u"category"_s, Role::Inferred, Category::Interests, others, u"Café lovers"_s, "lovers"),
        said(3, u"advertiser"_s, Role::Advertiser, Category::Lists, list, u"Invented Motors"_s, "Invented"),
        said(3, u"advertiser"_s, Role::Advertiser, Category::Lists, list, u"Made-up Broker"_s, "Made-up"),
        Facebook.shown(file(4), u"Boots for all"_s,
            { u"Boots for all"_s, {}, u"42"_s, {}, Interaction::Clicked }, "Boots", june),
        said(5, u"off-meta"_s, Role::Advertiser, Category::Offsite, u"Your activity off Meta technologies"_s,
            u"shop.example.net"_s, "shop.example"),
        Facebook.did(file(5), Category::Offsite, u"off-meta-event"_s, u"shop.example.net: PAGE_VIEW"_s,
            "PAGE_VIEW", june),
        Facebook.did(file(6), Category::Search, u"search"_s, u"garden shed"_s, "garden", june),
        Facebook.did(file(7), Category::Engagement, u"like"_s, u"Bees of the World"_s, "Bees", june) };
    return shape;
}

// Since 2026 what sites reported is an index and a page for each; a copy that the index does not know is
// left.
Shape indexOfPages()
{
    Shape shape { "facebook pages, 2026, an index", Company::Facebook, "facebook-robin-2031-02-03-AbCd", {},
        {}, {} };
    const QByteArray folder = "apps_and_websites_off_of_facebook/";
    const QByteArray event = record("section", "shop.example.net",
        table(row("ID", "1") + row("Event", "PURCHASE") + row("Received on", "Jun 04, 2030 6:46:10 pm")));
    shape.files = {
        { folder + "your_activity_off_meta_technologies.html",
            page(record("section", {},
                "<a "
                "href=\"your_activity_off_meta_technologies/shop.example.net.html\">shop.example.net</a>")) },
        { folder + "your_activity_off_meta_technologies/shop.example.net.html", page(event) },
        { folder + "your_activity_off_meta_technologies/shop.example.net_2.html", page(event) },
        { "start_here.html", page("<p>Everything</p>") }
    };
    const QString file = QString::fromUtf8(shape.files[1].name);
    shape.told = { Facebook.says(file, u"off-meta"_s,
                       { Role::Advertiser, Category::Offsite, u"Your activity off Meta technologies"_s,
                           u"shop.example.net"_s },
                       "shop.example"),
        Facebook.did(file, Category::Offsite, u"off-meta-event"_s, u"shop.example.net: PURCHASE"_s,
            "PURCHASE", at("2030-06-04T18:46:10Z")) };
    shape.unread = { { u"start_here.html"_s, FileReason::NotAboutYou } };
    return shape;
}

// Pages of 2021 to 2024: a column for each way, and an x in it. JSON beside a page is read in its place.
Shape marks()
{
    Shape shape { "facebook pages, 2022, marks", Company::Facebook, "facebook-robin-2031-02-03-AbCd", {}, {},
        {} };
    const QString file = u"ads_information/advertisers_using_your_activity_or_information.html"_s;
    shape.files
        = { { file.toUtf8(),
                page(record("div", {},
                    table("<tr><td></td><td>Uploaded a list</td><td>Saw you</td></tr><tr><td>Invented "
                          "Motors</td><td>x</td><td></td></tr><tr><td>Made-up "
                          "Shop</td><td>x</td><td>x</td></tr>"))) },
              { "your_facebook_activity/pages/pages_you've_liked.html",
                  page(record("div", "Bees", {}, "Feb 03, 2031 4:05:06 am")) },
              { "your_facebook_activity/pages/pages_you've_liked.json",
                  json("{ 'page_likes_v2': [ { 'name': 'Bees', 'timestamp': 1927857906 } ] }") } };
    const auto way = [&](const QString& label, const QString& name, const QByteArray& anchor) {
        return Facebook.says(
            file, u"advertiser"_s, { Role::Advertiser, Category::Lists, label, name }, anchor);
    };
    shape.told = { way(u"Uploaded a list"_s, u"Invented Motors"_s, "Motors"),
        way(u"Uploaded a list"_s, u"Made-up Shop"_s, "Shop"), way(u"Saw you"_s, u"Made-up Shop"_s, "Shop"),
        Facebook.did(
            QString::fromUtf8(shape.files[2].name), Category::Engagement, u"like"_s, u"Bees"_s, "Bees") };
    shape.unread = { { QString::fromUtf8(shape.files[1].name), FileReason::OtherFormatPresent } };
    return shape;
}

Shape instagramPages(
    const QByteArray& language, const QByteArray& owner, const QByteArray& name, const QByteArray& time)
{
    Shape shape { "instagram pages, " + language, Company::Instagram, "instagram-robin-2031-02-03-AbCd", {},
        {}, {} };
    const QByteArray account = record("div", {},
        table(row("URL", "https://shop.example.net") + row(name, "Invented Boots")
            + row(name + " 2", "invented_boots")));
    const QByteArray ad = record("div", {},
        table(wide("URL", "<a target=\"_blank\" href=\"https://www.instagram.com/p/AbC/\">link</a>")
            + wide({}, record("div", owner, record("div", {}, table(wide({}, account)))))),
        time);
    shape.files = { { "ads_information/ads_and_topics/ads_viewed.html", page(record("div", {}, ad + ad)) },
        { "connections/followers_and_following/following.html",
            page(record("div", "bees_daily",
                "<div><div><a href=\"https://www.instagram.com/bees_daily\">bees_daily</a></div><div>" + time
                    + "</div></div>")) },
        { "your_instagram_activity/shopping/recently_viewed_items.html",
            page(record("div", {}, table(row("Product", "Rain coat") + row("Merchant", "Made-up Shop")))) } };
    const auto file = [&](qsizetype i) { return QString::fromUtf8(shape.files[i].name); };
    const Instant when = at("2031-07-05T09:54:00Z");
    const Told shown = Instagram.shown(
        file(0), u"Invented Boots"_s, { u"Invented Boots"_s, u"Invented Boots"_s, u"AbC"_s, {} }, {}, when);
    shape.told = { shown, shown,
        Instagram.did(file(1), Category::Engagement, u"follow"_s, u"bees_daily"_s, "bees_daily", when),
        Instagram.did(file(2), Category::Purchases, u"product-view"_s, u"Rain coat · Made-up Shop"_s, "Rain",
            std::nullopt) };
    return shape;
}

} // namespace

std::vector<Shape> metaPageShapes()
{
    return {
        facebookPages({ "2024, English", "div", "A list uploaded or used by the advertiser", "Action",
            "You searched Facebook", "Jun 04, 2030 6:46:10 pm" }),
        facebookPages({ "2026, English", "section", "A list uploaded or used by the advertiser", "Action",
            "You searched Facebook", "Jun 04, 2030 6:46:10 pm" }),
        facebookPages({ "2026, Dutch", "section", "Een lijst die de adverteerder heeft geüpload", "Actie",
            "Je hebt gezocht op Facebook", "jun 04, 2030 6:46:10 pm" }),
        facebookPages({ "2026, Spanish", "section", "Una lista subida por el anunciante", "Acción",
            "Buscaste en Facebook", "jun. 04, 2030 6:46:10 pm" }),
        facebookPages({ "2026, French", "section", "Une liste importée par l’annonceur", "Action",
            "Vous avez recherché sur Facebook", "juin 04, 2030 6:46:10 pm" }),
        indexOfPages(),
        marks(),
        instagramPages("English", "Owner", "Name", "Jul 05, 2031 1:54 am"),
        instagramPages("Spanish", "Propietario", "Nombre", "jul. 05, 2031 1:54 am"),
    };
}

} // namespace candor::test
