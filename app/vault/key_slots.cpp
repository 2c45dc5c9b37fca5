#include "key_slots.h"

#include "key_wrapping.h"

#include <QElapsedTimer>

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr qsizetype StoreIdSize = 16;

KdfCost costFor(const Credential& credential, const std::optional<KdfCost>& wanted)
{
    if (wanted || credential.kind != SlotKind::Passphrase)
        return wanted.value_or(KdfCost {});
    return calibratedKdfCost();
}

} // namespace

bool KdfCost::isWithinBounds() const
{
    return memoryKiB >= 19 * 1024 && memoryKiB <= 2 * 1024 * 1024 && passes >= 1 && passes <= 20;
}

KdfCost kdfCostFor(std::chrono::milliseconds onePass)
{
    constexpr std::chrono::milliseconds wanted { 500 };
    const auto each = std::max<std::chrono::milliseconds::rep>(onePass.count(), 1);
    const auto passes = (wanted.count() + each - 1) / each;
    const KdfCost usual;
    return { usual.memoryKiB, static_cast<quint32>(std::clamp<qint64>(passes, usual.passes, 20)) };
}

KdfCost calibratedKdfCost()
{
    const KdfCost usual;
    SecretBytes out(32);
    const std::array<unsigned char, crypto_pwhash_SALTBYTES> salt {};
    QElapsedTimer timer;
    timer.start();
    const int failed = crypto_pwhash(out.bytes().data(), out.size(), "", 0, salt.data(), 1,
        std::size_t { usual.memoryKiB } << 10, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? usual : kdfCostFor(std::chrono::milliseconds(timer.elapsed()));
}

Result<KeySlots::Created> KeySlots::create(
    const Credential& credential, std::optional<KdfCost> cost, const QByteArray& storeId)
{
    Created created { {}, { randomSecret(StoreKey::Size) } };
    created.keySlots.m_storeId = storeId.size() == StoreIdSize ? storeId : randomBytes(StoreIdSize);
    if (const Result<void> added = created.keySlots.add(created.key, credential, cost); !added)
        return added.error();
    return created;
}

Result<StoreKey> KeySlots::open(const Credential& credential) const
{
    Error why { Fault::WrongKey, u"there is no slot of this kind"_s };
    for (const KeySlot& slot : m_slots) {
        if (slot.kind != credential.kind)
            continue;
        Result<StoreKey> key = unwrap(slot, credential, m_storeId);
        if (key)
            return key;
        why = key.error();
    }
    return why;
}

Result<void> KeySlots::add(const StoreKey& key, const Credential& credential, std::optional<KdfCost> cost)
{
    Result<KeySlot> slot = wrap(key, credential, costFor(credential, cost), m_storeId);
    if (!slot)
        return slot.error();
    m_slots.push_back(*std::move(slot));
    return {};
}

Result<void> KeySlots::remove(std::size_t index)
{
    if (index >= m_slots.size())
        return Error { Fault::NotFound, u"no such slot"_s };
    if (m_slots.size() == 1)
        return Error { Fault::Refused, u"without its last slot a store can never be opened again"_s };
    m_slots.erase(m_slots.begin() + static_cast<std::ptrdiff_t>(index));
    m_forgetOlder = true;
    return {};
}

Result<void> KeySlots::replace(const StoreKey& key, const Credential& credential, std::optional<KdfCost> cost)
{
    Result<KeySlot> slot = wrap(key, credential, costFor(credential, cost), m_storeId);
    if (!slot)
        return slot.error();
    const Result<StoreKey> opened = unwrap(*slot, credential, m_storeId);
    if (!opened)
        return opened.error();
    if (!(opened->bytes == key.bytes))
        return Error { Fault::Internal, u"a new slot does not open"_s };
    const std::size_t gone
        = std::erase_if(m_slots, [kind = credential.kind](const KeySlot& old) { return old.kind == kind; });
    m_slots.push_back(*std::move(slot));
    m_forgetOlder = m_forgetOlder || gone > 0;
    return {};
}

bool KeySlots::has(SlotKind kind) const
{
    return std::any_of(
        m_slots.begin(), m_slots.end(), [kind](const KeySlot& slot) { return slot.kind == kind; });
}

Result<std::optional<Anchor>> KeySlots::anchor(const StoreKey& key) const
{
    if (!m_anchorMac)
        return std::optional<Anchor>();
    const Digest wanted = anchorMac(key, m_storeId, m_anchor, m_device, m_sealedNote);
    if (sodium_memcmp(wanted.data(), m_anchorMac->data(), wanted.size()) != 0)
        return Error { Fault::Corrupt, u"the ledger anchor was not written with this store's key"_s };
    return std::optional(m_anchor);
}

void KeySlots::setAnchor(const StoreKey& key, const Anchor& anchor, const std::optional<DeviceMark>& device,
    const QByteArray& note)
{
    const Result<QByteArray> before = this->note(key);
    m_forgetOlder = m_forgetOlder || !before || *before != note;
    m_anchor = anchor;
    m_device = device;
    m_sealedNote = note.isEmpty() ? QByteArray() : vault::sealedNote(key, m_storeId, note);
    m_anchorMac = anchorMac(key, m_storeId, anchor, device, m_sealedNote);
}

Result<QByteArray> KeySlots::note(const StoreKey& key) const
{
    return m_sealedNote.isEmpty() ? Result<QByteArray>(QByteArray())
                                  : openedNote(key, m_storeId, m_sealedNote);
}

bool KeySlots::operator==(const KeySlots& other) const
{
    return m_storeId == other.m_storeId && m_slots == other.m_slots && m_anchor == other.m_anchor
        && m_anchorMac == other.m_anchorMac && m_device == other.m_device
        && m_sealedNote == other.m_sealedNote;
}

} // namespace candor::vault
