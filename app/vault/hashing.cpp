#include "hashing.h"

#include <QtEndian>

#include <algorithm>
#include <cstdlib>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <sodium.h>

namespace candor::vault {

namespace {

// OpenSSL calls that fail only when there is no memory or no SHA-256 at all.
void must(bool done)
{
    if (!done)
        std::abort();
}

} // namespace

struct Sha256::Engine {
    EVP_MD* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX* context = EVP_MD_CTX_new();

    Engine()
    {
        must(algorithm && context);
        start();
    }
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    ~Engine()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(algorithm);
    }
    void start() { must(EVP_DigestInit_ex2(context, algorithm, nullptr) == 1); }
};

Sha256::Sha256()
    : m_engine(std::make_unique<Engine>())
{
}

Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

Sha256& Sha256::add(std::span<const std::uint8_t> bytes)
{
    must(EVP_DigestUpdate(m_engine->context, bytes.data(), bytes.size()) == 1);
    return *this;
}

Sha256& Sha256::add(QByteArrayView bytes)
{
    must(EVP_DigestUpdate(m_engine->context, bytes.data(), static_cast<std::size_t>(bytes.size())) == 1);
    return *this;
}

Sha256& Sha256::addByte(std::uint8_t byte)
{
    return add(std::span<const std::uint8_t>(&byte, 1));
}

Sha256& Sha256::addNumber(std::uint64_t number)
{
    std::array<std::uint8_t, 8> big {};
    qToBigEndian(number, big.data());
    return add(std::span<const std::uint8_t>(big));
}

Digest Sha256::finish()
{
    Digest digest {};
    must(EVP_DigestFinal_ex(m_engine->context, digest.data(), nullptr) == 1);
    m_engine->start();
    return digest;
}

Digest sha256(QByteArrayView bytes)
{
    return Sha256().add(bytes).finish();
}

QByteArray toHex(std::span<const std::uint8_t> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex();
}

std::optional<Digest> digestFromHex(QByteArrayView text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toByteArray());
    return QByteArrayView(bytes.toHex()) == text ? digestOf(bytes)
                                                 : std::nullopt; // fromHex() skips what it cannot read
}

QByteArray bytesOf(const Digest& digest)
{
    return { reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size()) };
}

std::optional<Digest> digestOf(QByteArrayView bytes)
{
    Digest digest {};
    if (bytes.size() != static_cast<qsizetype>(digest.size()))
        return std::nullopt;
    std::transform(
        bytes.begin(), bytes.end(), digest.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    return digest;
}

QByteArray randomBytes(qsizetype size)
{
    must(sodium_init() >= 0);
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QString openSslVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION));
}

} // namespace candor::vault
