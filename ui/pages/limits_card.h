#pragma once

#include "limit.h"
#include "parts/card.h"

#include <map>

namespace candor::session {
class Limits;
}

namespace candor::ui {

class LimitRow;
class Pill;

// The limits on sensitive topics, one switch each, and how long the wait is before one that is set now can be
// lifted.
class LimitsCard : public Card {
    Q_OBJECT

public:
    explicit LimitsCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const session::Limits& limits, Instant now);
    std::vector<QWidget*> focusChain() const;

Q_SIGNALS:
    void setAsked(candor::LimitSubject subject, candor::Milliseconds wait);
    void liftAsked(candor::LimitSubject subject);
    void kept(candor::LimitSubject subject);
    void lifted(candor::LimitSubject subject);

private:
    Pill* m_wait;
    std::map<LimitSubject, LimitRow*> m_rows;
};

} // namespace candor::ui
