#pragma once

#include <QStringView>

#include <span>

namespace candor::words {

// What one topic of resources/taxonomy is called: English, to be translated in the context
// "candor::words::Topics".
struct TopicName {
    QStringView code;
    const char* name = nullptr;
};

// All of them, in three parts.
std::span<const TopicName> namesOfThings();
std::span<const TopicName> namesOfLiving();
std::span<const TopicName> namesOfLeisure();

} // namespace candor::words
