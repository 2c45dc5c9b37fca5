#include "parcel.h"

namespace candor {

DeliveryState deliveryOf(ParcelState state)
{
    switch (state) {
    case ParcelState::Queued:
    case ParcelState::Blocked:
    case ParcelState::Rejected:
    case ParcelState::Superseded:
        return DeliveryState::Saved;
    case ParcelState::Sending:
        return DeliveryState::Sent;
    case ParcelState::Accepted:
        return DeliveryState::Acknowledged;
    case ParcelState::Verified:
        return DeliveryState::Verified;
    }
    Q_UNREACHABLE();
}

} // namespace candor
