#include "fuzz_targets.h"

#include <cstddef>
#include <cstdint>

// libFuzzer's way in. The target is chosen when it is built: coverage is counted per program.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const candor::test::FuzzTarget* const target = candor::test::fuzzTargetNamed(CANDOR_FUZZ_TARGET);
    target->run({ reinterpret_cast<const char*>(data), static_cast<qsizetype>(size) });
    return 0;
}
