#pragma once

#include <QtGlobal>

namespace candor {

// How many thousandths `part` is of `whole`, rounded down, so that who shows per cent rounds once only;
// 1 for anything that is there at all; 0 when there is no whole.
int permilleOf(qint64 part, qint64 whole);

} // namespace candor
