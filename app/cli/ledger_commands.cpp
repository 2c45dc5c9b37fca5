#include "answers.h"
#include "commands.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

Result<QJsonObject> verified(const session::Desk& desk)
{
    const Result<session::LedgerReport> report = desk.verifyLedger([] { return false; });
    if (!report)
        return report.error();
    return json(*report);
}

Result<QJsonObject> ledger(Context& context, const CommandLine& line)
{
    const QString what = line.operands().value(0);
    const bool exporting = what == u"export";
    if ((exporting && line.operands().size() != 2) || (!exporting && line.operands().size() > 1)
        || (!what.isEmpty() && !exporting && what != u"verify"))
        return usage(u"ledger, ledger verify, or ledger export FILE"_s);
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
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

} // namespace

std::vector<Command> ledgerCommands()
{
    return { { u"ledger"_s, u"[verify | export FILE]"_s, {}, 0, 2, ledger } };
}

} // namespace candor::cli
