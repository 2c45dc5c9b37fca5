#pragma once

#include "instant.h"

#include <QByteArray>
#include <QSet>
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
    QByteArray zone; // IANA name of the zone in which the export's pages write times; empty: not said
    QSet<QString> linkedPages; // folded names of the pages that an index leads to

    // How much is shared by now: it only ever grows.
    struct Extent {
        std::size_t exposures = 0;
        QByteArray zone;
        qsizetype linkedPages = 0;

        bool operator==(const Extent&) const = default;
    };
    Extent extent() const { return { exposures.size(), zone, linkedPages.size() }; }
};

} // namespace candor::importing
