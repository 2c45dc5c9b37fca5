#include "smallest_change.h"

#include "sensitivity.h"
#include "what_if.h"

#include <algorithm>

namespace candor::scoring {

namespace {

// Sets of `size` of the categories, in the order of categories: the next after `chosen`, by places. False
// after the last.
bool nextChoice(std::vector<std::size_t>& chosen, std::size_t of)
{
    for (std::size_t i = chosen.size(); i-- > 0;) {
        if (chosen[i] + (chosen.size() - i) < of) {
            std::size_t place = ++chosen[i];
            while (++i < chosen.size())
                chosen[i] = ++place;
            return true;
        }
    }
    return false;
}

class Search {
public:
    Search(const Standing& standing, const Catalogue& catalogue, CategorySet used, std::uint32_t index,
        const Cancelled& cancelled)
        : m_standing(standing)
        , m_catalogue(catalogue)
        , m_used(used)
        , m_index(index)
        , m_cancelled(cancelled)
    {
    }

    // Whether the item is on the list after these categories were switched; nothing when cancelled.
    std::optional<bool> isListedAfter(CategorySet switched)
    {
        Effort effort;
        const Question question { m_catalogue.mixOf(m_used ^ switched), {} };
        const auto listed
            = isAmongBest(m_standing, question, m_index, m_standing.top(), m_cancelled, &effort);
        m_spent += static_cast<qint64>((effort.read + 1) * BlockSize);
        return listed;
    }

    // The same by ranking everything from nothing: other code, same answer, or the set is not shown.
    std::optional<bool> isListedAnew(CategorySet switched)
    {
        const Recipe recipe = recipeOf(m_standing.tiles(), m_catalogue.mixOf(m_used ^ switched));
        const auto best = bestOf(m_standing.tiles(), recipe, m_standing.top(), m_cancelled);
        m_spent += static_cast<qint64>(m_standing.tiles().items());
        if (!best)
            return {};
        return std::any_of(best->begin(), best->end(), [this](Key key) { return indexIn(key) == m_index; });
    }

    qint64 spent() const { return m_spent; }

private:
    const Standing& m_standing;
    const Catalogue& m_catalogue;
    CategorySet m_used;
    std::uint32_t m_index;
    const Cancelled& m_cancelled;
    qint64 m_spent = 0;
};

// Categories that move scores at all: the others are in no smallest set.
std::vector<Category> switches(const Catalogue& catalogue, CategorySet open)
{
    std::vector<Category> found;
    for (const Category category : AllCategories) {
        if (open[indexOf(category)] && catalogue.touchedBy(category) > 0)
            found.push_back(category);
    }
    return found;
}

} // namespace

SmallestChange smallestChange(const Catalogue& catalogue, CategorySet used, CategorySet open, ItemId item,
    int top, const Cancelled& cancelled, qint64 work)
{
    SmallestChange result;
    const auto index = catalogue.find(item);
    const auto standing
        = Standing::of(catalogue.tiles(), catalogue.mixOf(used), listLength(catalogue, top), cancelled);
    if (!index || !standing || standing->top() == 0)
        return result;
    Search search(*standing, catalogue, used, static_cast<std::uint32_t>(*index), cancelled);
    const std::optional<bool> listed = search.isListedAfter({});
    result.removes = listed.value_or(false);
    const std::vector<Category> categories = switches(catalogue, open);
    for (std::size_t size = 1; size <= categories.size() && result.sets.empty(); ++size) {
        std::vector<std::size_t> chosen(size);
        for (std::size_t i = 0; i < size; ++i)
            chosen[i] = i;
        do {
            if (search.spent() > work) {
                result.isComplete = false;
                return result;
            }
            CategorySet switched;
            for (const std::size_t place : chosen)
                switched.set(indexOf(categories[place]));
            std::optional<bool> then = search.isListedAfter(switched);
            if (then && *then != result.removes)
                then = search.isListedAnew(switched);
            if (!then)
                return { result.removes, {}, false };
            if (*then != result.removes)
                result.sets.push_back(switched);
        } while (nextChoice(chosen, categories.size()));
    }
    return result;
}

} // namespace candor::scoring
