#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace candor::vault {

using Digest = std::array<std::uint8_t, 32>;

// SHA-256 over many messages: the algorithm is looked up once and the context used again, which more than
// halves the cost of short messages. One thread at a time.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();

    Sha256& add(std::span<const std::uint8_t> bytes);
    Sha256& add(QByteArrayView bytes);
    Sha256& add(const Digest& digest) { return add(std::span<const std::uint8_t>(digest)); }
    Sha256& addByte(std::uint8_t byte);
    Sha256& addNumber(std::uint64_t number); // eight bytes, big endian
    Digest finish(); // and starts the next message

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

Digest sha256(QByteArrayView bytes);

// Lower-case digits; and back: nothing when the text is not exactly that.
QByteArray toHex(std::span<const std::uint8_t> bytes);
std::optional<Digest> digestFromHex(QByteArrayView text);
QByteArray bytesOf(const Digest& digest);
std::optional<Digest> digestOf(QByteArrayView bytes); // nothing unless there are 32

// From the system's generator, for salts and ids; for keys there is randomSecret().
QByteArray randomBytes(qsizetype size);

QString openSslVersion(); // of the library that runs

} // namespace candor::vault
