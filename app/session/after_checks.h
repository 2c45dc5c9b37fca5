#pragma once

#include "after_check.h"
#include "item.h"
#include "result.h"

#include <QObject>

#include <memory>

namespace candor::session {

class StoreLane;

// Whether companies kept to a no, as far as their newer exports tell. GUI thread.
class AfterChecks final : public QObject {
    Q_OBJECT

public:
    explicit AfterChecks(StoreLane& store);

    // Never null; empty before the first reload() is answered, and while nothing is refused.
    std::shared_ptr<const std::vector<AfterCheck>> current() const { return m_checks; }

    void reload(); // after an import, and after a choice
    void clear(); // the door closed
    // The newest ads that were matched by what was refused.
    void askAds(const candor::AfterCheck& check);

    static constexpr int MostAds = 20;

Q_SIGNALS:
    void changed();
    void adsRead(const candor::AfterCheck& check, const std::vector<candor::Exposure>& ads);
    void failed(const candor::Error& why);

private:
    StoreLane& m_store;
    std::shared_ptr<const std::vector<AfterCheck>> m_checks
        = std::make_shared<const std::vector<AfterCheck>>();
};

} // namespace candor::session
