#include "answers.h"
#include "commands.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

constexpr int MostExamples = 20;

QLatin1String nextOf(Obedience obedience)
{
    switch (obedience) {
    case Obedience::CannotSay:
        return "bring-newer-export"_L1;
    case Obedience::NothingSeen:
        return "none"_L1;
    case Obedience::StillHeld:
    case Obedience::StillUsed:
        return "object"_L1;
    }
    Q_UNREACHABLE();
}

Result<QJsonObject> checkJson(const session::Desk& desk, const AfterCheck& check, const Recipient& recipient)
{
    const Result<std::vector<Exposure>> ads = desk.adsAfterRefusal(check, MostExamples);
    if (!ads)
        return ads.error();
    const LaterTraces& traces = check.traces;
    return QJsonObject {
        { "recipient"_L1, recipient.key },
        { "category"_L1, idOf(check.key.category) },
        { "since"_L1, json(check.since) },
        { "finding"_L1, idOf(check.obedience()) },
        { "ads"_L1,
            QJsonObject { { "shown"_L1, traces.ads }, { "matched"_L1, traces.adsUsing },
                { "last"_L1, json(traces.lastUse) } } },
        { "statements"_L1,
            QJsonObject {
                { "read"_L1, traces.statements }, { "new"_L1, traces.made }, { "held"_L1, traces.held } } },
        { "examples"_L1, arrayOf(*ads, [](const Exposure& one) { return json(one); }) },
        { "next"_L1, nextOf(check.obedience()) },
    };
}

Result<QJsonObject> check(Context& context, const CommandLine& line)
{
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<std::vector<Recipient>> recipients = (*desk)->recipients();
    if (!recipients)
        return recipients.error();
    std::optional<Recipient> only;
    if (const auto word = line.value(u"recipient")) {
        Result<Recipient> named = recipientNamed(**desk, *word);
        if (!named)
            return named.error();
        only = *std::move(named);
    }
    const Result<std::vector<AfterCheck>> checks = (*desk)->afterChecks();
    if (!checks)
        return checks.error();
    QJsonArray array;
    for (const AfterCheck& one : *checks) {
        if (only && only->id != one.key.recipient)
            continue;
        const auto recipient = std::ranges::find(*recipients, one.key.recipient, &Recipient::id);
        const Result<QJsonObject> told = checkJson(**desk, one, *recipient);
        if (!told)
            return told.error();
        array.append(*told);
    }
    return QJsonObject { { "checks"_L1, array } };
}

} // namespace

std::vector<Command> checkCommands()
{
    return { { u"check"_s, u"[--recipient R]"_s, { { u"recipient"_s } }, 0, 0, check } };
}

} // namespace candor::cli
