#pragma once

#include "families.h"

namespace candor::importing {

// "ad-impressions" for "data/ad-impressions-part1.js"; empty when the name is not that of a data file.
QString xNameOfPath(const QString& path);

// The same out of the file's first bytes: "window.YTD.ad_impressions.part0 = [", whatever the file is called.
QString xNameOfHead(const QByteArray& head);

std::optional<Sighting> recogniseX(const Glimpse& glimpse);

// What manifest.js tells of the archive.
struct XManifest {
    QString account; // tells archives of several accounts apart; kept nowhere else
    std::optional<Instant> generatedAt;
    bool isPartial = false;
    QStringList files; // base names X says it sent

    static bool isIn(const QByteArray& head);
    static XManifest from(const QByteArray& script);
};

Origin originOfX(const Inventory& inventory);

} // namespace candor::importing
