#pragma once

#include <QString>

#include <span>
#include <vector>

namespace candor::topics {

// How much a record tells of a topic, in thousandths of a record that tells of it plainly.
inline constexpr int WholeRecord = 1000;
inline constexpr int HalfSure = 500;

// A topic, by its place in the taxonomy, and how sure it is.
struct Hint {
    int topic = 0;
    int weight = WholeRecord;

    bool operator==(const Hint&) const = default;
    auto operator<=>(const Hint&) const = default;
};

// Words as they are compared: folded (models/domain/folded_text.h), German umlauts spelled out, everything
// but letters, digits and a "+" or "#" behind one taken for a space, each space once, none at the ends.
QString wordsOf(QStringView text);

// Phrases, found in one pass over a text: a tree of their letters, walked from the beginning of every word. A
// phrase is words, whole ones or, when it ends in "*", with the beginning of the last one. Where several
// begin at one word the longest wins, and its words are used up: they begin no other. Immutable after
// finish(); any thread.
class Lexicon {
public:
    void add(QStringView phrase,
        const std::vector<Hint>& hints); // no hints: the phrase is harmless, and hides what it covers
    void finish();

    // Adds what `words` (in the form of wordsOf) tell; a topic may be named more than once.
    void find(QStringView words, std::vector<Hint>& found) const;

private:
    struct Phrase {
        QString text;
        bool isStem = false;
        std::vector<Hint> hints;
    };
    struct Node {
        int firstEdge = 0;
        int edges = 0;
        int whole = -1; // the phrase that ends here, at the end of a word
        int stem = -1; // the phrase that ends here, wherever the word ends
    };
    struct Edge {
        char16_t letter = 0;
        int node = 0;
    };
    struct Match {
        const Phrase* phrase = nullptr;
        qsizetype end = 0; // of its last word
        qsizetype letters = 0; // of the phrase itself
    };

    void build(int node, std::size_t from, std::size_t to, qsizetype depth);
    int next(int node, char16_t letter) const; // -1: no phrase goes on so
    Match longestAt(QStringView words, qsizetype start) const;

    std::vector<Phrase> m_phrases;
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<int> m_roots; // where the first letters lead, by letter: most words end here
};

} // namespace candor::topics
