#pragma once

#include <QString>

namespace candor {

// An amount of money in the smallest unit of its currency: cents, yen, fils.
struct Price {
    qint64 minor = 0; // not negative
    QString currency; // ISO 4217, three capital letters

    bool operator==(const Price&) const = default;
};

// How many digits of an amount are behind the point, by ISO 4217: 2 for most currencies.
int decimalsOf(QStringView currency);

} // namespace candor
