#include "other_selves.h"

#include "store_lane.h"

namespace candor::session {

namespace {

struct Material {
    Stock stock;
    SelfEvidence evidence;
};

Result<Material> materialFor(const Desk& desk, const Recipient& recipient)
{
    Result<Stock> stock = stockFor(desk, recipient);
    if (!stock)
        return stock.error();
    Result<SelfEvidence> evidence = selfEvidence(desk, recipient, stock->areOffers, stock->profile);
    if (!evidence)
        return evidence.error();
    return Material { *std::move(stock), *std::move(evidence) };
}

} // namespace

OtherSelves::OtherSelves(StoreLane& store, QThreadPool& work)
    : m_store(store)
    , m_latest(work, *this)
{
}

void OtherSelves::ask(const Recipient& recipient, const ConsentState& state, int top)
{
    drop();
    const quint64 asked = m_asked;
    m_store.ask(
        *this, [recipient](Desk& desk) { return materialFor(desk, recipient); },
        [this, asked, id = recipient.id, state, top](Result<Material> material) {
            if (asked != m_asked)
                return;
            if (!material) {
                Q_EMIT failed(material.error());
                return;
            }
            m_latest.start(
                [material = *std::move(material), state, top](const std::function<bool()>& cancelled) {
                    return std::make_shared<const Selves>(selvesOf(
                        Shelf(material.stock), material.evidence, state, AllSelfKinds, top, {}, cancelled));
                },
                [this, id](const std::shared_ptr<const Selves>& selves) { Q_EMIT seen(id, selves); });
        });
}

void OtherSelves::drop()
{
    ++m_asked;
    m_latest.drop();
}

} // namespace candor::session
