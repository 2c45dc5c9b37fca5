#include "recovery_code.h"

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t Digits = RecoverySecretSize * 8 / 5;
constexpr std::size_t Letters = Digits + 1; // and the check character
constexpr int CheckBase = 37;
constexpr int GroupSize = 4;
constexpr int NoDigit = -1;

// Five bits, the first ones first.
int digitAt(std::span<const std::uint8_t> bytes, std::size_t digit)
{
    const std::size_t bit = digit * 5;
    const std::size_t byte = bit / 8;
    const int two = bytes[byte] << 8 | (byte + 1 < bytes.size() ? bytes[byte + 1] : 0);
    return two >> (11 - static_cast<int>(bit % 8)) & 31;
}

int checkOf(const SecretBytes& secret)
{
    int rest = 0;
    for (std::size_t i = 0; i < Digits; ++i)
        rest = (rest * 32 + digitAt(secret.bytes(), i)) % CheckBase;
    return rest;
}

int digitOf(QChar letter)
{
    const char16_t upper = letter.toUpper().unicode();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    const std::size_t at = upper < 128 ? Alphabet.find(static_cast<char>(upper)) : std::string_view::npos;
    return at == std::string_view::npos ? NoDigit : static_cast<int>(at);
}

bool isSeparator(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Punctuation_Dash || letter == u'\u2212';
}

} // namespace

SecretBytes newRecoverySecret()
{
    SecretBytes secret = randomSecret(RecoverySecretSize);
    while (checkOf(secret) >= static_cast<int>(Alphabet.size()))
        secret = randomSecret(RecoverySecretSize);
    return secret;
}

QString recoveryCode(const SecretBytes& secret)
{
    Q_ASSERT(secret.size() == RecoverySecretSize);
    QString code;
    for (std::size_t i = 0; i < Letters; ++i) {
        if (i > 0 && i % GroupSize == 0)
            code += u'-';
        const int digit = i < Digits ? digitAt(secret.bytes(), i) : checkOf(secret);
        code += QLatin1Char(Alphabet[static_cast<std::size_t>(digit)]);
    }
    return code;
}

Result<SecretBytes> secretFromRecoveryCode(QStringView text)
{
    const Error no { Fault::Invalid, u"this is not a whole recovery code"_s };
    SecretBytes secret(RecoverySecretSize);
    std::size_t read = 0;
    unsigned waiting = 0; // bits that are not a byte yet
    int check = NoDigit;
    std::size_t byte = 0;
    for (const QChar letter : text) {
        if (isSeparator(letter))
            continue;
        const int digit = digitOf(letter);
        if (digit == NoDigit || read == Letters)
            return no;
        if (read++ == Digits) {
            check = digit;
            continue;
        }
        waiting = waiting << 5 | static_cast<unsigned>(digit);
        if (const std::size_t bits = read * 5 - byte * 8; bits >= 8)
            secret.bytes()[byte++] = static_cast<std::uint8_t>(waiting >> (bits - 8));
    }
    if (read != Letters || check != checkOf(secret))
        return no;
    return secret;
}

} // namespace candor::vault
