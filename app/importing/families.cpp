#include "families.h"

#include "amazon/amazon_files.h"
#include "apple/apple_files.h"
#include "google/google_files.h"
#include "linkedin/linkedin_files.h"
#include "manual/broker_table.h"
#include "meta/meta_files.h"
#include "microsoft/microsoft_files.h"
#include "netflix/netflix_files.h"
#include "pinterest/pinterest_files.h"
#include "reddit/reddit_files.h"
#include "snapchat/snapchat_files.h"
#include "spotify/spotify_files.h"
#include "tiktok/tiktok_files.h"
#include "x/x_files.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr std::array Families {
    FamilyFacts { Family::X, Company::X, "X archive"_L1, &recogniseX, &originOfX },
    FamilyFacts {
        Family::Google, Company::Google, "Google Takeout"_L1, &recogniseGoogle, &originOfGoogle, false },
    FamilyFacts { Family::Spotify, Company::Spotify, "Spotify data"_L1, &recogniseSpotify, &originUnknown },
    FamilyFacts {
        Family::Netflix, Company::Netflix, "Netflix report"_L1, &recogniseNetflix, &originOfNetflix, false },
    FamilyFacts {
        Family::Reddit, Company::Reddit, "Reddit data"_L1, &recogniseReddit, &originOfReddit, false },
    FamilyFacts {
        Family::Pinterest, Company::Pinterest, "Pinterest data"_L1, &recognisePinterest, &originUnknown },
    FamilyFacts { Family::Amazon, Company::Amazon, "Amazon data"_L1, &recogniseAmazon, &originOfAmazon },
    FamilyFacts { Family::LinkedIn, Company::LinkedIn, "LinkedIn data export"_L1, &recogniseLinkedIn,
        &originOfLinkedIn },
    FamilyFacts {
        Family::Manual, Company::Manual, "Data brokers' replies"_L1, &recogniseBrokerTable, &originUnknown },
    FamilyFacts { Family::TikTok, Company::TikTok, "TikTok data"_L1, &recogniseTikTok, &originOfTikTok },
    FamilyFacts {
        Family::Snapchat, Company::Snapchat, "Snapchat My Data"_L1, &recogniseSnapchat, &originOfSnapchat },
    FamilyFacts {
        Family::Apple, Company::Apple, "Apple data copy"_L1, &recogniseApple, &originUnknown, false },
    FamilyFacts { Family::Microsoft, Company::Microsoft, "Microsoft privacy dashboard"_L1,
        &recogniseMicrosoft, &originUnknown, false },
    FamilyFacts { Family::Facebook, Company::Facebook, "Facebook information"_L1, &recogniseFacebook,
        &originOfFacebook },
    FamilyFacts { Family::Instagram, Company::Instagram, "Instagram information"_L1, &recogniseInstagram,
        &originOfInstagram },
};

} // namespace

Origin originUnknown(const Inventory&)
{
    return {};
}

std::span<const FamilyFacts> allFamilies()
{
    return Families;
}

const FamilyFacts& factsOf(Family family)
{
    return *std::ranges::find(Families, family, &FamilyFacts::family);
}

} // namespace candor::importing
