#include "door.h"

#include "knocking.h"
#include "places.h"
#include "sample_person.h"
#include "store_lane.h"

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
    inOrder(
        m_lane.pool(), *this, [folder = m_places.store] { return Desk::exists(folder); },
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
    openWith([folder = m_places.store, key = std::make_shared<const Credential>(std::move(credential)),
                 &clock = m_lane.clock()] { return Desk::open(folder, *key, clock); },
        Open {});
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
    become(NotOpened { why, pause });
}

void Door::become(DoorState state)
{
    m_state = std::move(state);
    Q_EMIT changed(m_state);
}

} // namespace candor::session
