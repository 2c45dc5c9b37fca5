#include "rounds.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace candor::bench {

namespace {

constexpr std::size_t Enough = 7;

double milliseconds(Clock clock)
{
#if defined(__unix__) || defined(__APPLE__)
    if (clock == Clock::Thread) {
        timespec used {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
    }
#endif
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

long timesTakenAway()
{
#if defined(__linux__)
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_nivcsw;
#else
    return 0;
#endif
}

double at(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    return samples[static_cast<std::size_t>(share * static_cast<double>(samples.size() - 1))];
}

} // namespace

double Times::least() const
{
    return at(samples, 0);
}

double Times::median() const
{
    return at(samples, 0.5);
}

double Times::late() const
{
    return at(samples, 0.9);
}

void Rounds::add(std::string name, std::function<void()> work, Clock clock)
{
    m_works.push_back({ std::move(name), std::move(work), clock });
}

std::vector<Times> Rounds::run(std::size_t fewest, double seconds) const
{
    std::vector<std::vector<double>> calm(m_works.size());
    std::vector<std::vector<double>> all(m_works.size());
    for (const Work& work : m_works)
        work.work(); // once, to have everything in place
    const double end = milliseconds(Clock::Wall) + seconds * 1000;
    for (std::size_t round = 0; round < fewest || milliseconds(Clock::Wall) < end; ++round) {
        for (std::size_t i = 0; i < m_works.size(); ++i) {
            const long before = timesTakenAway();
            const double start = milliseconds(m_works[i].clock);
            m_works[i].work();
            const double took = milliseconds(m_works[i].clock) - start;
            all[i].push_back(took);
            if (timesTakenAway() == before)
                calm[i].push_back(took);
        }
    }
    std::vector<Times> times;
    for (std::size_t i = 0; i < m_works.size(); ++i)
        times.push_back({ m_works[i].name, calm[i].size() >= Enough ? calm[i] : all[i] });
    return times;
}

void print(const Times& times, const Times& unit)
{
    std::printf("  %-46s %9.3f [%8.3f]  p90 %8.3f   x %.3f [%.3f]\n", times.name.c_str(), times.median(),
        times.least(), times.late(), times.median() / unit.median(), times.least() / unit.least());
}

double gigabytes(std::size_t bytes, double milliseconds)
{
    return static_cast<double>(bytes) / milliseconds / 1e6;
}

double peakMegabytes()
{
#if defined(__linux__)
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1000;
#else
    return 0;
#endif
}

// Eight sums at a time, which the compiler turns into eight registers, and what comes next is asked for
// early: without that a processor waits more than it reads, and everything would look quick beside it.
long long readOnce(const void* from, std::size_t bytes)
{
    constexpr std::size_t lanes = 32;
    std::array<std::uint32_t, lanes> sums {};
    const auto* words = static_cast<const std::uint32_t*>(from);
    const std::size_t count = bytes / sizeof(std::uint32_t) / lanes * lanes;
    for (std::size_t i = 0; i < count; i += lanes) {
#ifdef __GNUC__
        constexpr std::size_t ahead = 4096; // words
        __builtin_prefetch(words + i + ahead);
        __builtin_prefetch(words + i + ahead + lanes / 2);
#endif
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += words[i + lane];
    }
    long long sum = 0;
    for (const std::uint32_t one : sums)
        sum += one;
    return sum;
}

} // namespace candor::bench
