#pragma once

#include "category.h"

#include <QLatin1String>
#include <QStringList>

#include <array>
#include <span>

namespace candor::importing {

// One of the tables Apple sends, and what its columns say. Names are folded; empty ones are not used.
struct AppleTable {
    enum class Row : quint8 {
        Event,
        Listening,
        Preference,
        Purchase,
        Delivery,
        Response,
        Promotion,
        AdTracking
    };

    Row row;
    Category category;
    QLatin1String name; // of the file, or what it begins with: some are numbered
    std::array<QLatin1String, 2> header; // columns that make it this table
    std::array<QLatin1String, 2> times; // the first that is filled counts
    bool isNameOfApple = true; // nobody else has a file of that name
};

inline constexpr std::size_t AppleTableCount = 14;
std::span<const AppleTable, AppleTableCount> appleTables();

// By the name of the file, or by columns alone where those are Apple's own.
const AppleTable* appleTableOf(const QString& stem, const QStringList& columns);

} // namespace candor::importing
