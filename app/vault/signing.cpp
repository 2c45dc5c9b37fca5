#include "signing.h"

#include "key_wrapping.h"

#include <cstdlib>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr std::size_t SeedSize = crypto_sign_SEEDBYTES;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(std::tuple_size_v<PublicKey> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Signature> == crypto_sign_BYTES);

const unsigned char* bytesIn(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned long long sizeOf(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray coveredBy(const QByteArray& storeId, const QByteArray& owner)
{
    return "CNDRSIG1" + storeId + owner;
}

} // namespace

SigningKey::SigningKey(SecretBytes secret, const PublicKey& publicKey)
    : m_secret(std::move(secret))
    , m_public(publicKey)
{
}

SigningKey SigningKey::create()
{
    Result<SigningKey> made = fromSeed(randomSecret(SeedSize));
    if (!made)
        std::abort(); // a seed of the right size always makes a key
    return *std::move(made);
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes& seed)
{
    if (seed.size() != SeedSize)
        return Error { Fault::Invalid, u"a signing key is made of 32 bytes"_s };
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    PublicKey publicKey {};
    if (crypto_sign_seed_keypair(publicKey.data(), secret.bytes().data(), seed.bytes().data()) != 0)
        std::abort(); // never fails
    return SigningKey(std::move(secret), publicKey);
}

Signature SigningKey::sign(QByteArrayView message) const
{
    Signature signature {};
    if (crypto_sign_detached(
            signature.data(), nullptr, bytesIn(message), sizeOf(message), m_secret.bytes().data())
        != 0)
        std::abort(); // never fails
    return signature;
}

QByteArray SigningKey::sealed(const StoreKey& key, const QByteArray& storeId, const QByteArray& owner) const
{
    const SecretBytes wrapping = derivedKey(key, storeId, "candor device v1");
    const QByteArray covered = coveredBy(storeId, owner);
    const QByteArray nonce = randomBytes(NonceSize);
    QByteArray box(static_cast<qsizetype>(SeedSize) + TagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(box.data()), nullptr,
        m_secret.bytes().data(), SeedSize, bytesIn(covered), sizeOf(covered), nullptr, bytesIn(nonce),
        wrapping.bytes().data());
    return nonce + box;
}

Result<SigningKey> SigningKey::unsealed(
    const QByteArray& sealed, const StoreKey& key, const QByteArray& storeId, const QByteArray& owner)
{
    const Error broken { Fault::Corrupt, u"the device's signing key does not open"_s };
    if (sealed.size() != NonceSize + static_cast<qsizetype>(SeedSize) + TagSize)
        return broken;
    const SecretBytes wrapping = derivedKey(key, storeId, "candor device v1");
    const QByteArray covered = coveredBy(storeId, owner);
    const QByteArrayView box = QByteArrayView(sealed).sliced(NonceSize);
    SecretBytes seed(SeedSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(seed.bytes().data(), nullptr, nullptr, bytesIn(box),
            sizeOf(box), bytesIn(covered), sizeOf(covered), bytesIn(sealed), wrapping.bytes().data())
        != 0)
        return broken;
    return fromSeed(seed);
}

bool isSignedBy(const PublicKey& key, QByteArrayView message, QByteArrayView signature)
{
    return signature.size() == qsizetype { crypto_sign_BYTES }
    && crypto_sign_verify_detached(bytesIn(signature), bytesIn(message), sizeOf(message), key.data()) == 0;
}

QByteArray bytesOf(const Signature& signature)
{
    return { reinterpret_cast<const char*>(signature.data()), static_cast<qsizetype>(signature.size()) };
}

} // namespace candor::vault
