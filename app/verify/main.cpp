#include "verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

// candor-verify: checks receipts and ledger exports with nothing of Candor's own. One JSON document, and 0
// when all is well.
namespace {

int answer(const QJsonObject& document, int status)
{
    std::puts(QJsonDocument(document).toJson(QJsonDocument::Compact).constData());
    return status;
}

int usage()
{
    std::fputs("candor-verify [--key HEX] FILE...: checks receipts and ledger exports of Candor.\n"
               "  --key: the public key that must have signed, as 64 digits.\n",
        stderr);
    return answer({ { u"ok"_s, false }, { u"fault"_s, u"usage"_s } }, 2);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList files = QCoreApplication::arguments().sliced(1);
    const bool hasKey = files.value(0) == u"--key";
    const QByteArray key = hasKey ? verify::fromHex(files.value(1)) : QByteArray();
    files = files.mid(hasKey ? 2 : 0);
    if (files.isEmpty() || files.front().startsWith(u"-") || (hasKey && key.size() != 32))
        return usage();
    qint64 records = 0;
    for (const QString& path : files) {
        QFile file(path);
        const verify::Verdict verdict = file.open(QIODevice::ReadOnly)
            ? verify::check(file, key)
            : verify::Verdict { 0, u"the file cannot be read"_s, 0 };
        if (!verdict.fault.isEmpty())
            return answer({ { u"ok"_s, false }, { u"file"_s, path }, { u"fault"_s, verdict.fault },
                              { u"record"_s, verdict.at } },
                1);
        records += verdict.records;
    }
    return answer({ { u"ok"_s, true }, { u"records"_s, records } }, 0);
}
