#pragma once

#include "key_slots.h"

namespace candor::vault {

using PublicKey = Digest; // 32 bytes as well: bytesOf() and digestOf() fit
using Signature = std::array<std::uint8_t, 64>;

// The secret half of an Ed25519 pair (RFC 8032), in guarded memory. The same message gets the same signature
// every time. Any thread, one at a time.
class SigningKey {
public:
    static SigningKey create(); // at random
    static Result<SigningKey> fromSeed(const SecretBytes& seed); // Invalid unless there are 32

    const PublicKey& publicKey() const { return m_public; }
    Signature sign(QByteArrayView message) const;

    // How the key is kept: its seed, sealed with XChaCha20-Poly1305 under a key that only the store key
    // gives, and bound to this store and `owner` (the device it belongs to). Corrupt when it does not open.
    QByteArray sealed(const StoreKey& key, const QByteArray& storeId, const QByteArray& owner) const;
    static Result<SigningKey> unsealed(
        const QByteArray& sealed, const StoreKey& key, const QByteArray& storeId, const QByteArray& owner);

private:
    explicit SigningKey(SecretBytes secret, const PublicKey& publicKey);

    SecretBytes m_secret; // 64: seed and public half, as libsodium keeps it
    PublicKey m_public {};
};

bool isSignedBy(const PublicKey& key, QByteArrayView message, QByteArrayView signature);

QByteArray bytesOf(const Signature& signature);

} // namespace candor::vault
