#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <span>

namespace candor::vault {

// Bytes with a short life: in guarded, locked memory that is kept out of core files, wiped when they go,
// moved and never copied. A secret is never a QString or QByteArray for longer than one expression. Any
// thread, one at a time.
class SecretBytes {
public:
    explicit SecretBytes(std::size_t size); // zeros
    static SecretBytes copyOf(std::span<const std::uint8_t> bytes);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    std::size_t size() const { return m_size; }
    std::span<std::uint8_t> bytes() { return { m_data, m_size }; }
    std::span<const std::uint8_t> bytes() const { return { m_data, m_size }; }

    bool operator==(const SecretBytes& other) const; // takes the same time whether equal or not

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

// The 32 bytes that a key file holds as 64 hexadecimal digits, with or without a line end. Anything else:
// Invalid.
Result<SecretBytes> secretFromHex(QByteArrayView text);

// What a person typed, as bytes: NFC, so that the same passphrase from another keyboard is the same; then
// UTF-8.
SecretBytes secretFromText(QStringView text);

// From the system's generator.
SecretBytes randomSecret(std::size_t size);

// Overwrites bytes that had to be outside a SecretBytes for a moment.
void wipe(std::span<char> bytes);

} // namespace candor::vault
