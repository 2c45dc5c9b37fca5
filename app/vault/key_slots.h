#pragma once

#include "hashing.h"
#include "secret_bytes.h"

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace candor::vault {

// What opens the store: 32 bytes of data key and the 16 bytes of SQLCipher salt. Made once, at random, never
// derived.
struct StoreKey {
    static constexpr std::size_t Size = 48;

    SecretBytes bytes { Size };
};

// How dear one guess at a passphrase is. Bounds are checked before any work is done: a hostile slot file must
// not make us allocate a room full of memory.
struct KdfCost {
    quint32 memoryKiB = 256 * 1024;
    quint32 passes = 3;

    bool operator==(const KdfCost&) const = default;
    bool isWithinBounds() const; // 19 MiB to 2 GiB, 1 to 20 passes
};
inline constexpr KdfCost LeastKdfCost { 19 * 1024, 1 }; // for tests; never for people

// What this machine can bear: an unlock of half a second to a second, and never less than the default. Runs
// the derivation once (about 0.2 s); not for the GUI thread.
KdfCost calibratedKdfCost();
KdfCost kdfCostFor(
    std::chrono::milliseconds onePass); // the decision alone: `onePass` over 256 MiB took so long

// The numbers are stored: only append.
enum class SlotKind : quint8 { Passphrase = 1, Keychain = 2, Recovery = 3, KeyFile = 4 };

// A secret that opens a slot. A passphrase is any text (Argon2id); all others are random already (HKDF): 20
// bytes of a recovery code, 32 of the others.
struct Credential {
    SlotKind kind = SlotKind::Passphrase;
    SecretBytes secret;

    static Credential passphrase(QStringView text) { return { SlotKind::Passphrase, secretFromText(text) }; }
    static Credential keyFile(SecretBytes raw) { return { SlotKind::KeyFile, std::move(raw) }; }
    static Credential recovery(SecretBytes raw) { return { SlotKind::Recovery, std::move(raw) }; }
};

// One way in: the store key, wrapped with AES-256-GCM. Everything but nonce and wrapped bytes is
// authenticated with it, together with the store's id and the format, so that nobody can weaken the cost or
// move a slot to another store.
struct KeySlot {
    SlotKind kind = SlotKind::Passphrase;
    KdfCost cost; // {0, 0} where the secret is random already
    QByteArray salt; // 16
    QByteArray nonce; // 12
    QByteArray wrapped; // 48 and a tag of 16

    bool operator==(const KeySlot&) const = default;
};

// The ledger's newest record as last seen, kept outside the store file: a store that was rolled back or cut
// lacks it.
struct Anchor {
    qint64 seq = 0;
    Digest link {};

    bool operator==(const Anchor&) const = default;
};

// The device whose ledger records the anchor stands for, kept beside it: a store that names another one is
// another copy.
struct DeviceMark {
    QByteArray id; // 16 random bytes
    Digest publicKey {}; // Ed25519

    bool operator==(const DeviceMark&) const = default;
};

// The slot file of one store, as a value: any one slot opens it; slots come and go without touching the data.
// Errors: WrongKey (no slot opens with this), Corrupt (damaged, or parameters out of bounds: nothing was
// derived), NotFound (no slot file), TooNew, Disk, Refused (the last slot cannot be removed), Internal (no
// memory). create, open and add with a passphrase take about a second and 256 MiB: never on the GUI thread.
// No state is shared between values.
class KeySlots {
public:
    struct Created;
    // Random store id and store key, one slot. Without a cost, a passphrase's is calibrated. Nothing is
    // written yet.
    // `storeId`: 16 bytes, of a store that is made anew out of another's content.
    static Result<Created> create(
        const Credential& credential, std::optional<KdfCost> cost = {}, const QByteArray& storeId = {});

    Result<StoreKey> open(const Credential& credential) const;
    Result<void> add(const StoreKey& key, const Credential& credential, std::optional<KdfCost> cost = {});
    Result<void> remove(
        std::size_t index); // the file of save() then keeps no older generation that still has it

    // One slot that opens with `credential` in place of all of its kind. Every other slot stays as it is,
    // byte for byte; the new one has been opened before an old one goes. Saved like remove().
    Result<void> replace(const StoreKey& key, const Credential& credential, std::optional<KdfCost> cost = {});
    bool has(SlotKind kind) const;

    const QByteArray& storeId() const { return m_storeId; } // 16 random bytes
    const std::vector<KeySlot>& all() const { return m_slots; }

    // The anchor carries a MAC under a key made from the store key: who cannot open the store cannot write
    // one. Corrupt when it does not fit. Nothing only in a store whose creation was interrupted: once there
    // is more in the ledger than its first record, a missing anchor means that somebody took it away.
    Result<std::optional<Anchor>> anchor(const StoreKey& key) const;
    // `note`: a few bytes to remember with it, sealed; when they are others than before, save() keeps no
    // older generation that still has those.
    void setAnchor(const StoreKey& key, const Anchor& anchor, const std::optional<DeviceMark>& device = {},
        const QByteArray& note = {});
    // Covered by the same MAC; empty when there is none. Corrupt when it does not open.
    Result<QByteArray> note(const StoreKey& key) const;
    // Covered by the same MAC: to be trusted when anchor() is.
    const std::optional<DeviceMark>& device() const { return m_device; }
    bool hasAnchor() const { return m_anchorMac.has_value(); }

    // Two generations, each replaced by renaming a synced file: a cut at any moment leaves one that is whole.
    // load() reads the older when the newest is damaged; its anchor is then older too, which is harmless.
    static Result<KeySlots> load(const QString& folder);
    Result<void> save(const QString& folder); // makes the folder when it is missing
    static bool exist(const QString& folder);

    static constexpr char FileName[] = "candor.slots";
    static constexpr char OlderFileName[] = "candor.slots.old";

    bool operator==(const KeySlots& other) const;

private:
    friend class SlotFile;

    QByteArray m_storeId;
    std::vector<KeySlot> m_slots;
    Anchor m_anchor;
    std::optional<DeviceMark> m_device;
    QByteArray m_sealedNote; // empty: none
    std::optional<Digest> m_anchorMac;
    bool m_forgetOlder = false;
};

struct KeySlots::Created {
    KeySlots keySlots;
    StoreKey key;
};

} // namespace candor::vault
