#include "door.h"

#include "backups.h"
#include "erasing.h"
#include "knocking.h"
#include "places.h"
#include "sample_person.h"
#include "store_lane.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

Door::Door(StoreLane& lane, const Places& places)
    : m_lane(lane)
    , m_places(places)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (const auto* shut = std::get_if<NotOpened>(&m_state))
            become(NotOpened { shut->why });
    });
}

void Door::look()
{
    m_key.reset();
    inOrder(
        m_lane.pool(), *this,
        [places = m_places] {
            if (wasErasing(places) && !goOnErasing(places))
                return isAnythingReadable(places); // the mark stays, and the next look tries again
            return Desk::exists(places.store);
        },
        [this](bool exists) { exists ? become(Locked {}) : become(NoStoreYet {}); });
}

void Door::create(const QString& passphrase)
{
    if (passphrase.size() < MinimumPassphrase) {
        become(NotOpened { { Fault::Invalid, u"passphrase is too short"_s } });
        return;
    }
    openWith([folder = m_places.store,
                 key = std::make_shared<const Credential>(Credential::passphrase(passphrase)),
                 &clock = m_lane.clock()] { return Desk::create(folder, *key, clock); },
        Open {});
}

void Door::restore(const QString& archive, const QString& passphrase)
{
    if (passphrase.size() < MinimumPassphrase) {
        become(NotOpened { { Fault::Invalid, u"passphrase is too short"_s } });
        return;
    }
    openWith([folder = m_places.store, archive,
                 key = std::make_shared<const Credential>(Credential::passphrase(passphrase)),
                 &clock = m_lane.clock()] { return Desk::restore(archive, folder, *key, clock, {}); },
        Open {});
}

void Door::open(const QString& passphrase)
{
    knock(Credential::passphrase(passphrase));
}

void Door::openWithCode(const QString& recoveryCode)
{
    Result<Credential> credential = credentialFromRecoveryCode(recoveryCode);
    if (!credential)
        become(NotOpened { credential.error() });
    else
        knock(*std::move(credential));
}

void Door::knock(Credential credential)
{
    if (m_pause.isActive())
        return;
    m_key = std::make_shared<const Credential>(std::move(credential));
    openWith([folder = m_places.store, key = m_key,
                 &clock = m_lane.clock()] { return Desk::open(folder, *key, clock); },
        Open {});
}

void Door::goBack()
{
    const auto* shut = std::get_if<NotOpened>(&m_state);
    if (!shut || !shut->offer || !m_key)
        return;
    openWith([folder = m_places.store, id = shut->offer->id, key = m_key,
                 &clock = m_lane.clock()] { return goBackTo(folder, id, *key, clock); },
        Open {});
}

void Door::eraseEverything()
{
    m_lane.close(*this, [this](const Result<void>&) { finishErasing(); });
}

void Door::finishErasing()
{
    inOrder(
        m_lane.pool(), *this, [places = m_places] { return session::eraseEverything(places); },
        [this](const Result<void>& done) {
            if (!done) {
                look();
                Q_EMIT eraseFailed(done.error());
                return;
            }
            become(NoStoreYet {});
            Q_EMIT erased();
        });
}

void Door::openSample(const QString& shopUrl)
{
    openWith([shopUrl, &clock = m_lane.clock()] { return openSamplePerson(clock, shopUrl); },
        Open { true, !shopUrl.isEmpty() });
}

void Door::lock()
{
    m_lane.close(*this, [this](const Result<void>&) { look(); });
}

template <class OpenDesk>
void Door::openWith(OpenDesk open, Open opened)
{
    become(Opening {});
    m_lane.openWith(*this, std::move(open), [this, opened](const Result<void>& done) {
        if (!done) {
            answer(done.error());
            return;
        }
        m_wrong = 0;
        m_key.reset();
        become(opened);
    });
}

void Door::answer(const Error& why)
{
    std::chrono::seconds pause {};
    if (why.fault == Fault::WrongKey)
        pause = pauseAfter(++m_wrong);
    if (pause.count() > 0)
        m_pause.start(pause);
    if (why.fault == Fault::Corrupt && m_key) {
        offerBackup(why);
        return;
    }
    m_key.reset();
    become(NotOpened { why, pause });
}

// The newest that opens.
void Door::offerBackup(const Error& why)
{
    inOrder(
        m_lane.pool(), *this, [folder = m_places.store, key = m_key] { return backupsIn(folder, *key); },
        [this, why](const Result<BackupShelf>& shelf) {
            NotOpened shut { why };
            for (const Backup& backup : shelf ? shelf->backups : std::vector<Backup>()) {
                if (!backup.opens)
                    continue;
                shut.offer = BackupOffer { backup.id, backup.at, backup.newestImport,
                    std::max<qint64>(0, shelf->ledgerRecords - backup.ledgerRecords) };
                break;
            }
            become(std::move(shut));
        });
}

void Door::become(DoorState state)
{
    m_state = std::move(state);
    Q_EMIT changed(m_state);
}

} // namespace candor::session
