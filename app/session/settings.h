#pragma once

#include "result.h"

#include <QString>

namespace candor::session {

enum class Scheme : quint8 { System, Light, Dark, HighContrast };

// What the person set up, loaded and saved whole. Nothing personal in it: it is read before the store is
// unlocked.
struct Settings {
    QString language; // "de", "ar", …; empty: the system's
    Scheme scheme = Scheme::System;
    int textPercent = 100; // 100 to 200

    bool operator==(const Settings&) const = default;
};

// A missing or damaged file gives the defaults, and so does every value out of its bounds.
Settings loadSettings(const QString& path);
Result<void> saveSettings(const QString& path, const Settings& settings);

} // namespace candor::session
