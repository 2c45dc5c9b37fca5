#pragma once

#include "reader.h"

namespace candor::importing {

// personalization.js and ageinfo.js: what X concluded, and what the person told it; app.js: apps X believes
// are installed.
std::unique_ptr<JsonReader> xPersonalizationReader(const ExportContext& context);
std::unique_ptr<JsonReader> xAgeReader(const ExportContext& context);
std::unique_ptr<JsonReader> xAppReader(const ExportContext& context);

// ad-impressions.js and ad-engagements.js: two files that tell of different showings, rarely of the same one.
std::unique_ptr<JsonReader> xImpressionReader(const ExportContext& context);
std::unique_ptr<JsonReader> xEngagementReader(const ExportContext& context);

// ad-{online,mobile}-conversions-{attributed,unattributed}.js: what advertisers report from their own sites
// and apps.
std::unique_ptr<JsonReader> xConversionReader(const ExportContext& context);

// Steps through wrappers that X added over the years, as far as they are there.
Json unwrapped(Json element, std::initializer_list<std::string_view> wrappers);

} // namespace candor::importing
