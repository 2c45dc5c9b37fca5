#include "page_parser.h"

#include "page_letters.h"
#include "page_names.h"
#include "utf8_source.h"

#include <algorithm>
#include <utility>

namespace candor::importing {

namespace {

constexpr std::size_t DeepestTag = 1000;
constexpr std::size_t LongestName = 255; // what is longer is cut: it means nothing

constexpr bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// A value that says what it says.
bool isPlain(std::string_view value)
{
    return std::ranges::none_of(value, [](char c) { return c == '&' || static_cast<signed char>(c) < 0; });
}

std::string_view textIn(std::string_view piece)
{
    return { piece.begin(), std::ranges::find_if(piece, [](char c) { return c == '<' || c == '&'; }) };
}

} // namespace

PageParser::PageParser(ByteSource& source, PageReader& reader, Findings& findings)
    : m_cursor(source)
    , m_reader(reader)
    , m_findings(findings)
{
}

bool PageParser::fail(FileReason reason)
{
    if (m_trouble == FileReason::None)
        m_trouble = m_cursor.trouble() != FileReason::None ? m_cursor.trouble() : reason;
    return false;
}

bool PageParser::next()
{
    if (!std::exchange(m_begun, true))
        m_cursor.skipMark();
    const qint64 enough = m_cursor.byte() + static_cast<qint64>(ChunkSize);
    while (m_trouble == FileReason::None && m_cursor.byte() < enough) {
        const int c = m_cursor.peek();
        if (c < 0)
            return end();
        if (!m_raw.empty())
            skipRaw();
        else if (c == '<')
            takeMarkup();
        else if (c == '&')
            takeReference();
        else
            takeText();
    }
    return m_trouble == FileReason::None;
}

bool PageParser::end()
{
    if (m_cursor.trouble() != FileReason::None || !m_isPage || !m_raw.empty())
        return fail(FileReason::Malformed);
    closeDownTo(0);
    return false;
}

void PageParser::takeText()
{
    std::string_view run = textIn(m_cursor.piece());
    std::size_t whole = wholeLetters(run);
    if (whole == 0) { // one letter in two pieces, or none at all
        run = textIn(m_cursor.ahead(4));
        whole = wholeLetters(run);
    }
    run = run.substr(0, whole > 0 ? whole : run.size());
    tell(run);
    m_cursor.skip(run.size());
}

void PageParser::takeReference()
{
    m_text.clear();
    const std::size_t size = importing::takeReference(m_cursor.ahead(LongestReference), false, m_text);
    m_cursor.skip(std::max<std::size_t>(size, 1));
    if (m_isPage)
        m_reader.text(size > 0 ? std::string_view(m_text) : "&", m_findings);
}

void PageParser::tell(std::string_view text)
{
    if (!m_isPage)
        return;
    if (!isValidUtf8(text)) {
        m_text.clear();
        appendRepaired(m_text, text);
        text = m_text;
    }
    m_reader.text(text, m_findings);
}

void PageParser::takeMarkup()
{
    const std::string_view markup = m_cursor.ahead(4).substr(0, 4);
    if (markup.size() > 1 && isLetter(markup[1]))
        return takeOpening();
    if (markup.size() > 2 && markup[1] == '/' && isLetter(markup[2]))
        return takeClosing();
    if (markup == "<!--")
        return skipComment();
    if (markup.size() > 2 && (markup[1] == '!' || markup[1] == '?' || markup[1] == '/'))
        return skipPast('>');
    tell("<");
    m_cursor.step();
}

void PageParser::takeOpening()
{
    const qint64 byte = m_cursor.byte();
    m_cursor.step();
    takeName(m_name, true);
    const bool closesItself = takeAttributes();
    if (m_trouble == FileReason::None)
        open(byte, closesItself);
}

void PageParser::takeClosing()
{
    m_cursor.skip(2);
    takeName(m_name, true);
    (void)takeAttributes();
    if (m_trouble == FileReason::None)
        closeDownTo(m_open.leftByEnding(m_name, traitsOf(m_name)));
}

bool PageParser::takeAttributes()
{
    m_classes.clear();
    m_link.clear();
    m_id.clear();
    m_added.clear();
    bool closesItself = false;
    while (m_trouble == FileReason::None) {
        const int c = peekPastSpace();
        if (c < 0) {
            fail(FileReason::Malformed);
        } else if (c == '>') {
            m_cursor.step();
            break;
        } else if (c == '/') {
            closesItself = true;
            m_cursor.step();
        } else {
            closesItself = false;
            takeAttribute();
        }
    }
    return closesItself;
}

void PageParser::takeAttribute()
{
    takeName(m_attribute, false);
    if (peekPastSpace() != '=')
        return;
    m_cursor.step();
    std::string* const value = m_attribute == "class" ? &m_classes
        : m_attribute == "href"                       ? &m_link
        : m_attribute == "id"                         ? &m_id
        : m_attribute == "add_date"                   ? &m_added
                                                      : nullptr;
    takeValue(value && value->empty() ? value : nullptr); // of two the first counts
}

void PageParser::takeValue(std::string* value)
{
    const int opening = peekPastSpace();
    const bool isQuoted = opening == '"' || opening == '\'';
    if (isQuoted)
        m_cursor.step();
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        const auto end = std::ranges::find_if(piece,
            [&](char c) { return isQuoted ? c == static_cast<char>(opening) : isSpace(c) || c == '>'; });
        const std::string_view part(piece.begin(), end);
        if (value && value->size() + part.size() > LargestElement) {
            fail(FileReason::RecordTooLarge);
            return;
        }
        if (value)
            value->append(part);
        const bool isEnded = end != piece.end();
        m_cursor.skip(part.size() + (isEnded && isQuoted ? 1 : 0));
        if (isEnded)
            break;
    }
}

void PageParser::takeName(std::string& name, bool isTag)
{
    name.clear();
    for (int c = m_cursor.peek(); c >= 0; c = m_cursor.peek()) {
        if (isSpace(c) || c == '/' || c == '>' || (!isTag && c == '=' && !name.empty()))
            break;
        if (name.size() < LongestName)
            name += lower(static_cast<char>(c));
        m_cursor.step();
    }
}

int PageParser::peekPastSpace()
{
    int c = m_cursor.peek();
    while (isSpace(c)) {
        m_cursor.step();
        c = m_cursor.peek();
    }
    return c;
}

void PageParser::skipPast(char end)
{
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        const std::size_t at = piece.find(end);
        m_cursor.skip(std::min(at, piece.size() - 1) + 1);
        if (at != std::string_view::npos)
            return;
    }
    fail(FileReason::Malformed);
}

void PageParser::skipComment()
{
    m_cursor.skip(4);
    const std::string_view beginning = m_cursor.ahead(2);
    if (beginning.starts_with('>') || beginning.starts_with("->"))
        return skipPast('>');
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        m_cursor.skip(std::min(piece.find('-'), piece.size()));
        const std::string_view rest = m_cursor.ahead(4);
        if (rest.starts_with("-->") || rest.starts_with("--!>"))
            return skipPast('>');
        if (!rest.empty())
            m_cursor.step();
    }
    fail(FileReason::Malformed);
}

// Of a script nothing but its end matters.
void PageParser::skipRaw()
{
    const std::string_view piece = m_cursor.piece();
    const std::size_t at = piece.find('<');
    m_cursor.skip(std::min(at, piece.size()));
    if (at == std::string_view::npos)
        return;
    const std::string_view rest = m_cursor.ahead(m_raw.size() + 3);
    const bool isEnd = rest.size() > m_raw.size() + 2 && rest[1] == '/'
        && std::ranges::equal(rest.substr(2, m_raw.size()), m_raw, {}, lower)
        && (isSpace(rest[m_raw.size() + 2]) || rest[m_raw.size() + 2] == '/'
            || rest[m_raw.size() + 2] == '>');
    if (isEnd)
        m_raw.clear();
    else
        m_cursor.step();
}

void PageParser::open(qint64 byte, bool closesItself)
{
    const unsigned traits = traitsOf(m_name);
    closeDownTo(m_open.leftByOpening(traits));
    if (m_open.size() == DeepestTag) {
        fail(FileReason::TooDeep);
        return;
    }
    m_isPage = true;
    m_findings.at(byte);
    for (std::string* value : { &m_classes, &m_link, &m_id, &m_added }) {
        if (!isPlain(*value))
            *value = valueOf(*value);
    }
    m_reader.open({ m_name, m_classes, m_link, m_id, m_added }, m_findings);
    if (closesItself || (traits & Void) != 0) {
        m_reader.close(m_name, m_findings);
        return;
    }
    m_open.push(m_name, traits);
    if ((traits & Raw) != 0)
        m_raw = m_name;
}

void PageParser::closeDownTo(std::size_t left)
{
    while (m_open.size() > left) {
        const std::string name(m_open.innermost());
        m_open.pop();
        m_reader.close(name, m_findings);
    }
}

} // namespace candor::importing
