#include "archive_bytes.h"
#include "imported.h"

#include <QTest>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;

class BrokerImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyTheExactHeaderIsOurs_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isOurs");
        const auto row = [](const char* header, bool isOurs) {
            QTest::addRow("%s", header) << QByteArray(header) << isOurs;
        };
        row("broker,segment,value,source,date", true);
        row("\xEF\xBB\xBF\"Broker\";\"Segment\";\"Value\";\"Source\";\"Date\"", true);
        row("Broker\tSegment\tValue\tSource\tDate", true);
        row("broker,segment,value,date,source", false);
        row("broker,segment,value,source", false);
        row("broker,segment,value,source,date,more", false);
    }
    void onlyTheExactHeaderIsOurs()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, isOurs);
        const char separator = header.contains('\t') ? '\t' : header.contains(';') ? ';' : ',';
        const QByteArray row = QByteArray("Invented Data|Age|35|Panel|2031-02-03").replace('|', separator);
        const Desk desk;
        const Imported imported({ desk.put(u"whatever.csv"_s, header + "\r\n" + row) });
        QCOMPARE(imported.worked, isOurs);
        if (!isOurs)
            return;
        QCOMPARE(imported.summary.company, Company::Manual);
        QCOMPARE(imported.texts(), QStringList { u"Invented Data: Age: 35 (Panel)"_s });
        QCOMPARE(imported.host.records()[0].at, instantFromIso(u"2031-02-03"));
    }

    void rowsMayBeShortLongOrEmpty()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"brokers.csv"_s,
            "broker,segment,value,source,date\nA\n,Age,35,,\nA,,35\nA,Pets\n\nA,Income,50,000,,soon\n") });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"A: 35"_s, u"A: Pets"_s, u"A: Income: 50 (000)"_s }));
        QCOMPARE(imported.host.records()[0].claims,
            (std::vector<Claim> { { Role::Inferred, Category::Offsite, u"A"_s, u"35"_s } }));
        QCOMPARE(imported.host.records()[1].claims,
            (std::vector<Claim> { { Role::Advertiser, Category::Offsite, u"Pets"_s, u"A"_s } }));
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 2);
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 1); // the number with a comma
    }

    void aTableWithoutRowsIsEmpty()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"brokers.csv"_s, "broker,segment,value,source,date\n") });
        QVERIFY(imported.worked);
        QCOMPARE(imported.summary.files[0].reason, FileReason::Empty);
    }
};

QTEST_GUILESS_MAIN(BrokerImportTest)
#include "broker_import_test.moc"
