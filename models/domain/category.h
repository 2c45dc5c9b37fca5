#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <bitset>
#include <optional>

namespace candor {

// The unit of choice: what kind of knowledge about a person is used. Fourteen, in the order in which they are
// shown. The numbers are stored: new ones are appended, none is ever renumbered.
enum class Category : quint8 {
    Interests,
    Demographics,
    Location,
    Device,
    Purchases,
    Lists, // contacts and customer lists that somebody uploaded
    Lookalikes,
    Viewing, // viewing and listening
    Search,
    Offsite, // what other sites and apps report
    Engagement, // activity on the service itself
    Work, // work and education
    Browsing,
    Other
};

inline constexpr std::size_t CategoryCount = 14;
inline constexpr std::array<Category, CategoryCount> AllCategories { Category::Interests,
    Category::Demographics, Category::Location, Category::Device, Category::Purchases, Category::Lists,
    Category::Lookalikes, Category::Viewing, Category::Search, Category::Offsite, Category::Engagement,
    Category::Work, Category::Browsing, Category::Other };

constexpr std::size_t indexOf(Category category)
{
    return static_cast<std::size_t>(category);
}

// The stable name used in files and by candor-cli: "interests", "lookalikes", …
QLatin1String idOf(Category category);
std::optional<Category> categoryFromId(QStringView id);

// A set of categories; bit = indexOf(category).
using CategorySet = std::bitset<CategoryCount>;

} // namespace candor
