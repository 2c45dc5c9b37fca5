#pragma once

#include "reader.h"

namespace candor::importing {

// The one big file of the JSON form.
std::unique_ptr<JsonReader> tikTokReader(const ExportContext& context);

// A file of the TXT form, by its path: blocks of "Key: value", in any language.
std::unique_ptr<LineReader> tikTokTextReader(const QString& path, const ExportContext& context);

} // namespace candor::importing
