#pragma once

#include "id.h"
#include "record.h"

#include <map>

namespace candor {

using TraitId = Id<struct TraitTag>;
using ItemId = Id<struct ItemTag>;
using RecordId = Id<struct RecordTag>;
using ImportId = Id<struct ImportTag>;
using FileId = Id<struct FileTag>;

// What the person did to a trait. Issue by issue more states gain a meaning; numbers are stored.
enum class TraitState : quint8 { Active, Contested, Corrected, Hidden };
QLatin1String idOf(TraitState state);

// One thing a company inferred or declared about the person, or Candor derived from what the company kept,
// folded from all evidence that is visible now.
struct Trait {
    TraitId id;
    Company company = Company::Manual;
    Role role = Role::Inferred;
    Category category = Category::Other;
    QString label; // the kind, in the company's words
    QString value; // empty: not disclosed
    bool sensitive = false;
    bool disabled = false; // switched off at the company
    std::optional<int> confidence; // 0-100, only when the company gives one
    std::optional<Instant> firstSeen; // of its evidence; nothing when no evidence carries a time
    std::optional<Instant> lastSeen;
    qint64 evidence = 0; // number of records it rests on; never 0 in a profile
    qint64 weight = 0; // of a derived one: that of its records at lastSeen, see models/topics/interest.h
    TraitState state = TraitState::Active;

    bool operator==(const Trait&) const = default;
};

// One record a trait rests on, with where it stands.
struct Evidence {
    RecordId record;
    Role role = Role::Inferred;
    std::optional<Instant> at;
    QString text;
    ImportId import;
    QString file; // path inside its export
    Position position;
};

// Everything companies hold, as of one moment: the traits of all complete imports.
struct Profile {
    std::vector<Trait> traits; // by company, category, label, value
    // What Candor derived from what companies kept, in the same order: no company says it, so it is never
    // counted or used as what companies hold.
    std::vector<Trait> derived {};

    // For who lists both: each company's derived traits behind those it holds, all in `traits`.
    Profile withDerived() const;

    std::map<Category, qint64> byCategory() const;
    std::map<Company, qint64> byCompany() const;
    std::map<Role, qint64> byRole() const;
    qint64 sensitive() const;
};

// Not seen for more than half a year before `now`: companies drop or refresh what they still use well within
// that time.
inline constexpr std::chrono::days StaleAfter { 180 };
bool isStale(const Trait& trait, Instant now);

// What a person searches for: every word of `text` occurs, without regard to case, in label, value or brand.
bool matches(const Trait& trait, QStringView text);

} // namespace candor
