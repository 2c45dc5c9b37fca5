#include "lexicon.h"

#include "folded_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::topics {

namespace {

constexpr std::size_t CommonLetters = 0x700; // Latin to Arabic

qsizetype endOfWord(QStringView words, qsizetype at)
{
    const qsizetype space = words.indexOf(u' ', at);
    return space < 0 ? words.size() : space;
}

std::size_t place(int index)
{
    return static_cast<std::size_t>(index);
}

// German letters that are letters of their own: "Küchen" are no "Kuchen". As those write them who lack the
// keys.
QString spelledOut(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_C);
    for (const auto& [letter, written] :
        { std::pair(u'ä', "ae"_L1), std::pair(u'ö', "oe"_L1), std::pair(u'ü', "ue"_L1),
            std::pair(u'Ä', "ae"_L1), std::pair(u'Ö', "oe"_L1), std::pair(u'Ü', "ue"_L1) })
        plain.replace(letter, written);
    return plain;
}

} // namespace

QString wordsOf(QStringView text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString plain = isAscii ? folded(text) : folded(spelledOut(text));
    QString words;
    words.reserve(plain.size());
    bool inWord = false;
    for (const QChar c : plain) {
        const bool isSign = c == u'+' || c == u'#';
        const bool goesOn = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || (isSign && inWord);
        if (goesOn && !inWord && !words.isEmpty())
            words += u' ';
        if (goesOn)
            words += c;
        inWord = goesOn;
    }
    return words;
}

void Lexicon::add(QStringView phrase, const std::vector<Hint>& hints)
{
    const bool isStem = phrase.endsWith(u'*');
    m_phrases.push_back({ wordsOf(isStem ? phrase.chopped(1) : phrase), isStem, hints });
}

void Lexicon::finish()
{
    std::erase_if(m_phrases, [](const Phrase& phrase) { return phrase.text.isEmpty(); });
    std::ranges::stable_sort(m_phrases, {}, [](const Phrase& phrase) { return QStringView(phrase.text); });
    m_nodes.assign(1, {});
    m_edges.clear();
    m_roots.clear();
    build(0, 0, m_phrases.size(), 0);
    std::vector<int> roots(CommonLetters, -1);
    for (std::size_t letter = 0; letter < CommonLetters; ++letter)
        roots[letter] = next(0, static_cast<char16_t>(letter));
    m_roots = std::move(roots);
}

// The phrases [from, to) have their first `depth` letters in common, which have led to this node.
void Lexicon::build(int node, std::size_t from, std::size_t to, qsizetype depth)
{
    for (; from < to && m_phrases[from].text.size() == depth; ++from) {
        int& ending = m_phrases[from].isStem ? m_nodes[place(node)].stem : m_nodes[place(node)].whole;
        if (ending < 0) {
            ending = static_cast<int>(from);
            continue;
        }
        std::vector<Hint>& hints = m_phrases[place(ending)].hints; // the same phrase for a second topic
        hints.insert(hints.end(), m_phrases[from].hints.begin(), m_phrases[from].hints.end());
    }
    m_nodes[place(node)].firstEdge = static_cast<int>(m_edges.size());
    std::vector<std::size_t> starts;
    for (std::size_t at = from; at < to; ++at) {
        const char16_t letter = m_phrases[at].text[depth].unicode();
        if (!starts.empty() && m_edges.back().letter == letter)
            continue;
        starts.push_back(at);
        m_edges.push_back({ letter, static_cast<int>(m_nodes.size()) });
        m_nodes.emplace_back();
    }
    m_nodes[place(node)].edges = static_cast<int>(starts.size());
    const auto first = place(m_nodes[place(node)].firstEdge);
    for (std::size_t edge = 0; edge < starts.size(); ++edge)
        build(m_edges[first + edge].node, starts[edge], edge + 1 < starts.size() ? starts[edge + 1] : to,
            depth + 1);
}

int Lexicon::next(int node, char16_t letter) const
{
    if (node == 0 && letter < m_roots.size())
        return m_roots[letter];
    const auto from = m_edges.begin() + m_nodes[place(node)].firstEdge;
    const auto to = from + m_nodes[place(node)].edges;
    const auto edge = std::lower_bound(
        from, to, letter, [](const Edge& one, char16_t wanted) { return one.letter < wanted; });
    return edge != to && edge->letter == letter ? edge->node : -1;
}

Lexicon::Match Lexicon::longestAt(QStringView words, qsizetype start) const
{
    Match longest;
    int node = 0;
    for (qsizetype at = start; at < words.size(); ++at) {
        node = next(node, words[at].unicode());
        if (node < 0)
            break;
        const Node& here = m_nodes[place(node)];
        if (here.stem >= 0)
            longest = { &m_phrases[place(here.stem)], endOfWord(words, at), at - start };
        if (here.whole >= 0 && (at + 1 == words.size() || words[at + 1] == u' '))
            longest = { &m_phrases[place(here.whole)], at + 1, at - start };
    }
    return longest;
}

void Lexicon::find(QStringView words, std::vector<Hint>& found) const
{
    for (qsizetype start = 0; start < words.size();) {
        const qsizetype end = endOfWord(words, start);
        Match match = longestAt(words, start);
        if (words[start] == u'ا' || words[start] == u'و' || words[start] == u'ب' || words[start] == u'ل') {
            const QStringView bare = withoutArticle(words.sliced(start, end - start));
            const Match without = bare.isEmpty() ? Match() : longestAt(words, end - bare.size());
            if (without.phrase && (!match.phrase || without.letters > match.letters))
                match = without;
        }
        if (match.phrase)
            found.insert(found.end(), match.phrase->hints.begin(), match.phrase->hints.end());
        start = (match.phrase ? match.end : end) + 1;
    }
}

} // namespace candor::topics
