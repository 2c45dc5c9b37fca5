#pragma once

#include <string>
#include <string_view>

namespace candor::importing {

// How far a character reference of HTML is looked for ("&amp;", "&#x27;").
inline constexpr std::size_t LongestReference = 40;

// `text` begins with '&': appends what the reference stands for and returns how many bytes it takes; 0 when
// it is none. Names of HTML 4 and what programs use beyond them; those of Latin-1 may lack their semicolon,
// but in the value of an attribute not before '='.
std::size_t takeReference(std::string_view text, bool isValue, std::string& utf8);

// Appends bytes that should be UTF-8: those that are not are taken for Windows-1252, each for itself.
void appendRepaired(std::string& utf8, std::string_view bytes);

// How many of the bytes do not end within a letter.
std::size_t wholeLetters(std::string_view bytes);

// The value of an attribute: repaired, references resolved.
std::string valueOf(std::string_view written);

} // namespace candor::importing
