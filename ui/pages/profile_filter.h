#pragma once

#include "trait.h"

namespace candor::ui {

// Which traits the profile page shows: what a number on another page leads to.
struct ProfileFilter {
    QString text;
    std::optional<Category> category;
    std::optional<Company> company;
    std::optional<Role> role;
    bool sensitiveOnly = false;

    bool operator==(const ProfileFilter&) const = default;
};

} // namespace candor::ui
