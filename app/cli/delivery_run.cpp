#include "delivery_run.h"

#include "delivery.h"
#include "store_lane.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

// The store on its lane, and the delivery that works with it, while the event loop turns.
struct Workshop {
    explicit Workshop(const Clock& clock)
        : lane(clock)
        , delivery(lane, clock)
    {
    }

    session::StoreLane lane;
    session::Delivery delivery;
};

bool isSettled(const Parcel& parcel)
{
    return parcel.state == ParcelState::Verified || parcel.state == ParcelState::Rejected
        || parcel.state == ParcelState::Blocked || parcel.state == ParcelState::Superseded;
}

} // namespace

Result<DeliveryRun::Outcome> DeliveryRun::deliver(std::chrono::seconds patience)
{
    Result<session::Desk> desk = m_context.takeDesk();
    if (!desk)
        return desk.error();
    Outcome outcome;
    std::optional<Error> failure;
    std::set<ParcelId> before;
    {
        Workshop shop(m_context.clock());
        session::Delivery& delivery = shop.delivery;
        delivery.setOffline(m_context.isOffline());
        shop.lane.take(*std::move(desk));

        bool loaded = false;
        QObject::connect(&delivery, &session::Delivery::failed, &delivery, [&failure](const Error& why) {
            failure = why;
            QCoreApplication::exit();
        });
        QObject::connect(&delivery, &session::Delivery::changed, &delivery, [&] {
            if (loaded)
                return;
            loaded = true;
            for (const Parcel& parcel : delivery.parcels()) {
                if (parcel.state == ParcelState::Verified)
                    before.insert(parcel.id);
            }
            delivery.sendNow();
        });
        QObject::connect(&delivery, &session::Delivery::rested, &delivery, [&] {
            const std::vector<Parcel>& parcels = delivery.parcels();
            if (loaded && (patience.count() == 0 || std::all_of(parcels.begin(), parcels.end(), isSettled)))
                QCoreApplication::exit();
        });
        if (patience.count() > 0)
            QTimer::singleShot(patience, &delivery, [] { QCoreApplication::exit(); });
        delivery.reload();
        QCoreApplication::exec();

        for (const Parcel& parcel : delivery.parcels()) {
            if (parcel.state == ParcelState::Verified)
                outcome.delivered += before.contains(parcel.id) ? 0 : 1;
            else
                ++outcome.pending;
            if (parcel.obstacle != Obstacle::None && parcel.state != ParcelState::Verified)
                outcome.blocked.push_back(parcel);
        }
        if (Result<session::Desk> back = shop.lane.giveBack())
            m_context.lend(*std::move(back));
    }
    if (failure)
        return *failure;
    return outcome;
}

Result<void> DeliveryRun::test(RecipientId recipient)
{
    Result<session::Desk> desk = m_context.takeDesk();
    if (!desk)
        return desk.error();
    Result<void> answer = Error { Fault::Network, u"the endpoint gave no answer"_s };
    Workshop shop(m_context.clock());
    session::Delivery& delivery = shop.delivery;
    shop.lane.take(*std::move(desk));
    bool asked = false;
    QObject::connect(&delivery, &session::Delivery::changed, &delivery, [&] {
        if (!std::exchange(asked, true))
            delivery.probe(recipient);
    });
    QObject::connect(
        &delivery, &session::Delivery::introduced, &delivery, [&](RecipientId who, Obstacle obstacle) {
            if (who != recipient)
                return;
            if (obstacle == Obstacle::None)
                answer = {};
            QCoreApplication::exit();
        });
    QObject::connect(&delivery, &session::Delivery::failed, &delivery, [&answer](const Error& why) {
        answer = why;
        QCoreApplication::exit();
    });
    delivery.reload();
    QCoreApplication::exec();
    delivery.stop();
    if (Result<session::Desk> back = shop.lane.giveBack())
        m_context.lend(*std::move(back));
    return answer;
}

} // namespace candor::cli
