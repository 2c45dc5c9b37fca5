#pragma once

#include "lanes.h"
#include "selves.h"

#include <QObject>

namespace candor::session {

class StoreLane;

// What other selves would be shown, when a person asks for it. GUI thread; the work lane tries them, and only
// the newest answer counts.
class OtherSelves final : public QObject {
    Q_OBJECT

public:
    OtherSelves(StoreLane& store, QThreadPool& work);

    void ask(const candor::Recipient& recipient, const candor::ConsentState& state, int top);
    void drop(); // nobody wants to know any more, or the door closed

Q_SIGNALS:
    void seen(candor::RecipientId recipient, const std::shared_ptr<const candor::session::Selves>& selves);
    void failed(const candor::Error& why);

private:
    StoreLane& m_store;
    Latest<std::shared_ptr<const Selves>> m_latest;
    quint64 m_asked = 0;
};

} // namespace candor::session
