#pragma once

#include "exports.h"

#include <QByteArray>

namespace candor::importing {

// "ad-impressions" for "data/ad-impressions-part1.js"; empty when the name is not that of a data file.
QString xNameOfPath(const QString& path);

// The same out of the file's first bytes: "window.YTD.ad_impressions.part0 = [", whatever the file is called.
QString xNameOfHead(const QByteArray& head);

// What Candor reads of a file of that name; None for all others.
Content xContentNamed(const QString& name);

// What manifest.js tells of the archive.
struct XManifest {
    QString account; // tells archives of several accounts apart; kept nowhere else
    std::optional<Instant> generatedAt;
    bool isPartial = false;
    QStringList files; // base names X says it sent

    static bool isIn(const QByteArray& head);
    static XManifest from(const QByteArray& script);
};

} // namespace candor::importing
