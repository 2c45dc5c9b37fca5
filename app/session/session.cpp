#include "session.h"

#include "store_lane.h"

#include <QThread>

#include <algorithm>

namespace candor::session {

struct Session::Parts {
    Parts(Places where, const Clock& time)
        : places(std::move(where))
        , clock(time)
        , settings(loadSettings(places.settings))
    {
        // The GUI has a core of its own; parsing and scoring get the others.
        work.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    }

    const Places places;
    const Clock& clock;
    Settings settings;
    QThreadPool work;
    StoreLane store { clock };
    Door door { store, places };
    Imports imports { store, work, places };
    Profiles profiles { store };
    Choices choices { store };
    Limits limits { store };
    Preview preview { store, work };
    Catalogues catalogues { store, work };
    OtherSelves otherSelves { store, work };
    Delivery delivery { store, clock };
    AfterChecks afterChecks { store };
    Keys keys { store };
    Copies copies { store, work };
};

Session::Session(Places places, const Clock& clock)
    : m_parts(std::make_unique<Parts>(std::move(places), clock))
{
    Parts& p = *m_parts;
    connect(&p.door, &Door::changed, this, &Session::followDoor);
    connect(&p.imports, &Imports::profileTouched, this, [&p] {
        p.preview.forgetShelves();
        p.profiles.reload();
        p.choices.reload(); // a new company is a new recipient
    });
    connect(&p.catalogues, &Catalogues::brought, &p.preview, &Preview::forgetShelves);
    connect(&p.catalogues, &Catalogues::removed, &p.preview, &Preview::forgetShelves);
    connect(&p.door, &Door::erased, this, [this] {
        m_parts->settings = {};
        Q_EMIT settingsChanged(m_parts->settings);
    });
    connect(&p.choices, &Choices::queued, &p.delivery, &Delivery::reload);
    connect(&p.choices, &Choices::changed, &p.afterChecks, &AfterChecks::reload);
    connect(&p.limits, &Limits::queued, &p.delivery, &Delivery::reload);
    connect(&p.limits, &Limits::topicsChanged, &p.preview, &Preview::forgetShelves);
    connect(&p.limits, &Limits::careBegun, &p.choices, &Choices::reload);
    connect(&p.delivery, &Delivery::stateChanged, &p.choices, &Choices::reload);
}

Session::~Session() = default;

void Session::followDoor(const DoorState& state)
{
    Parts& p = *m_parts;
    p.preview.forgetShelves();
    if (const auto* open = std::get_if<Open>(&state)) {
        p.delivery.setOffline(open->sample && !open->shopAnswers);
        p.imports.reload();
        p.profiles.reload();
        p.profiles.catchUp();
        p.limits.reload();
        p.choices.reload();
        p.delivery.reload();
        p.keys.reload();
        p.copies.backUp();
        return;
    }
    p.imports.setAside();
    p.catalogues.stop();
    p.otherSelves.drop();
    p.delivery.stop();
    p.imports.clear();
    p.profiles.clear();
    p.choices.clear();
    p.afterChecks.clear();
    p.limits.clear();
    p.keys.clear();
    p.copies.stop();
}

Door& Session::door()
{
    return m_parts->door;
}
Imports& Session::imports()
{
    return m_parts->imports;
}
Profiles& Session::profiles()
{
    return m_parts->profiles;
}
Choices& Session::choices()
{
    return m_parts->choices;
}
Limits& Session::limits()
{
    return m_parts->limits;
}
Preview& Session::preview()
{
    return m_parts->preview;
}
Catalogues& Session::catalogues()
{
    return m_parts->catalogues;
}
OtherSelves& Session::otherSelves()
{
    return m_parts->otherSelves;
}
Delivery& Session::delivery()
{
    return m_parts->delivery;
}
AfterChecks& Session::afterChecks()
{
    return m_parts->afterChecks;
}
Keys& Session::keys()
{
    return m_parts->keys;
}
Copies& Session::copies()
{
    return m_parts->copies;
}
const Clock& Session::clock() const
{
    return m_parts->clock;
}
const Settings& Session::settings() const
{
    return m_parts->settings;
}

void Session::change(const Settings& settings)
{
    if (settings == m_parts->settings)
        return;
    m_parts->settings = settings;
    // A settings file that cannot be written costs the person a preference at the next start, nothing else.
    inOrder(
        m_parts->store.pool(), *this,
        [path = m_parts->places.settings, settings] { return saveSettings(path, settings); },
        [](const Result<void>&) {});
    Q_EMIT settingsChanged(settings);
}

} // namespace candor::session
