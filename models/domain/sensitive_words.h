#pragma once

#include "sensitive.h"

#include <span>

namespace candor {

// Our own word lists. Words are set apart by spaces; `*` ends a stem, `+` joins the words of a phrase.
// Accents and case do not matter. A row without a topic lists what sounds alike and is harmless. Where
// several entries fit, the longest wins.
struct TopicWords {
    std::optional<SensitiveTopic> topic;
    QStringView words;
};

std::span<const TopicWords> sensitiveWords();

} // namespace candor
