#include "share.h"

namespace candor {

int permilleOf(qint64 part, qint64 whole)
{
    if (whole <= 0 || part <= 0)
        return 0;
    if (part >= whole)
        return 1000;
    const auto permille
        = static_cast<int>(static_cast<long double>(part) * 1000 / static_cast<long double>(whole));
    return qMax(permille, 1); // something is never shown as nothing
}

} // namespace candor
