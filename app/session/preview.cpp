#include "preview.h"

#include "shelf.h"
#include "store_lane.h"

namespace candor::session {

Preview::Preview(StoreLane& store, QThreadPool& work)
    : m_store(store)
    , m_work(work)
    , m_latest(work, *this)
{
}

void Preview::consider(const Recipient& recipient, const ConsentState& state, const ChoiceSet& changes)
{
    const quint64 asked = ++m_asked;
    m_latest.drop();
    if (const auto shelf = m_shelves.constFind(recipient.id); shelf != m_shelves.constEnd()) {
        compute(*shelf, state, changes);
        return;
    }
    m_store.ask(
        *this, [recipient](Desk& desk) { return stockFor(desk, recipient); },
        [this, asked, generation = m_generation, state, changes](Result<Stock> stock) {
            if (asked != m_asked)
                return;
            if (!stock) {
                Q_EMIT failed(stock.error());
                return;
            }
            // Weighing belongs to the first answer: it is done on the work lane, once a recipient.
            inOrder(
                m_work, *this, [stock = *std::move(stock)] { return std::make_shared<const Shelf>(stock); },
                [this, asked, generation, state, changes](const std::shared_ptr<const Shelf>& shelf) {
                    if (generation != m_generation)
                        return; // made from a profile that is no longer the person's
                    m_shelves.insert(shelf->recipient().id, shelf);
                    if (asked == m_asked)
                        compute(shelf, state, changes);
                });
        });
}

void Preview::forgetShelves()
{
    ++m_asked;
    ++m_generation;
    m_latest.drop();
    m_shelves.clear();
}

void Preview::compute(
    const std::shared_ptr<const Shelf>& shelf, const ConsentState& state, const ChoiceSet& changes)
{
    m_latest.start(
        [shelf, state, changes](const std::function<bool()>& cancelled) {
            return shelf->preview(state, changes, Top, cancelled);
        },
        [this](const std::shared_ptr<const PreviewResult>& result) {
            if (result)
                Q_EMIT changed(result);
        });
}

} // namespace candor::session
