#include "verify.h"

#include <QtEndian>

#include <cstdlib>
#include <openssl/evp.h>

namespace verify {

namespace {

void must(bool done)
{
    if (!done)
        std::abort(); // only without memory
}

const unsigned char* bytesIn(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

Hash::Hash()
    : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
{
    must(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

Hash& Hash::add(const QByteArray& bytes)
{
    must(EVP_DigestUpdate(m_context.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) == 1);
    return *this;
}

QByteArray Hash::finish()
{
    unsigned char digest[32];
    must(EVP_DigestFinal_ex(m_context.get(), digest, nullptr) == 1
        && EVP_DigestInit_ex(m_context.get(), nullptr, nullptr) == 1);
    return { reinterpret_cast<const char*>(digest), sizeof digest };
}

bool isSigned(const QByteArray& publicKey, const QByteArray& text, const QByteArray& signature)
{
    if (publicKey.size() != 32 || signature.size() != 64)
        return false;
    EVP_PKEY* key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesIn(publicKey), 32);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    const bool good = key && context && EVP_DigestVerifyInit(context, nullptr, nullptr, nullptr, key) == 1
        && EVP_DigestVerify(
               context, bytesIn(signature), 64, bytesIn(text), static_cast<std::size_t>(text.size()))
            == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return good;
}

QByteArray commitment(const QByteArray& salt, const QByteArray& body)
{
    static Hash hash; // one context for all the short messages
    return hash.add(QByteArray(1, '\1')).add(salt).add(body).finish();
}

QByteArray link(qint64 number, const QByteArray& before, const QByteArray& commitment)
{
    static Hash hash;
    QByteArray big(8, '\0');
    qToBigEndian(number, big.data());
    return hash.add(QByteArray(1, '\2')).add(big).add(before).add(commitment).finish();
}

} // namespace verify
