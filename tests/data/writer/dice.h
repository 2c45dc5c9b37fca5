#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace candor::sample {

// Chance that is the same in every run and on every system: a small generator of whole numbers (SplitMix64),
// no clock, no floating point.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next();
    int below(int limit); // 0 … limit - 1
    int between(int low, int high); // both included
    bool chance(int percent) { return below(100) < percent; }
    const QString& pick(const QStringList& texts) { return texts[below(static_cast<int>(texts.size()))]; }
    QStringList pickSome(QStringList texts, int count); // distinct, in the order drawn
    template <class T>
    const T& pick(const std::vector<T>& things)
    {
        return things[static_cast<std::size_t>(below(static_cast<int>(things.size())))];
    }

private:
    quint64 m_state;
};

// Draws a place 0 … n - 1 with weight 1 / (place + offset): a few are frequent, most are rare.
class Zipf {
public:
    explicit Zipf(int count, int offset = 1);
    int draw(Dice& dice) const;

private:
    std::vector<int> m_upTo; // running sums of the weights
};

// "a|b|c" as a list: how the word lists are written down.
QStringList listed(QStringView words);

// A few words with their first letter in upper case.
QString capitalised(const QString& text);

} // namespace candor::sample
