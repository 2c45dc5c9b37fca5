#include "endpoint_address.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

class EndpointAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsBroughtToOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << u"https://shop.example"_s << u"https://shop.example"_s << u"shop.example"_s;
        QTest::newRow("slash") << u" https://shop.example/consent/ "_s << u"https://shop.example/consent"_s
                               << u"shop.example"_s;
        QTest::newRow("no scheme") << u"shop.example"_s << u"https://shop.example"_s << u"shop.example"_s;
        QTest::newRow("query") << u"https://shop.example/c?x=1#y"_s << u"https://shop.example/c"_s
                               << u"shop.example"_s;
        QTest::newRow("this computer")
            << u"http://127.0.0.1:8787/"_s << u"http://127.0.0.1:8787"_s << u"127.0.0.1"_s;
    }
    void anAddressIsBroughtToOneForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        QFETCH(QString, host);
        const Result<session::EndpointAddress> address = session::endpointAddress(typed);
        QVERIFY(address);
        QCOMPARE(address->url, url);
        QCOMPARE(address->host, host);
    }

    void aChoiceNeverTravelsInTheClearOrWithAName_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
            { "http://shop.example", "ftp://shop.example", "https://", "", "https://me:secret@shop.example",
                "file:///etc/passwd", "http://127.0.0.1.shop.example", "https://shop example" })
            QTest::addRow("'%s'", typed) << QString::fromLatin1(typed);
    }
    void aChoiceNeverTravelsInTheClearOrWithAName()
    {
        QFETCH(QString, typed);
        const Result<session::EndpointAddress> address = session::endpointAddress(typed);
        QVERIFY(!address);
        QCOMPARE(address.error().fault, Fault::Invalid);
    }
};

QTEST_GUILESS_MAIN(EndpointAddressTest)
#include "endpoint_address_test.moc"
