#include "pages/import_facts.h"

#include <algorithm>
#include <numeric>

namespace candor::ui {

qint64 recordsOf(const ImportSummary& import)
{
    return std::accumulate(import.records.begin(), import.records.end(), qint64 { 0 },
        [](qint64 sum, const auto& entry) { return sum + entry.second; });
}

ImportHealth healthOf(const ImportSummary& import, const std::vector<ImportSummary>& all, Instant now)
{
    constexpr std::chrono::days old { 90 }; // companies change what they think within a season
    if (import.fileCount(FileState::Failed) > 0)
        return ImportHealth::Unreadable;
    const bool incomplete = std::ranges::any_of(import.warnings, [](const ImportWarning& warning) {
        return warning.code == WarningCode::PartMissing || warning.code == WarningCode::CompanyCouldNotExport;
    });
    if (incomplete)
        return ImportHealth::Incomplete;
    const bool hasNewer = std::ranges::any_of(all, [&import](const ImportSummary& other) {
        return other.company == import.company && other.product == import.product
            && other.importedAt > import.importedAt;
    });
    return !hasNewer && now - import.importedAt > old ? ImportHealth::Old : ImportHealth::Fine;
}

} // namespace candor::ui
