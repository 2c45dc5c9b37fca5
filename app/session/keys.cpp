#include "keys.h"

#include "store_lane.h"

namespace candor::session {

Keys::Keys(StoreLane& store)
    : m_store(store)
{
}

void Keys::reload()
{
    const auto ask = [](const Desk& desk) -> Result<WaysIn> {
        return WaysIn { desk.hasWayIn(vault::SlotKind::Passphrase), desk.hasWayIn(vault::SlotKind::Recovery),
            desk.hasWayIn(vault::SlotKind::KeyFile) };
    };
    m_store.ask(*this, ask, [this](const Result<WaysIn>& ways) {
        if (!ways)
            return;
        m_ways = *ways;
        Q_EMIT changed();
    });
}

void Keys::clear()
{
    m_ways = {};
    m_busy = false;
    Q_EMIT changed();
}

void Keys::makeRecoveryCode()
{
    setBusy(true);
    m_store.ask(
        *this, [](Desk& desk) { return desk.makeRecoveryCode(); },
        [this](const Result<QString>& code) {
            setBusy(false);
            if (!code) {
                Q_EMIT failed(code.error());
                return;
            }
            Q_EMIT codeMade(*code);
            reload();
        });
}

void Keys::changePassphrase(const QString& passphrase)
{
    setBusy(true);
    m_store.ask(
        *this,
        [wanted = std::make_shared<const Credential>(Credential::passphrase(passphrase))](
            Desk& desk) { return desk.changePassphrase(*wanted); },
        [this](const Result<void>& done) {
            setBusy(false);
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT passphraseChanged();
            reload();
        });
}

void Keys::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

} // namespace candor::session
