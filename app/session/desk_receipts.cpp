#include "canonical_json.h"
#include "drawer.h"
#include "kantara_receipt.h"
#include "limit_body.h"
#include "limit_receipt.h"

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

// The parcel that brought this choice to its endpoint: the first one that arrived, else the newest that may.
std::optional<Parcel> parcelOf(const std::vector<Parcel>& parcels, qint64 seq)
{
    std::optional<Parcel> found;
    for (const Parcel& parcel : parcels) {
        if (parcel.covers < seq || parcel.state == ParcelState::Superseded)
            continue;
        found = parcel;
        if (deliveryOf(parcel.state) >= DeliveryState::Acknowledged)
            break;
    }
    return found;
}

Result<std::optional<receipts::Delivery>> deliveryTo(
    store::Store& store, const Recipient& recipient, qint64 seq)
{
    using Found = std::optional<receipts::Delivery>;
    if (recipient.channel != Channel::C15t)
        return Found();
    const Result<Endpoint> endpoint = store.recipients().endpoint(recipient.id);
    if (!endpoint)
        return endpoint.error().fault == Fault::NotFound ? Result<Found>(Found()) : endpoint.error();
    const Result<std::vector<Parcel>> parcels = store.outbox().all(recipient.id);
    if (!parcels)
        return parcels.error();
    const std::optional<Parcel> parcel = parcelOf(*parcels, seq);
    return parcel ? Found(receipts::Delivery { endpoint->domain, endpoint->url, *parcel }) : Found();
}

Result<store::LedgerRecord> recordOf(store::Store& store, const QUuid& id)
{
    return store.ledger().find("\"id\":\"" + id.toByteArray(QUuid::WithoutBraces) + "\"");
}

// Corrupt when the record does not follow on the one before.
Result<receipts::LedgerPlace> placeOf(store::Store& store, const store::LedgerRecord& record)
{
    const Result<std::vector<store::LedgerRecord>> before = store.ledger().records(record.seq - 1, 1);
    if (!before)
        return before.error();
    if (before->empty() || !record.followsOn(before->front().link))
        return Error { Fault::Corrupt, u"the choice's record is not what was written"_s };
    return receipts::LedgerPlace { receipts::deviceOf(record.body), record.seq, record.salt, record.body,
        vault::bytesOf(before->front().link), vault::bytesOf(record.link) };
}

Result<receipts::ReceiptFacts> factsOf(store::Store& store, const QByteArray& storeId, const QUuid& choice)
{
    const Result<store::LedgerRecord> record = recordOf(store, choice);
    if (!record)
        return record.error();
    const std::optional<ChoiceEvent> event = receipts::readChoice(record->body);
    if (!event || event->id != choice)
        return Error { Fault::NotFound, u"no such choice"_s };
    const Result<receipts::LedgerPlace> place = placeOf(store, *record);
    if (!place)
        return place.error();
    const Result<Recipient> recipient = store.recipients().find(event->key.recipient);
    if (!recipient)
        return recipient.error();
    const auto delivery = deliveryTo(store, *recipient, record->seq);
    if (!delivery)
        return delivery.error();
    return receipts::ReceiptFacts { storeId, *event, *recipient, *place, *delivery };
}

} // namespace

Result<QByteArray> Desk::receipt(const QUuid& choice) const
{
    if (!m_drawer->device)
        return Error { Fault::Refused, u"an older copy of the store signs nothing before it goes on"_s };
    const vault::SigningKey& key = m_drawer->device->key;
    const QByteArray publicKey = vault::bytesOf(key.publicKey());
    const auto signedReceipt = [&key](const QJsonObject& receipt) {
        return receipts::withSignature(receipt, vault::bytesOf(key.sign(receipts::signedPart(receipt))));
    };
    const Result<store::LedgerRecord> record = recordOf(m_drawer->store, choice);
    if (const auto step = record ? receipts::readLimit(record->body) : std::nullopt;
        step && step->id == choice) {
        const Result<receipts::LedgerPlace> place = placeOf(m_drawer->store, *record);
        if (!place)
            return place.error();
        return signedReceipt(receipts::limitReceipt(*step, m_drawer->keySlots.storeId(), *place, publicKey));
    }
    const Result<receipts::ReceiptFacts> facts
        = factsOf(m_drawer->store, m_drawer->keySlots.storeId(), choice);
    if (!facts)
        return facts.error();
    return signedReceipt(receipts::receipt(*facts, publicKey));
}
Result<QByteArray> Desk::kantaraReceipt(const QUuid& choice) const
{
    if (!m_drawer->device)
        return Error { Fault::Refused, u"an older copy of the store signs nothing before it goes on"_s };
    const Result<receipts::ReceiptFacts> facts
        = factsOf(m_drawer->store, m_drawer->keySlots.storeId(), choice);
    if (!facts)
        return facts.error();
    const Result<QJsonObject> form
        = receipts::kantaraReceipt(*facts, vault::bytesOf(m_drawer->device->key.publicKey()));
    if (!form)
        return form.error();
    Result<QByteArray> bytes = receipts::canonicalJson(*form);
    return bytes ? Result<QByteArray>(QByteArray(*bytes + '\n')) : bytes;
}

} // namespace candor::session
