#pragma once

#include "exports.h"

#include <array>

namespace candor::importing {

// When a file is read.
enum class Turn : quint8 {
    First, // it tells the others something
    Small, // what companies think of a person is small, what the person did is large: the first traits come
           // at once
    Rest
};
inline constexpr std::array AllTurns { Turn::First, Turn::Small, Turn::Rest };

inline constexpr qint64 SmallTogether = 32 << 20; // unpacked bytes that pass before anything large is begun

// The turn of each file of an export, in the order of its files. Small are the smallest ones, as many as have
// SmallTogether bytes in all; only where files are reached without unpacking others. What is in a tgz, or in
// a zip with zips in it, is read in the order in which it lies there: each further turn would unpack all of
// it once more.
std::vector<Turn> turnsOf(const Export& source);

} // namespace candor::importing
