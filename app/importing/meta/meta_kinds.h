#pragma once

#include "meta_formats.h"

namespace candor::importing {

using namespace Qt::StringLiterals;

// What the records of each kind of Meta's files share; the labels are Meta's own names for the kinds.
inline constexpr MetaKind AdInterest { "interest"_L1, Role::Inferred, Category::Interests,
    "Ads interests"_L1 };
inline constexpr MetaKind InterestCategory { "interest"_L1, Role::Inferred, Category::Interests,
    "Interest categories"_L1 };
inline constexpr MetaKind Topic { "topic"_L1, Role::Inferred, Category::Interests, "Your topics"_L1 };
inline constexpr MetaKind ReelsTopic { "topic"_L1, Role::Inferred, Category::Interests,
    "Your Reels topics"_L1 };
inline constexpr MetaKind ReelsSentiment { "sentiment"_L1, Role::Inferred, Category::Interests,
    "Your Reels sentiments"_L1 };
inline constexpr MetaKind OtherCategory { "category"_L1, Role::Inferred, Category::Interests,
    "Other categories used to reach you"_L1 };
inline constexpr MetaKind PreferredCategory { "category"_L1, Role::Inferred, Category::Interests,
    "Your preferred categories"_L1 };
inline constexpr MetaKind SuggestedFollow { "suggestion"_L1, Role::Inferred, Category::Interests,
    "People we think you should follow"_L1 };
inline constexpr MetaKind PlaceOfInterest { "place"_L1, Role::Inferred, Category::Location,
    "Locations of interest"_L1 };
inline constexpr MetaKind NewsPlace { "place"_L1, Role::Inferred, Category::Location, "Your locations"_L1 };
inline constexpr MetaKind PrimaryPlace { "place"_L1, Role::Inferred, Category::Location,
    "Primary location"_L1 };
inline constexpr MetaKind PredictedCity { "place"_L1, Role::Inferred, Category::Location,
    "Predicted city"_L1 };
inline constexpr MetaKind PublicPlace { "place"_L1, Role::Inferred, Category::Location,
    "Primary public location"_L1 };
inline constexpr MetaKind PhonePlace { "place"_L1, Role::Inferred, Category::Location,
    "Phone number location"_L1 };
inline constexpr MetaKind Jurisdiction { "place"_L1, Role::Inferred, Category::Location,
    "Your privacy jurisdiction"_L1 };
inline constexpr MetaKind BasedIn { "place"_L1, Role::Inferred, Category::Location, "Profile based in"_L1 };
inline constexpr MetaKind Language { "language"_L1, Role::Inferred, Category::Demographics,
    "Predicted languages"_L1 };
inline constexpr MetaKind VideoLanguage { "language"_L1, Role::Inferred, Category::Demographics,
    "Your inferred language preferences for videos"_L1 };
inline constexpr MetaKind PeerGroup { "peer-group"_L1, Role::Inferred, Category::Demographics,
    "Friend peer group"_L1 };
inline constexpr MetaKind Email { "email"_L1, Role::Inferred, Category::Lists, "Possible emails"_L1 };
inline constexpr MetaKind Phone { "phone-number"_L1, Role::Inferred, Category::Lists,
    "Possible phone numbers"_L1 };
inline constexpr MetaKind ContactList { "contact-list"_L1, Role::Advertiser, Category::Lists,
    "Advertisers who uploaded a contact list with your information"_L1 };

inline constexpr MetaKind Ad { "ad"_L1, Role::Exposure, Category::Other, "Ads viewed"_L1 };
inline constexpr MetaKind ClickedAd { "ad"_L1, Role::Exposure, Category::Other, "Ads clicked"_L1 };
inline constexpr MetaKind Prompt { "prompt"_L1, Role::Exposure, Category::Other, "In-app message"_L1 };

inline constexpr MetaKind Search { "search"_L1, Role::Activity, Category::Search, "Search"_L1 };
inline constexpr MetaKind MarketSearch { "marketplace-search"_L1, Role::Activity, Category::Search,
    "Search"_L1 };
inline constexpr MetaKind Visit { "visit"_L1, Role::Activity, Category::Browsing, "Link history"_L1 };
inline constexpr MetaKind Like { "like"_L1, Role::Activity, Category::Engagement, "Like"_L1 };
inline constexpr MetaKind Follow { "follow"_L1, Role::Activity, Category::Engagement, "Follow"_L1 };
inline constexpr MetaKind Post { "post"_L1, Role::Activity, Category::Engagement, "Post"_L1 };
inline constexpr MetaKind View { "view"_L1, Role::Activity, Category::Engagement, "Posts viewed"_L1 };
inline constexpr MetaKind ProfileVisit { "visit"_L1, Role::Activity, Category::Engagement,
    "Profile visits"_L1 };
inline constexpr MetaKind ProfileView { "view"_L1, Role::Activity, Category::Engagement,
    "Suggested profiles viewed"_L1 };
inline constexpr MetaKind Watch { "watch"_L1, Role::Activity, Category::Viewing, "Videos watched"_L1 };
inline constexpr MetaKind Product { "product-view"_L1, Role::Activity, Category::Purchases,
    "Recently viewed products"_L1 };
inline constexpr MetaKind AppPost { "app-post"_L1, Role::Activity, Category::Offsite,
    "Posts from apps and websites"_L1 };
inline constexpr MetaKind Hardware { "device"_L1, Role::Activity, Category::Device, "Detected hardware"_L1 };

inline constexpr MetaKind AdSetting { "ad-control"_L1, Role::Control, Category::Other, "Ad preferences"_L1 };
inline constexpr MetaKind OffMetaSetting { "ad-control"_L1, Role::Control, Category::Offsite,
    "Your activity off Meta technologies settings"_L1 };
inline constexpr MetaKind TopicWish { "topic-control"_L1, Role::Control, Category::Interests,
    "See more or see less topics"_L1 };
inline constexpr MetaKind NotInterestedProfile { "not-interested"_L1, Role::Control, Category::Engagement,
    "Profiles you're not interested in"_L1 };
inline constexpr MetaKind NotInterestedPost { "not-interested"_L1, Role::Control, Category::Engagement,
    "Posts you're not interested in"_L1 };

// What makes records of them.
template <const MetaKind& kind>
std::unique_ptr<MetaMeaning> saying(Company company, const ExportContext& context)
{
    return statementsOf(kind, company, context);
}
template <const MetaKind& kind>
std::unique_ptr<MetaMeaning> hiding(Company company, const ExportContext& context)
{
    return hiddenStatementsOf(kind, company, context);
}
template <const MetaKind& kind>
std::unique_ptr<MetaMeaning> placing(Company company, const ExportContext& context)
{
    return placesOf(kind, company, context);
}
template <const MetaKind& kind>
std::unique_ptr<MetaMeaning> setting(Company company, const ExportContext& context)
{
    return controlsOf(kind, company, context);
}
template <const MetaKind& kind, Interaction interaction, AdTexts texts>
std::unique_ptr<MetaMeaning> showing(Company company, const ExportContext&)
{
    return adsOf(kind, interaction, texts, company);
}
template <const MetaKind& kind, MetaLine line>
std::unique_ptr<MetaMeaning> doing(Company company, const ExportContext&)
{
    return activitiesOf(kind, line, company);
}

template <const MetaKind& kind>
inline constexpr const MetaFormats& Says = MetaReads<&saying<kind>>;
template <const MetaKind& kind>
inline constexpr const MetaFormats& Hides = MetaReads<&hiding<kind>>;
template <const MetaKind& kind>
inline constexpr const MetaFormats& Places = MetaReads<&placing<kind>>;
template <const MetaKind& kind>
inline constexpr const MetaFormats& Sets = MetaReads<&setting<kind>>;
template <const MetaKind& kind, Interaction interaction, AdTexts texts>
inline constexpr const MetaFormats& Shows = MetaReads<&showing<kind, interaction, texts>>;
template <const MetaKind& kind, MetaLine line = MetaLine::Texts>
inline constexpr const MetaFormats& Does = MetaReads<&doing<kind, line>>;

inline constexpr const MetaFormats& ViewedAds = Shows<Ad, Interaction::None, AdTexts::AccountFirst>;
inline constexpr const MetaFormats& ClickedAds
    = Shows<ClickedAd, Interaction::Clicked, AdTexts::AccountFirst>;
inline constexpr const MetaFormats& InteractedAds
    = Shows<ClickedAd, Interaction::Clicked, AdTexts::TitleLast>;
inline constexpr const MetaFormats& ShownAds = Shows<Ad, Interaction::None, AdTexts::TitleFirst>;
inline constexpr const MetaFormats& Prompts = Shows<Prompt, Interaction::None, AdTexts::TitleFirst>;
inline constexpr const MetaFormats& TimeZones = MetaReads<&timeZone, true>;
inline constexpr const MetaFormats& OwnProfiles = MetaReads<&ownProfile, false, false>;
inline constexpr const MetaFormats& InterestFeeds = MetaReads<&interestFeeds>;
inline constexpr const MetaFormats& AdvertiserLists = MetaReads<&advertisers>;
inline constexpr const MetaFormats& LeadForms = MetaReads<&leadForms>;
inline constexpr const MetaFormats& Apps = MetaReads<&connectedApps>;
inline constexpr const MetaFormats& Conversions = MetaReads<&reportedConversions>;
inline constexpr const MetaFormats& OffMeta = MetaReads<&offMetaActivity>;
inline constexpr const MetaFormats& OffMetaIndex = MetaReads<&offMetaActivity, true>; // leads to pages
inline constexpr const MetaFormats& RecentlyViewed = MetaReads<&recentlyViewed>;
inline constexpr const MetaFormats& RecentlyVisited = MetaReads<&recentlyVisited>;

} // namespace candor::importing
