#include "price.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

constexpr std::array WithoutDecimals { "BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1, "KMF"_L1,
    "KRW"_L1, "PYG"_L1, "RWF"_L1, "UGX"_L1, "UYI"_L1, "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1 };
constexpr std::array WithThree { "BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1 };

} // namespace

int decimalsOf(QStringView currency)
{
    const auto is = [currency](QLatin1String code) { return currency == code; };
    if (std::ranges::any_of(WithoutDecimals, is))
        return 0;
    return std::ranges::any_of(WithThree, is) ? 3 : 2;
}

} // namespace candor
