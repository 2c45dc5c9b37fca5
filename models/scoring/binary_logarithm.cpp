#include "binary_logarithm.h"

#include <bit>

namespace candor::scoring {

qint64 binaryLogarithm(qint64 number)
{
    if (number <= 1)
        return 0;
    const auto bits = static_cast<quint64>(number);
    const int whole = static_cast<int>(std::bit_width(bits)) - 1;

    // The number as 1.xxx with 31 bits behind the point. Squaring doubles its logarithm, so that the next bit
    // of it comes out in front; 32 bits squared fit into 64 on every compiler.
    quint64 mantissa = whole > 31 ? bits >> (whole - 31) : bits << (31 - whole);
    qint64 logarithm = whole;
    for (int bit = 0; bit < LogarithmBits; ++bit) {
        mantissa = (mantissa * mantissa) >> 31;
        const bool two = mantissa >> 32 != 0;
        mantissa >>= two ? 1 : 0;
        logarithm = logarithm * 2 + (two ? 1 : 0);
    }
    return logarithm;
}

} // namespace candor::scoring
