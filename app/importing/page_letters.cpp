#include "page_letters.h"

#include "page_names.h"
#include "utf8_source.h"

#include <QString>

#include <algorithm>

namespace candor::importing {

namespace {

void append(std::string& utf8, char32_t letter)
{
    const auto add = [&utf8](char32_t byte) { utf8 += static_cast<char>(static_cast<unsigned char>(byte)); };
    const auto addRest = [&](int shift) { add(0x80 | ((letter >> shift) & 0x3F)); };
    if (letter < 0x80)
        return add(letter);
    if (letter < 0x800) {
        add(0xC0 | (letter >> 6));
        return addRest(0);
    }
    if (letter < 0x10000) {
        add(0xE0 | (letter >> 12));
    } else {
        add(0xF0 | (letter >> 18));
        addRest(12);
    }
    addRest(6);
    addRest(0);
}

// What old programs write as &#150; is meant as Windows-1252.
char32_t letterOf(quint64 number)
{
    if (number >= 0x80 && number < 0xA0) {
        const char byte = static_cast<char>(number);
        return fromWindows1252({ &byte, 1 }).front().unicode();
    }
    const bool isLetter
        = number != 0 && number <= QChar::LastValidCodePoint && (number & ~0x7FFULL) != 0xD800;
    return isLetter ? static_cast<char32_t>(number) : U'\ufffd';
}

int digitOf(char c, int base)
{
    const int digit = c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'             ? c - 'a' + 10
        : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                           : 99;
    return digit < base ? digit : -1;
}

std::size_t takeNumber(std::string_view text, std::string& utf8)
{
    const bool isHex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    const int base = isHex ? 16 : 10;
    const std::size_t from = isHex ? 3 : 2;
    std::size_t at = from;
    quint64 number = 0;
    for (; at < text.size() && digitOf(text[at], base) >= 0; ++at)
        number = std::min<quint64>(
            number * static_cast<quint64>(base) + static_cast<quint64>(digitOf(text[at], base)), 1U << 30);
    if (at == from || at >= LongestReference)
        return 0;
    append(utf8, letterOf(number));
    return at < text.size() && text[at] == ';' ? at + 1 : at;
}

// How many bytes a letter has whose first is this one.
constexpr std::size_t lengthOf(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

constexpr bool isNamePart(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::size_t takeReference(std::string_view text, bool isValue, std::string& utf8)
{
    text = text.substr(0, LongestReference);
    if (text.size() > 1 && text[1] == '#')
        return takeNumber(text, utf8);
    const auto end
        = static_cast<std::size_t>(std::find_if_not(text.begin() + 1, text.end(), isNamePart) - text.begin());
    const char16_t letter = letterNamed(text.substr(1, end - 1));
    if (letter == 0)
        return 0;
    const bool isEnded = end < text.size() && text[end] == ';';
    const bool mayLackEnd = letter <= 0xFF && !(isValue && end < text.size() && text[end] == '=');
    if (!isEnded && !mayLackEnd)
        return 0;
    append(utf8, letter);
    return isEnded ? end + 1 : end;
}

std::size_t wholeLetters(std::string_view bytes)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        const char c = bytes[bytes.size() - back];
        if (lengthOf(c) > back)
            return bytes.size() - back;
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) // not inside a letter
            break;
    }
    return bytes.size();
}

void appendRepaired(std::string& utf8, std::string_view bytes)
{
    if (isValidUtf8(bytes)) {
        utf8 += bytes;
        return;
    }
    while (!bytes.empty()) {
        const std::size_t length = lengthOf(bytes.front());
        const std::string_view letter = bytes.substr(0, length);
        if (letter.size() == length && isValidUtf8(letter)) {
            utf8 += letter;
            bytes.remove_prefix(length);
        } else {
            append(utf8, fromWindows1252(bytes.substr(0, 1)).front().unicode());
            bytes.remove_prefix(1);
        }
    }
}

std::string valueOf(std::string_view written)
{
    std::string value;
    while (!written.empty()) {
        std::size_t length = std::min(written.find('&'), written.size());
        appendRepaired(value, written.substr(0, length));
        written.remove_prefix(length);
        if (written.empty())
            break;
        length = takeReference(written, true, value);
        value.append(written, 0, length == 0 ? 1 : 0); // the '&' itself
        written.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return value;
}

} // namespace candor::importing
