#pragma once

#include "lanes.h"
#include "preview_result.h"
#include "result.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace candor::session {

class Shelf;
class StoreLane;

// The preview: what would change, computed from the person's own items by the code that computes the result.
// GUI thread; the work lane computes, and only the newest answer counts.
class Preview final : public QObject {
    Q_OBJECT

public:
    Preview(StoreLane& store, QThreadPool& work);

    // Now versus now-with-`changes`. An empty set shows today's list.
    void consider(const candor::Recipient& recipient, const candor::ConsentState& state,
        const candor::ChoiceSet& changes);
    void forgetShelves(); // the profile changed, or the door closed

    static constexpr int Top = 12;

Q_SIGNALS:
    void changed(const std::shared_ptr<const candor::session::PreviewResult>& result);
    void failed(const candor::Error& why);

private:
    void compute(
        const std::shared_ptr<const Shelf>& shelf, const ConsentState& state, const ChoiceSet& changes);

    StoreLane& m_store;
    QThreadPool& m_work;
    Latest<std::shared_ptr<const PreviewResult>> m_latest;
    QHash<RecipientId, std::shared_ptr<const Shelf>> m_shelves;
    quint64 m_asked = 0;
    quint64 m_generation = 0; // of the shelves
};

} // namespace candor::session
