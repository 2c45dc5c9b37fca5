#pragma once

#include "secret_bytes.h"

#include <QString>

namespace candor::vault {

// A way in that is kept on paper: 160 random bits, written in Crockford's base 32 (digits, and letters
// without I, L, O and U: nothing that is read as something else, and no words by accident) with his check
// character, the value modulo 37, in groups of four:
//     E5KS-QY7F-8P1H-K488-WVKR-EJEV-Y17X-JZ2E-6
// Because 37 is a prime, no single wrong character and no two exchanged neighbours pass, so that a slip is
// told before anything is tried. Codes whose check character would be one of his five signs (* ~ $ = U) are
// drawn anew: that costs a fifth of a bit, and everything on the paper is a digit or a letter.
inline constexpr std::size_t RecoverySecretSize = 20;

SecretBytes newRecoverySecret();

// The one secret that is meant to be seen.
QString recoveryCode(const SecretBytes& secret);

// As somebody types it: small letters, other spaces and dashes or none, O for 0, I and L for 1. Invalid when
// it is not a whole code; that says nothing about which store it is for.
Result<SecretBytes> secretFromRecoveryCode(QStringView text);

} // namespace candor::vault
