#include "meta_told.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr MetaTeller Facebook { Company::Facebook };
const QString Off = u"Your activity off Meta technologies"_s;

Claim interest(const QString& value)
{
    return { Role::Inferred, Category::Interests, u"Ads interests"_s, value };
}

Claim list(const QString& way, const QString& advertiser)
{
    return { Role::Advertiser, Category::Lists, way, advertiser };
}

Claim offsite(const QString& label, const QString& business)
{
    return { Role::Advertiser, Category::Offsite, label, business };
}

// Until 2020: no versions in the names of members yet.
Shape eraOf2020()
{
    Shape shape { "facebook, 2020, English", Company::Facebook, "facebook-robin", {}, {}, {} };
    const QString interests = u"ads/ads_interests.json"_s;
    const QString lists = u"ads/advertisers_who_uploaded_a_contact_list_with_your_information.json"_s;
    const QString clicks = u"ads/advertisers_you've_interacted_with.json"_s;
    const QString off = u"ads_and_businesses/your_off-facebook_activity.json"_s;
    const QString searches = u"search_history/your_search_history.json"_s;
    const QString peers = u"about_you/friend_peer_group.json"_s;
    shape.files = { { interests.toUtf8(), json("{ 'topics': [ 'Beekeeping', 'Tea &amp; cake' ] }") },
        { lists.toUtf8(), json("{ 'custom_audiences': [ 'Invented Motors' ] }") },
        { clicks.toUtf8(),
            json("{ 'history': [ { 'title': 'Made-up Boots', 'action': 'Clicked Ad', 'timestamp': 1927857906 "
                 "} ] }") },
        { off.toUtf8(),
            json("{ 'off_facebook_activity': [ { 'name': 'shop.example.net', 'events': [ { 'id': "
                 "12345678901234567890, 'type': 'PURCHASE', 'timestamp': 1927857906 }, { 'id': 7, 'type': "
                 "'A_NEW_TYPE', 'timestamp': 0 } ] }, { 'name': 'silent.example.org', 'events': [] } ] }") },
        { searches.toUtf8(),
            json("{ 'searches': [ { 'timestamp': 1927857906, 'attachments': [ { 'data': [ { 'text': 'garden' "
                 "} ] } ], "
                 "'data': [ { 'text': '\\\"garden shed\\\"' } ], 'title': 'You searched Facebook' } ] }") },
        { peers.toUtf8(), json("{ 'friend_peer_group': 'Established Adult Life' }") },
        { "location/last_location.json",
            json("{ 'last_location': { 'coordinate': { 'latitude': 1.5, 'longitude': 2.5 }, 'time': 1 } "
                 "}") } };
    shape.told = { Facebook.says(interests, u"interest"_s, interest(u"Beekeeping"_s), "Beekeeping"),
        Facebook.says(interests, u"interest"_s, interest(u"Tea & cake"_s), "Tea"),
        Facebook.says(lists, u"contact-list"_s,
            list(u"Advertisers who uploaded a contact list with your information"_s, u"Invented Motors"_s),
            "Invented Motors"),
        Facebook.shown(clicks, u"Made-up Boots"_s, { u"Made-up Boots"_s, {}, {}, {}, Interaction::Clicked },
            "Made-up Boots"),
        Facebook.says(off, u"off-meta"_s, offsite(Off, u"shop.example.net"_s), "shop.example.net"),
        Facebook.did(
            off, Category::Offsite, u"off-meta-event"_s, u"shop.example.net: PURCHASE"_s, "PURCHASE"),
        Facebook.did(off, Category::Offsite, u"off-meta-event"_s, u"shop.example.net: A_NEW_TYPE"_s,
            "A_NEW_TYPE", std::nullopt),
        Facebook.says(off, u"off-meta"_s, offsite(Off, u"silent.example.org"_s), "silent"),
        Facebook.did(searches, Category::Search, u"search"_s, u"garden shed"_s, "garden shed"),
        Facebook.says(peers, u"peer-group"_s,
            { Role::Inferred, Category::Demographics, u"Friend peer group"_s, u"Established Adult Life"_s },
            "Established") };
    shape.unread = { { u"location/last_location.json"_s, FileReason::LeftOutOnPurpose } };
    return shape;
}

QList<Packed> filesOf2022()
{
    return {
        { "other_logged_information/ads_interests.json", json("{ 'topics_v2': [ 'Jazz' ] }") },
        { "your_topics/your_topics.json", json("{ 'inferred_topics_v2': [ 'Home & Garden' ] }") },
        { "ads_information/advertisers_using_your_activity_or_information.json",
            json("{ 'custom_audiences_all_types_v2': [ { 'advertiser_name': 'Invented Motors', "
                 "'has_data_file_custom_audience': true, 'has_remarketing_custom_audience': true, "
                 "'has_in_person_store_visit': false }, { 'advertiser_name': 'Made-up Market', "
                 "'has_data_file_custom_audience': false, 'has_remarketing_custom_audience': false, "
                 "'has_in_person_store_visit': true }, { 'advertiser_name': 'Nobody Ltd' } ] }") },
        { "ads_information/other_categories_used_to_reach_you.json",
            json("{ 'bcts': [ 'Frequent Travelers' ] }") },
        { "ads_information/information_you've_submitted_to_advertisers.json",
            json("{ 'lead_gen_info_v2': [ { 'label': 'Email', 'value': 'robin@example.org' } ] }") },
        { "apps_and_websites_off_of_facebook/connected_apps_and_websites.json",
            json("{ 'installed_apps_v2': [ { 'name': 'Invented Music', 'added_timestamp': 1927857906, "
                 "'user_app_scoped_id': '1', 'category': 'active', 'removed_timestamp': 0 }, { 'name': 'Old "
                 "Game', "
                 "'added_timestamp': 0, 'user_app_scoped_id': '2', 'category': 'removed', "
                 "'removed_timestamp': 5 } ] }") },
        { "location/primary_location.json",
            json("{ 'primary_location_v2': { 'city_region_pairs': [ [ 'Exampleville', 'Example Region' ] ], "
                 "'zipcode': [ '00000' ] } }") },
        { "location/primary_public_location.json",
            json("{ 'primary_public_location_v2': { 'city': 'Exampleton', 'region': 'North', 'country': "
                 "'Nowhere' } }") },
        { "location/device_location.json",
            json("{ 'phone_number_location_v2': [ { 'spn': 'Invented Mobile', 'country_code': 'NO' } ] }") },
        { "location/timezone.json", json("{ 'timezone_v2': 'Europe/Oslo' }") },
        { "facebook_news/your_locations.json", json("{ 'news_your_locations_v2': [ 'Inventedburg' ] }") },
        { "pages/pages_you've_liked.json",
            json("{ 'page_likes_v2': [ { 'name': 'Bees of the World', 'timestamp': 1927857906, 'url': "
                 "'https://www.facebook.com/bees' } ] }") },
    };
}

Shape eraOf2022()
{
    Shape shape { "facebook, 2022, English", Company::Facebook, "facebook-robin-03-02-2031-AbCd",
        filesOf2022(), {}, {} };
    const auto file = [&](qsizetype i) { return QString::fromUtf8(shape.files[i].name); };
    const auto place = [](const QString& label, const QString& value) {
        return Claim { Role::Inferred, Category::Location, label, value };
    };
    const QString seen = u"Interactions you may have had with the advertiser's website, app or store"_s;
    Claim old = offsite(u"Connected apps and websites"_s, u"Old Game"_s);
    old.disabled = true;
    shape.told = { Facebook.says(file(0), u"interest"_s, interest(u"Jazz"_s), "Jazz"),
        Facebook.says(file(1), u"topic"_s,
            { Role::Inferred, Category::Interests, u"Your topics"_s, u"Home & Garden"_s }, "Home"),
        Facebook.says(file(2), u"advertiser"_s,
            list(u"A list uploaded or used by the advertiser"_s, u"Invented Motors"_s), "Invented Motors"),
        Facebook.says(file(2), u"advertiser"_s, offsite(seen, u"Invented Motors"_s), "Invented Motors"),
        Facebook.says(file(2), u"advertiser"_s, offsite(u"In-store visit"_s, u"Made-up Market"_s), "Made-up"),
        Facebook.says(file(2), u"advertiser"_s,
            list(u"Advertisers using your activity or information"_s, u"Nobody Ltd"_s), "Nobody"),
        Facebook.says(file(3), u"category"_s,
            { Role::Inferred, Category::Interests, u"Other categories used to reach you"_s,
                u"Frequent Travelers"_s },
            "Frequent"),
        Facebook.says(file(4), u"lead-form"_s,
            { Role::Declared, Category::Lists, u"Information you've submitted to advertisers"_s, u"Email"_s },
            "Email"),
        Facebook.says(file(5), u"connected-app"_s,
            offsite(u"Connected apps and websites"_s, u"Invented Music"_s), "Invented Music", metaTime()),
        Facebook.says(file(5), u"connected-app"_s, old, "Old Game"),
        Facebook.says(file(6), u"place"_s, place(u"Primary location"_s, u"Exampleville, Example Region"_s),
            "Exampleville"),
        Facebook.says(file(6), u"place"_s, place(u"Primary location"_s, u"00000"_s), "00000"),
        Facebook.says(file(7), u"place"_s,
            place(u"Primary public location"_s, u"Exampleton, North, Nowhere"_s), "Exampleton"),
        Facebook.says(file(8), u"place"_s, place(u"Phone number location"_s, u"Invented Mobile, NO"_s),
            "Invented Mobile"),
        Facebook.says(file(9), u"time-zone"_s, place(u"Time zone"_s, u"Europe/Oslo"_s), "Europe/Oslo"),
        Facebook.says(file(10), u"place"_s, place(u"Your locations"_s, u"Inventedburg"_s), "Inventedburg"),
        Facebook.did(file(11), Category::Engagement, u"like"_s, u"Bees of the World"_s, "Bees") };
    return shape;
}

// What the person told Facebook.
Shape profile()
{
    Shape shape { "facebook, profile", Company::Facebook, "facebook-robin-2031-02-03-AbCd", {}, {}, {} };
    const QString file = u"personal_information/profile_information/profile_information.json"_s;
    shape.files = {
        { file.toUtf8(),
            mojibake(json(
                "{ 'profile_v2': { 'name': { 'full_name': 'Robin Example' }, 'emails': { 'emails': [ "
                "'robin@example.org' ] }, 'birthday': { 'year': 1990, 'month': 2, 'day': 3 }, 'gender': { "
                "'gender_option': 'CUSTOM', 'pronoun': 'NEUTRAL' }, 'current_city': { 'name': "
                "'Exampleville', "
                "'timestamp': 0 }, 'relationship': { 'status': 'In a relationship', 'partner': 'Somebody', "
                "'timestamp': 1927857906 }, 'education_experiences': [ { 'name': 'École Inventée', "
                "'graduated': true } ], 'work_experiences': [ { 'employer': 'Invented Ltd', 'title': "
                "'Gardener' } ], 'interested_in': [ 'FEMALE', 'MALE' ], 'pages': [ { 'name': 'Music', "
                "'pages': [ "
                "'The Inventions' ] } ], 'profile_uri': 'https://www.facebook.com/robin' } }")) },
        { "your_facebook_activity/messages/inbox/somebody_1/message_1.json",
            json("{ 'participants': [ { 'name': 'Somebody' } ], 'messages': [] }") },
        { "your_facebook_activity/polls/no-data.txt", "You have no data in this section" }
    };
    const auto own = [&](const QString& kind, Category category, const QString& label, const QString& value,
                         std::optional<Instant> when = std::nullopt) {
        return Facebook.says(file, kind, { Role::Declared, category, label, value }, {}, when);
    };
    shape.told = { own(u"birth-date"_s, Category::Demographics, u"Birth date"_s, u"1990-02-03"_s),
        own(u"gender"_s, Category::Demographics, u"Gender"_s, u"CUSTOM"_s),
        own(u"place"_s, Category::Location, u"Current city"_s, u"Exampleville"_s),
        own(u"relationship"_s, Category::Demographics, u"Relationship"_s, u"In a relationship"_s, metaTime()),
        own(u"education"_s, Category::Work, u"Education"_s, u"École Inventée"_s),
        own(u"work"_s, Category::Work, u"Work"_s, u"Invented Ltd"_s),
        own(u"interested-in"_s, Category::Demographics, u"Interested in"_s, u"FEMALE"_s),
        own(u"interested-in"_s, Category::Demographics, u"Interested in"_s, u"MALE"_s),
        own(u"favourite"_s, Category::Interests, u"Music"_s, u"The Inventions"_s) };
    shape.unread = { { u"your_facebook_activity/messages/inbox/somebody_1/message_1.json"_s,
                         FileReason::LeftOutOnPurpose },
        { u"your_facebook_activity/polls/no-data.txt"_s, FileReason::Empty } };
    return shape;
}

} // namespace

std::vector<Shape> facebookShapes()
{
    return { eraOf2020(), eraOf2022(), profile() };
}

} // namespace candor::test
