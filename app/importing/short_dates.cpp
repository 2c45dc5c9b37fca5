#include "short_dates.h"

#include "written_time.h"

#include <algorithm>

namespace candor::importing {

namespace {

// The three numbers of a short date, as far as it is one.
struct Numbers {
    std::array<int, 3> value {};
    std::array<int, 3> digits {};
    int count = 0;
    bool hasStrokes = false;
    bool hasLetters = false;
    bool isKorean = false; // "31. 3. 4."

    explicit Numbers(QStringView date)
    {
        constexpr int MostDigits = 4;
        isKorean = date.trimmed().endsWith(u'.') && date.contains(u". ");
        bool inNumber = false;
        for (const QChar c : date) {
            const int digit = c.digitValue();
            hasStrokes = hasStrokes || c == u'/';
            hasLetters = hasLetters || c.isLetter();
            if (digit >= 0 && !inNumber)
                ++count;
            inNumber = digit >= 0;
            if (digit < 0 || count > 3)
                continue;
            const auto at = static_cast<std::size_t>(count - 1);
            if (++digits[at] <= MostDigits)
                value[at] = value[at] * 10 + digit;
        }
    }

    bool isShortDate() const
    {
        return count == 3 && !hasLetters && std::ranges::all_of(digits, [](int size) { return size <= 4; });
    }
};

// Thailand counts its years from 543 before Christ, and cuts them to two digits like everybody.
int fullYear(int year, int digits)
{
    constexpr int BuddhistEra = 543;
    if (digits <= 2)
        return year < 50 ? 2000 + year : 2500 + year - BuddhistEra;
    return year > 2400 ? year - BuddhistEra : year;
}

// The date, with the places of day, month and year in it.
std::optional<Instant> dateOf(const Numbers& numbers, std::size_t day, std::size_t month, std::size_t year)
{
    constexpr int Earliest = 2000;
    const bool yearIsElsewhere = (numbers.digits[day] > 2) || (numbers.digits[month] > 2);
    const std::chrono::year_month_day date { std::chrono::year {
                                                 fullYear(numbers.value[year], numbers.digits[year]) },
        std::chrono::month { static_cast<unsigned>(numbers.value[month]) },
        std::chrono::day { static_cast<unsigned>(numbers.value[day]) } };
    if (yearIsElsewhere || !date.ok() || date.year() < std::chrono::year { Earliest })
        return std::nullopt;
    return Instant(std::chrono::sys_days { date });
}

// By the orders of ShortDates. Nobody writes the month first but with strokes, nor puts a year of two digits
// first but in Korea.
std::array<std::optional<Instant>, 3> readings(const Numbers& numbers)
{
    if (!numbers.isShortDate())
        return {};
    const bool isYearLast = numbers.digits[2] > 2;
    const bool isYearFirst = numbers.digits[0] > 2 || (numbers.isKorean && !isYearLast);
    if (isYearFirst)
        return { std::nullopt, std::nullopt, dateOf(numbers, 2, 1, 0) };
    return { dateOf(numbers, 0, 1, 2), numbers.hasStrokes ? dateOf(numbers, 1, 0, 2) : std::nullopt,
        std::nullopt };
}

} // namespace

void ShortDates::see(QStringView date)
{
    const auto read = readings(Numbers(date));
    const bool fitsNone = std::ranges::none_of(read, [](const auto& time) { return time.has_value(); });
    if (fitsNone || m_contradicts)
        return; // of no use to tell the orders apart
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        Order& order = m_orders[i];
        order.fits = order.fits && read[i];
        if (!order.fits)
            continue;
        order.rises = order.rises || (order.last && *read[i] > *order.last);
        order.falls = order.falls || (order.last && *read[i] < *order.last);
        order.last = read[i];
    }
    m_contradicts = std::ranges::none_of(m_orders, &Order::fits);
    if (m_contradicts)
        m_orders.fill({});
}

bool ShortDates::isSettled() const
{
    return m_contradicts || std::ranges::count(m_orders, true, &Order::fits) == 1;
}

void ShortDates::conclude()
{
    if (isSettled())
        return;
    const auto runs = [](const Order& order) { return order.fits && !(order.rises && order.falls); };
    if (std::ranges::count_if(m_orders, runs) != 1)
        return;
    for (Order& order : m_orders)
        order.fits = runs(order);
}

std::optional<Instant> ShortDates::read(QStringView date) const
{
    const Numbers numbers(date);
    if (!numbers.isShortDate())
        return instantFromWritten(date);
    const auto read = readings(numbers);
    std::optional<Instant> found;
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        if (!m_orders[i].fits || !read[i])
            continue;
        if (found && *found != *read[i])
            return std::nullopt;
        found = read[i];
    }
    return found;
}

} // namespace candor::importing
