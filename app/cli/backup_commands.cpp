#include "answers.h"
#include "backups.h"
#include "commands.h"
#include "erasing.h"
#include "interrupt.h"
#include "places.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

QJsonObject json(const session::Backup& backup, qint64 ledgerRecords)
{
    QJsonObject object { { "id"_L1, backup.id }, { "at"_L1, cli::json(std::optional(backup.at)) },
        { "bytes"_L1, backup.bytes }, { "opens"_L1, backup.opens } };
    if (!backup.opens)
        return object;
    object.insert("imports"_L1, backup.imports);
    object.insert("newestImport"_L1, cli::json(backup.newestImport));
    object.insert("ledgerRecords"_L1, backup.ledgerRecords);
    object.insert("missing"_L1,
        QJsonObject { { "ledgerRecords"_L1, std::max<qint64>(0, ledgerRecords - backup.ledgerRecords) } });
    return object;
}

Result<QJsonObject> shelf(Context& context)
{
    const Result<session::Credential> key = context.credential();
    if (!key)
        return key.error();
    const Result<session::BackupShelf> found = session::backupsIn(context.storeFolder(), *key);
    if (!found)
        return found.error();
    return QJsonObject { { "backups"_L1, arrayOf(found->backups, [&](const session::Backup& one) {
                              return json(one, found->ledgerRecords);
                          }) } };
}

Result<void> makeOne(Context& context)
{
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    noteInterrupts();
    for (bool more = true; more;) {
        const Result<bool> next = (*desk)->backUpNext(interrupted, true);
        if (!next)
            return next.error();
        more = *next;
    }
    return {};
}

Result<QJsonObject> backups(Context& context, const CommandLine& line)
{
    if (line.has(u"make")) {
        if (const Result<void> made = makeOne(context); !made)
            return made.error();
        return shelf(context);
    }
    const std::optional<QString> id = line.value(u"restore");
    if (!id)
        return shelf(context);
    const Result<session::Credential> key = context.credential();
    if (!key)
        return key.error();
    const Result<session::Desk> desk = session::goBackTo(context.storeFolder(), *id, *key, context.clock());
    if (!desk)
        return desk.error().fault == Fault::Invalid ? usage(u"candor-cli backups lists what there is"_s)
                                                    : desk.error();
    noteInterrupts();
    const Result<session::LedgerReport> ledger = desk->verifyLedger(interrupted);
    if (!ledger)
        return ledger.error();
    return QJsonObject { { "restored"_L1, *id }, { "ledger"_L1, cli::json(*ledger) } };
}

// No key is asked for: who may delete the files may do this, and who lost every key may want to.
Result<QJsonObject> erase(Context& context, const CommandLine& line)
{
    if (!line.has(u"everything") || !line.has(u"yes"))
        return usage(
            u"erase --everything --yes: the store, its keys and backups, and the settings go for good"_s);
    session::Places places = session::Places::standard();
    places.store = context.storeFolder();
    if (const Result<void> erased = session::eraseEverything(places); !erased)
        return erased.error();
    return QJsonObject { { "erased"_L1, true }, { "store"_L1, places.store },
        { "settings"_L1, places.settings } };
}

} // namespace

std::vector<Command> backupCommands()
{
    return {
        { u"backups"_s, u"[--make | --restore ID]"_s, { { u"make"_s, false }, { u"restore"_s } }, 0, 0,
            backups },
        { u"erase"_s, u"--everything --yes"_s, { { u"everything"_s, false }, { u"yes"_s, false } }, 0, 0,
            erase },
    };
}

} // namespace candor::cli
