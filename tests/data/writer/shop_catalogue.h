#pragma once

#include "result.h"

#include <QString>

namespace candor::sample {

// Writes the 2,000 offers of Fern & Fable (fernandfable.example), a shop that does not exist: JSON Lines, one
// offer a line. About half of them meet something companies believe about Robin.
Result<void> writeShopCatalogue(const QString& path);

} // namespace candor::sample
