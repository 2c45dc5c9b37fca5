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

// Of the choice or the step of a limit that a record is of; null when of neither.
QUuid idOf(const QByteArray& body)
{
    if (const std::optional<LimitEvent> step = receipts::readLimit(body))
        return step->id;
    const std::optional<ChoiceEvent> event = receipts::readChoice(body);
    return event ? event->id : QUuid();
}

Result<store::LedgerRecord> recordOf(store::Store& store, const QUuid& id)
{
    return store.ledger().find("\"id\":\"" + id.toByteArray(QUuid::WithoutBraces) + "\"");
}

// Corrupt when the record does not follow on the one before.
Result<receipts::LedgerPlace> placeOf(const store::LedgerRecord& record, const vault::Digest& before)
{
    if (!record.followsOn(before))
        return Error { Fault::Corrupt, u"the choice's record is not what was written"_s };
    return receipts::LedgerPlace { receipts::deviceOf(record.body), record.seq, record.salt, record.body,
        vault::bytesOf(before), vault::bytesOf(record.link) };
}

Result<vault::Digest> linkBefore(store::Store& store, const store::LedgerRecord& record)
{
    const Result<std::vector<store::LedgerRecord>> before = store.ledger().records(record.seq - 1, 1);
    if (!before)
        return before.error();
    if (before->empty())
        return Error { Fault::Corrupt, u"the choice's record is not what was written"_s };
    return before->front().link;
}

Result<receipts::ReceiptFacts> factsOf(store::Store& store, const QByteArray& storeId,
    const ChoiceEvent& event, const store::LedgerRecord& record, const vault::Digest& before)
{
    const Result<receipts::LedgerPlace> place = placeOf(record, before);
    if (!place)
        return place.error();
    const Result<Recipient> recipient = store.recipients().find(event.key.recipient);
    if (!recipient)
        return recipient.error();
    const auto delivery = deliveryTo(store, *recipient, record.seq);
    if (!delivery)
        return delivery.error();
    return receipts::ReceiptFacts { storeId, event, *recipient, *place, *delivery };
}

Result<receipts::ReceiptFacts> factsOf(store::Store& store, const QByteArray& storeId, const QUuid& choice)
{
    const Result<store::LedgerRecord> record = recordOf(store, choice);
    if (!record)
        return record.error();
    const std::optional<ChoiceEvent> event = receipts::readChoice(record->body);
    if (!event || event->id != choice)
        return Error { Fault::NotFound, u"no such choice"_s };
    const Result<vault::Digest> before = linkBefore(store, *record);
    return before ? factsOf(store, storeId, *event, *record, *before) : before.error();
}

QByteArray signedBy(const vault::SigningKey& key, const QJsonObject& receipt)
{
    return receipts::withSignature(receipt, vault::bytesOf(key.sign(receipts::signedPart(receipt))));
}

const Error olderCopy { Fault::Refused, u"an older copy of the store signs nothing before it goes on"_s };

} // namespace

// Of a choice, or of a step of a limit; nothing when the record is of neither.
Result<std::optional<QByteArray>> Desk::Drawer::receiptFor(
    const store::LedgerRecord& record, const vault::Digest& before)
{
    const QByteArray publicKey = vault::bytesOf(device->key.publicKey());
    if (const std::optional<LimitEvent> step = receipts::readLimit(record.body)) {
        const Result<receipts::LedgerPlace> place = placeOf(record, before);
        if (!place)
            return place.error();
        return std::optional(
            signedBy(device->key, receipts::limitReceipt(*step, keySlots.storeId(), *place, publicKey)));
    }
    const std::optional<ChoiceEvent> event = receipts::readChoice(record.body);
    if (!event)
        return std::optional<QByteArray>();
    const Result<receipts::ReceiptFacts> facts = factsOf(store, keySlots.storeId(), *event, record, before);
    if (!facts)
        return facts.error();
    return std::optional(signedBy(device->key, receipts::receipt(*facts, publicKey)));
}

Result<QByteArray> Desk::receipt(const QUuid& choice) const
{
    if (m_drawer->rolledBack)
        return olderCopy;
    if (!m_drawer->device)
        return m_drawer->store.tables().keptReceipt(choice.toRfc4122());
    const Result<store::LedgerRecord> record = recordOf(m_drawer->store, choice);
    if (!record)
        return record.error();
    if (idOf(record->body) != choice)
        return Error { Fault::NotFound, u"no such choice"_s };
    const Result<vault::Digest> before = linkBefore(m_drawer->store, *record);
    if (!before)
        return before.error();
    Result<std::optional<QByteArray>> made = m_drawer->receiptFor(*record, *before);
    if (!made)
        return made.error();
    return **std::move(made);
}

// This form is not signed: it only names the key of the device that is in use, whether it is here or not.
Result<QByteArray> Desk::kantaraReceipt(const QUuid& choice) const
{
    if (m_drawer->rolledBack)
        return olderCopy;
    const Result<receipts::ReceiptFacts> facts
        = factsOf(m_drawer->store, m_drawer->keySlots.storeId(), choice);
    if (!facts)
        return facts.error();
    const Result<std::optional<store::StoredDevice>> device = m_drawer->store.devices().current();
    if (!device)
        return device.error();
    const Result<QJsonObject> form
        = receipts::kantaraReceipt(*facts, *device ? (*device)->publicKey : QByteArray());
    if (!form)
        return form.error();
    Result<QByteArray> bytes = receipts::canonicalJson(*form);
    return bytes ? Result<QByteArray>(QByteArray(*bytes + '\n')) : bytes;
}

Result<void> Desk::Drawer::writeReceipts(const Write& write)
{
    constexpr qint64 page = 1000;
    vault::Digest before {};
    for (qint64 from = 1;;) {
        const Result<std::vector<store::LedgerRecord>> records = store.ledger().records(from, page);
        if (!records)
            return records.error();
        for (const store::LedgerRecord& record : *records) {
            const vault::Digest link = std::exchange(before, record.link);
            const QUuid id = idOf(record.body);
            if (id.isNull())
                continue;
            Result<QByteArray> line = store.tables().keptReceipt(id.toRfc4122());
            if (device) {
                Result<std::optional<QByteArray>> made = receiptFor(record, link);
                if (!made)
                    return made.error();
                line = **std::move(made);
            }
            if (!line && line.error().fault == Fault::NotFound)
                continue; // an older copy that has not gone on has none to give
            if (!line)
                return line.error();
            if (Result<void> done = write(*line); !done)
                return done;
        }
        if (static_cast<qint64>(records->size()) < page)
            return {};
        from = records->back().seq + 1;
    }
}

} // namespace candor::session
