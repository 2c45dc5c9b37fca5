#pragma once

#include "result.h"
#include "secret_bytes.h"

#include <variant>

namespace candor::session {

// What opens the store. Secrets never are QStrings in a store's keeping, and never arguments of a program.
struct Passphrase {
    vault::SecretBytes utf8; // as typed, NFC
};
struct KeyFile {
    vault::SecretBytes key; // 32 bytes
};
using Credential = std::variant<Passphrase, KeyFile>;

// Reads a file of 64 hexadecimal digits (white space around them is ignored). Invalid when it is anything else.
Result<Credential> credentialFromKeyFile(const QString& path);
// Reads the first line of a file, or of standard input for "-".
Result<Credential> credentialFromPassphraseFile(const QString& path);
Credential credentialFromPassphrase(const QString& typed);

} // namespace candor::session
