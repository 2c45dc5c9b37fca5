#include "import_summary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

QLatin1String idOf(FileState state)
{
    constexpr std::array ids { "read"_L1, "skipped"_L1, "unknown"_L1, "failed"_L1 };
    return ids[static_cast<std::size_t>(state)];
}

QLatin1String idOf(FileReason reason)
{
    constexpr std::array ids { ""_L1, "empty"_L1, "not-about-you"_L1, "other-format-present"_L1,
        "html-not-json"_L1, "left-out-on-purpose"_L1, "not-recognised"_L1, "malformed"_L1, "too-deep"_L1,
        "record-too-large"_L1, "too-large"_L1, "bad-archive-entry"_L1, "nothing-to-read"_L1, "duplicate"_L1,
        "too-many-files"_L1 };
    return ids[static_cast<std::size_t>(reason)];
}

QLatin1String idOf(WarningCode code)
{
    constexpr std::array ids { "part-missing"_L1, "company-could-not-export"_L1, "unknown-keys"_L1,
        "times-unreadable"_L1, "no-inferred-profile"_L1, "other-accounts"_L1, "records-unreadable"_L1 };
    return ids[static_cast<std::size_t>(code)];
}

ByteTotals ImportSummary::bytes() const
{
    ByteTotals totals;
    for (const FileReport& file : files) {
        totals.total += file.bytes;
        switch (file.state) {
        case FileState::Read:
            totals.read += file.bytes;
            break;
        case FileState::Skipped:
            totals.skipped += file.bytes;
            break;
        case FileState::Unknown:
            totals.unknown += file.bytes;
            break;
        case FileState::Failed:
            totals.failed += file.bytes;
            break;
        }
    }
    return totals;
}

qint64 ImportSummary::fileCount(FileState state) const
{
    return std::count_if(
        files.begin(), files.end(), [state](const FileReport& file) { return file.state == state; });
}

} // namespace candor
