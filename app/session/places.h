#pragma once

#include <QString>

namespace candor::session {

// Where files live. Made once by main; the environment variable CANDOR_STORE and `--store` choose another
// store.
struct Places {
    QString store; // folder of the store and its slot file
    QString settings; // the settings file: nothing about the person, so that it can be read while locked
    QString home; // below which browsers are looked for; empty: the system's usual places

    static Places standard();
    static Places under(const QString& folder); // everything in one folder (tests, sample person)
};

} // namespace candor::session
