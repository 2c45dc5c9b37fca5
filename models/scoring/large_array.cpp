#include "large_array.h"

#include <cstring>
#include <new>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace candor::scoring {

namespace {

constexpr std::size_t PageSize = 2U << 20U;
constexpr std::align_val_t Alignment { PageSize };

} // namespace

std::byte* largePages(std::size_t bytes)
{
    auto* pages = static_cast<std::byte*>(::operator new(bytes, Alignment));
#ifdef __linux__
    if (bytes >= PageSize)
        (void)::madvise(pages, bytes, MADV_HUGEPAGE); // a hint: without it everything works, only slower
#endif
    std::memset(pages, 0, bytes);
    return pages;
}

void freeLargePages(std::byte* pages)
{
    ::operator delete(pages, Alignment);
}

} // namespace candor::scoring
