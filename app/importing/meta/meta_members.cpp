#include "meta_kinds.h"
#include "meta_names.h"

#include <QHash>

namespace candor::importing {

namespace {

constexpr auto FB = Family::Facebook;
constexpr auto IG = Family::Instagram;

constexpr MetaName reads(Family family, const MetaFormats& formats)
{
    return { family, &formats, FileReason::None, false, false };
}

constexpr MetaName ordinary(Family family, const MetaFormats& formats)
{
    return { family, &formats, FileReason::None, true, false };
}

constexpr MetaName threads(const MetaFormats& formats)
{
    return { IG, &formats, FileReason::None, false, true };
}

constexpr MetaName unread(Family family, FileReason reason)
{
    return { family, nullptr, reason, true, false };
}

using Names = QHash<QString, MetaName>;

Names facebookMembers()
{
    return {
        { u"topics"_s, ordinary(FB, Says<AdInterest>) },
        { u"inferred_topics"_s, ordinary(FB, Says<Topic>) },
        { u"bcts"_s, ordinary(FB, Says<OtherCategory>) },
        { u"primary_location"_s, ordinary(FB, Places<PrimaryPlace>) },
        { u"primary_public_location"_s, ordinary(FB, Places<PublicPlace>) },
        { u"timezone"_s, ordinary(FB, TimeZones) },
        { u"phone_number_location"_s, ordinary(FB, Places<PhonePlace>) },
        { u"news_your_locations"_s, reads(FB, Says<NewsPlace>) },
        { u"friend_peer_group"_s, reads(FB, Says<PeerGroup>) },
        { u"last_location"_s, unread(FB, FileReason::LeftOutOnPurpose) },
        { u"profile"_s, ordinary(FB, OwnProfiles) },
        { u"custom_audiences_all_types"_s, reads(FB, AdvertiserLists) },
        { u"custom_audiences"_s, ordinary(FB, Says<ContactList>) },
        { u"history"_s, ordinary(FB, InteractedAds) },
        { u"lead_gen_info"_s, ordinary(FB, LeadForms) },
        { u"off_facebook_activity"_s, reads(FB, OffMeta) },
        { u"installed_apps"_s, ordinary(FB, Apps) },
        { u"app_posts"_s, ordinary(FB, Does<AppPost>) },
        { u"admined_apps"_s, unread(FB, FileReason::NothingToRead) },
        { u"recently_viewed"_s, ordinary(FB, RecentlyViewed) },
        { u"visited_things"_s, ordinary(FB, RecentlyVisited) },
        { u"searches"_s, ordinary(FB, Does<Search>) },
        { u"page_likes"_s, ordinary(FB, Does<Like>) },
        { u"pages_followed"_s, ordinary(FB, Does<Follow>) },
        { u"following"_s, ordinary(FB, Does<Follow>) },
    };
}

Names instagramMembers()
{
    return {
        { u"impressions_history_ads_seen"_s, reads(IG, ViewedAds) },
        { u"impressions_history_ads_clicked"_s, reads(IG, ClickedAds) },
        { u"impressions_history_posts_seen"_s, reads(IG, Does<View>) },
        { u"impressions_history_videos_watched"_s, reads(IG, Does<Watch>) },
        { u"impressions_history_chaining_seen"_s, reads(IG, Does<ProfileView>) },
        { u"impressions_history_recs_hidden_authors"_s, reads(IG, Says<NotInterestedProfile>) },
        { u"impressions_history_posts_not_interested"_s, reads(IG, Says<NotInterestedPost>) },
        { u"impressions_history_app_message"_s, reads(IG, Prompts) },
        { u"inferred_data_ig_interest"_s, reads(IG, Says<AdInterest>) },
        { u"topics_your_topics"_s, reads(IG, Says<Topic>) },
        { u"topics_your_reels_topics"_s, reads(IG, Says<ReelsTopic>) },
        { u"topics_your_reels_emotions"_s, reads(IG, Says<ReelsSentiment>) },
        { u"ig_custom_audiences_all_types"_s, reads(IG, AdvertiserLists) },
        { u"ig_lead_gen_info"_s, reads(IG, LeadForms) },
        { u"apps_and_websites_off_meta_activity"_s, reads(IG, OffMeta) },
        { u"inferred_data_primary_location"_s, reads(IG, Places<BasedIn>) },
        { u"inferred_data_inferred_emails"_s, reads(IG, Hides<Email>) },
        { u"inferred_data_inferred_phone_numbers"_s, reads(IG, Hides<Phone>) },
        { u"account_history_imprecise_last_known_location"_s, unread(IG, FileReason::LeftOutOnPurpose) },
        { u"checkout_saved_recently_viewed_products"_s, reads(IG, Does<Product>) },
        { u"searches_user"_s, reads(IG, Does<Search>) },
        { u"searches_keyword"_s, reads(IG, Does<Search>) },
        { u"searches_hashtag"_s, reads(IG, Does<Search>) },
        { u"searches_place"_s, reads(IG, Does<Search>) },
        { u"likes_media_likes"_s, reads(IG, Does<Like, MetaLine::Title>) },
        { u"relationships_following"_s, reads(IG, Does<Follow>) },
        { u"text_post_app_text_post_app_posts_seen"_s, threads(Does<View>) },
        { u"text_post_app_media_likes"_s, threads(Does<Like, MetaLine::Title>) },
        { u"text_post_app_text_posts"_s, threads(Does<Post>) },
        { u"text_post_app_text_app_interest_feeds"_s, threads(InterestFeeds) },
        { u"text_post_app_keyword"_s, threads(Does<Search>) },
        { u"text_post_app_text_post_app_profile"_s, unread(IG, FileReason::NothingToRead) },
    };
}

// "topics_v2" is "topics" in its second version.
std::string_view withoutVersion(std::string_view member)
{
    const std::size_t at = member.rfind("_v");
    const bool isVersion = at != std::string_view::npos && at + 2 < member.size()
        && std::ranges::all_of(member.substr(at + 2), [](char c) { return c >= '0' && c <= '9'; });
    return isVersion ? member.substr(0, at) : member;
}

} // namespace

bool hasVersion(std::string_view member)
{
    return withoutVersion(member) != member;
}

const MetaName* metaMember(std::string_view member)
{
    static const Names facebook = facebookMembers();
    static const Names instagram = instagramMembers();
    const std::string_view base = withoutVersion(member);
    const QString name = QString::fromUtf8(base.data(), static_cast<qsizetype>(base.size()));
    for (const Names* const names : { &facebook, &instagram }) {
        const auto found = names->constFind(name);
        if (found != names->constEnd())
            return &*found;
    }
    return nullptr;
}

} // namespace candor::importing
