#include "backups.h"
#include "drawer.h"
#include "recovery_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

// Of UTF-8: every byte but those that go on with a letter.
std::ptrdiff_t lettersIn(const vault::SecretBytes& text)
{
    return std::count_if(
        text.bytes().begin(), text.bytes().end(), [](std::uint8_t byte) { return (byte & 0xc0) != 0x80; });
}

} // namespace

bool Desk::hasWayIn(vault::SlotKind kind) const
{
    return m_drawer->keySlots.has(kind);
}

Result<QString> Desk::makeRecoveryCode()
{
    const Credential credential = Credential::recovery(vault::newRecoverySecret());
    if (const Result<void> replaced = replaceSlot(credential, {}); !replaced)
        return replaced.error();
    return vault::recoveryCode(credential.secret);
}

Result<void> Desk::changePassphrase(const Credential& passphrase, std::optional<vault::KdfCost> cost)
{
    if (passphrase.kind != vault::SlotKind::Passphrase || lettersIn(passphrase.secret) < MinimumPassphrase)
        return Error { Fault::Invalid, u"passphrase is too short"_s };
    return replaceSlot(passphrase, cost);
}

// What counts is which slots the next start will read. Where a disk gives out in the middle of saving, that
// is looked up, so that nobody is told of a failure whose change is in force, nor of a success that is not.
Result<void> Desk::replaceSlot(const Credential& credential, std::optional<vault::KdfCost> cost)
{
    vault::KeySlots changed = m_drawer->keySlots;
    if (Result<void> replaced = changed.replace(m_drawer->key, credential, cost); !replaced)
        return replaced;
    const Result<void> saved = changed.save(m_drawer->folder);
    if (!saved) {
        const Result<vault::KeySlots> inForce = vault::KeySlots::load(m_drawer->folder);
        if (!inForce || inForce->all() != changed.all())
            return saved;
    }
    m_drawer->keySlots = changed;
    // What opened the store until now shall not open its backups either. They have the same key inside: where
    // this fails, the next backup makes up for it.
    if (const QString backups = backupFolderIn(m_drawer->folder); vault::KeySlots::exist(backups)) {
        (void)saveWithBackups(m_drawer->keySlots, m_drawer->folder);
        (void)saveWithBackups(m_drawer->keySlots, m_drawer->folder); // the older generation too
    }
    return {};
}

} // namespace candor::session
