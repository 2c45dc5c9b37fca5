#include "meta_told.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr MetaTeller Instagram { Company::Instagram };
constexpr MetaTeller Threads { Company::Threads };

// An item of the older shape; its keys are in the account's language in some exports of 2022.
QByteArray seen(
    const QByteArray& member, const QByteArray& who, const QByteArray& when, const QByteArray& name)
{
    return mojibake("{ \"" + member
        + "\": [ { \"title\": \"\", \"media_map_data\": {}, \"string_map_data\": { \"" + who
        + "\": { \"href\": \"\", \"value\": \"" + name + "\", \"timestamp\": 0 }, \"" + when
        + "\": { \"href\": \"\", \"value\": \"\", \"timestamp\": " + MetaSeconds + " } } } ] }");
}

QByteArray named(const QByteArray& member, const QByteArray& key, const QByteArray& value)
{
    return mojibake("{ \"" + member
        + "\": [ { \"title\": \"\", \"media_map_data\": {}, \"string_map_data\": { \"" + key
        + "\": { \"href\": \"\", \"value\": \"" + value + "\", \"timestamp\": 0 } } } ] }");
}

// Folder names changed with the years, keys with the language.
struct Era {
    QByteArray name;
    QByteArray adsFolder;
    QByteArray businessFolder;
    QByteArray topicsFolder;
    QByteArray aboutFolder;
    const char* author;
    const char* time;
    const char* interest;
    const char* city;
};

Shape shapeOf(const Era& era)
{
    Shape shape { "instagram, " + era.name, Company::Instagram, "instagram-robin-2031-02-03-AbCd", {}, {},
        {} };
    const QByteArray about = era.aboutFolder + '/';
    shape.files = {
        { era.adsFolder + "/ads_viewed.json",
            seen("impressions_history_ads_seen", era.author, era.time, "invented_boots") },
        { era.adsFolder + "/ads_clicked.json",
            json("{ 'impressions_history_ads_clicked': [ { 'title': 'Boots sale', 'string_list_data': [ { "
                 "'href': '', "
                 "'value': '', 'timestamp': 1927857906 } ] } ] }") },
        { era.adsFolder + "/posts_viewed.json",
            seen("impressions_history_posts_seen", era.author, era.time, "bees_daily") },
        { era.adsFolder + "/videos_watched.json",
            seen("impressions_history_videos_watched", era.author, era.time, "tea_tube") },
        { era.adsFolder + "/suggested_accounts_viewed.json",
            seen("impressions_history_chaining_seen", era.author, era.time, "maybe_friend") },
        { era.businessFolder + "/advertisers_using_your_activity_or_information.json",
            json("{ 'ig_custom_audiences_all_types': [ { 'advertiser_name': 'Invented Boots', "
                 "'has_data_file_custom_audience': true, 'has_remarketing_custom_audience': false, "
                 "'has_in_person_store_visit': false } ] }") },
        { era.topicsFolder + "/your_topics.json", named("topics_your_topics", "Name", "Gärten") },
        { era.topicsFolder + "/your_reels_sentiments.json",
            named("topics_your_reels_emotions", "Name", "Calm") },
        { about + "ads_interests.json", named("inferred_data_ig_interest", era.interest, "Beekeeping") },
        { about + "account_based_in.json",
            named("inferred_data_primary_location", era.city, "Exampleville") },
        { about + "possible_emails.json",
            json("{ 'inferred_data_inferred_emails': [ { 'title': '', 'media_list_data': [], "
                 "'string_list_data': [ { 'href': "
                 "'', 'value': 'robin@example.org', 'timestamp': 0 } ] } ] }") },
        { "recent_searches/word_or_phrase_searches.json",
            seen("searches_keyword", era.author, era.time, "garden shed") },
    };
    const auto file = [&](qsizetype i) { return QString::fromUtf8(shape.files[i].name); };
    const auto inferred = [](Category category, const QString& label, const QString& value) {
        return Claim { Role::Inferred, category, label, value };
    };
    shape.told = { Instagram.shown(file(0), u"invented_boots"_s,
                       { u"invented_boots"_s, u"invented_boots"_s, {}, {} }, "invented_boots"),
        Instagram.shown(
            file(1), u"Boots sale"_s, { u"Boots sale"_s, {}, {}, {}, Interaction::Clicked }, "Boots"),
        Instagram.did(file(2), Category::Engagement, u"view"_s, u"bees_daily"_s, "bees_daily"),
        Instagram.did(file(3), Category::Viewing, u"watch"_s, u"tea_tube"_s, "tea_tube"),
        Instagram.did(file(4), Category::Engagement, u"view"_s, u"maybe_friend"_s, "maybe_friend"),
        Instagram.says(file(5), u"advertiser"_s,
            { Role::Advertiser, Category::Lists, u"A list uploaded or used by the advertiser"_s,
                u"Invented Boots"_s },
            "Invented Boots"),
        Instagram.says(file(6), u"topic"_s, inferred(Category::Interests, u"Your topics"_s, u"Gärten"_s), {}),
        Instagram.says(file(7), u"sentiment"_s,
            inferred(Category::Interests, u"Your Reels sentiments"_s, u"Calm"_s), "Calm"),
        Instagram.says(file(8), u"interest"_s,
            inferred(Category::Interests, u"Ads interests"_s, u"Beekeeping"_s), "Bee"),
        Instagram.says(file(9), u"place"_s,
            inferred(Category::Location, u"Profile based in"_s, u"Exampleville"_s), "Exa"),
        Instagram.says(file(10), u"email"_s, inferred(Category::Lists, u"Possible emails"_s, {}), "robin"),
        Instagram.did(file(11), Category::Search, u"search"_s, u"garden shed"_s, "garden") };
    return shape;
}

// The owner of a post in the account's words; the hashtags look nearly the same, and come first.
QByteArray post(const char* form, const std::vector<const char*>& words)
{
    QByteArray bytes = json(form);
    for (std::size_t i = 0; i < words.size(); ++i)
        bytes.replace(QByteArray('<' + QByteArray::number(qint64(i)) + '>'), words[i]);
    return mojibake(bytes);
}

constexpr auto PostForm
    = "[ { 'timestamp': 1927857906, 'media': [], 'label_values': [ { 'label': 'URL', 'value': "
      "'https://www.instagram.com/p/AbC/', 'href': 'https://www.instagram.com/p/AbC/' }, { 'label': '<0>', "
      "'value': 'New "
      "boots 🥾' }, { 'title': '<1>', 'dict': [ { 'dict': [ { 'label': '<2>', 'value': 'boots' } ], "
      "'title': '' } ] }, { "
      "'title': '<3>', 'dict': [ { 'dict': [ { 'label': '<2>', 'value': 'Invented Boots' }, { 'label': "
      "'<4>', 'value': "
      "'invented_boots' }, { 'label': 'URL', 'value': 'https://shop.example.net/' } ], 'title': '' } ] } ], "
      "'fbid': '9' } ]";

Shape labelsOf2026(const QByteArray& language, const std::vector<const char*>& words)
{
    Shape shape { "instagram, 2026, " + language, Company::Instagram, "instagram-robin-2031-02-03-AbCd", {},
        {}, {} };
    shape.files = {
        { "ads_information/ads_and_topics/ads_viewed.json", post(PostForm, words) },
        { "ads_information/ads_and_topics/posts_viewed.json", post(PostForm, words) },
        { "your_instagram_activity/ai/interest_categories.json",
            json("[ { 'timestamp': 1927857906, 'label_values': [ { 'label': 'Interest', 'value': 'The user "
                 "might be interested "
                 "in Gardening' }, { 'label': 'Last updated time', 'timestamp_value': 1927857907 } ], "
                 "'fbid': '1' } ]") },
        { "ads_information/instagram_ads_and_businesses/advertisers_using_your_activity_or_information.json",
            post("{ 'label_values': [ { 'label': '<5>', 'vec': [ { 'value': 'Invented Boots' } ] } ], "
                 "'fbid': '2' }",
                words) },
        { "apps_and_websites_off_of_instagram/apps_and_websites/your_activity_off_meta_technologies.json",
            json("{ 'apps_and_websites_off_meta_activity': [ { 'name': 'shop.example.net', 'events': [ { "
                 "'id': 1, 'type': "
                 "'PURCHASE', 'timestamp': 1927857906 } ] } ] }") },
        { "preferences/your_topics/your_ads_see_more/see_less_topics.json",
            json("[ { 'timestamp': 1927857906, 'label_values': [] } ]") },
        { "your_instagram_activity/likes/liked_posts.json",
            json("{ '0': { 'title': 'bees_daily', 'string_list_data': [ { 'href': "
                 "'https://www.instagram.com/p/X/', 'value': "
                 "'\\u00f0\\u009f\\u0091\\u008d', 'timestamp': 1927857906 } ] }, '1': { 'title': 'tea_tube', "
                 "'string_list_data': [ { 'value': '', 'timestamp': 1927857906 } ] } }") },
        { "security_and_login_information/login_and_profile_creation/last_known_location.json",
            json("{ 'account_history_imprecise_last_known_location': [ { 'string_map_data': {} } ] }") },
    };
    const auto file = [&](qsizetype i) { return QString::fromUtf8(shape.files[i].name); };
    const QString list = QString::fromUtf8(words[5]);
    shape.told = { Instagram.shown(file(0), u"Invented Boots: New boots 🥾"_s,
                       { u"New boots 🥾"_s, u"Invented Boots"_s, u"AbC"_s, {} }, "New"),
        Instagram.did(file(1), Category::Engagement, u"view"_s, u"Invented Boots: New boots 🥾"_s, "New"),
        Instagram.says(file(2), u"interest"_s,
            { Role::Inferred, Category::Interests, u"Interest categories"_s,
                u"The user might be interested in Gardening"_s },
            "Gardening", metaTime()),
        Instagram.says(file(3), u"advertiser"_s,
            { Role::Advertiser, Category::Lists, list, u"Invented Boots"_s }, "Invented"),
        Instagram.says(file(4), u"off-meta"_s,
            { Role::Advertiser, Category::Offsite, u"Your activity off Meta technologies"_s,
                u"shop.example.net"_s },
            "shop"),
        Instagram.did(
            file(4), Category::Offsite, u"off-meta-event"_s, u"shop.example.net: PURCHASE"_s, "PURCHASE"),
        Instagram.did(file(6), Category::Engagement, u"like"_s, u"bees_daily"_s, "bees_daily"),
        Instagram.did(file(6), Category::Engagement, u"like"_s, u"tea_tube"_s, "tea_tube") };
    shape.unread = { { file(7), FileReason::LeftOutOnPurpose } };
    return shape;
}

Shape threads()
{
    Shape shape { "instagram, Threads", Company::Instagram, "instagram-robin-2031-02-03-AbCd", {}, {}, {} };
    const QByteArray folder = "your_instagram_activity/threads/";
    shape.files = { { folder + "threads_viewed.json",
                        seen("text_post_app_text_post_app_posts_seen", "Auteur", "Heure", "bees_daily") },
        { folder + "liked_threads.json",
            json("{ 'text_post_app_media_likes': [ { 'title': 'tea_tube', 'string_list_data': [ { 'href': "
                 "'', 'value': '', "
                 "'timestamp': 1927857906 } ] } ] }") },
        { folder + "threads_and_replies.json",
            json("{ 'text_post_app_text_posts': [ { 'media': [ { 'uri': '', 'creation_timestamp': "
                 "1927857906, 'title': 'I like "
                 "bees' } ] } ] }") },
        { folder + "interest_feeds_on_threads.json",
            json("{ 'text_post_app_text_app_interest_feeds': [ { 'title': '', 'string_map_data': { 'Feed "
                 "name': { 'value': "
                 "'Green' }, 'Added topic names': { 'value': 'Bees|Tea' } } } ] }") },
        { folder + "word_or_phrase_searches.json",
            seen("text_post_app_keyword", "Suche", "Zeit", "oat cake") },
        { folder + "personal_information.json", json("{ 'text_post_app_text_post_app_profile': [] }") } };
    const auto file = [&](qsizetype i) { return QString::fromUtf8(shape.files[i].name); };
    const auto feed = [&](const QString& topic, const QByteArray& anchor) {
        return Threads.says(file(3), u"interest"_s,
            { Role::Declared, Category::Interests, u"Interest feeds"_s, topic }, anchor);
    };
    shape.told = { Threads.did(file(0), Category::Engagement, u"view"_s, u"bees_daily"_s, "bees"),
        Threads.did(file(1), Category::Engagement, u"like"_s, u"tea_tube"_s, "tea"),
        Threads.did(file(2), Category::Engagement, u"post"_s, u"I like bees"_s, "I like"),
        feed(u"Green"_s, "Green"), feed(u"Bees"_s, "Bees"), feed(u"Tea"_s, "Tea"),
        Threads.did(file(4), Category::Search, u"search"_s, u"oat cake"_s, "oat") };
    shape.unread = { { file(5), FileReason::NothingToRead } };
    return shape;
}

} // namespace

std::vector<Shape> instagramShapes()
{
    return {
        shapeOf({ "2021, English", "ads_and_content", "ads_and_businesses", "information_about_you",
            "information_about_you", "Author", "Time", "Interest", "City Name" }),
        shapeOf({ "2022, French", "ads_and_topics", "ads_and_businesses", "your_topics",
            "information_about_you", "Auteur", "Heure", "Centre d’intérêt", "Nom de la ville" }),
        shapeOf({ "2022, Dutch", "ads_and_topics", "ads_and_businesses", "your_topics",
            "information_about_you", "Auteur", "Tijd", "Interesse", "Plaatsnaam" }),
        shapeOf({ "2024, Romanian", "ads_information/ads_and_topics",
            "ads_information/instagram_ads_and_businesses", "preferences/your_topics",
            "personal_information/information_about_you", "Author", "Time", "Interest", "City Name" }),
        labelsOf2026("English",
            { "Caption", "Hashtags", "Name", "Owner", "Username", "Advertisers you have interacted with" }),
        labelsOf2026("Spanish",
            { "Pie de foto", "Etiquetas", "Nombre", "Propietario", "Nombre de usuario",
                "Anunciantes con tu información" }),
        labelsOf2026(
            "Russian", { "Подпись", "Хэштеги", "Имя", "Владелец", "Имя пользователя", "Рекламодатели" }),
        threads(),
    };
}

} // namespace candor::test
