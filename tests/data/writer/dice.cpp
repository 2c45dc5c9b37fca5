#include "dice.h"

#include <algorithm>

namespace candor::sample {

quint64 Dice::next()
{
    m_state += Q_UINT64_C(0x9e3779b97f4a7c15);
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * Q_UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * Q_UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

int Dice::below(int limit)
{
    Q_ASSERT(limit > 0);
    return static_cast<int>((next() >> 32) * static_cast<quint64>(limit) >> 32);
}

int Dice::between(int low, int high)
{
    return low + below(high - low + 1);
}

QStringList Dice::pickSome(QStringList texts, int count)
{
    QStringList picked;
    while (picked.size() < count && !texts.isEmpty())
        picked += texts.takeAt(below(static_cast<int>(texts.size())));
    return picked;
}

Zipf::Zipf(int count, int offset)
{
    int sum = 0;
    for (int place = 0; place < count; ++place) {
        sum += 1'000'000 / (place + offset);
        m_upTo.push_back(sum);
    }
}

int Zipf::draw(Dice& dice) const
{
    const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end(), dice.below(m_upTo.back()));
    return static_cast<int>(found - m_upTo.begin());
}

QStringList listed(QStringView words)
{
    return words.toString().split(u'|', Qt::SkipEmptyParts);
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : QString(text.front().toUpper() + text.sliced(1));
}

} // namespace candor::sample
