#include "ranking_pass.h"

#include "top_list.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace candor::scoring {

namespace {

constexpr std::size_t BlockSize = Catalogue::BlockSize;
constexpr std::size_t BlocksBetweenQuestions = 8;

using Block = std::array<Score, BlockSize>;

bool isTimeToStop(std::size_t block, const Cancelled& cancelled)
{
    return block % BlocksBetweenQuestions == 0 && cancelled && cancelled();
}

// Blocks have a fixed size so that the compiler turns these into vector instructions.
void add(Score* scores, const Score* parts)
{
    for (std::size_t i = 0; i < BlockSize; ++i)
        scores[i] += parts[i];
}

void subtract(Score* scores, const Score* parts)
{
    for (std::size_t i = 0; i < BlockSize; ++i)
        scores[i] -= parts[i];
}

// One pass, block by block, so that what is read once serves every question while it is near.
class Pass {
public:
    Pass(const Catalogue& catalogue, CategorySet now, CategorySet asIf, CategorySet alone, std::size_t top)
        : m_catalogue(catalogue)
        , m_now(now)
        , m_changed(now ^ asIf)
        , m_alone(alone)
        , m_before(top)
        , m_after(top)
        , m_switched(CategoryCount, TopList(top))
    {
        m_rankings.before.resize(catalogue.blocks() * BlockSize);
        m_rankings.after.resize(catalogue.blocks() * BlockSize);
    }

    void readBlock(std::size_t block)
    {
        const std::size_t start = block * BlockSize;
        const std::size_t count = std::min(BlockSize, m_catalogue.size() - start);
        Score* before = m_rankings.before.data() + start;
        Score* after = m_rankings.after.data() + start;
        std::copy_n(m_catalogue.baseOf(block), BlockSize, before);
        for (const Category category : AllCategories) {
            if (const Score* parts = partsOf(category, m_now, block))
                add(before, parts);
        }
        m_before.offer({ before, count }, start);

        std::copy_n(before, BlockSize, after);
        for (const Category category : AllCategories) {
            if (const Score* parts = partsOf(category, m_changed, block))
                turn(category, after, parts);
        }
        m_after.offer({ after, count }, start);

        for (const Category category : AllCategories) {
            if (const Score* parts = partsOf(category, m_alone, block)) {
                std::copy_n(before, BlockSize, m_trial.data());
                turn(category, m_trial.data(), parts);
                m_switched[indexOf(category)].offer({ m_trial.data(), count }, start);
            }
        }
    }

    Rankings finish() &&
    {
        m_rankings.before.resize(m_catalogue.size());
        m_rankings.after.resize(m_catalogue.size());
        m_rankings.topBefore = std::move(m_before).best();
        m_rankings.topAfter = std::move(m_after).best();
        for (const Category category : AllCategories) {
            Order& order = m_rankings.switched[indexOf(category)];
            if (m_alone[indexOf(category)] && !m_catalogue.partsOf(0, category))
                order = m_rankings.topBefore; // a category that adds nothing anywhere changes nothing
            else if (m_alone[indexOf(category)])
                order = std::move(m_switched[indexOf(category)]).best();
        }
        return std::move(m_rankings);
    }

private:
    // What a category adds in a block, when it is one of `wanted` and adds to any item.
    const Score* partsOf(Category category, CategorySet wanted, std::size_t block) const
    {
        return wanted[indexOf(category)] ? m_catalogue.partsOf(block, category) : nullptr;
    }

    void turn(Category category, Score* scores, const Score* parts) const
    {
        if (m_now[indexOf(category)])
            subtract(scores, parts);
        else
            add(scores, parts);
    }

    const Catalogue& m_catalogue;
    CategorySet m_now;
    CategorySet m_changed;
    CategorySet m_alone;
    TopList m_before;
    TopList m_after;
    std::vector<TopList> m_switched;
    Block m_trial {};
    Rankings m_rankings;
};

// Sorted keys to search without branches, which would be guessed wrong for every other item.
class Steps {
public:
    explicit Steps(const std::vector<TopList::Key>& sorted)
        : m_keys(sorted)
    {
        m_keys.resize(std::bit_ceil(sorted.size() + 1) - 1, std::numeric_limits<TopList::Key>::max());
    }

    std::size_t size() const { return m_keys.size(); }

    // How many keys are not behind this one.
    std::size_t upTo(TopList::Key key) const
    {
        std::size_t count = 0;
        for (std::size_t step = (m_keys.size() + 1) / 2; step > 0; step /= 2)
            count += step * static_cast<std::size_t>(m_keys[count + step - 1] <= key);
        return count;
    }

private:
    std::vector<TopList::Key> m_keys; // one less than a power of two
};

} // namespace

std::optional<Rankings> rankAll(const Catalogue& catalogue, CategorySet now, CategorySet asIf,
    CategorySet alone, std::size_t top, const Cancelled& cancelled)
{
    Pass pass(catalogue, now, asIf, alone, top);
    for (std::size_t block = 0; block < catalogue.blocks(); ++block) {
        if (isTimeToStop(block, cancelled))
            return {};
        pass.readBlock(block);
    }
    return std::move(pass).finish();
}

std::optional<std::vector<qint64>> ranksOf(
    const Order& items, std::span<const Score> scores, const Cancelled& cancelled)
{
    std::vector<TopList::Key> wanted;
    for (const std::uint32_t item : items)
        wanted.push_back(TopList::keyOf(scores[item], item));
    std::sort(wanted.begin(), wanted.end());
    const Steps steps(wanted);

    // How many items stand between two of the wanted ones; summed up, that is how many stand before each.
    std::vector<qint64> between(steps.size() + 1);
    for (std::size_t i = 0; !wanted.empty() && i < scores.size(); ++i) {
        if (i % BlockSize == 0 && isTimeToStop(i / BlockSize, cancelled))
            return {};
        ++between[steps.upTo(TopList::keyOf(scores[i], i))];
    }
    std::partial_sum(between.begin(), between.end(), between.begin());

    std::vector<qint64> ranks;
    for (const std::uint32_t item : items)
        ranks.push_back(between[steps.upTo(TopList::keyOf(scores[item], item)) - 1] + 1);
    return ranks;
}

} // namespace candor::scoring
