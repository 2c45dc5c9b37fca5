#include "large_array.h"

#include <cstring>
#include <new>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace candor::scoring {

namespace {

constexpr std::size_t PageSize = 2U << 20U;
constexpr std::size_t CacheLine = 64;

std::align_val_t alignmentOf(std::size_t bytes)
{
    return std::align_val_t { bytes >= PageSize ? PageSize : CacheLine };
}

} // namespace

std::byte* largePages(std::size_t bytes)
{
    auto* pages = static_cast<std::byte*>(::operator new(bytes, alignmentOf(bytes)));
#ifdef __linux__
    if (bytes >= PageSize)
        (void)::madvise(pages, bytes, MADV_HUGEPAGE); // a hint: without it everything works, only slower
#endif
    std::memset(pages, 0, bytes);
    return pages;
}

void freeLargePages(std::byte* pages, std::size_t bytes)
{
    ::operator delete(pages, alignmentOf(bytes));
}

} // namespace candor::scoring
