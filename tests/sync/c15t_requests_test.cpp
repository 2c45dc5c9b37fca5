#include "c15t_requests.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::sync;
using namespace Qt::StringLiterals;

class C15tRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachQuestionHasItsPath()
    {
        Endpoint endpoint;
        endpoint.subjectId = u"sub_abc"_s;
        QCOMPARE(statusRequest(), (Request { Method::Get, u"/status"_s, {}, {} }));
        QCOMPARE(policyRequest(), (Request { Method::Get, u"/init"_s, {}, {} }));
        QCOMPARE(readRequest(endpoint), (Request { Method::Get, u"/subjects/sub_abc"_s, {}, {} }));
    }

    void aWriteIsTheFrozenBytes()
    {
        Parcel parcel;
        parcel.writeId = QUuid::createUuid();
        parcel.body = R"({"any":  "bytes"})";
        QCOMPARE(writeRequest(parcel, {}),
            (Request { Method::Post, u"/subjects"_s, parcel.body, parcel.writeId }));
    }

    void aTokenIsPutInWithoutTouchingTheRest()
    {
        Parcel parcel;
        parcel.body = R"({"any":  "bytes"})";
        QCOMPARE(writeRequest(parcel, u"a.b-c_d"_s).body,
            R"({"any":  "bytes","policySnapshotToken":"a.b-c_d"})"_ba);
        const QByteArray odd = writeRequest(parcel, u"\"}\n"_s).body;
        QCOMPARE(QJsonDocument::fromJson(odd)[u"policySnapshotToken"].toString(), u"\"}\n"_s);
    }

    void choicesTravelOnlyWhereNobodyListens_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("may");
        QTest::newRow("https") << u"https://shop.example.com/consent"_s << true;
        QTest::newRow("http") << u"http://shop.example.com"_s << false;
        QTest::newRow("this machine") << u"http://127.0.0.1:8787"_s << true;
        QTest::newRow("this machine, other number") << u"http://127.8.9.1:8787"_s << true;
        QTest::newRow("this machine, six") << u"http://[::1]:8787"_s << true;
        QTest::newRow("this machine by name") << u"http://localhost:8787"_s << true;
        QTest::newRow("looks like this machine") << u"http://127.0.0.1.example.com"_s << false;
        QTest::newRow("looks like it too") << u"http://localhost.example.com"_s << false;
        QTest::newRow("all addresses") << u"http://0.0.0.0:8787"_s << false;
        QTest::newRow("next door") << u"http://192.168.1.2"_s << false;
        QTest::newRow("a password") << u"https://me:secret@shop.example.com"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("ftp") << u"ftp://shop.example.com"_s << false;
        QTest::newRow("no host") << u"https:///consent"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void choicesTravelOnlyWhereNobodyListens()
    {
        QFETCH(QString, url);
        QFETCH(bool, may);
        QCOMPARE(mayConnect(QUrl(url, QUrl::StrictMode)), may);
    }
};

QTEST_GUILESS_MAIN(C15tRequestsTest)
#include "c15t_requests_test.moc"
