#include "contradiction.h"

#include <algorithm>

namespace candor {

namespace {

struct Side {
    const Trait* trait = nullptr;
    FactStatement said;
};

// One company's "25-34" and its "25 to 34" are one opinion.
bool saysTheSame(const Side& a, const Side& b)
{
    return a.trait->company == b.trait->company && a.trait->role == b.trait->role && a.said == b.said;
}

bool contradict(const Side& a, const Side& b)
{
    const bool someInference = a.trait->role == Role::Inferred || b.trait->role == Role::Inferred;
    return someInference && excludeEachOther(a.said, b.said);
}

} // namespace

std::vector<Contradiction> contradictionsIn(const Profile& profile, Instant now)
{
    std::map<SingleFact, std::vector<Side>> sides;
    for (const Trait& trait : profile.traits) {
        if (const std::optional<FactStatement> said = factStatementOf(trait, now))
            sides[said->fact].push_back({ &trait, *said });
    }
    std::vector<Contradiction> found;
    for (const auto& [fact, statements] : sides) {
        Contradiction contradiction { fact, {}, {} };
        for (auto one = statements.begin(); one != statements.end(); ++one) {
            const bool isDisputed = std::any_of(statements.begin(), statements.end(),
                [one](const Side& other) { return contradict(*one, other); });
            const bool isSaidAlready = std::any_of(
                statements.begin(), one, [one](const Side& earlier) { return saysTheSame(*one, earlier); });
            if (isDisputed && !isSaidAlready)
                (one->trait->role == Role::Declared ? contradiction.declared : contradiction.inferred)
                    .push_back(*one->trait);
        }
        if (!contradiction.inferred.empty())
            found.push_back(std::move(contradiction));
    }
    return found;
}

} // namespace candor
