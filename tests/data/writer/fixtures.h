#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

namespace candor::sample {

// Small exports of other shapes for the tests of the importers: old layouts, split parts, other languages.
QStringList fixtureNames();

// Writes the fixture's file or files into a folder, which is made when it is missing. "google-large:BYTES"
// writes a My Activity export of about that many bytes unpacked, without holding it in memory.
Result<void> writeFixture(const QString& name, const QString& folder);

} // namespace candor::sample
