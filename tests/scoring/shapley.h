#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace candor::test {

// Shapley values by their definition, over all sets of players: phi_i = sum over the sets S without i of
// |S|! (n - |S| - 1)! / n! * (v(S + i) - v(S)). All are returned times n!, so that whole numbers stay whole;
// at most twelve players. `worth` takes a bit mask of players.
template <class Number>
Number factorial(std::size_t n)
{
    Number product = 1;
    for (std::size_t i = 2; i <= n; ++i)
        product *= static_cast<Number>(i);
    return product;
}

template <class Number, class Worth>
std::vector<Number> shapleyTimesFactorial(std::size_t players, Worth worth)
{
    std::vector<Number> worths;
    for (std::uint32_t set = 0; set < 1U << players; ++set)
        worths.push_back(worth(set));
    std::vector<Number> values(players);
    for (std::uint32_t set = 0; set < 1U << players; ++set) {
        const auto size = static_cast<std::size_t>(__builtin_popcount(set));
        for (std::size_t player = 0; player < players; ++player) {
            if ((set >> player & 1U) == 0) {
                const Number share = factorial<Number>(size) * factorial<Number>(players - size - 1);
                values[player] += share * (worths[set | 1U << player] - worths[set]);
            }
        }
    }
    return values;
}

} // namespace candor::test
