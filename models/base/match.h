#pragma once

namespace candor {

// One lambda a case, for std::visit: a state that no page answers does not compile.
template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

} // namespace candor
