#include "credential.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

constexpr qint64 LongestSecretFile = 64 * 1024;

Result<vault::SecretBytes> secretFrom(QByteArray bytes)
{
    vault::SecretBytes secret(static_cast<std::size_t>(bytes.size()));
    std::copy(bytes.cbegin(), bytes.cend(), secret.data());
    bytes.fill('\0'); // our copy; what the system read ahead is out of reach
    return secret;
}

} // namespace

Result<Credential> credentialFromKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Fault::NotFound, u"key file cannot be opened"_s };
    QByteArray text = file.read(LongestSecretFile);
    auto key = vault::secretFromHex(text.trimmed());
    text.fill('\0');
    if (!key)
        return Error { Fault::Invalid, u"key file does not hold 64 hexadecimal digits"_s };
    return Credential { KeyFile { *std::move(key) } };
}

Result<Credential> credentialFromPassphraseFile(const QString& path)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error { Fault::NotFound, u"passphrase file cannot be opened"_s };
    QByteArray line = file.readLine(LongestSecretFile);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error { Fault::Invalid, u"passphrase file is empty"_s };
    Credential credential = credentialFromPassphrase(QString::fromUtf8(line));
    line.fill('\0');
    return credential;
}

Credential credentialFromPassphrase(const QString& typed)
{
    // NFC: the same passphrase typed on another system must be the same bytes.
    QByteArray utf8 = typed.normalized(QString::NormalizationForm_C).toUtf8();
    return Passphrase { *secretFrom(std::move(utf8)) };
}

} // namespace candor::session
