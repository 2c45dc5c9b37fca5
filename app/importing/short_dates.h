#pragma once

#include "instant.h"

#include <QStringView>

#include <array>

namespace candor::importing {

// The dates of one list, written short in an order the list does not say ("04/03/31" is a day of March or of
// April). All of them share it: it shows in dates that fit only one order, and in the list's running one way.
// A time that stays unknown is better than a wrong one.
class ShortDates {
public:
    void see(QStringView date);

    // No further date can change how the ones before are read.
    bool isSettled() const;

    // The list is at its end. If several orders fit all of it, the one counts in which alone it runs one way,
    // newest or oldest first.
    void conclude();

    // A date of the list in whatever dress; nothing when the orders that are left do not agree.
    std::optional<Instant> read(QStringView date) const;

private:
    struct Order {
        bool fits = true; // every date so far
        bool rises = false; // somewhere
        bool falls = false;
        std::optional<Instant> last;
    };
    std::array<Order, 3> m_orders; // day, month, year first
    bool m_contradicts = false; // no order fits all dates: each is read by itself
};

} // namespace candor::importing
