#pragma once

#include "category.h"
#include "choice.h"
#include "import_state.h"
#include "import_summary.h"
#include "item.h"
#include "parcel.h"
#include "trait.h"
#include "unfinished_import.h"

#include <algorithm>
#include <array>

namespace candor::store {

// Columns whose numbers stand for words (enumerations of models/domain). What comes from outside has to be
// one of them: the rest of the store takes every number in these columns for one.
struct ColumnMeaning {
    const char* table; // empty: in every table
    const char* column;
    qint64 greatest; // 0 is the least
};

template <class Enum>
constexpr ColumnMeaning meaning(const char* table, const char* column, Enum last)
{
    return { table, column, static_cast<qint64>(last) };
}

inline constexpr std::array ColumnMeanings {
    meaning("", "category", AllCategories.back()),
    meaning("", "company", Company::Manual),
    meaning("", "role", AllRoles.back()),
    meaning("", "interaction", Interaction::Voted),
    meaning("", "availability", Availability::Backorder),
    meaning("choice", "value", Choice::Pause),
    meaning("choice", "resumes", Choice::Pause),
    meaning("choice", "delivery", DeliveryState::Verified),
    meaning("recipient", "channel", Channel::Letter),
    meaning("trait", "state", TraitState::Hidden),
    meaning("import", "state", ImportState::Leaving),
    meaning("import_file", "state", FileState::Failed),
    meaning("import_file", "reason", FileReason::TooMany),
    meaning("import_warning", "code", WarningCode::RecordsUnreadable),
    meaning("unfinished_warning", "code", WarningCode::RecordsUnreadable),
    meaning("unfinished", "limits", UnpackLimits::Raised),
    meaning("parcel", "state", ParcelState::Superseded),
    meaning("parcel", "obstacle", Obstacle::TooLarge),
};

// Whether this number can stand in this column.
inline bool hasMeaning(QStringView table, QStringView column, qint64 number)
{
    return std::ranges::none_of(ColumnMeanings, [&](const ColumnMeaning& one) {
        return column == QLatin1String(one.column)
            && (*one.table == '\0' || table == QLatin1String(one.table))
            && (number < 0 || number > one.greatest);
    });
}

} // namespace candor::store
