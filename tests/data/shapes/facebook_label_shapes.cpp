#include "meta_told.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr MetaTeller Facebook { Company::Facebook };

// Since 2024 most files are lists of labelled values; labels are in the account's language.
struct Words {
    QByteArray language;
    const char* name;
    const char* list; // "A list uploaded or used by the advertiser"
    const char* action;
    const char* title;
    const char* clicked;
    const char* hiddenAds;
    const char* ads; // of "recently viewed"
    const char* adBy; // with %1
};

const Words Languages[] {
    { "English", "Name", "A list uploaded or used by the advertiser", "Action", "Title", "Clicked ad",
        "Hidden ads", "Ads", "Ad by %1" },
    { "Dutch", "Naam", "Een lijst die de adverteerder heeft geüpload", "Actie", "Titel",
        "Op advertentie geklikt", "Verborgen advertenties", "Advertenties", "Advertentie van %1" },
    { "German", "Name", "Vom Werbetreibenden hochgeladene Liste", "Aktion", "Titel",
        "Werbeanzeige angeklickt", "Verborgene Werbeanzeigen", "Werbeanzeigen", "Werbeanzeige von %1" },
    { "Danish", "Navn", "En liste, som annoncøren har uploadet", "Handling", "Titel", "Klikkede på annonce",
        "Skjulte annoncer", "Annoncer", "Annonce af %1" },
    { "French", "Nom", "Une liste importée par l’annonceur", "Action", "Titre", "Publicité cliquée",
        "Publicités masquées", "Publicités", "Publicité de %1" },
    { "Russian", "Имя", "Список, загруженный рекламодателем", "Действие", "Название", "Клик по рекламе",
        "Скрытая реклама", "Реклама", "Реклама от %1" },
    { "Turkish", "Ad", "Reklamverenin yüklediği liste", "İşlem", "Başlık", "Reklama tıkladı",
        "Gizlenen reklamlar", "Reklamlar", "%1 tarafından reklam" },
    { "Japanese", "名前", "広告主がアップロードしたリスト", "アクション", "タイトル", "広告をクリック",
        "非表示の広告", "広告", "%1による広告" },
    { "Arabic", "الاسم", "قائمة رفعها المعلن", "الإجراء", "العنوان", "نقر على الإعلان", "الإعلانات المخفية",
        "الإعلانات", "إعلان من %1" },
};

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray filled(const char* form, const Words& words)
{
    QByteArray bytes = json(form);
    const std::pair<const char*, const char*> all[] { { "NAME", words.name }, { "LIST", words.list },
        { "ACTION", words.action }, { "TITLE", words.title }, { "CLICKED", words.clicked },
        { "HIDDEN", words.hiddenAds }, { "ADS", words.ads } };
    for (const auto& [place, word] : all)
        bytes.replace(QByteArray("<" + QByteArray(place) + '>'), word);
    bytes.replace("<ADBY>", text(words.adBy).arg(u"Invented Motors"_s).toUtf8());
    return mojibake(bytes);
}

QList<Packed> filesIn(const Words& words)
{
    return {
        { "ads_information/other_categories_used_to_reach_you.json",
            filled("{ 'media': [], 'label_values': [ { 'label': '<NAME>', 'vec': [ { 'value': 'Frequent "
                   "Travelers' }, { "
                   "'value': 'Café lovers', 'ent_field_name': 'Name' } ] } ], 'fbid': '1', 'ent_name': "
                   "'Invented' }",
                words) },
        { "ads_information/advertisers_using_your_activity_or_information.json",
            filled("{ 'media': [], 'label_values': [ { 'label': '<LIST>', 'vec': [ { 'value': 'Invented "
                   "Motors' }, { "
                   "'value': 'Made-up Broker' } ] }, { 'label': '<NAME>', 'vec': [] } ], 'fbid': '2' }",
                words) },
        { "ads_information/advertisers_you’ve_interacted_with.json",
            filled(
                "[ { 'timestamp': 1927857906, 'media': [], 'label_values': [ { 'label': '<ACTION>', 'value': "
                "'<CLICKED>' }, { 'label': '<TITLE>', 'value': 'Boots for all' }, { 'label': 'URL', 'value': "
                "'https://www.facebook.com/invented/posts/42', 'href': "
                "'https://www.facebook.com/invented/posts/42' } ], 'fbid': '3' } ]",
                words) },
        { "ads_information/ad_preferences.json",
            filled("{ 'media': [], 'label_values': [ { 'title': '<HIDDEN>', 'dict': [ { 'dict': [ { 'label': "
                   "'<ACTION>', "
                   "'value': 'Hid' }, { 'label': '<TITLE>', 'value': 'Boats' }, { 'label': 'T', "
                   "'timestamp_value': "
                   "1927857906 } ], 'title': '' } ] }, { 'label': '<NAME>', 'value': 'Inactive' } ], 'fbid': "
                   "'4' }",
                words) },
        { "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json",
            filled(
                "[ { 'title': 'shop.example.net', 'media': [], 'label_values': [ { 'label': 'ID', 'value': "
                "'12345678901234567890' }, { 'label': '<ACTION>', 'vec': [ { 'dict': [ { 'label': 'ID', "
                "'value': "
                "'123' }, { 'label': '<ACTION>', 'value': 'PAGE_VIEW' }, { 'label': '<TITLE>', "
                "'timestamp_value': 1927857906 } ] } ] } ], 'fbid': '5' } ]",
                words) },
        { "personal_information/profile_information/predicted_languages.json",
            filled(
                "[ { 'media': [], 'label_values': [ { 'label': '<NAME>', 'value': 'Norwegian' }, { 'label': "
                "'<TITLE>', 'timestamp_value': 1927857906 } ], 'fbid': '6' } ]",
                words) },
        { "logged_information/interactions/recently_viewed.json",
            filled("{ 'recently_viewed': [ { 'name': 'V', 'description': 'D', 'children': [ { 'name': 'C', "
                   "'entries': [ { "
                   "'timestamp': 1927857906, 'data': { 'name': 'Bees at work', 'uri': "
                   "'https://www.facebook.com/bees/videos/7/' } } ] } ] }, { 'name': '<ADS>', 'description': "
                   "'D', "
                   "'entries': [ { 'timestamp': 1927857906, 'data': { 'name': '<ADBY>', 'uri': "
                   "'https://www.facebook.com/invented/posts/77' } }, { 'data': {} } ] } ] }",
                words) },
    };
}

Shape shapeIn(const Words& words)
{
    Shape shape { "facebook, 2025, " + words.language, Company::Facebook, "facebook-robin-2031-02-03-AbCd",
        filesIn(words), {}, {} };
    const auto file = [&](qsizetype i) { return QString::fromUtf8(shape.files[i].name); };
    const auto category = [](const QString& value) {
        return Claim { Role::Inferred, Category::Interests, u"Other categories used to reach you"_s, value };
    };
    const auto advertiser = [&](const QString& name) {
        return Claim { Role::Advertiser, Category::Lists, text(words.list), name };
    };
    const QString adBy = text(words.adBy).arg(u"Invented Motors"_s);
    shape.told = { Facebook.says(file(0), u"category"_s, category(u"Frequent Travelers"_s), "Frequent"),
        Facebook.says(file(0), u"category"_s, category(u"Café lovers"_s), "lovers"),
        Facebook.says(file(1), u"advertiser"_s, advertiser(u"Invented Motors"_s), "Invented Motors"),
        Facebook.says(file(1), u"advertiser"_s, advertiser(u"Made-up Broker"_s), "Made-up Broker"),
        Facebook.shown(file(2), u"Boots for all"_s,
            { u"Boots for all"_s, {}, u"42"_s, {}, Interaction::Clicked }, "Boots"),
        Facebook.says(file(3), u"ad-control"_s,
            { Role::Control, Category::Other, text(words.hiddenAds), u"Hid, Boats"_s }, {}, metaTime()),
        Facebook.says(file(3), u"ad-control"_s,
            { Role::Control, Category::Other, text(words.name), u"Inactive"_s }, "Inactive"),
        Facebook.says(file(4), u"off-meta"_s,
            { Role::Advertiser, Category::Offsite, u"Your activity off Meta technologies"_s,
                u"shop.example.net"_s },
            "shop.example.net"),
        Facebook.did(file(4), Category::Offsite, u"off-meta-event"_s, u"shop.example.net: PAGE_VIEW"_s, {}),
        Facebook.says(file(5), u"language"_s,
            { Role::Inferred, Category::Demographics, u"Predicted languages"_s, u"Norwegian"_s }, "Norwegian",
            metaTime()),
        Facebook.did(file(6), Category::Viewing, u"watch"_s, u"Bees at work"_s, "Bees at"),
        Facebook.shown(
            file(6), adBy, { u"Invented Motors"_s, u"Invented Motors"_s, u"77"_s, {} }, "posts/77") };
    return shape;
}

// The parts that "recently viewed" was split into in 2026, and files that are one record.
QList<Packed> filesOf2026()
{
    return {
        { "logged_information/interactions/ads.json",
            json("[ { 'timestamp': 1927857906, 'label_values': [ { 'label': 'Ad', 'value': 'Ad by Invented "
                 "Motors' }, { "
                 "'label': 'Time', 'timestamp_value': 1927857906 } ], 'fbid': '1' } ]") },
        { "logged_information/interactions/content_that_has_been_shown_to_you_in_your_feed.json",
            json("{ 'label_values': [ { 'label': 'Posts', 'vec': [ { 'dict': [ { 'label': 'Event', 'value': "
                 "'Saw a post of "
                 "Bees' }, { 'label': 'URL', 'value': 'https://www.facebook.com/1' }, { 'label': 'Time', "
                 "'timestamp_value': 1927857906 } ] } ] }, { 'label': 'Links', 'vec': [] } ], 'fbid': '2' "
                 "}") },
        { "logged_information/interactions/items_viewed.json",
            json("[ { 'timestamp': 1927857906, 'label_values': [ { 'label': 'Title', 'value': 'Old boat' }, "
                 "{ 'label': "
                 "'Product name', 'value': '' }, { 'label': 'Description', 'value': 'Floats' } ], 'fbid': "
                 "'3' } ]") },
        { "preferences/preferences/your_inferred_language_preferences_for_videos.json",
            json("{ 'media': [], 'label_values': [ { 'label': 'Languages', 'dict': [ { 'label': 'Language', "
                 "'value': "
                 "'Danish' } ] } ], 'fbid': '4' }") },
        { "preferences/preferences/your_preferred_categories.json",
            json("{ 'label_values': [ { 'label': 'Categories', 'vec': [ { 'dict': [ { 'label': 'Name', "
                 "'value': "
                 "'Garden tools', 'ent_field_name': 'Name' } ] } ] } ], 'fbid': '5' }") },
        { "logged_information/other_logged_information/locations_of_interest.json",
            json("{ 'label_values': [ { 'label': 'Locations of interest', 'vec': [ { 'value': 'Inventedburg' "
                 "} ] }, { "
                 "'label': 'Usage explanation', 'value': 'We use this for suggestions' } ], 'fbid': '6' }") },
        { "your_facebook_activity/other_activity/link_history.json",
            json("[ { 'timestamp': 1927857906, 'label_values': [ { 'label': 'Website link you visited', "
                 "'value': "
                 "'https://news.example.org/', 'href': 'https://news.example.org/' }, { 'label': 'Title of "
                 "website page "
                 "you visited', 'value': 'Bee news' } ], 'fbid': '7' } ]") },
        { "your_facebook_activity/facebook_marketplace/your_search_history.json",
            json("[ { 'timestamp': 1927857906, 'label_values': [ { 'label': 'Search', 'value': 'used boat' } "
                 "], 'fbid': "
                 "'8' } ]") },
        { "ads_information/subscription_for_no_ads.json",
            json("{ 'label_values': [ { 'label': 'Your subscription status', 'value': 'Inactive' } ], "
                 "'fbid': '9' }") },
    };
}

Shape splitOf2026()
{
    Shape shape { "facebook, 2026, English", Company::Facebook, "facebook-robin-2031-02-03-AbCd",
        filesOf2026(), {}, {} };
    const auto file = [&](qsizetype i) { return QString::fromUtf8(shape.files[i].name); };
    shape.told = { Facebook.shown(file(0), u"Invented Motors"_s,
                       { u"Invented Motors"_s, u"Invented Motors"_s, {}, {} }, "Ad by"),
        Facebook.did(file(1), Category::Engagement, u"view"_s, u"Saw a post of Bees"_s, "Saw"),
        Facebook.did(file(2), Category::Purchases, u"product-view"_s, u"Old boat · Floats"_s, "Old boat"),
        Facebook.says(file(3), u"language"_s,
            { Role::Inferred, Category::Demographics, u"Your inferred language preferences for videos"_s,
                u"Danish"_s },
            "Danish"),
        Facebook.says(file(4), u"category"_s,
            { Role::Inferred, Category::Interests, u"Your preferred categories"_s, u"Garden tools"_s },
            "Garden"),
        Facebook.says(file(5), u"place"_s,
            { Role::Inferred, Category::Location, u"Locations of interest"_s, u"Inventedburg"_s },
            "Inventedburg"),
        Facebook.did(file(6), Category::Browsing, u"visit"_s, u"Bee news"_s, "Bee news"),
        Facebook.did(file(7), Category::Search, u"marketplace-search"_s, u"used boat"_s, "used boat"),
        Facebook.says(file(8), u"ad-control"_s,
            { Role::Control, Category::Other, u"Your subscription status"_s, u"Inactive"_s }, "Inactive") };
    return shape;
}

} // namespace

std::vector<Shape> facebookLabelShapes()
{
    std::vector<Shape> shapes { splitOf2026() };
    for (const Words& words : Languages)
        shapes.push_back(shapeIn(words));
    return shapes;
}

} // namespace candor::test
