#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace candor::test {

// Runs candor-cli as a person or a program would, on a store of its own.
class CommandBench {
public:
    struct Answer {
        int status = -1;
        QJsonObject document;
        QByteArray output; // as printed
    };

    CommandBench()
    {
        QFile key(keyFile());
        if (key.open(QIODevice::WriteOnly))
            key.write(QByteArray(32, '\x42').toHex());
    }

    QString store() const { return m_folder.filePath(QStringLiteral("store")); }
    QString keyFile() const { return m_folder.filePath(QStringLiteral("key")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    Answer run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return runWith({ QStringLiteral("--store"), store(), QStringLiteral("--key-file"), keyFile() },
            arguments, input);
    }
    Answer runWith(
        const QStringList& global, const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        if (arguments.value(0) == QLatin1String("sync")) // see tests/sync/CMakeLists.txt
            process.setProcessEnvironment(withWholeStacks());
        process.start(QStringLiteral(CANDOR_CLI), global + arguments);
        process.write(input);
        process.closeWriteChannel();
        Answer answer;
        if (!process.waitForFinished(120'000))
            return answer;
        answer.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        answer.output = process.readAllStandardOutput();
        answer.document = QJsonDocument::fromJson(answer.output).object();
        return answer;
    }

    // That what leaks is the TLS plugin's own shows only in whole stacks.
    static QProcessEnvironment withWholeStacks()
    {
        const QString name = QStringLiteral("ASAN_OPTIONS");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(name, environment.value(name) + QStringLiteral(":fast_unwind_on_malloc=0"));
        return environment;
    }

    // A file of the sample person, copied out of the resources.
    QString sample(const QString& name) const
    {
        const QString to = path(name);
        QFile::copy(QStringLiteral(":/sample/") + name, to);
        return to;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace candor::test
