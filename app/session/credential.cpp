#include "credential.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

constexpr qint64 LongestSecretFile = 64 * 1024;

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
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error { Fault::NotFound, u"passphrase file cannot be opened"_s };
    QByteArray line = file.readLine(LongestSecretFile);
    QByteArrayView typed = line;
    while (typed.endsWith('\n') || typed.endsWith('\r'))
        typed.chop(1);
    const bool isEmpty = typed.isEmpty();
    Credential credential = Credential::passphrase(QString::fromUtf8(typed));
    vault::wipe({ line.data(), static_cast<std::size_t>(line.size()) });
    if (isEmpty)
        return Error { Fault::Invalid, u"passphrase file is empty"_s };
    return credential;
}

} // namespace candor::session
