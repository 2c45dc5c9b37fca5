#pragma once

#include "category.h"
#include "company.h"
#include "instant.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace candor {

// What a record tells. Never mixed up: a declared age is not an inference. The numbers are stored: only
// append.
enum class Role : quint8 {
    Inferred, // the company's own conclusion
    Declared, // what the person told the company
    Activity, // what the person did
    Exposure, // an ad or recommendation that was shown
    Advertiser, // a named third party holds, uploaded or reported the person's data
    Control, // a setting at the company
    Derived // Candor's own conclusion from what the person did: only claims and traits have it, no record
};

inline constexpr std::array AllRoles { Role::Inferred, Role::Declared, Role::Activity, Role::Exposure,
    Role::Advertiser, Role::Control, Role::Derived };

// "INFERRED", "DECLARED", … as candor-cli writes them.
QLatin1String idOf(Role role);
std::optional<Role> roleFromId(QStringView id);

// What the person did with a shown ad. Automatic counters (autoplay, "chargeable impression") are not an
// interaction.
enum class Interaction : quint8 { None, Clicked, Opened, Played, Voted };
QLatin1String idOf(Interaction interaction); // "none", "clicked", …

// Where in its (unpacked) file a record stands.
struct Position {
    qint64 byte = 0; // offset of the array element or object that holds the record
    qint64 index = 0; // running number of the record in its file, from 0

    bool operator==(const Position&) const = default;
};

// One statement about the person: what a trait is made of. `label` is the kind in the company's own words
// ("Interests", "Follower look-alikes", "Age"), `value` what is said; an empty value means the company does
// not disclose it.
struct Claim {
    Role role = Role::Inferred;
    Category category = Category::Other;
    QString label;
    QString value;
    bool disabled = false; // the person switched this one off at the company

    bool operator==(const Claim&) const = default;
};

// One ad or recommendation as it was shown.
struct Showing {
    QString title; // what the ad says, or the promoted account's name
    QString advertiser;
    QString creative; // the company's own id of the creative; empty when there is none
    QString place; // where it was shown, in the company's words
    Interaction interaction = Interaction::None;

    bool operator==(const Showing&) const = default;
};

// One thing an export says. Texts are Unicode, unescaped, as the company wrote them.
struct Record {
    Role role = Role::Activity;
    Company company = Company::Manual;
    Category category = Category::Other;
    QString kind; // short English code of a closed vocabulary per recognizer: "search", "watch", "ad",
                  // "interest", …
    QString text; // one line a person understands
    std::optional<Instant> at; // nothing when the export gives no time
    QString
        host; // of the page an activity was about, without "www."; no part of what makes two records the same
    Position position;
    std::vector<Claim> claims; // what it states about the person; for an exposure, the matched criteria
    std::optional<Showing> showing; // set exactly when role is Exposure
};

} // namespace candor
