#pragma once

#include "trait.h"

#include <map>
#include <span>
#include <unordered_set>
#include <vector>

namespace candor {

// A trait that has been met in an import that is still being read.
struct FoundTrait {
    TraitId id;
    Company company = Company::Manual;
    Role role = Role::Inferred;
    QString label;
    QString value; // empty: not disclosed
    bool sensitive = false;

    bool operator==(const FoundTrait&) const = default;
};

// What an import that is still being read has brought so far. Counted as it passes: a record that the store
// knows already counts as well.
struct FoundSoFar {
    std::map<Company, std::map<Role, qint64>> records;
    qint64 traits = 0; // that differ
    bool traitsAreMore = false; // so many that no more are told apart
    std::vector<FoundTrait> first; // of the traits, in the order in which they were met

    qint64 recordCount() const; // of all companies and roles
    qint64 adCount() const; // the exposures among them

    bool operator==(const FoundSoFar&) const = default;
};

// Folds the batches of an import as they pass. Its memory is bounded: it tells 100,000 traits apart and keeps
// the first hundred. One thread.
class FoundTally {
public:
    static constexpr std::size_t MostToldApart = 100'000;
    static constexpr std::size_t MostListed = 100;

    // What an earlier reading has found; `traits` are all of those in it.
    void include(const FoundSoFar& earlier, std::span<const TraitId> traits);
    void add(std::span<const Record> batch);
    void fileIsKept(); // what was added since the last file counts from now on
    void fileIsDropped(); // what was added since the last file does not count

    const FoundSoFar& soFar() const { return m_found; }

private:
    void addTrait(Company company, const Claim& claim);

    FoundSoFar m_found;
    std::unordered_set<qint64> m_traits;
    std::map<std::pair<Company, Role>, qint64> m_recordsOfFile;
    std::vector<qint64> m_traitsOfFile; // that it was the first to tell
};

} // namespace candor
