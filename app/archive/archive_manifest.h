#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace candor::archive {

// One part of an archive: a file in the zip.
struct Part {
    QString name;
    qint64 bytes = 0; // unpacked
    QByteArray sha256; // 32

    bool operator==(const Part&) const = default;
};

// The last part, named `ManifestName`: what every other one must be, in order. So an archive that was cut, or
// of which a byte was changed, is told from a whole one. Corrupt when the bytes are no manifest.
QByteArray manifestOf(const std::vector<Part>& parts);
Result<std::vector<Part>> partsIn(const QByteArray& manifest);

inline constexpr char ManifestName[] = "manifest.json";

} // namespace candor::archive
