#include "commands.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

// The one answer that holds a secret: whoever asks for a code has to get it somehow, and it is kept nowhere.
Result<QJsonObject> recoveryKey(Context& context, const CommandLine&)
{
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const bool replaces = (*desk)->hasWayIn(vault::SlotKind::Recovery);
    const Result<QString> code = (*desk)->makeRecoveryCode();
    if (!code)
        return code.error();
    return QJsonObject { { "ok"_L1, true }, { "code"_L1, *code }, { "replaced"_L1, replaces } };
}

Result<QJsonObject> changePassphrase(Context& context, const CommandLine& line)
{
    const GlobalOptions& how = context.options();
    const QString from = line.value(u"new-passphrase-file").value_or(QString());
    if (from.isEmpty())
        return usage(u"--new-passphrase-file says what the passphrase becomes"_s);
    if (from == u"-" && (how.passphraseFile == u"-" || how.recoveryFile == u"-"))
        return usage(u"standard input holds one secret, not two"_s);
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<session::Credential> wanted = session::credentialFromPassphraseFile(from);
    if (!wanted)
        return wanted.error();
    const Result<void> changed = (*desk)->changePassphrase(*wanted);
    if (!changed && changed.error().fault == Fault::Invalid)
        return usage(u"a passphrase has at least eight characters"_s);
    if (!changed)
        return changed.error();
    return QJsonObject { { "ok"_L1, true } };
}

} // namespace

std::vector<Command> keyCommands()
{
    return {
        { u"recovery-key"_s, u""_s, {}, 0, 0, recoveryKey },
        { u"change-passphrase"_s, u"--new-passphrase-file FILE"_s, { { u"new-passphrase-file"_s } }, 0, 0,
            changePassphrase },
    };
}

} // namespace candor::cli
