#include "sensitive.h"

#include "folded_text.h"
#include "sensitive_words.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

// A word of a text; `bare` is an Arabic word without the article and what is written together with it.
struct Token {
    QStringView whole;
    QStringView bare;
};

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate()))
            continue;
        if (i > start)
            tokens.push_back(
                { text.sliced(start, i - start), withoutArticle(text.sliced(start, i - start)) });
        start = i + 1;
    }
    return tokens;
}

struct Word {
    QString text;
    bool isStem = false;

    bool fits(QStringView word) const { return isStem ? word.startsWith(text) : word == text; }
    bool fits(const Token& token) const
    {
        return fits(token.whole) || (!token.bare.isEmpty() && fits(token.bare));
    }
};

struct Phrase {
    std::optional<SensitiveTopic> topic;
    std::vector<Word> words;
    qsizetype length = 0; // in letters

    bool fits(std::span<const Token> tokens) const
    {
        return tokens.size() >= words.size()
            && std::equal(words.begin(), words.end(), tokens.begin(),
                [](const Word& word, const Token& token) { return word.fits(token); });
    }
};

// All phrases, found by the first three letters of their first word. Never changes once it is made.
class Lexicon {
public:
    Lexicon()
    {
        for (const TopicWords& row : sensitiveWords()) {
            for (const QString& entry : folded(row.words).split(u' ', Qt::SkipEmptyParts))
                add(row.topic, entry);
        }
    }

    // The longest phrase the text goes on with.
    const Phrase* at(std::span<const Token> tokens) const
    {
        const Phrase* longest = longestOf(tokens.front().whole, tokens, nullptr);
        return tokens.front().bare.isEmpty() ? longest : longestOf(tokens.front().bare, tokens, longest);
    }

private:
    static constexpr qsizetype KeySize = 3;

    static quint64 keyOf(QStringView word)
    {
        return quint64 { word[0].unicode() } << 32 | quint64 { word[1].unicode() } << 16 | word[2].unicode();
    }

    void add(std::optional<SensitiveTopic> topic, const QString& entry)
    {
        Phrase phrase { topic, {}, entry.size() };
        for (const QString& word : entry.split(u'+'))
            phrase.words.push_back(
                word.endsWith(u'*') ? Word { word.chopped(1), true } : Word { word, false });
        if (phrase.words.front().text.size() >= KeySize)
            m_phrases[keyOf(phrase.words.front().text)].push_back(std::move(phrase));
    }

    const Phrase* longestOf(QStringView first, std::span<const Token> tokens, const Phrase* longest) const
    {
        if (first.size() < KeySize)
            return longest;
        const auto found = m_phrases.constFind(keyOf(first));
        if (found == m_phrases.constEnd())
            return longest;
        for (const Phrase& phrase : *found) {
            if ((!longest || phrase.length > longest->length) && phrase.fits(tokens))
                longest = &phrase;
        }
        return longest;
    }

    QHash<quint64, std::vector<Phrase>> m_phrases;
};

} // namespace

QLatin1String idOf(SensitiveTopic topic)
{
    constexpr std::array ids { "health"_L1, "religion"_L1, "politics"_L1, "ethnicity"_L1, "sexuality"_L1,
        "union"_L1, "finances"_L1, "children"_L1, "pregnancy"_L1, "alcohol"_L1, "gambling"_L1, "dating"_L1,
        "weight-loss"_L1, "exact-place"_L1 };
    static_assert(ids.size() == AllSensitiveTopics.size());
    return ids[static_cast<std::size_t>(topic)];
}

std::optional<SensitiveTopic> sensitiveTopicFromId(QStringView id)
{
    const auto found
        = std::ranges::find_if(AllSensitiveTopics, [id](SensitiveTopic topic) { return id == idOf(topic); });
    return found == AllSensitiveTopics.end() ? std::nullopt : std::optional(*found);
}

namespace {

// Tells `found` each topic as it stands in the text, until that says false.
template <class Found>
void lookFor(QStringView text, Found found)
{
    static const Lexicon lexicon;
    const QString plain = folded(text);
    const std::vector<Token> tokens = tokensOf(plain);
    std::span<const Token> rest = tokens;
    while (!rest.empty()) {
        const Phrase* phrase = lexicon.at(rest);
        if (phrase && phrase->topic && !found(*phrase->topic))
            return;
        rest = rest.subspan(phrase ? phrase->words.size() : 1);
    }
}

} // namespace

std::optional<SensitiveTopic> sensitiveTopicOf(QStringView text)
{
    std::optional<SensitiveTopic> first;
    lookFor(text, [&first](SensitiveTopic topic) {
        first = topic;
        return false;
    });
    return first;
}

SensitiveSet sensitiveTopicsOf(QStringView text)
{
    SensitiveSet all;
    lookFor(text, [&all](SensitiveTopic topic) {
        all.set(indexOf(topic));
        return true;
    });
    return all;
}

} // namespace candor
