#include "secret_bytes.h"

#include <QString>

#include <algorithm>
#include <cstdlib>
#include <sodium.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::vault {

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        std::abort(); // no random numbers on this system: there is no safe way on
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (!m_data)
        std::abort();
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copyOf(std::span<const std::uint8_t> bytes)
{
    SecretBytes copy(bytes.size());
    std::copy(bytes.begin(), bytes.end(), copy.m_data);
    return copy;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

bool SecretBytes::operator==(const SecretBytes& other) const
{
    return m_size == other.m_size && sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

Result<SecretBytes> secretFromHex(QByteArrayView text)
{
    text = text.trimmed();
    SecretBytes secret(32);
    std::size_t written = 0;
    const char* end = nullptr;
    const int failed = sodium_hex2bin(secret.bytes().data(), secret.size(), text.data(),
        static_cast<std::size_t>(text.size()), nullptr, &written, &end);
    if (failed || written != secret.size() || end != text.data() + text.size())
        return Error { Fault::Invalid, u"a key file holds 64 hexadecimal digits"_s };
    return secret;
}

SecretBytes secretFromText(QStringView text)
{
    QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    SecretBytes secret = SecretBytes::copyOf(
        { reinterpret_cast<const std::uint8_t*>(utf8.constData()), static_cast<std::size_t>(utf8.size()) });
    wipe({ utf8.data(), static_cast<std::size_t>(utf8.size()) });
    sodium_memzero(composed.data(), static_cast<std::size_t>(composed.size()) * sizeof(QChar));
    return secret;
}

SecretBytes randomSecret(std::size_t size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.bytes().data(), size);
    return secret;
}

void wipe(std::span<char> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace candor::vault
