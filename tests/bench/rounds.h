#pragma once

#include <functional>
#include <string>
#include <vector>

namespace candor::bench {

// Milliseconds of one kind of work over many rounds.
struct Times {
    std::string name;
    std::vector<double> samples; // undisturbed ones where there are enough, else all

    double least() const;
    double median() const;
    double late() const; // the ninetieth percentile
};

// How work is timed: by what its thread used, which is the same while others wait for the processor as well;
// by the clock on the wall where several threads work.
enum class Clock { Thread, Wall };

// Kinds of work that are compared: each once a round, so that whatever else the machine does meets all alike.
// A sample during which the system took the processor away is dropped, as long as enough others remain.
class Rounds {
public:
    void add(std::string name, std::function<void()> work, Clock clock = Clock::Thread);
    // At least this many rounds and this many seconds.
    std::vector<Times> run(std::size_t fewest, double seconds) const;

private:
    struct Work {
        std::string name;
        std::function<void()> work;
        Clock clock = Clock::Thread;
    };
    std::vector<Work> m_works;
};

// One line: median and least in milliseconds, and both as a multiple of `unit`'s.
void print(const Times& times, const Times& unit);

// Gigabytes a second for so many bytes in so many milliseconds.
double gigabytes(std::size_t bytes, double milliseconds);

// The most memory the process has held so far, in megabytes; 0 where the system does not say.
double peakMegabytes();

// Reads everything once and nothing else: what memory can give.
long long readOnce(const void* from, std::size_t bytes);

} // namespace candor::bench
