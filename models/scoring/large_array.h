#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace candor::scoring {

// Memory for a pass: all 0 at first, in few large pages where the system has them. Half a gigabyte in small
// pages is read slower, because the processor has to look up so many addresses.
std::byte* largePages(std::size_t bytes);
void freeLargePages(std::byte* pages, std::size_t bytes);

// Many numbers in such memory. Moved, never copied.
template <class T>
class LargeArray {
public:
    LargeArray() = default;
    explicit LargeArray(std::size_t size)
        : m_values(size == 0 ? nullptr : reinterpret_cast<T*>(largePages(size * sizeof(T))), { size })
        , m_size(size)
    {
    }

    std::span<T> all() { return { m_values.get(), m_size }; }
    std::span<const T> all() const { return { m_values.get(), m_size }; }
    T* data() { return m_values.get(); }
    const T* data() const { return m_values.get(); }

private:
    struct Freed {
        std::size_t size = 0;
        void operator()(T* values) const
        {
            freeLargePages(reinterpret_cast<std::byte*>(values), size * sizeof(T));
        }
    };
    std::unique_ptr<T[], Freed> m_values;
    std::size_t m_size = 0;
};

} // namespace candor::scoring
