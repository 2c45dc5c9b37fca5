#pragma once

#include "courier.h"
#include "fake_endpoint.h"
#include "manual_clock.h"
#include "memory_outbox.h"
#include "snapshot.h"

#include <QSignalSpy>
#include <QTest>

namespace candor::test {

// An alarm that somebody else rings.
class ManualAlarm final : public sync::Alarm {
public:
    void wakeAt(Instant time) override { at = time; }
    void stop() override { at.reset(); }

    std::optional<Instant> at;
};

// A courier with everything around it, and a shop to talk to.
class CourierBench {
public:
    CourierBench()
    {
        Endpoint& shop = outbox.endpoints[shopId()];
        shop.recipient = shopId();
        shop.url = QStringLiteral("https://shop.example.com/consent");
        shop.domain = QStringLiteral("shop.example.com");
        shop.subjectId = QStringLiteral("sub_9pLvPZ7nVQ4kTqNf3mRa");
        shop.purposes = usualPurposes();
        restart();
    }

    static RecipientId shopId() { return { FirstEndpointRecipient }; }
    Endpoint& shop() { return outbox.endpoints[shopId()]; }

    // The program ends in whatever state it is, and starts again from the store.
    void restart()
    {
        courier = std::make_unique<sync::Courier>(
            sync::Courier::Tools { network, clock, outbox, alarm, [this] { return random; } });
        QObject::connect(courier.get(), &sync::Courier::blocked, &outbox,
            [this](const Parcel& parcel) { blocked.push_back(parcel); });
        std::vector<Endpoint> endpoints;
        std::vector<Parcel> parcels;
        for (const auto& [id, endpoint] : outbox.endpoints)
            endpoints.push_back(endpoint);
        for (const auto& [id, parcel] : outbox.parcels)
            parcels.push_back(parcel);
        courier->setWork(endpoints, parcels);
    }

    // The person decides: what is allowed is allowed, all else is denied. Stored first, as the session does.
    ParcelId decides(const std::vector<Category>& allowed, RecipientId recipient = shopId())
    {
        ConsentState state;
        for (const Category category : allowed)
            state.apply({ {}, {}, { recipient, category }, Choice::Allow, Choice::Unset, {}, Cause::Person,
                {}, {}, {}, {} });
        Endpoint& endpoint = outbox.endpoints[recipient];
        const Recipient told { recipient, {}, {}, Channel::C15t, std::nullopt, endpoint.url };
        Parcel parcel = sync::snapshot(endpoint, state, told, ++m_choices, clock.now(), QUuid::createUuid());
        endpoint.lastGivenAt = parcel.givenAt;
        parcel.id = outbox.nextId();
        outbox.parcels[parcel.id] = parcel;
        courier->parcelQueued(endpoint, parcel);
        return parcel.id;
    }

    // Lets everything happen that can happen now.
    bool rest()
    {
        QSignalSpy rested(courier.get(), &sync::Courier::rested);
        courier->step();
        return !rested.isEmpty() || rested.wait();
    }
    bool after(Milliseconds time)
    {
        clock.advance(time);
        if (alarm.at && *alarm.at <= clock.now())
            Q_EMIT alarm.rang();
        return rest();
    }

    Parcel newest()
    {
        std::vector<Parcel> all;
        for (const auto& [id, parcel] : outbox.parcels)
            all.push_back(parcel);
        return *sync::newest(all);
    }
    const std::set<QString>& granted() const { return network.last()->granted; }

    ManualClock clock;
    FakeEndpoint network { clock };
    ManualAlarm alarm;
    MemoryOutbox outbox;
    double random = 0.5;
    std::vector<Parcel> blocked;
    std::unique_ptr<sync::Courier> courier;

private:
    qint64 m_choices = 0;
};

inline const std::vector<Category> Measurement { Category::Engagement };
inline const std::vector<Category> Functionality { Category::Location, Category::Device };

} // namespace candor::test

namespace candor {
inline char* toString(ParcelState state)
{
    return QTest::toString(static_cast<int>(state));
}
inline char* toString(Obstacle obstacle)
{
    return QTest::toString(static_cast<int>(obstacle));
}
} // namespace candor
