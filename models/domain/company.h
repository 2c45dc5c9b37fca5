#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace candor {

// A company (or browser) whose own records an import brings. The numbers are stored: only append.
enum class Company : quint8 {
    X,
    Google,
    YouTube,
    Facebook,
    Instagram,
    Threads,
    Spotify,
    Netflix,
    Amazon,
    LinkedIn,
    TikTok,
    Snapchat,
    Reddit,
    Pinterest,
    Apple,
    Microsoft,
    Chrome,
    Chromium,
    Firefox,
    Safari,
    Edge,
    Brave,
    Manual // entered by hand, such as a data broker's reply
};

std::span<const Company> allCompanies();

// The stable name used in files and by candor-cli: "x", "youtube", …
QLatin1String idOf(Company company);
std::optional<Company> companyFromId(QStringView id);

// The brand as it writes itself; brands are not translated.
QLatin1String brandOf(Company company);

} // namespace candor
