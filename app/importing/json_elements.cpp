#include "json_elements.h"

#include <array>

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
constexpr auto EndsPlainText = bytesOf("\"\\");
constexpr auto Structural = bytesOf("\"{}[]");
constexpr auto EndsScalar = bytesOf(",]} \n\r\t");

const char* skipTo(const char* at, const char* end, const std::array<bool, 256>& stop)
{
    while (at != end && !stop[static_cast<unsigned char>(*at)])
        ++at;
    return at;
}

constexpr qint64 LongestAssignment = 4096;

} // namespace

JsonElements::JsonElements(ByteSource& source, JsonCut cut)
    : m_source(source)
    , m_cut(cut)
{
}

bool JsonElements::fail(FileReason reason)
{
    if (m_trouble == FileReason::None)
        m_trouble = m_source.trouble() != FileReason::None ? m_source.trouble() : reason;
    return false;
}

int JsonElements::peek()
{
    while (m_at == m_chunk.size()) {
        if (m_ended)
            return -1;
        m_chunkByte += static_cast<qint64>(m_chunk.size());
        m_at = 0;
        m_chunk = m_source.next();
        m_ended = m_chunk.empty();
    }
    return static_cast<unsigned char>(m_chunk[m_at]);
}

int JsonElements::peekPastSpace()
{
    int c = peek();
    while (isSpace(c)) {
        step();
        c = peek();
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
    case Place::End:
        break;
    }
    return false;
}

bool JsonElements::begin()
{
    for (const int c : { 0xEF, 0xBB, 0xBF }) {
        if (peek() == c)
            step();
    }
    if (const int c = peekPastSpace(); c != '[' && c != '{' && !skipAssignment())
        return fail(FileReason::Malformed);
    m_place = peek() == '[' ? Place::Array : Place::Object;
    if (m_place == Place::Array || m_cut != JsonCut::Whole)
        step();
    return true;
}

bool JsonElements::skipAssignment()
{
    for (qint64 i = 0; i < LongestAssignment; ++i) {
        const int c = peek();
        if (c < 0)
            return false;
        step();
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
        step();
    if (peekPastSpace() >= 0)
        return fail(FileReason::Malformed);
    m_place = Place::End;
    return m_source.trouble() != FileReason::None && fail(m_source.trouble());
}

bool JsonElements::nextInArray(bool outermost)
{
    int c = peekPastSpace();
    const bool closes = c == ']';
    if (!closes && !m_first) {
        if (c != ',')
            return fail(FileReason::Malformed);
        step();
        c = peekPastSpace();
    }
    if (!closes) {
        m_first = false;
        return cut();
    }
    step();
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
            step();
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
            step();
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
            step();
            continue;
        }
        if (opening != '[')
            return cut();
        step();
        if (peekPastSpace() == ']') {
            step();
            continue;
        }
        m_first = true;
        m_place = Place::MemberArray;
        return nextInArray(false);
    }
}

bool JsonElements::expectMember()
{
    if (peekPastSpace() != '"')
        return fail(FileReason::Malformed);
    m_text.clear();
    if (!cutQuotedOrNested())
        return false;
    m_member.resize(m_pathSize);
    if (m_pathSize > 0)
        m_member += PathSeparator;
    m_member.append(m_text, 1, m_text.size() - 2);
    if (peekPastSpace() != ':')
        return fail(FileReason::Malformed);
    step();
    return true;
}

bool JsonElements::cut()
{
    const int c = peekPastSpace();
    m_byte = m_chunkByte + static_cast<qint64>(m_at);
    m_text.clear();
    const bool whole = c == '{' || c == '[' || c == '"' ? cutQuotedOrNested() : cutScalar();
    if (whole)
        m_text.append(Padding, '\0');
    return whole;
}

bool JsonElements::keep(const char* from, const char* to)
{
    if (m_text.size() + static_cast<std::size_t>(to - from) > LargestElement)
        return fail(FileReason::RecordTooLarge);
    m_text.append(from, to);
    m_at = static_cast<std::size_t>(to - m_chunk.data());
    return true;
}

bool JsonElements::cutScalar()
{
    while (peek() >= 0) {
        const char* from = m_chunk.data() + m_at;
        const char* end = m_chunk.data() + m_chunk.size();
        const char* to = skipTo(from, end, EndsScalar);
        if (!keep(from, to))
            return false;
        if (to != end)
            break;
    }
    return !m_text.empty() || fail(FileReason::Malformed);
}

bool JsonElements::cutQuotedOrNested()
{
    int depth = 0;
    bool quoted = false;
    bool escaped = false;
    while (peek() >= 0) {
        const char* const from = m_chunk.data() + m_at;
        const char* const end = m_chunk.data() + m_chunk.size();
        const char* at = from;
        while (at != end) {
            if (escaped) {
                escaped = false;
                ++at;
                continue;
            }
            at = skipTo(at, end, quoted ? EndsPlainText : Structural);
            if (at == end)
                break;
            const char c = *at++;
            if (c == '\\')
                escaped = true;
            else if (c == '"')
                quoted = !quoted;
            else
                depth += c == '{' || c == '[' ? 1 : -1;
            if (depth > DeepestElement)
                return fail(FileReason::TooDeep);
            if (depth <= 0 && !quoted)
                return keep(from, at);
        }
        if (!keep(from, end))
            return false;
    }
    return fail(FileReason::Malformed);
}

} // namespace candor::importing
