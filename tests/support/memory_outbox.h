#pragma once

#include "outbox_port.h"

#include <QObject>

#include <map>
#include <vector>

namespace candor::test {

// A store in memory, on another lane: it answers later, in order. Outlives the courier, as a disk does.
class MemoryOutbox final : public QObject, public sync::OutboxPort {
public:
    void save(const Parcel& parcel, std::function<void(const Result<Parcel>&)> done) override
    {
        later([this, parcel, done] {
            Parcel stored = parcel;
            if (!stored.id)
                stored.id = nextId();
            if (isFull()) {
                done(Error { Fault::Disk, QStringLiteral("full") });
                return;
            }
            parcels[stored.id] = stored;
            log.push_back(stored);
            done(stored);
        });
    }
    void save(const Endpoint& endpoint, std::function<void(const Result<void>&)> done) override
    {
        later([this, endpoint, done] {
            if (isFull()) {
                done(Error { Fault::Disk, QStringLiteral("full") });
                return;
            }
            endpoints[endpoint.recipient] = endpoint;
            done({});
        });
    }

    ParcelId nextId() { return { ++m_lastId }; }

    std::map<ParcelId, Parcel> parcels;
    std::map<RecipientId, Endpoint> endpoints;
    std::vector<Parcel> log; // every saved state
    int spared = 0; // how many of the next saves succeed
    int failures = 0; // and how many then fail

private:
    template <class Work>
    void later(Work work)
    {
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    }
    bool isFull()
    {
        if (failures == 0 || (spared > 0 && spared-- > 0))
            return false;
        return failures-- > 0;
    }

    qint64 m_lastId = 0;
};

} // namespace candor::test
