#include "found_so_far.h"

#include "identity.h"
#include "sensitive.h"

#include <algorithm>

namespace candor {

qint64 FoundSoFar::recordCount() const
{
    qint64 sum = 0;
    for (const auto& [company, roles] : records) {
        for (const auto& [role, count] : roles)
            sum += count;
    }
    return sum;
}

qint64 FoundSoFar::adCount() const
{
    qint64 sum = 0;
    for (const auto& [company, roles] : records) {
        const auto exposures = roles.find(Role::Exposure);
        sum += exposures == roles.end() ? 0 : exposures->second;
    }
    return sum;
}

void FoundTally::include(const FoundSoFar& earlier, std::span<const TraitId> traits)
{
    for (const auto& [company, roles] : earlier.records) {
        for (const auto& [role, count] : roles)
            m_found.records[company][role] += count;
    }
    for (const TraitId trait : traits) {
        if (m_traits.size() < MostToldApart)
            m_traits.insert(trait.value);
    }
    m_found.traits = static_cast<qint64>(m_traits.size());
    m_found.traitsAreMore
        = m_found.traitsAreMore || earlier.traitsAreMore || m_traits.size() == MostToldApart;
    for (const FoundTrait& trait : earlier.first) {
        if (m_found.first.size() < MostListed)
            m_found.first.push_back(trait);
    }
}

void FoundTally::add(std::span<const Record> batch)
{
    for (const Record& record : batch) {
        ++m_found.records[record.company][record.role];
        ++m_recordsOfFile[{ record.company, record.role }];
        for (const Claim& claim : record.claims)
            addTrait(record.company, claim);
    }
}

void FoundTally::addTrait(Company company, const Claim& claim)
{
    const TraitId id = traitIdOf(company, claim);
    if (m_traits.contains(id.value))
        return;
    if (m_traits.size() == MostToldApart) {
        m_found.traitsAreMore = true;
        return;
    }
    m_traits.insert(id.value);
    m_traitsOfFile.push_back(id.value);
    ++m_found.traits;
    if (m_found.first.size() == MostListed)
        return;
    const bool sensitive = sensitiveTopicOf(claim.label) || sensitiveTopicOf(claim.value);
    m_found.first.push_back({ id, company, claim.role, claim.label, claim.value, sensitive });
}

void FoundTally::fileIsKept()
{
    m_recordsOfFile.clear();
    m_traitsOfFile.clear();
}

void FoundTally::fileIsDropped()
{
    for (const auto& [key, count] : m_recordsOfFile) {
        const auto company = m_found.records.find(key.first);
        if ((company->second[key.second] -= count) == 0)
            company->second.erase(key.second);
        if (company->second.empty())
            m_found.records.erase(company);
    }
    for (const qint64 id : m_traitsOfFile) {
        m_traits.erase(id);
        std::erase_if(m_found.first, [id](const FoundTrait& trait) { return trait.id.value == id; });
    }
    m_found.traits -= static_cast<qint64>(m_traitsOfFile.size());
    fileIsKept();
}

} // namespace candor
