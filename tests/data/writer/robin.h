#pragma once

#include <QStringList>

#include <chrono>

namespace candor::sample {

// Robin Example, who does not exist, lives in Brindle Quay, Veldania, which does not exist either. Robin told
// X to be 41; X believes otherwise.
struct SamplePerson {
    QString account; // X account number
    QString userName;
    QString displayName;
    QString email;
    QString declaredAge;
    QString birthDate;
    QString inferredAge;
    QString town;
    QString region;
    QString country;
    QStringList places; // as X's location history names them
    QStringList streets; // what Robin looks for on a map
    QStringList languages;
    QStringList shows;
    QStringList apps;
    QStringList publishers; // whose videos carry ads
    QStringList channels; // that Robin watches
    QString carrier;
};

const SamplePerson& robin();

// A moment of the sample's own calendar: everything ends on the last day of October 2026.
using SampleTime = std::chrono::sys_time<std::chrono::milliseconds>;
SampleTime lastEvening(); // 2026-10-31 23:59:59

// "2026-10-31 23:59:59", as X writes times.
QString xTime(SampleTime time);

// "2026-10-31T23:59:59.120Z", without a fraction when it is zero: as Google writes times.
QString googleTime(SampleTime time);

} // namespace candor::sample
