#include "company.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

struct Entry {
    Company company;
    QLatin1String id;
    QLatin1String brand;
};

constexpr std::array Entries {
    Entry { Company::X, "x"_L1, "X"_L1 },
    Entry { Company::Google, "google"_L1, "Google"_L1 },
    Entry { Company::YouTube, "youtube"_L1, "YouTube"_L1 },
    Entry { Company::Facebook, "facebook"_L1, "Facebook"_L1 },
    Entry { Company::Instagram, "instagram"_L1, "Instagram"_L1 },
    Entry { Company::Threads, "threads"_L1, "Threads"_L1 },
    Entry { Company::Spotify, "spotify"_L1, "Spotify"_L1 },
    Entry { Company::Netflix, "netflix"_L1, "Netflix"_L1 },
    Entry { Company::Amazon, "amazon"_L1, "Amazon"_L1 },
    Entry { Company::LinkedIn, "linkedin"_L1, "LinkedIn"_L1 },
    Entry { Company::TikTok, "tiktok"_L1, "TikTok"_L1 },
    Entry { Company::Snapchat, "snapchat"_L1, "Snapchat"_L1 },
    Entry { Company::Reddit, "reddit"_L1, "Reddit"_L1 },
    Entry { Company::Pinterest, "pinterest"_L1, "Pinterest"_L1 },
    Entry { Company::Apple, "apple"_L1, "Apple"_L1 },
    Entry { Company::Microsoft, "microsoft"_L1, "Microsoft"_L1 },
    Entry { Company::Chrome, "chrome"_L1, "Chrome"_L1 },
    Entry { Company::Chromium, "chromium"_L1, "Chromium"_L1 },
    Entry { Company::Firefox, "firefox"_L1, "Firefox"_L1 },
    Entry { Company::Safari, "safari"_L1, "Safari"_L1 },
    Entry { Company::Edge, "edge"_L1, "Edge"_L1 },
    Entry { Company::Brave, "brave"_L1, "Brave"_L1 },
    Entry { Company::Manual, "manual"_L1, "Manual"_L1 },
};

constexpr std::size_t CompanyCount = Entries.size();
static_assert(static_cast<std::size_t>(Company::Manual) + 1 == CompanyCount);

} // namespace

std::span<const Company> allCompanies()
{
    static constexpr auto companies = [] {
        std::array<Company, CompanyCount> all {};
        std::transform(
            Entries.begin(), Entries.end(), all.begin(), [](const Entry& entry) { return entry.company; });
        return all;
    }();
    return companies;
}

QLatin1String idOf(Company company)
{
    return Entries[static_cast<std::size_t>(company)].id;
}

QLatin1String brandOf(Company company)
{
    return Entries[static_cast<std::size_t>(company)].brand;
}

std::optional<Company> companyFromId(QStringView id)
{
    const auto found
        = std::find_if(Entries.begin(), Entries.end(), [id](const Entry& entry) { return id == entry.id; });
    return found == Entries.end() ? std::nullopt : std::optional(found->company);
}

} // namespace candor
