#include "answers.h"
#include "commands.h"
#include "delivery_run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

// How an endpoint stands, in one word: what its newest snapshot waits for.
QLatin1String stateOf(const Endpoint& endpoint, const std::vector<Parcel>& parcels)
{
    const auto newest
        = std::max_element(parcels.begin(), parcels.end(), [&endpoint](const Parcel& a, const Parcel& b) {
              const bool aIs = a.recipient == endpoint.recipient;
              const bool bIs = b.recipient == endpoint.recipient;
              return aIs == bIs ? a.givenAt < b.givenAt : bIs;
          });
    if (newest == parcels.end() || newest->recipient != endpoint.recipient)
        return endpoint.version.isEmpty() ? "new"_L1 : "ready"_L1;
    switch (newest->state) {
    case ParcelState::Verified:
        return "verified"_L1;
    case ParcelState::Blocked:
    case ParcelState::Rejected:
        return "blocked"_L1;
    case ParcelState::Accepted:
        return "acknowledged"_L1;
    case ParcelState::Queued:
    case ParcelState::Sending:
    case ParcelState::Superseded:
        return "waiting"_L1;
    }
    Q_UNREACHABLE();
}

Result<QJsonObject> listed(session::Desk& desk)
{
    const Result<std::vector<Endpoint>> endpoints = desk.endpoints();
    if (!endpoints)
        return endpoints.error();
    const Result<std::vector<Recipient>> recipients = desk.recipients();
    if (!recipients)
        return recipients.error();
    const Result<std::vector<Parcel>> parcels = desk.parcels();
    if (!parcels)
        return parcels.error();
    QJsonArray array;
    for (const Endpoint& endpoint : *endpoints) {
        const auto its = std::find_if(recipients->begin(), recipients->end(),
            [&endpoint](const Recipient& recipient) { return recipient.id == endpoint.recipient; });
        if (its != recipients->end())
            array.append(json(endpoint, *its, stateOf(endpoint, *parcels)));
    }
    return QJsonObject { { "endpoints"_L1, array } };
}

// "interests=marketing,location=functionality"
Result<PurposeMap> purposeMapIn(const QString& words)
{
    PurposeMap map;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        const Result<Category> category = categoryNamed(word.first(std::max<qsizetype>(equals, 0)).trimmed());
        const QString purpose = word.sliced(equals + 1).trimmed();
        if (!category || equals < 0 || purpose.isEmpty())
            return usage(u"--map wants category=purpose, separated by commas"_s);
        map[*category] = purpose;
    }
    if (map.empty())
        return usage(u"--map names no purpose"_s);
    return map;
}

Result<QJsonObject> add(session::Desk& desk, const CommandLine& line)
{
    if (!line.has(u"name") || !line.has(u"domain"))
        return usage(u"endpoint add wants --name and --domain"_s);
    Endpoint endpoint;
    endpoint.url = line.operands()[1];
    endpoint.domain = *line.value(u"domain");
    if (const auto words = line.value(u"map")) {
        const Result<PurposeMap> map = purposeMapIn(*words);
        if (!map)
            return map.error();
        endpoint.purposes = *map;
    }
    if (const Result<Endpoint> added = desk.addEndpoint(endpoint, *line.value(u"name")); !added)
        return added.error();
    return listed(desk);
}

Result<QJsonObject> endpoint(Context& context, const CommandLine& line)
{
    const QString what = line.operands().front();
    const bool wantsOne = what == u"add" || what == u"test" || what == u"remove";
    if ((what != u"list" && !wantsOne) || line.operands().size() != (wantsOne ? 2 : 1))
        return usage(u"endpoint add URL, endpoint list, endpoint test ID, or endpoint remove ID"_s);
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    if (what == u"list")
        return listed(**desk);
    if (what == u"add")
        return add(**desk, line);
    const Result<Recipient> recipient = recipientNamed(**desk, line.operands()[1]);
    if (!recipient)
        return recipient.error();
    if (recipient->channel != Channel::C15t)
        return Error { Fault::NotFound, u"this recipient is no endpoint"_s };
    if (what == u"remove") {
        if (Result<void> removed = (*desk)->removeEndpoint(recipient->id); !removed)
            return removed.error();
        return listed(**desk);
    }
    if (context.isOffline())
        return Error { Fault::Network, u"--offline forbids every connection"_s };
    DeliveryRun run(context);
    if (Result<void> tested = run.test(recipient->id); !tested)
        return tested.error();
    const Result<session::Desk*> reopened = context.desk();
    if (!reopened)
        return reopened.error();
    return listed(**reopened);
}

QLatin1String obstacleId(Obstacle obstacle)
{
    constexpr std::array ids { ""_L1, "unreachable"_L1, "server-trouble"_L1, "not-the-endpoint"_L1,
        "unauthorized"_L1, "wrong-address"_L1, "policy-refused"_L1, "insecure"_L1, "mismatch"_L1,
        "too-large"_L1 };
    return ids[static_cast<std::size_t>(obstacle)];
}

Result<QJsonObject> sync(Context& context, const CommandLine& line)
{
    const Result<qint64> seconds = numberNamed(line.value(u"wait").value_or(u"0"_s), 0, 24 * 60 * 60);
    if (!seconds)
        return seconds.error();
    DeliveryRun run(context);
    const Result<DeliveryRun::Outcome> outcome = run.deliver(std::chrono::seconds { *seconds });
    if (!outcome)
        return outcome.error();
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<std::vector<Recipient>> recipients = (*desk)->recipients();
    if (!recipients)
        return recipients.error();
    QJsonArray blocked;
    for (const Parcel& parcel : outcome->blocked) {
        const auto its = std::find_if(recipients->begin(), recipients->end(),
            [&parcel](const Recipient& recipient) { return recipient.id == parcel.recipient; });
        blocked.append(QJsonObject {
            { "recipient"_L1, its == recipients->end() ? QString() : its->key },
            { "reason"_L1, obstacleId(parcel.obstacle) },
            { "next"_L1,
                parcel.state == ParcelState::Queued ? QJsonValue(toIso(parcel.nextAttempt))
                                                    : QJsonValue(QJsonValue::Null) },
        });
    }
    return QJsonObject { { "delivered"_L1, outcome->delivered }, { "pending"_L1, outcome->pending },
        { "blocked"_L1, blocked } };
}

} // namespace

std::vector<Command> endpointCommands()
{
    return {
        { u"endpoint"_s, u"add URL --name N --domain D [--map C=purpose,...] | list | test ID | remove ID"_s,
            { { u"name"_s }, { u"domain"_s }, { u"map"_s } }, 1, 2, endpoint },
        { u"sync"_s, u"[--wait SECONDS]"_s, { { u"wait"_s } }, 0, 0, sync },
    };
}

} // namespace candor::cli
