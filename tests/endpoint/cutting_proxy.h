#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace candor::test {

// Stands between courier and server and cuts a line at the worst moment: the server has stored and answered,
// and nobody hears it.
class CuttingProxy {
public:
    explicit CuttingProxy(quint16 upstream)
        : m_upstream(upstream)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_server.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server.serverPort(); }

    int answersToCut = 0; // of those to a write
    int cut = 0;

private:
    void accept()
    {
        QTcpSocket* client = m_server.nextPendingConnection();
        auto* server = new QTcpSocket(client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
        QObject::connect(client, &QIODevice::readyRead, server, [client, server] {
            const QByteArray bytes = client->readAll();
            if (bytes.startsWith("POST") || bytes.startsWith("GET"))
                client->setProperty("writes", bytes.startsWith("POST"));
            server->write(bytes);
        });
        QObject::connect(server, &QIODevice::readyRead, client, [this, client, server] {
            const QByteArray bytes = server->readAll();
            if (answersToCut > 0 && client->property("writes").toBool() && bytes.startsWith("HTTP/1.1 200")) {
                --answersToCut;
                ++cut;
                client->abort();
                return;
            }
            client->write(bytes);
        });
        QObject::connect(
            server, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        QObject::connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
    }

    QTcpServer m_server;
    quint16 m_upstream;
};

} // namespace candor::test
