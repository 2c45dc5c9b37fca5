#pragma once

#include "key_slots.h"

namespace candor::vault {

// The slot file as bytes: one JSON object with a checksum, so that damage is told from attack (the tags find
// that) and the older generation can step in. Internal to the vault.
class SlotFile {
public:
    static QByteArray write(const KeySlots& keySlots);
    static Result<KeySlots> read(const QByteArray& bytes); // Corrupt, TooNew
};

} // namespace candor::vault
