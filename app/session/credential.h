#pragma once

#include "key_slots.h"
#include "result.h"

namespace candor::session {

// What opens the store, read from where a person or a program keeps it. Secrets are never arguments of a
// program.
using Credential = vault::Credential;

inline constexpr int MinimumPassphrase = 8; // characters

// A file of 64 hexadecimal digits (white space around them is ignored). NotFound, Invalid.
Result<Credential> credentialFromKeyFile(const QString& path);
// The first line of a file, or of standard input for "-". NotFound, Invalid when it is empty.
Result<Credential> credentialFromPassphraseFile(const QString& path);
// A recovery code, typed or in the first line of a file ("-": standard input). Invalid when it is not a whole
// code.
Result<Credential> credentialFromRecoveryCode(QStringView typed);
Result<Credential> credentialFromRecoveryFile(const QString& path);

} // namespace candor::session
