#include "json_elements.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

namespace candor::importing {

namespace {

constexpr bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Bytes at which the scan of a nested value has to look closer.
consteval std::array<bool, 256> bytesOf(std::string_view bytes)
{
    std::array<bool, 256> table {};
    for (const char c : bytes)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
constexpr auto Structural = bytesOf("\"{}[]");
constexpr auto EndsScalar = bytesOf(",]} \n\r\t");
constexpr auto EndsLine = bytesOf("\n\r");

// Marks, in the top bit of each of eight bytes, which are `wanted`: the first mark, counted from the lowest
// bit, is always right (Warren, Hacker's Delight, 6-1).
constexpr std::uint64_t marksOf(std::uint64_t eight, char wanted)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    const std::uint64_t rest = eight ^ (ones * static_cast<unsigned char>(wanted));
    return (rest - ones) & ~rest & (ones << 7);
}

// Most of a file is text between quotes: eight bytes at a time as long as nothing ends it.
std::size_t skipPlainText(std::string_view text, std::size_t at)
{
    for (std::uint64_t eight = 0; text.size() - at >= sizeof eight; at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        const std::uint64_t marks = marksOf(eight, '"') | marksOf(eight, '\\');
        if (marks == 0)
            continue;
        if constexpr (std::endian::native == std::endian::little)
            return at + static_cast<std::size_t>(std::countr_zero(marks)) / 8;
        break;
    }
    while (at < text.size() && text[at] != '"' && text[at] != '\\')
        ++at;
    return at;
}

std::size_t skipTo(std::string_view text, std::size_t at, const std::array<bool, 256>& stop)
{
    while (at < text.size() && !stop[static_cast<unsigned char>(text[at])])
        ++at;
    return at;
}

constexpr qint64 LongestAssignment = 4096;

} // namespace

JsonElements::JsonElements(ByteSource& source, JsonCut cut)
    : m_cursor(source)
    , m_cut(cut)
{
}

bool JsonElements::fail(FileReason reason)
{
    if (m_trouble == FileReason::None)
        m_trouble = m_cursor.trouble() != FileReason::None ? m_cursor.trouble() : reason;
    return false;
}

int JsonElements::peekPastSpace()
{
    int c = m_cursor.peek();
    while (isSpace(c)) {
        m_cursor.step();
        c = m_cursor.peek();
    }
    return c;
}

bool JsonElements::next()
{
    if (m_trouble != FileReason::None)
        return false;
    switch (m_place) {
    case Place::Start:
        return begin() && next();
    case Place::Array:
        return nextInArray(true);
    case Place::Object:
        return nextInObject();
    case Place::MemberArray:
        return nextInArray(false);
    case Place::Lines:
        return nextLine();
    case Place::End:
        break;
    }
    return false;
}

bool JsonElements::begin()
{
    m_cursor.skipMark();
    const int first = peekPastSpace();
    if (m_cut == JsonCut::Lines) {
        m_place = Place::Lines;
        return first >= 0 || fail(FileReason::Malformed);
    }
    if (first != '[' && first != '{' && !skipAssignment())
        return fail(FileReason::Malformed);
    m_place = m_cursor.peek() == '[' ? Place::Array : Place::Object;
    if (m_place == Place::Array || m_cut != JsonCut::Whole)
        m_cursor.step();
    return true;
}

bool JsonElements::skipAssignment()
{
    for (qint64 i = 0; i < LongestAssignment; ++i) {
        const int c = m_cursor.peek();
        if (c < 0)
            return false;
        m_cursor.step();
        if (c == '=') {
            const int opening = peekPastSpace();
            return opening == '[' || opening == '{';
        }
    }
    return false;
}

bool JsonElements::end()
{
    if (peekPastSpace() == ';')
        m_cursor.step();
    if (peekPastSpace() >= 0)
        return fail(FileReason::Malformed);
    m_place = Place::End;
    return m_cursor.trouble() != FileReason::None && fail(m_cursor.trouble());
}

bool JsonElements::nextInArray(bool outermost)
{
    int c = peekPastSpace();
    const bool closes = c == ']';
    if (!closes && !m_first) {
        if (c != ',')
            return fail(FileReason::Malformed);
        m_cursor.step();
        c = peekPastSpace();
    }
    if (!closes) {
        m_first = false;
        return cut();
    }
    m_cursor.step();
    if (outermost)
        return end();
    m_place = Place::Object;
    return next();
}

bool JsonElements::nextInObject()
{
    if (m_cut == JsonCut::Whole) {
        if (!m_firstMember)
            return end();
        m_firstMember = false;
        return cut();
    }
    // A loop, not a recursion: an object may have any number of empty arrays.
    while (true) {
        const int c = peekPastSpace();
        if (c == '}') {
            m_cursor.step();
            if (m_outer.empty())
                return end();
            m_pathSize = m_outer.back();
            m_outer.pop_back();
            m_firstMember = false;
            continue;
        }
        if (!m_firstMember) {
            if (c != ',')
                return fail(FileReason::Malformed);
            m_cursor.step();
        }
        m_firstMember = false;
        if (!expectMember())
            return false;
        const int opening = peekPastSpace();
        if (opening == '{' && m_cut == JsonCut::Paths) {
            if (m_outer.size() == static_cast<std::size_t>(DeepestElement))
                return fail(FileReason::TooDeep);
            m_outer.push_back(m_pathSize);
            m_pathSize = m_member.size();
            m_firstMember = true;
            m_cursor.step();
            continue;
        }
        if (opening != '[')
            return cut();
        m_cursor.step();
        if (peekPastSpace() == ']') {
            m_cursor.step();
            continue;
        }
        m_first = true;
        m_place = Place::MemberArray;
        return nextInArray(false);
    }
}

// No value has a line break in it: a string writes its own as "\\n".
bool JsonElements::nextLine()
{
    if (peekPastSpace() < 0)
        return end();
    m_byte = m_cursor.byte();
    m_text.clear();
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        const std::size_t size = skipTo(piece, 0, EndsLine);
        if (!keep(piece.substr(0, size)))
            return false;
        if (size < piece.size())
            break;
    }
    m_text.append(Padding, '\0');
    return true;
}

bool JsonElements::expectMember()
{
    if (peekPastSpace() != '"')
        return fail(FileReason::Malformed);
    m_text.clear();
    if (!cutQuotedOrNested())
        return false;
    if (m_cut == JsonCut::Paths && m_text.find(PathSeparator) != std::string::npos)
        return fail(FileReason::Malformed); // unescaped, it is not JSON
    m_member.resize(m_pathSize);
    if (!m_outer.empty())
        m_member += PathSeparator;
    m_member.append(m_text, 1, m_text.size() - 2);
    if (m_member.size() > LargestElement)
        return fail(FileReason::RecordTooLarge);
    if (peekPastSpace() != ':')
        return fail(FileReason::Malformed);
    m_cursor.step();
    return true;
}

bool JsonElements::cut()
{
    const int c = peekPastSpace();
    m_byte = m_cursor.byte();
    m_text.clear();
    const bool whole = c == '{' || c == '[' || c == '"' ? cutQuotedOrNested() : cutScalar();
    if (whole)
        m_text.append(Padding, '\0');
    return whole;
}

bool JsonElements::keep(std::string_view bytes)
{
    if (m_text.size() + bytes.size() > LargestElement)
        return fail(FileReason::RecordTooLarge);
    m_text += bytes;
    m_cursor.skip(bytes.size());
    return true;
}

bool JsonElements::cutScalar()
{
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        const std::size_t size = skipTo(piece, 0, EndsScalar);
        if (!keep(piece.substr(0, size)))
            return false;
        if (size < piece.size())
            break;
    }
    return !m_text.empty() || fail(FileReason::Malformed);
}

bool JsonElements::cutQuotedOrNested()
{
    int depth = 0;
    bool quoted = false;
    bool escaped = false;
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        for (std::size_t at = 0; at < piece.size();) {
            if (std::exchange(escaped, false)) {
                ++at;
                continue;
            }
            at = quoted ? skipPlainText(piece, at) : skipTo(piece, at, Structural);
            if (at == piece.size())
                break;
            const char c = piece[at++];
            if (c == '\\')
                escaped = true;
            else if (c == '"')
                quoted = !quoted;
            else
                depth += c == '{' || c == '[' ? 1 : -1;
            if (depth > DeepestElement)
                return fail(FileReason::TooDeep);
            if (depth <= 0 && !quoted)
                return keep(piece.substr(0, at));
        }
        if (!keep(piece))
            return false;
    }
    return fail(FileReason::Malformed);
}

} // namespace candor::importing
