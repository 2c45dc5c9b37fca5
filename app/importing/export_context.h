#pragma once

#include "instant.h"

#include <QString>

#include <optional>
#include <unordered_set>

namespace candor::importing {

// What readers share across the files of one export.
struct ExportContext {
    std::optional<Instant> generatedAt;
    QString container; // the name of the one at hand
    std::unordered_set<quint64>
        exposures; // keys of the showings taken so far: two of X's files may tell the same one
};

} // namespace candor::importing
