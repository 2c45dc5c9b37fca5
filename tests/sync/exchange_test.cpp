#include "exchange.h"
#include "manual_clock.h"
#include "network.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace candor;
using namespace candor::sync;
using namespace candor::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Json = "Content-Type: application/json\r\n";

// Says the same bytes to everybody, whatever is asked, and hangs up if told so.
class RawServer {
public:
    RawServer(const QByteArray& answer, bool hangsUp)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer, hangsUp] {
            QTcpSocket* client = m_server.nextPendingConnection();
            QObject::connect(client, &QIODevice::readyRead, client, [this, client, answer, hangsUp] {
                heard += client->readAll();
                const bool isHttp = heard.startsWith("GET") || heard.startsWith("POST");
                if (isHttp
                    && (!heard.contains("\r\n\r\n")
                        || heard.endsWith("\r\n\r\n") == heard.startsWith("POST")))
                    return; // a write comes with a body; what is no HTTP (a TLS greeting) is answered at once
                client->write(answer);
                if (hangsUp)
                    client->disconnectFromHost();
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QString url() const { return u"http://127.0.0.1:"_s + QString::number(m_server.serverPort()); }

    QByteArray heard;

private:
    QTcpServer m_server;
};

Answer answered(Exchange& exchange)
{
    QSignalSpy finished(&exchange, &Exchange::finished);
    exchange.start();
    return finished.wait(60000) ? finished[0][0].value<Answer>() : Answer {};
}

} // namespace

// One request over a real socket.
class ExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anAnswerIsReadWhole_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("by length") << QByteArray(
            "HTTP/1.1 200 OK\r\n" + Json + "Content-Length: 9\r\n\r\n{\"a\":[1]}");
        QTest::newRow("in chunks") << QByteArray("HTTP/1.1 200 OK\r\n" + Json
            + "Transfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n5\r\n:[1]}\r\n0\r\n\r\n");
        QTest::newRow("until the end") << QByteArray("HTTP/1.0 200 OK\r\n" + Json + "\r\n{\"a\":[1]}");
    }
    void anAnswerIsReadWhole()
    {
        QFETCH(QByteArray, raw);
        RawServer server(raw, true);
        Exchange exchange(m_network.manager(), m_clock, server.url(), statusRequest());
        const Answer answer = answered(exchange);
        QCOMPARE(answer.arrival, Arrival::Whole);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, "application/json"_ba);
        QCOMPARE(answer.body, "{\"a\":[1]}"_ba);
        QCOMPARE(answer.at, m_clock.now());
    }

    void whatIsNotWholeIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 20");
        QTest::newRow("less than promised")
            << QByteArray("HTTP/1.1 200 OK\r\n" + Json + "Content-Length: 900\r\n\r\n{\"a\":[1]}");
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    }
    void whatIsNotWholeIsNotBelieved()
    {
        QFETCH(QByteArray, raw);
        RawServer server(raw, true);
        Exchange exchange(m_network.manager(), m_clock, server.url(), statusRequest());
        QCOMPARE(answered(exchange).arrival, Arrival::Cut);
    }

    void anAnswerWithoutEndIsCutOff()
    {
        RawServer server(
            "HTTP/1.1 200 OK\r\n" + Json + "\r\n" + QByteArray(LargestAnswer + 100000, ' '), false);
        Exchange exchange(m_network.manager(), m_clock, server.url(), statusRequest());
        const Answer answer = answered(exchange);
        QCOMPARE(answer.arrival, Arrival::TooLarge);
        QVERIFY(answer.body.isEmpty());
    }

    void theLargestAnswerIsStillRead()
    {
        RawServer server("HTTP/1.1 200 OK\r\n" + Json + "\r\n" + QByteArray(LargestAnswer, ' '), true);
        Exchange exchange(m_network.manager(), m_clock, server.url(), statusRequest());
        QCOMPARE(answered(exchange).body.size(), LargestAnswer);
    }

    void nothingThatIsPackedIsUnpacked()
    {
        RawServer server(
            "HTTP/1.1 200 OK\r\n" + Json + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd", true);
        Exchange exchange(m_network.manager(), m_clock, server.url(), statusRequest());
        QCOMPARE(answered(exchange).body, "abcd"_ba);
    }

    void aRedirectIsToldNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<Redirect>("redirect");
        QTest::newRow("same place") << QByteArray("/other") << Redirect::SameOrigin;
        QTest::newRow("another host") << QByteArray("https://evil.example.com/") << Redirect::Elsewhere;
        QTest::newRow("the same, by another name") << QByteArray("//localhost/status") << Redirect::Elsewhere;
        QTest::newRow("a file") << QByteArray("file:///etc/passwd") << Redirect::Elsewhere;
    }
    void aRedirectIsToldNotFollowed()
    {
        QFETCH(QByteArray, location);
        QFETCH(Redirect, redirect);
        RawServer server("HTTP/1.1 307 Go\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n", true);
        Exchange exchange(m_network.manager(), m_clock, server.url(), statusRequest());
        const Answer answer = answered(exchange);
        QCOMPARE(answer.status, 307);
        QCOMPARE(answer.redirect, redirect);
        QCOMPARE(server.heard.count("GET /status"), 1);
    }

    void aWriteSaysWhatItMustAndNoMore()
    {
        RawServer server(
            "HTTP/1.1 200 OK\r\n" + Json + "Set-Cookie: who=you\r\nContent-Length: 2\r\n\r\n{}", true);
        const QUuid writeId(u"7d2d9d2e-0c5e-4c66-8a4e-7f6f3ad1b0a1"_s);
        const Request request { Method::Post, u"/subjects"_s, "{\"b\":1}", writeId };
        for (int i = 0; i < 2; ++i) {
            server.heard.clear();
            Exchange exchange(m_network.manager(), m_clock, server.url(), request);
            QCOMPARE(answered(exchange).status, 200);
            QList<QByteArray> lines = server.heard.split('\n');
            QCOMPARE(lines.takeFirst(), "POST /subjects HTTP/1.1\r"_ba);
            QCOMPARE(lines.takeLast(), "{\"b\":1}"_ba);
            std::map<QByteArray, QByteArray> headers;
            for (const QByteArray& line : lines) {
                const qsizetype colon = line.indexOf(':');
                if (colon > 0)
                    headers[line.first(colon).toLower()] = line.sliced(colon + 1).trimmed();
            }
            const std::map<QByteArray, QByteArray> expected { { "host", server.url().mid(7).toUtf8() },
                { "user-agent", "Candor" }, { "accept", "application/json" }, { "accept-language", "*" },
                { "accept-encoding", "identity" }, { "content-type", "application/json" },
                { "content-length", "7" }, { "connection", "Keep-Alive" },
                { "idempotency-key", "\"7d2d9d2e-0c5e-4c66-8a4e-7f6f3ad1b0a1\"" } };
            QCOMPARE(headers, expected);
        }
    }

    void givingUpIsAnAnswerToo()
    {
        RawServer server({}, false);
        Exchange exchange(m_network.manager(), m_clock, server.url(), statusRequest());
        QSignalSpy finished(&exchange, &Exchange::finished);
        exchange.start();
        QCOMPARE(exchange.deadline(), m_clock.now() + 10s);
        QTRY_VERIFY(!server.heard.isEmpty());
        QTRY_COMPARE(exchange.deadline(), m_clock.now() + 30s); // connected: now it may take its time
        exchange.giveUp();
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].value<Answer>().arrival, Arrival::Cut);
        QCOMPARE(finished.size(), 1);
    }

    void nobodyThereIsAnAnswerToo()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:"_s + QString::number(closed.serverPort());
        closed.close();
        Exchange exchange(m_network.manager(), m_clock, url, statusRequest());
        QCOMPARE(answered(exchange).arrival, Arrival::Cut);
    }

    void aPlainServerElsewhereIsNotEvenCalled()
    {
        Exchange exchange(m_network.manager(), m_clock, u"http://192.0.2.1"_s, statusRequest());
        QCOMPARE(answered(exchange).arrival, Arrival::Insecure);
    }

    void whatIsNoTlsIsInsecureOrCutButNeverAnAnswer()
    {
        RawServer server("HTTP/1.1 200 OK\r\n" + Json + "Content-Length: 2\r\n\r\n{}", true);
        Exchange exchange(
            m_network.manager(), m_clock, server.url().replace(u"http:"_s, u"https:"_s), statusRequest());
        const Answer answer = answered(exchange);
        QVERIFY(answer.arrival == Arrival::Insecure || answer.arrival == Arrival::Cut);
        QVERIFY(!server.heard.contains("GET"));
    }

private:
    ManualClock m_clock;
    Network m_network;
};

namespace candor::sync {
inline char* toString(Arrival arrival)
{
    return QTest::toString(static_cast<int>(arrival));
}
} // namespace candor::sync

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
