#include "answers.h"
#include "commands.h"
#include "interrupt.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

// Written whole or not at all: what was at that path before is lost only to a whole archive.
Result<QJsonObject> exportAll(Context& context, const CommandLine& line)
{
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    noteInterrupts();
    const QString file = line.operands()[0];
    const Result<qint64> bytes = (*desk)->exportEverything(file, interrupted);
    if (!bytes)
        return bytes.error();
    return QJsonObject { { "file"_L1, file }, { "bytes"_L1, *bytes }, { "encrypted"_L1, false } };
}

Result<QJsonObject> restore(Context& context, const CommandLine& line)
{
    const Result<session::Credential> key = context.credential();
    if (!key)
        return key.error();
    if (key->kind == vault::SlotKind::Recovery)
        return usage(u"a recovery code is made for a store that is there"_s);
    noteInterrupts();
    const Result<session::Desk> desk = session::Desk::restore(
        line.operands()[0], context.storeFolder(), *key, context.clock(), interrupted);
    if (!desk)
        return desk.error();
    const Result<session::LedgerReport> ledger = desk->verifyLedger(interrupted);
    if (!ledger)
        return ledger.error();
    const session::StoreInfo info = desk->info();
    return QJsonObject { { "store"_L1,
                             QJsonObject { { "path"_L1, info.path }, { "version"_L1, info.version },
                                 { "cipher"_L1, info.cipher } } },
        { "ledger"_L1, json(*ledger) } };
}

} // namespace

std::vector<Command> archiveCommands()
{
    return {
        { u"export"_s, u"FILE (whoever has that file can read it)"_s, {}, 1, 1, exportAll },
        { u"restore"_s, u"FILE"_s, {}, 1, 1, restore, true },
    };
}

} // namespace candor::cli
