#include "archive_layout.h"
#include "backups.h"
#include "browser_imports.h"
#include "browsers/browsers.h"
#include "drawer.h"
#include "erasing.h"
#include "ledger_body.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace candor::session {

bool Desk::exists(const QString& folder)
{
    if (!finishErasing(folder)) // what cannot be erased is in the way of another store
        return true;
    if (store::Store::exists(folder))
        return true;
    // Slots without a store, here or with the backups: either its creation was interrupted, and there is
    // nothing yet, or the store was taken away.
    const Result<vault::KeySlots> keySlots = keySlotsOf(folder);
    return keySlots ? keySlots->hasAnchor() : keySlots.error().fault != Fault::NotFound;
}

Result<Desk> Desk::create(const QString& folder, const Credential& credential, const Clock& clock,
    std::optional<vault::KdfCost> cost)
{
    if (exists(folder))
        return Error { Fault::Refused, u"there is a store already"_s };
    Result<vault::KeySlots::Created> made = vault::KeySlots::create(credential, cost);
    if (!made)
        return made.error();
    if (Result<void> saved = made->keySlots.save(folder); !saved)
        return saved.error();
    const QByteArray genesis = receipts::genesisBody(made->keySlots.storeId(), clock.now());
    Result<store::Store> store = store::Store::create(folder, made->key, genesis);
    if (!store)
        return store.error();
    auto drawer = std::make_unique<Drawer>(
        clock, folder, std::move(made->keySlots), std::move(made->key), *std::move(store));
    if (Result<void> anchored = drawer->anchorFirst(); !anchored)
        return anchored.error();
    if (Result<void> introduced = drawer->introduceDevice(receipts::DeviceCause::New); !introduced)
        return introduced.error();
    return Desk(std::move(drawer));
}

Result<Desk> Desk::open(const QString& folder, const Credential& credential, const Clock& clock)
{
    Result<vault::KeySlots> keySlots = keySlotsOf(folder);
    if (!keySlots)
        return keySlots.error();
    Result<vault::StoreKey> key = keySlots->open(credential);
    if (!key)
        return key.error();
    if (!store::Store::exists(folder)) {
        return keySlots->hasAnchor() ? Error { Fault::Corrupt, u"key slots exist, the store file is gone"_s }
                                     : Error { Fault::NotFound, u"the store was never finished"_s };
    }
    Result<store::Store> store = store::Store::open(folder, *key);
    if (!store)
        return store.error();
    importing::sweepBrowserCopies(browserCopiesIn(folder)); // nobody else has the store open
    (void)QDir(restoringIn(folder)).removeRecursively();
    auto drawer
        = std::make_unique<Drawer>(clock, folder, *std::move(keySlots), *std::move(key), *std::move(store));
    if (!vault::KeySlots::load(folder)) // the copy beside the backups stepped in
        (void)drawer->keySlots.save(folder);
    Result<LedgerReport> newest = drawer->checkNewest();
    if (!newest)
        return newest.error();
    drawer->atStart = *std::move(newest);
    drawer->rolledBack = isRollback(drawer->atStart.fault);
    if (Result<void> noted = drawer->noteOwedLimits(); !noted)
        return noted.error();
    if (Result<void> taken = drawer->takeUpDevice(); !taken)
        return taken.error();
    Desk desk(std::move(drawer));
    if (!desk.m_drawer->rolledBack) {
        if (const Result<void> back = desk.bringBackLimits(); !back)
            return back.error();
        if (const Result<Applied> ended = desk.endPauses(); !ended)
            return ended.error();
        if (const Result<void> looked = desk.lookAtWaits(); !looked)
            return looked.error();
    }
    return desk;
}

Desk::Desk(std::unique_ptr<Drawer> drawer)
    : m_drawer(std::move(drawer))
{
}

Desk::Desk(Desk&&) noexcept = default;
Desk& Desk::operator=(Desk&&) noexcept = default;
Desk::~Desk() = default;

EngineVersions engineVersions()
{
    return { store::Store::engineVersion(), vault::openSslVersion() };
}

StoreInfo Desk::info() const
{
    return { m_drawer->folder, m_drawer->store.version(), m_drawer->store.cipher() };
}

void Desk::keep(std::unique_ptr<QTemporaryDir> folder)
{
    m_drawer->temporary = std::move(folder);
}

} // namespace candor::session
