#include "catalogues.h"

#include "store_lane.h"

namespace candor::session {

Catalogues::Catalogues(StoreLane& store, QThreadPool& work)
    : m_store(store)
    , m_latest(work, *this)
{
}

void Catalogues::bring(RecipientId recipient, const QString& path)
{
    setReading(true);
    m_latest.start([path](const std::function<bool()>& cancelled) { return offersIn(path, cancelled); },
        [this, recipient](Result<OfferCatalogue> catalogue) {
            if (catalogue)
                return keep(recipient, *std::move(catalogue));
            setReading(false);
            Q_EMIT failed(recipient, catalogue.error());
        });
}

void Catalogues::keep(RecipientId recipient, OfferCatalogue catalogue)
{
    const auto count = static_cast<qint64>(catalogue.offers.size());
    m_store.ask(
        *this,
        [recipient, offers = std::move(catalogue.offers)](
            Desk& desk) { return desk.replaceCatalogue(recipient, offers); },
        [this, recipient, count, warnings = std::move(catalogue.warnings)](const Result<void>& kept) {
            setReading(false);
            if (kept)
                Q_EMIT brought(recipient, count, warnings);
            else
                Q_EMIT failed(recipient, kept.error());
        });
}

void Catalogues::remove(RecipientId recipient)
{
    m_store.ask(
        *this, [recipient](Desk& desk) { return desk.replaceCatalogue(recipient, {}); },
        [this, recipient](const Result<void>& done) {
            if (done)
                Q_EMIT removed(recipient);
            else
                Q_EMIT failed(recipient, done.error());
        });
}

void Catalogues::stop()
{
    m_latest.drop();
    setReading(false);
}

void Catalogues::setReading(bool reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    Q_EMIT readingChanged();
}

} // namespace candor::session
