#include "offers/offer_scripts.h"

#include "json_elements.h"

#include <algorithm>

namespace candor::importing {

namespace {

constexpr std::size_t LongestTag = 4096;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool beginsWith(std::string_view text, std::string_view begin)
{
    return text.size() >= begin.size()
        && std::equal(begin.begin(), begin.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

} // namespace

bool OfferScripts::stepPast(char end)
{
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        const std::size_t at = piece.find(end);
        m_cursor.skip(at == std::string_view::npos ? piece.size() : at + 1);
        if (at != std::string_view::npos)
            return true;
    }
    return false;
}

bool OfferScripts::isLinkedDataTag()
{
    std::string tag;
    for (int c = m_cursor.peek(); c >= 0 && c != '>' && tag.size() < LongestTag; c = m_cursor.peek()) {
        tag += lower(static_cast<char>(c));
        m_cursor.step();
    }
    return stepPast('>') && tag.find("ld+json") != std::string::npos;
}

bool OfferScripts::takeScript(bool keep)
{
    constexpr std::string_view end = "</script";
    m_text.clear();
    while (true) {
        const std::string_view piece = m_cursor.ahead(end.size());
        if (piece.empty()) {
            m_brokeOff = keep;
            return false;
        }
        const std::size_t size = std::min(piece.find('<'), piece.size());
        const bool ends = size == 0 && beginsWith(piece, end);
        if (ends)
            return true;
        const std::string_view taken = piece.substr(0, std::max<std::size_t>(size, 1));
        if (keep && m_text.size() + taken.size() > LargestElement) {
            m_brokeOff = true;
            return false;
        }
        if (keep)
            m_text += taken;
        m_cursor.skip(taken.size());
    }
}

bool OfferScripts::next()
{
    while (stepPast('<')) {
        if (!beginsWith(m_cursor.ahead(6), "script"))
            continue;
        const bool keep = isLinkedDataTag();
        if (!takeScript(keep))
            return false;
        if (keep)
            return true;
    }
    return false;
}

} // namespace candor::importing
