#pragma once

#include "reader.h"

namespace candor::importing {

// Inferences.json, Marquee.json, TasteProfile.json and Wrapped<year>.json: what Spotify concluded, or
// advertisers and brokers told it.
std::unique_ptr<JsonReader> spotifyInferenceReader(const ExportContext& context);
std::unique_ptr<JsonReader> spotifyMarqueeReader(const ExportContext& context);
std::unique_ptr<JsonReader> spotifyTasteReader(const ExportContext& context);
std::unique_ptr<JsonReader> spotifyWrappedReader(const ExportContext& context);

// Userdata.json and UserAttributes.json: what the person told Spotify, and what it saw of the phone.
std::unique_ptr<JsonReader> spotifyAccountReader(const ExportContext& context);

// Everything that was played, of all generations: StreamingHistory0.json, endsong_0.json,
// Streaming_History_Video_2031.json.
std::unique_ptr<JsonReader> spotifyPlayReader(const QString& path);

std::unique_ptr<JsonReader> spotifySearchReader(const ExportContext& context);
std::unique_ptr<JsonReader> spotifyLibraryReader(const ExportContext& context);
std::unique_ptr<JsonReader> spotifyPlaylistReader(const ExportContext& context);
std::unique_ptr<JsonReader> spotifyRatingReader(const ExportContext& context);

} // namespace candor::importing
