#include "answers.h"
#include "commands.h"
#include "interrupt.h"
#include "progress_line.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

Result<QJsonObject> verified(const session::Desk& desk)
{
    noteInterrupts();
    ProgressLine progress;
    const Result<session::LedgerReport> report
        = desk.verifyLedger(interrupted, [&progress](qint64 done, qint64 of) { progress.show(done, of); });
    progress.finish();
    if (!report)
        return report.error();
    return json(*report);
}

Result<QJsonObject> ledger(Context& context, const CommandLine& line)
{
    const QString what = line.operands().value(0);
    const bool exporting = what == u"export";
    const bool goingOn = what == u"continue";
    if ((exporting && line.operands().size() != 2) || (!exporting && line.operands().size() > 1)
        || (!what.isEmpty() && !exporting && !goingOn && what != u"verify"))
        return usage(u"ledger, ledger verify, ledger continue, or ledger export FILE"_s);
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    if (goingOn) {
        if (const Result<void> done = (*desk)->goOnAfterRestore(); !done)
            return done.error();
    }
    if (exporting) {
        const Result<qint64> written = (*desk)->exportLedger(line.operands()[1]);
        if (!written)
            return written.error();
    }
    Result<QJsonObject> answer = verified(**desk);
    if (answer && exporting)
        answer->insert("file"_L1, line.operands()[1]);
    return answer;
}

Result<void> writeTo(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return Error { Fault::Disk, u"the receipt cannot be written there"_s };
    return {};
}

// The answer is the receipt itself: what is printed passes candor-verify as the file does.
Result<QJsonObject> receipt(Context& context, const CommandLine& line)
{
    const QUuid choice(line.operands()[0]);
    if (choice.isNull())
        return usage(u"a choice is named by its id; candor-cli choices lists them"_s);
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<QByteArray> bytes
        = line.has(u"kantara") ? (*desk)->kantaraReceipt(choice) : (*desk)->receipt(choice);
    if (!bytes)
        return bytes.error();
    if (const std::optional<QString> path = line.value(u"out")) {
        if (const Result<void> written = writeTo(*path, *bytes); !written)
            return written.error();
    }
    return QJsonDocument::fromJson(*bytes).object();
}

} // namespace

std::vector<Command> ledgerCommands()
{
    return {
        { u"ledger"_s, u"[verify | continue | export FILE]"_s, {}, 0, 2, ledger },
        { u"receipt"_s, u"CHOICE [--out FILE] [--kantara]"_s, { { u"out"_s }, { u"kantara"_s, false } }, 1, 1,
            receipt },
    };
}

} // namespace candor::cli
