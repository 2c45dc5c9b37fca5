#include "instant.h"

#include <QTest>

using namespace candor;
using namespace std::chrono_literals;

class InstantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsWrittenIsReadBackUnchanged_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        for (const qint64 ms : { 0LL, 1LL, 999LL, 1795448747075LL, 951782400000LL, -1LL, 253402300799999LL })
            QTest::addRow("%lld", static_cast<long long>(ms)) << ms;
    }
    void whatIsWrittenIsReadBackUnchanged()
    {
        QFETCH(qint64, milliseconds);
        const Instant instant { Milliseconds { milliseconds } };
        QCOMPARE(instantFromIso(toIso(instant)), instant);
    }

    void everyDressOfTheSameMomentReadsAlike_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            { "2031-02-03T04:05:06Z", "2031-02-03 04:05:06", "2031-02-03T04:05:06.000000Z",
                "2031-02-03T06:05:06+02:00", "2031-02-02T23:05:06-0500", "2031-02-03t04:05:06z" })
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }
    void everyDressOfTheSameMomentReadsAlike()
    {
        QFETCH(QString, text);
        const Instant moment { std::chrono::sys_days { std::chrono::year { 2031 } / 2 / 3 } + 4h + 5min
            + 6s };
        QCOMPARE(instantFromIso(text), moment);
        QCOMPARE(instantFromIso(text.toStdString()), moment);
    }

    void whatIsNoTimeIsNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "", "yesterday", "2031-02-30T00:00:00Z", "2031-13-01",
                 "2031-02-03T24:00:00Z", "2031-02-03T04:05:06Q", "2031-02-03T04:05:06Z ",
                 "2031-02-03T04:05:06.Z", "31-02-03", "2031-02-03T04:05:06+2" })
            QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }
    void whatIsNoTimeIsNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(instantFromIso(text), std::optional<Instant>());
        QCOMPARE(instantFromIso(text.toStdString()), std::optional<Instant>());
    }

    void microsecondsAreCutNotRounded()
    {
        QCOMPARE(toIso(*instantFromIso(u"2024-05-01T10:11:12.999999Z")),
            QStringLiteral("2024-05-01T10:11:12.999Z"));
    }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "instant_test.moc"
