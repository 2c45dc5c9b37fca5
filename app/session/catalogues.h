#pragma once

#include "lanes.h"
#include "offers.h"
#include "recipient.h"

#include <QObject>

namespace candor::session {

class StoreLane;

// Catalogues of offers that a person brings for a recipient, and takes away again. They are kept in the store
// and ranked in place of what the recipient showed. GUI thread; reading is done on the work lane, one file at
// a time: a newer one takes the place of one that is still being read.
class Catalogues final : public QObject {
    Q_OBJECT

public:
    Catalogues(StoreLane& store, QThreadPool& work);

    bool isReading() const { return m_reading; }
    void bring(candor::RecipientId recipient, const QString& path);
    void remove(candor::RecipientId recipient);
    void stop(); // the door closed, or the person changed their mind: nothing is kept

Q_SIGNALS:
    void readingChanged();
    // It is kept from now on: what was read, without the offers themselves.
    void brought(
        candor::RecipientId recipient, qint64 offers, const std::vector<candor::OfferWarning>& warnings);
    void removed(candor::RecipientId recipient);
    void failed(candor::RecipientId recipient, const candor::Error& why);

private:
    void keep(RecipientId recipient, OfferCatalogue catalogue);
    void setReading(bool reading);

    StoreLane& m_store;
    Latest<Result<OfferCatalogue>> m_latest;
    bool m_reading = false;
};

} // namespace candor::session
