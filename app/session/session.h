#pragma once

#include "after_checks.h"
#include "catalogues.h"
#include "choices.h"
#include "copies.h"
#include "delivery.h"
#include "door.h"
#include "imports.h"
#include "keys.h"
#include "other_selves.h"
#include "places.h"
#include "preview.h"
#include "profiles.h"
#include "sensitive_limits.h"
#include "settings.h"

#include <memory>

namespace candor::session {

// The use cases of the window. Owns everything below the ui: the two lanes, the store, the courier. GUI
// thread.
class Session final : public QObject {
    Q_OBJECT

public:
    Session(Places places, const Clock& clock);
    ~Session() override; // finishes what was ordered, then closes the store

    Door& door();
    Imports& imports();
    Profiles& profiles();
    Choices& choices();
    Limits& limits();
    Preview& preview();
    Catalogues& catalogues();
    OtherSelves& otherSelves();
    Delivery& delivery();
    AfterChecks& afterChecks();
    Keys& keys();
    Copies& copies();
    const Clock& clock() const;

    const Settings& settings() const;
    void change(const Settings& settings);

Q_SIGNALS:
    void settingsChanged(const candor::session::Settings& settings);

private:
    struct Parts;
    void followDoor(const DoorState& state);

    std::unique_ptr<Parts> m_parts;
};

} // namespace candor::session
