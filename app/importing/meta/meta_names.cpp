#include "meta_names.h"

#include "meta_kinds.h"

#include <QHash>

namespace candor::importing {

namespace {

constexpr auto FB = Family::Facebook;
constexpr auto IG = Family::Instagram;
constexpr auto Both = Family::None;

// A name, and the folder it lies in where that makes a difference.
struct Place {
    QStringView name;
    QStringView folder = {};
};

struct Entry {
    Place place;
    MetaName told;

    Entry(Place where, Family family, const MetaFormats& formats)
        : place(where)
        , told { family, &formats, FileReason::None, false, where.folder == u"threads" }
    {
    }
    Entry(Place where, Family family, FileReason reason)
        : place(where)
        , told { family, nullptr, reason, false, where.folder == u"threads" }
    {
    }
};

std::vector<Entry> inferences()
{
    return {
        { { u"ads_interests" }, Both, Says<AdInterest> },
        { { u"your_topics" }, Both, Says<Topic> },
        { { u"recommended_topics" }, IG, Says<Topic> },
        { { u"your_reels_topics" }, IG, Says<ReelsTopic> },
        { { u"your_reels_sentiments" }, IG, Says<ReelsSentiment> },
        { { u"interest_categories" }, IG, Says<InterestCategory> },
        { { u"other_categories_used_to_reach_you" }, Both, Says<OtherCategory> },
        { { u"your_preferred_categories" }, FB, Says<PreferredCategory> },
        { { u"people_we_think_you_should_follow" }, FB, Says<SuggestedFollow> },
        { { u"locations_of_interest" }, Both, Says<PlaceOfInterest> },
        { { u"your_locations", u"facebook_news" }, FB, Says<NewsPlace> },
        { { u"primary_location" }, FB, Places<PrimaryPlace> },
        { { u"predicted_city" }, FB, Places<PredictedCity> },
        { { u"primary_public_location" }, FB, Places<PublicPlace> },
        { { u"device_location" }, FB, Places<PhonePlace> },
        { { u"your_privacy_jurisdiction" }, Both, Places<Jurisdiction> },
        { { u"profile_based_in" }, IG, Places<BasedIn> },
        { { u"account_based_in" }, IG, Places<BasedIn> },
        { { u"timezone" }, FB, TimeZones },
        { { u"predicted_languages" }, FB, Says<Language> },
        { { u"your_inferred_language_preferences_for_videos" }, FB, Says<VideoLanguage> },
        { { u"friend_peer_group" }, FB, Says<PeerGroup> },
        { { u"possible_emails" }, IG, Hides<Email> },
        { { u"possible_phone_numbers" }, IG, Hides<Phone> },
        { { u"profile_information" }, FB, OwnProfiles },
    };
}

std::vector<Entry> businesses()
{
    return {
        { { u"advertisers_using_your_activity_or_information" }, Both, AdvertiserLists },
        { { u"advertisers_who_uploaded_a_contact_list_with_your_information" }, FB, Says<ContactList> },
        { { u"information_you_ve_submitted_to_advertisers" }, Both, LeadForms },
        { { u"your_off_facebook_activity" }, FB, OffMeta },
        { { u"your_activity_off_meta_technologies" }, Both, OffMeta },
        { { u"your_off_facebook_activity_settings" }, FB, Sets<OffMetaSetting> },
        { { u"your_activity_off_meta_technologies_settings" }, Both, Sets<OffMetaSetting> },
        { { u"your_recent_reported_conversions" }, Both, Conversions },
        { { u"connected_apps_and_websites" }, FB, Apps },
        { { u"apps_and_websites" }, FB, Apps },
        { { u"posts_from_apps_and_websites" }, FB, Does<AppPost> },
        { { u"permissions_you_have_granted_to_apps" }, FB, Sets<OffMetaSetting> },
        { { u"your_apps" }, FB, FileReason::NothingToRead },
        { { u"ad_preferences" }, Both, Sets<AdSetting> },
        { { u"ads_about_meta" }, Both, Sets<AdSetting> },
        { { u"ads_feedback_activity" }, Both, Sets<AdSetting> },
        { { u"ads_personalization_consent" }, Both, Sets<AdSetting> },
        { { u"your_consent_settings" }, Both, Sets<AdSetting> },
        { { u"subscription_for_no_ads" }, Both, Sets<AdSetting> },
        { { u"story_views_in_past_7_days" }, Both, Sets<AdSetting> },
        { { u"meta_ad_library_accounts" }, Both, Sets<AdSetting> },
        { { u"see_less_topics" }, IG, Says<TopicWish> },
        { { u"profiles_you_re_not_interested_in" }, IG, Says<NotInterestedProfile> },
        { { u"accounts_you_re_not_interested_in" }, IG, Says<NotInterestedProfile> },
        { { u"posts_you_re_not_interested_in" }, IG, Says<NotInterestedPost> },
    };
}

std::vector<Entry> shown()
{
    return {
        { { u"advertisers_you_ve_interacted_with" }, FB, InteractedAds },
        { { u"messenger_threads_you_started_by_clicking_on_an_ad" }, FB, InteractedAds },
        { { u"ads", u"interactions" }, FB, ShownAds },
        { { u"recently_viewed" }, FB, RecentlyViewed },
        { { u"ads_viewed" }, IG, ViewedAds },
        { { u"ads_clicked" }, IG, ClickedAds },
        { { u"in_app_message" }, IG, Prompts },
    };
}

std::vector<Entry> activities()
{
    return {
        { { u"recently_visited" }, FB, RecentlyVisited },
        { { u"content_that_has_been_shown_to_you_in_your_feed" }, FB, Does<View, MetaLine::EachThing> },
        { { u"shows_you_have_watched" }, FB, Does<Watch> },
        { { u"items_viewed" }, FB, Does<Product> },
        { { u"profile_visits" }, FB, Does<ProfileVisit> },
        { { u"your_recently_viewed_products" }, FB, Does<Product, MetaLine::EachThing> },
        { { u"your_search_history" }, FB, Does<Search> },
        { { u"your_search_history", u"facebook_marketplace" }, FB, Does<MarketSearch> },
        { { u"link_history" }, Both, Does<Visit> },
        { { u"who_you_ve_followed" }, FB, Does<Follow> },
        { { u"pages_you_ve_liked" }, FB, Does<Like> },
        { { u"pages_and_profiles_you_follow" }, FB, Does<Follow> },
        { { u"detected_hardware" }, FB, Does<Hardware> },
        { { u"posts_viewed" }, IG, Does<View> },
        { { u"videos_watched" }, IG, Does<Watch> },
        { { u"suggested_profiles_viewed" }, IG, Does<ProfileView> },
        { { u"suggested_accounts_viewed" }, IG, Does<ProfileView> },
        { { u"recently_viewed_items" }, IG, Does<Product> },
        { { u"profile_searches" }, IG, Does<Search> },
        { { u"account_searches" }, IG, Does<Search> },
        { { u"word_or_phrase_searches" }, IG, Does<Search> },
        { { u"liked_posts" }, IG, Does<Like, MetaLine::Title> },
        { { u"following", u"followers_and_following" }, IG, Does<Follow> },
        { { u"threads_viewed", u"threads" }, IG, Does<View> },
        { { u"liked_threads", u"threads" }, IG, Does<Like, MetaLine::Title> },
        { { u"threads_and_replies", u"threads" }, IG, Does<Post> },
        { { u"interest_feeds_on_threads", u"threads" }, IG, InterestFeeds },
        { { u"word_or_phrase_searches", u"threads" }, IG, Does<Search> },
    };
}

std::vector<Entry> unread()
{
    constexpr auto Exact = FileReason::LeftOutOnPurpose; // where somebody was, to the metre
    constexpr auto Others = FileReason::LeftOutOnPurpose; // about other people
    constexpr auto Nothing = FileReason::NothingToRead;
    return {
        { { u"last_location" }, FB, Exact },
        { { u"last_known_location" }, IG, Exact },
        { { u"your_sampled_locations" }, Both, Exact },
        { { u"location_history" }, FB, Exact },
        { { u"your_friends" }, FB, Others },
        { { u"your_address_books" }, FB, Others },
        { { u"synced_contacts" }, IG, Others },
        { { u"followers", u"followers_and_following" }, IG, Others },
        { { u"your_information_download_requests" }, Both, Nothing },
        { { u"personal_information", u"threads" }, IG, Nothing },
    };
}

// ASCII letters and digits are all that counts of a name.
QString compact(QStringView folded)
{
    QString letters;
    for (const QChar c : folded) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            letters += c;
    }
    return letters;
}

// "liked_posts_2" and "liked_posts (1)" are "liked_posts".
QStringView withoutNumber(QStringView stem)
{
    const auto isNumbering
        = [](QChar c) { return c.isDigit() || c == u'(' || c == u')' || c == u'_' || c == u' '; };
    while (stem.size() > 1 && isNumbering(stem.back()))
        stem.chop(1);
    return stem;
}

using Names = QHash<std::pair<QString, QString>, MetaName>;

const Names& allNames()
{
    static const Names names = [] {
        Names table;
        for (const auto entries : { &inferences, &businesses, &shown, &activities, &unread }) {
            for (const Entry& entry : entries())
                table.insert({ compact(entry.place.name), compact(entry.place.folder) }, entry.told);
        }
        return table;
    }();
    return names;
}

} // namespace

const MetaName* metaFile(const Glimpse& glimpse)
{
    static const MetaName offMetaPage { Both, &OffMeta, FileReason::None, false, false };
    static const MetaName offMetaIndex { Both, &OffMetaIndex, FileReason::None, false, false };
    const QString folder = glimpse.folders.isEmpty() ? QString() : glimpse.folders.last();
    if (glimpse.isPage() && folder == "your_activity_off_meta_technologies"_L1)
        return &offMetaPage;
    if (glimpse.isPage() && glimpse.head.contains("href=\"your_activity_off_meta_technologies/"))
        return &offMetaIndex;
    const Names& names = allNames();
    const QString name = compact(withoutNumber(glimpse.stem));
    auto found = names.constFind({ name, compact(folder) });
    if (found == names.constEnd())
        found = names.constFind({ name, QString() });
    return found == names.constEnd() ? nullptr : &*found;
}

} // namespace candor::importing
