#pragma once

#include "receipt.h"

namespace candor::test {

using namespace Qt::StringLiterals;

// A choice for an invented shop with a consent endpoint, as its ledger and its outbox tell of it.
inline receipts::ReceiptFacts madeFacts(Choice value, Choice before = Choice::Unset)
{
    receipts::ReceiptFacts facts;
    facts.storeId = QByteArray(16, 's');
    facts.event.id = QUuid(u"0191a2b3-0000-4000-8000-000000000001"_s);
    facts.event.batch = QUuid(u"0191a2b3-0000-4000-8000-000000000002"_s);
    facts.event.key = { { 1001 }, Category::Lookalikes };
    facts.event.value = value;
    facts.event.before = before;
    facts.event.at = *instantFromIso(u"2026-11-23T12:00:00.250Z");
    facts.event.shown = { u"Fern & Fable may use: Look-alikes\nAllowed"_s, u"en"_s, u"0.1.0"_s };
    facts.recipient = { { 1001 }, u"fern"_s, u"Fern & Fable"_s, Channel::C15t, std::nullopt,
        u"https://consent.fernandfable.example"_s };
    facts.place = { QByteArray(16, 'd'), 3, QByteArray(16, 'a'), R"({"type":"choice"})", QByteArray(32, 'b'),
        QByteArray(32, 'l') };
    return facts;
}

inline receipts::Delivery madeDelivery(ParcelState state)
{
    receipts::Delivery delivery { u"fernandfable.example"_s, u"https://consent.fernandfable.example"_s, {} };
    delivery.parcel.writeId = QUuid(u"0191a2b3-0000-4000-8000-000000000003"_s);
    delivery.parcel.givenAt = *instantFromIso(u"2026-11-23T12:00:01Z");
    delivery.parcel.purposes = { { u"marketing"_s, false }, { u"necessary"_s, true } };
    delivery.parcel.state = state;
    delivery.parcel.receipt = { u"cns_1"_s, u"dom_1"_s, u"pol_1"_s };
    if (state == ParcelState::Verified)
        delivery.parcel.verifiedAt = *instantFromIso(u"2026-11-23T12:00:09Z");
    return delivery;
}

} // namespace candor::test
