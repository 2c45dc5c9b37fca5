#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace candor::importing {

// The tags of a page that are open, and which of them another one ends, said or unsaid: what browsers make of
// tags that nobody closes. One thread.
class OpenTags {
public:
    std::size_t size() const { return m_open.size(); }
    std::string_view innermost() const { return m_open.back().name; } // there is one

    // How many stay open when `name` opens, and when it ends; what is further in is ended first. `traits` are
    // those of the name.
    std::size_t leftByOpening(unsigned traits) const;
    std::size_t leftByEnding(std::string_view name, unsigned traits) const; // all, when it is not open

    void push(std::string_view name, unsigned traits);
    void pop() { m_open.pop_back(); }

private:
    struct Open {
        std::string name;
        unsigned traits = 0;
    };
    // The innermost with one of these traits, before one that stops the search; size() when there is none.
    std::size_t find(unsigned traits, unsigned stop) const;
    std::size_t find(std::string_view name, unsigned stop) const;

    std::vector<Open> m_open;
};

} // namespace candor::importing
