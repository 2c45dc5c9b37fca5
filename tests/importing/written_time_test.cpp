#include "written_time.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace Qt::StringLiterals;

namespace {

void addColumns()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("iso");
}

void row(const char16_t* written, const char16_t* iso)
{
    const QString text = QString::fromUtf16(written);
    QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(iso);
}

void understand()
{
    QFETCH(QString, written);
    const std::optional<Instant> found = instantFromWritten(written);
    QVERIFY(found);
    QTEST(toIso(*found), "iso");
}

} // namespace

class WrittenTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void timesOfGooglesPagesAreUnderstood_data()
    {
        addColumns();
        row(u"Mar 4, 2025, 6:22:09 PM CET", u"2025-03-04T17:22:09Z");
        row(u"Mar 4, 2025, 6:22:09\u202fPM CET", u"2025-03-04T17:22:09Z");
        row(u"Jul 4, 2025, 12:05:09 AM PDT", u"2025-07-04T07:05:09Z");
        row(u"Jun 23, 2015, 2:43:45 PM", u"2015-06-23T14:43:45Z");
        row(u"Jun 23, 2015, 2:43:45 PM UTC", u"2015-06-23T14:43:45Z");
        row(u"4 Mar 2025, 18:22:09 GMT", u"2025-03-04T18:22:09Z");
        row(u"4 Sept 2025, 18:22:09 BST", u"2025-09-04T17:22:09Z");
        row(u"15 jun 2026, 9:30:41 CEST", u"2026-06-15T07:30:41Z");
        row(u"15 Jun 2026, 9:30:41\u202fam IST", u"2026-06-15T04:00:41Z");
        row(u"4 mrt 2025, 18:22:09 CET", u"2025-03-04T17:22:09Z");
        row(u"04.03.2025, 18:22:09 MEZ", u"2025-03-04T17:22:09Z");
        row(u"04.03.2025, 18:22:09", u"2025-03-04T18:22:09Z");
        row(u"12.07.2026, 08:00:00 MESZ", u"2026-07-12T06:00:00Z");
        row(u"4. Aug. 2025, 18:22:09 MESZ", u"2025-08-04T16:22:09Z");
        row(u"4. März 2025, 18:22:09 MEZ", u"2025-03-04T17:22:09Z");
        row(u"4 Mar 2025, 18:22:09 GMT+3", u"2025-03-04T15:22:09Z");
        row(u"4 Şub 2025, 18:22:09 TRT", u"2025-02-04T15:22:09Z");
        row(u"4 Ağu 2025, 18:22:09 GMT+03:00", u"2025-08-04T15:22:09Z");
        row(u"2025年3月4日 18:22:09 CET", u"2025-03-04T17:22:09Z");
        row(u"2025年3月4日 GMT+8 下午6:22:09", u"2025-03-04T10:22:09Z");
        row(u"04/03/2025، 6:22:09 م CET", u"2025-03-04T17:22:09Z");
        row(u"04\u200f/03\u200f/2025، 6:22:09 ص CET", u"2025-03-04T05:22:09Z");
        row(u"٠٤/٠٣/٢٠٢٥، ٦:٢٢:٠٩ م GMT+3", u"2025-03-04T15:22:09Z");
        row(u"4 mar 2025, 18:22:09 CET", u"2025-03-04T17:22:09Z");
        row(u"4 mars 2025, 18:22:09 CET", u"2025-03-04T17:22:09Z");
        row(u"4 août 2025 à 18:22:09 CEST", u"2025-08-04T16:22:09Z");
        row(u"4 de mar. de 2025, 18:22:09 BRT", u"2025-03-04T21:22:09Z");
        row(u"4 мар. 2025 г., 18:22:09 MSK", u"2025-03-04T15:22:09Z");
        row(u"2025. 3. 4. 오후 6:22:09 KST", u"2025-03-04T09:22:09Z");
        row(u"4.3.2025 klo 18.22.09 EET", u"2025-03-04T16:22:09Z");
        row(u"4. mar. 2025 18.22.09 CET", u"2025-03-04T17:22:09Z");
        row(u"4 Mar 2025, 18.22.09 WIB", u"2025-03-04T11:22:09Z");
        row(u"04.03.25", u"2025-03-04T00:00:00Z");
    }
    void timesOfGooglesPagesAreUnderstood() { understand(); }

    void timesOfMetasPagesAreUnderstood_data()
    {
        addColumns();
        row(u"Jun 04, 2025 6:46:10 pm", u"2025-06-04T18:46:10Z");
        row(u"Jul 05, 2026 2:54 am", u"2026-07-05T02:54:00Z");
    }
    void timesOfMetasPagesAreUnderstood() { understand(); }

    void timesOfAllOthersAreUnderstood_data()
    {
        addColumns();
        row(u"2031-02-03T04:05:06.789Z", u"2031-02-03T04:05:06.789Z");
        row(u"2024-05-01T10:11:12.123456Z", u"2024-05-01T10:11:12.123Z");
        row(u"2031-02-03 04:05:06", u"2031-02-03T04:05:06Z");
        row(u"2031-02-03 04:05:06 UTC", u"2031-02-03T04:05:06Z");
        row(u"2031-01-23 00:00:00 UTC", u"2031-01-23T00:00:00Z");
        row(u"2031-01-31", u"2031-01-31T00:00:00Z");
        row(u"2031-12-1", u"2031-12-01T00:00:00Z");
        row(u"2031-04-05 05:52:02 +0000 UTC", u"2031-04-05T05:52:02Z");
        row(u"2031-01-01T10:00:00.000Z[UTC]", u"2031-01-01T10:00:00Z");
        row(u"2031-05-06 18:43", u"2031-05-06T18:43:00Z");
        row(u"2031-01-15T14:23:45Z", u"2031-01-15T14:23:45Z");
        row(u"2031-04-08 18:48:31.276", u"2031-04-08T18:48:31.276Z");
        row(u"11/30/2021 22:32:48 UTC", u"2021-11-30T22:32:48Z");
        row(u"12/14/2031 19:00:00", u"2031-12-14T19:00:00Z");
        row(u"02/03/2031 19:00:00.500", u"2031-02-03T19:00:00.500Z");
        row(u"07-FEB-2018", u"2018-02-07T00:00:00Z");
        row(u"12-Apr-1996", u"1996-04-12T00:00:00Z");
        row(u"Wed Oct 10 20:19:24 +0000 2018", u"2018-10-10T20:19:24Z");
        row(u"Tue Sep 28 09:08:27 UTC 2031", u"2031-09-28T09:08:27Z");
        row(u"2031/08/26 09:06:08 UTC", u"2031-08-26T09:06:08Z");
        row(u"2031/04/01 18:29:56 UTC", u"2031-04-01T18:29:56Z");
        row(u"2031/02/13 15:35:01", u"2031-02-13T15:35:01Z");
        row(u"15 Mar 2031", u"2031-03-15T00:00:00Z");
        row(u"12/22/31, 10:06 AM", u"2031-12-22T10:06:00Z");
    }
    void timesOfAllOthersAreUnderstood() { understand(); }

    // The abbreviation is that of the export's moment: a summer's may stand on a winter's record.
    void aZoneIsAFixedOffset()
    {
        QCOMPARE(instantFromWritten(u"4 jan 2025, 18:22:09 CEST"), instantFromIso(u"2025-01-04T16:22:09Z"));
        QCOMPARE(instantFromWritten(u"4 Jan 2025, 18:22:09 XYZT"), instantFromIso(u"2025-01-04T18:22:09Z"));
    }

    void anOffsetCountsWhereNoZoneIsWritten()
    {
        using namespace std::chrono_literals;
        QCOMPARE(
            instantFromWritten(u"Jun 04, 2025 6:46:10 pm", 120min), instantFromIso(u"2025-06-04T16:46:10Z"));
        QCOMPARE(instantFromWritten(u"2025-06-04 18:46:10", 120min), instantFromIso(u"2025-06-04T16:46:10Z"));
        QCOMPARE(
            instantFromWritten(u"2025-06-04T18:46:10Z", 120min), instantFromIso(u"2025-06-04T18:46:10Z"));
    }

    void whatIsNoTimeIsNone_data()
    {
        QTest::addColumn<QString>("written");
        for (const char16_t* text : { u"", u"yesterday", u"Watched at 11:39 AM", u"7 cards in your feed",
                 u"32.13.2025, 18:22:09", u"Feb 30, 2025, 6:22:09 PM", u"Mar 4, 2025, 16:22:09 PM",
                 u"Mar 4, 2025, 26:22:09 CET", u"12:30", u"March", u"2025", u"1/2/3/4/5", u"😀 4" })
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
        QTest::newRow("long") << QString(100'000, u'1');
    }
    void whatIsNoTimeIsNone()
    {
        QFETCH(QString, written);
        QVERIFY(!instantFromWritten(written));
    }

    void countsAreToldBySize()
    {
        QCOMPARE(instantFromEpoch(1741112529), instantFromIso(u"2025-03-04T18:22:09Z"));
        QCOMPARE(instantFromEpoch(1741112529481), instantFromIso(u"2025-03-04T18:22:09.481Z"));
        QCOMPARE(instantFromEpoch(1741112529481000), instantFromIso(u"2025-03-04T18:22:09.481Z"));
        QVERIFY(!instantFromEpoch(0));
        QVERIFY(!instantFromEpoch(-1));
    }
};

QTEST_GUILESS_MAIN(WrittenTimeTest)
#include "written_time_test.moc"
