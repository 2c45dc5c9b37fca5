#include "key_wrapping.h"

#include "recovery_code.h"

#include <QtEndian>

#include <algorithm>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr int NonceSize = 12;
constexpr int TagSize = 16;
constexpr std::size_t KeySize = 32;

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const Error outOfMemory { Fault::Internal, u"not enough memory to derive a key"_s };

const unsigned char* bytesIn(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* bytesIn(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

void appendNumber(QByteArray& bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

enum class Derivation : quint32 { Argon2id = 1, HkdfSha256 = 3 }; // 2 is kept for scrypt

Derivation derivationOf(SlotKind kind)
{
    return kind == SlotKind::Passphrase ? Derivation::Argon2id : Derivation::HkdfSha256;
}

// What the tag covers besides the wrapped bytes: a slot fits only its own parameters, its own store and this
// format.
QByteArray associatedData(const KeySlot& slot, const QByteArray& storeId)
{
    QByteArray bytes("CNDRKEY1");
    bytes.append(storeId);
    bytes.append(static_cast<char>(slot.kind));
    appendNumber(bytes, static_cast<quint32>(derivationOf(slot.kind)));
    appendNumber(bytes, slot.cost.passes);
    appendNumber(bytes, slot.cost.memoryKiB);
    bytes.append(slot.salt);
    return bytes;
}

bool hkdf(
    std::span<const std::uint8_t> secret, const QByteArray& salt, std::string_view purpose, SecretBytes& out)
{
    EVP_KDF* kdf = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    EVP_KDF_CTX* context = EVP_KDF_CTX_new(kdf);
    EVP_KDF_free(kdf);
    char digest[] = "SHA256";
    // OpenSSL takes its input parameters through pointers to non-const and does not write to them.
    const OSSL_PARAM parameters[] = { OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(
            OSSL_KDF_PARAM_KEY, const_cast<std::uint8_t*>(secret.data()), secret.size()),
        OSSL_PARAM_construct_octet_string(
            OSSL_KDF_PARAM_SALT, const_cast<char*>(salt.constData()), static_cast<std::size_t>(salt.size())),
        OSSL_PARAM_construct_octet_string(
            OSSL_KDF_PARAM_INFO, const_cast<char*>(purpose.data()), purpose.size()),
        OSSL_PARAM_construct_end() };
    const bool done = context && EVP_KDF_derive(context, out.bytes().data(), out.size(), parameters) == 1;
    EVP_KDF_CTX_free(context);
    return done;
}

// The key that wraps the store key.
Result<SecretBytes> wrappingKey(const KeySlot& slot, const Credential& credential)
{
    SecretBytes key(KeySize);
    const std::span<const std::uint8_t> secret = credential.secret.bytes();
    if (derivationOf(slot.kind) == Derivation::HkdfSha256) {
        if (!hkdf(secret, slot.salt, "candor kek v1", key))
            return outOfMemory;
        return key;
    }
    const int failed = crypto_pwhash(key.bytes().data(), key.size(),
        reinterpret_cast<const char*>(secret.data()), secret.size(), bytesIn(slot.salt), slot.cost.passes,
        std::size_t { slot.cost.memoryKiB } << 10, crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return outOfMemory;
    return key;
}

bool seal(KeySlot& slot, const SecretBytes& wrapping, const StoreKey& key, const QByteArray& covered)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    slot.wrapped.resize(static_cast<qsizetype>(StoreKey::Size) + TagSize);
    unsigned char* const out = bytesIn(slot.wrapped);
    int written = 0;
    return context
        && EVP_EncryptInit_ex2(
            context.get(), EVP_aes_256_gcm(), wrapping.bytes().data(), bytesIn(slot.nonce), nullptr)
        && EVP_EncryptUpdate(
            context.get(), nullptr, &written, bytesIn(covered), static_cast<int>(covered.size()))
        && EVP_EncryptUpdate(context.get(), out, &written, key.bytes.bytes().data(), int { StoreKey::Size })
        && EVP_EncryptFinal_ex(context.get(), out + written, &written)
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, TagSize, out + StoreKey::Size);
}

bool unseal(const KeySlot& slot, const SecretBytes& wrapping, StoreKey& key, const QByteArray& covered)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray wrapped = slot.wrapped;
    unsigned char* const in = bytesIn(wrapped);
    unsigned char* const out = key.bytes.bytes().data();
    int written = 0;
    return context
        && EVP_DecryptInit_ex2(
            context.get(), EVP_aes_256_gcm(), wrapping.bytes().data(), bytesIn(slot.nonce), nullptr)
        && EVP_DecryptUpdate(
            context.get(), nullptr, &written, bytesIn(covered), static_cast<int>(covered.size()))
        && EVP_DecryptUpdate(context.get(), out, &written, in, int { StoreKey::Size })
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, TagSize, in + StoreKey::Size)
        && EVP_DecryptFinal_ex(context.get(), out + written, &written) == 1;
}

std::size_t secretSize(SlotKind kind)
{
    return kind == SlotKind::Recovery ? RecoverySecretSize : KeySize;
}

bool isWellFormed(const KeySlot& slot)
{
    const bool derived = derivationOf(slot.kind) == Derivation::Argon2id;
    return (derived ? slot.cost.isWithinBounds() : slot.cost == KdfCost { 0, 0 })
        && slot.salt.size() == crypto_pwhash_SALTBYTES && slot.nonce.size() == NonceSize
        && slot.wrapped.size() == static_cast<qsizetype>(StoreKey::Size) + TagSize;
}

} // namespace

Result<KeySlot> wrap(
    const StoreKey& key, const Credential& credential, const KdfCost& cost, const QByteArray& storeId)
{
    const bool derived = derivationOf(credential.kind) == Derivation::Argon2id;
    if (derived ? !cost.isWithinBounds() : credential.secret.size() != secretSize(credential.kind))
        return Error { Fault::Invalid, u"no slot can be made of this"_s };
    KeySlot slot { credential.kind, derived ? cost : KdfCost { 0, 0 }, randomBytes(crypto_pwhash_SALTBYTES),
        randomBytes(NonceSize), {} };
    const Result<SecretBytes> wrapping = wrappingKey(slot, credential);
    if (!wrapping)
        return wrapping.error();
    if (!seal(slot, *wrapping, key, associatedData(slot, storeId)))
        return Error { Fault::Internal, u"AES-GCM failed"_s };
    return slot;
}

Result<StoreKey> unwrap(const KeySlot& slot, const Credential& credential, const QByteArray& storeId)
{
    if (!isWellFormed(slot))
        return Error { Fault::Corrupt, u"slot parameters out of bounds"_s };
    const Result<SecretBytes> wrapping = wrappingKey(slot, credential);
    if (!wrapping)
        return wrapping.error();
    StoreKey key;
    if (!unseal(slot, *wrapping, key, associatedData(slot, storeId)))
        return Error { Fault::WrongKey, u"this does not open the slot"_s };
    return key;
}

SecretBytes derivedKey(const StoreKey& key, const QByteArray& storeId, std::string_view purpose)
{
    SecretBytes derived(KeySize);
    if (!hkdf(key.bytes.bytes(), storeId, purpose, derived))
        std::abort(); // HKDF over 48 bytes fails only without memory
    return derived;
}

Digest anchorMac(const StoreKey& key, const QByteArray& storeId, const Anchor& anchor,
    const std::optional<DeviceMark>& device, const QByteArray& sealedNote)
{
    const SecretBytes macKey = derivedKey(key, storeId, "candor anchor v1");
    QByteArray message(device ? "CNDRANC2" : "CNDRANC1"); // of the time before devices had keys
    if (!sealedNote.isEmpty())
        message = device ? "CNDRANC3" : "CNDRANC4";
    message.append(storeId);
    const qint64 seq = qToBigEndian(anchor.seq);
    message.append(reinterpret_cast<const char*>(&seq), sizeof seq);
    message.append(bytesOf(anchor.link));
    if (device)
        message.append(device->id + bytesOf(device->publicKey));
    message.append(sealedNote);
    Digest mac {};
    static_assert(std::tuple_size_v<Digest> == crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256(
        mac.data(), bytesIn(message), static_cast<unsigned long long>(message.size()), macKey.bytes().data());
    return mac;
}

namespace {
constexpr qsizetype NoteNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype NoteTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
} // namespace

QByteArray sealedNote(const StoreKey& key, const QByteArray& storeId, const QByteArray& note)
{
    const SecretBytes wrapping = derivedKey(key, storeId, "candor note v1");
    const QByteArray nonce = randomBytes(NoteNonceSize);
    QByteArray box(note.size() + NoteTagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(box.data()), nullptr,
        bytesIn(note), static_cast<unsigned long long>(note.size()), bytesIn(storeId),
        static_cast<unsigned long long>(storeId.size()), nullptr, bytesIn(nonce), wrapping.bytes().data());
    return nonce + box;
}

Result<QByteArray> openedNote(const StoreKey& key, const QByteArray& storeId, const QByteArray& sealed)
{
    const Error broken { Fault::Corrupt, QStringLiteral("the note beside the anchor does not open") };
    if (sealed.size() < NoteNonceSize + NoteTagSize)
        return broken;
    const SecretBytes wrapping = derivedKey(key, storeId, "candor note v1");
    const QByteArray box = sealed.sliced(NoteNonceSize);
    QByteArray note(box.size() - NoteTagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(note.data()), nullptr,
            nullptr, bytesIn(box), static_cast<unsigned long long>(box.size()), bytesIn(storeId),
            static_cast<unsigned long long>(storeId.size()), bytesIn(sealed), wrapping.bytes().data())
        != 0)
        return broken;
    return note;
}

} // namespace candor::vault
