#pragma once

#include "key_slots.h"

#include <string_view>

namespace candor::vault {

// Wrapping and unwrapping the store key with a credential: Argon2id or HKDF-SHA256, then AES-256-GCM.
// Internal to the vault.

// A slot with fresh salt and nonce. Invalid: a secret of another length than its kind has, or a cost out of
// bounds.
Result<KeySlot> wrap(
    const StoreKey& key, const Credential& credential, const KdfCost& cost, const QByteArray& storeId);

// WrongKey when this credential does not open the slot. Corrupt before any work when the cost is out of
// bounds.
Result<StoreKey> unwrap(const KeySlot& slot, const Credential& credential, const QByteArray& storeId);

// 32 bytes that only the store key gives (HKDF-SHA256), others for every purpose and store.
SecretBytes derivedKey(const StoreKey& key, const QByteArray& storeId, std::string_view purpose);

// A MAC over the anchor, and the device and the note when there are such, under a key that only the store key
// gives.
Digest anchorMac(const StoreKey& key, const QByteArray& storeId, const Anchor& anchor,
    const std::optional<DeviceMark>& device, const QByteArray& sealedNote = {});

// A note that only the store key opens, and only for this store: XChaCha20-Poly1305. Corrupt when it does
// not.
QByteArray sealedNote(const StoreKey& key, const QByteArray& storeId, const QByteArray& note);
Result<QByteArray> openedNote(const StoreKey& key, const QByteArray& storeId, const QByteArray& sealed);

} // namespace candor::vault
