#include "credential.h"

#include "recovery_code.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

constexpr qint64 LongestSecretFile = 64 * 1024;

// What `read` makes of the first line, without its line end.
template <class Read>
Result<Credential> credentialFromLine(const QString& path, Read read)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error { Fault::NotFound, u"the file with the secret cannot be opened"_s };
    QByteArray line = file.readLine(LongestSecretFile);
    QByteArrayView typed = line;
    while (typed.endsWith('\n') || typed.endsWith('\r'))
        typed.chop(1);
    Result<Credential> credential = read(QString::fromUtf8(typed));
    vault::wipe({ line.data(), static_cast<std::size_t>(line.size()) });
    return credential;
}

} // namespace

Result<Credential> credentialFromKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Fault::NotFound, u"key file cannot be opened"_s };
    QByteArray text = file.read(LongestSecretFile);
    Result<vault::SecretBytes> key = vault::secretFromHex(QByteArrayView(text).trimmed());
    vault::wipe({ text.data(), static_cast<std::size_t>(text.size()) });
    if (!key)
        return key.error();
    return Credential::keyFile(*std::move(key));
}

Result<Credential> credentialFromPassphraseFile(const QString& path)
{
    return credentialFromLine(path, [](const QString& typed) -> Result<Credential> {
        if (typed.isEmpty())
            return Error { Fault::Invalid, u"passphrase file is empty"_s };
        return Credential::passphrase(typed);
    });
}

Result<Credential> credentialFromRecoveryCode(QStringView typed)
{
    Result<vault::SecretBytes> secret = vault::secretFromRecoveryCode(typed);
    if (!secret)
        return secret.error();
    return Credential::recovery(*std::move(secret));
}

Result<Credential> credentialFromRecoveryFile(const QString& path)
{
    return credentialFromLine(path, [](const QString& typed) { return credentialFromRecoveryCode(typed); });
}

} // namespace candor::session
