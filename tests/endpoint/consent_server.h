#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace candor::test {

// The real consent server as a process of its own. Its port and its database stay the same over restarts.
class ConsentServer {
public:
    ConsentServer() { m_process.setProcessChannelMode(QProcess::SeparateChannels); }
    ~ConsentServer() { kill(); }
    ConsentServer(const ConsentServer&) = delete;
    ConsentServer& operator=(const ConsentServer&) = delete;

    bool start(const std::map<QString, QString>& settings = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : settings)
            environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(CONSENT_SERVER),
            { QString::number(m_port), m_folder.filePath(QStringLiteral("consent.sqlite")) });
        QByteArray said;
        const bool isListening = QTest::qWaitFor(
            [&] {
                said += m_process.readAllStandardOutput();
                return said.contains('\n') || m_process.state() == QProcess::NotRunning;
            },
            60000);
        const auto port = QRegularExpression(QStringLiteral("^listening http://127\\.0\\.0\\.1:(\\d+)/"))
                              .match(QString::fromUtf8(said))
                              .captured(1);
        m_port = static_cast<quint16>(port.toUInt());
        return isListening && m_port != 0;
    }

    void kill() // as a power cut does
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace candor::test
