#include "zoned_time.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace Qt::StringLiterals;

class ZonedTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClockIsReadWhereItHangs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("otherwise");
        QTest::addColumn<QString>("iso");
        const QString summer = u"Jun 04, 2025 6:46:10 pm"_s;
        const QString winter = u"Dec 04, 2025 6:46:10 pm"_s;
        QTest::newRow("summer") << summer << "Europe/Oslo"_ba << 0 << u"2025-06-04T16:46:10Z"_s;
        QTest::newRow("winter") << winter << "Europe/Oslo"_ba << 0 << u"2025-12-04T17:46:10Z"_s;
        QTest::newRow("west") << winter << "America/New_York"_ba << 0 << u"2025-12-04T23:46:10Z"_s;
        QTest::newRow("no zone") << summer << QByteArray() << 0 << u"2025-06-04T18:46:10Z"_s;
        QTest::newRow("no zone, an offset") << summer << QByteArray() << -480 << u"2025-06-05T02:46:10Z"_s;
        QTest::newRow("the zone beats the offset")
            << summer << "Europe/Oslo"_ba << -480 << u"2025-06-04T16:46:10Z"_s;
        QTest::newRow("a zone nobody knows") << summer << "Moon/Tycho"_ba << 60 << u"2025-06-04T17:46:10Z"_s;
        QTest::newRow("it says its own")
            << u"Mar 4, 2025, 6:22:09 PM CET"_s << "America/New_York"_ba << 0 << u"2025-03-04T17:22:09Z"_s;
        QTest::newRow("an hour that summer skips")
            << u"Mar 30, 2025 2:30:00 am"_s << "Europe/Oslo"_ba << 0 << u"2025-03-30T01:30:00Z"_s;
    }
    void aClockIsReadWhereItHangs()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, zone);
        QFETCH(int, otherwise);
        const std::optional<Instant> at = instantFromWrittenIn(text, zone, std::chrono::minutes(otherwise));
        QVERIFY(at);
        QTEST(toIso(*at), "iso");
    }

    void whatIsNoTimeIsNothing() { QVERIFY(!instantFromWrittenIn(u"yesterday", "Europe/Oslo")); }
};

QTEST_GUILESS_MAIN(ZonedTimeTest)
#include "zoned_time_test.moc"
