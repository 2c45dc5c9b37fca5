#pragma once

#include "lexicon.h"
#include "taxonomy.h"

namespace candor::topics {

// Which words and which hosts tell of which topic: the rule that leads from what a person did to an interest,
// the way ad-tech classifies pages and searches. Immutable; any thread.
//
// It is written down in resources/taxonomy/rules_*.txt, one topic a line:
//
//     code: entry, entry, …
//
// An entry is a phrase: words as people write them, without regard to case and accents; "word*" is the
// beginning of a word. "~" before it means half as sure, "@" makes it a host, which stands for its subdomains
// too. The code "-" lists phrases that sound like a topic and are none. A topic may have several lines, a
// phrase several topics. Lines that start with "#" are remarks.
class RuleBook {
public:
    // Our own, made when it is first asked for, for Taxonomy::own().
    static const RuleBook& own();
    // Invalid: a line without a colon, a code that the taxonomy does not have, an entry without words.
    static Result<RuleBook> parse(QStringView text, const Taxonomy& taxonomy);

    // The topics that a text and the host it was read on tell of, each once with its greatest weight, in the
    // order of the taxonomy. A host is found in the text too. A topic is left out when one that belongs to it
    // is there. Cost: one pass over the text.
    std::vector<Hint> topicsOf(QStringView text, QStringView host = {}) const;

    // Every host that a rule names.
    QStringList hosts() const { return m_hosts.keys(); }

private:
    Result<void> add(QStringView line, const Taxonomy& taxonomy);
    const std::vector<Hint>* ofHost(QStringView host) const; // or nothing
    void findHost(QStringView host, std::vector<Hint>& found) const;

    Lexicon m_lexicon;
    QHash<QString, std::vector<Hint>> m_hosts;
    std::vector<int> m_parents; // of each topic, -1 at the top
};

// Changes whenever the taxonomy or a rule does: what was derived by other rules is out of date. Never 0.
qint64 rulesVersion();

} // namespace candor::topics
