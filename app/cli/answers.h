#pragma once

#include "browser_profile.h"
#include "desk.h"
#include "result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace candor::cli {

// Values into the members that the contract of candor-cli names. Times are ISO 8601 UTC, sizes bytes, scores
// whole numbers.
QJsonValue json(std::optional<Instant> instant); // null when there is none
QJsonObject json(const ImportSummary& summary);
QJsonObject json(const UnfinishedImport& import);
QJsonObject json(const FileReport& file);
QJsonObject json(const BrowserProfile& profile);
QJsonObject json(const Trait& trait, Instant now);
QJsonObject json(const Evidence& evidence);
QJsonObject json(const Exposure& exposure);
QJsonObject json(const Recipient& recipient);
QJsonObject json(const EffectiveChoice& choice, const QString& recipientKey);
QJsonObject json(const Endpoint& endpoint, const Recipient& recipient, QLatin1String state);
QJsonObject json(const session::LedgerReport& report);

template <class Values, class Convert>
QJsonArray arrayOf(const Values& values, Convert convert)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(convert(value));
    return array;
}

// The document of an error: fault, and the three parts what, safe, next.
QJsonObject errorDocument(const Error& error);
// 0 done, 2 usage, 3 wrong key, 4 damaged or newer, … as the contract lists them.
int exitStatus(const Error& error);

} // namespace candor::cli
