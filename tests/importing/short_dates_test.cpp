#include "short_dates.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace Qt::StringLiterals;

class ShortDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListIsReadInTheOneOrderThatFitsIt_data()
    {
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<QStringList>("read"); // "-": not known
        const auto row = [](const char* name, const QStringList& dates, const QStringList& read) {
            QTest::newRow(name) << dates << read;
        };
        row("a day over twelve tells", { u"4/3/31"_s, u"3/25/31"_s }, { u"2031-04-03"_s, u"2031-03-25"_s });
        row("wherever it stands", { u"25/3/31"_s, u"4/3/31"_s }, { u"2031-03-25"_s, u"2031-03-04"_s });
        row("nobody puts the month first with dots", { u"4.3.31"_s }, { u"2031-03-04"_s });
        row("nor with hyphens", { u"4-3-2031"_s }, { u"2031-03-04"_s });
        row("a year of four digits in front", { u"2031/3/4"_s }, { u"2031-03-04"_s });
        row("in Korean", { u"31. 4. 3."_s, u"31. 3. 25."_s }, { u"2031-04-03"_s, u"2031-03-25"_s });
        row("in Croatian", { u"4. 3. 2031."_s }, { u"2031-03-04"_s });
        row("in Bulgarian", { u"4.03.2031 г."_s }, { u"2031-03-04"_s });
        row("with names of months", { u"4 mar 2031"_s }, { u"2031-03-04"_s });
        row("in Arabic digits", { u"٢٥‏/٣‏/٢٠٣١"_s }, { u"2031-03-25"_s });
        row("in Buddhist years", { u"25/3/2574"_s, u"4/3/2574"_s }, { u"2031-03-25"_s, u"2031-03-04"_s });
        row("newest first", { u"2/1/31"_s, u"1/3/31"_s, u"1/2/31"_s },
            { u"2031-02-01"_s, u"2031-01-03"_s, u"2031-01-02"_s });
        row("oldest first", { u"1/2/31"_s, u"1/3/31"_s, u"2/1/31"_s },
            { u"2031-01-02"_s, u"2031-01-03"_s, u"2031-02-01"_s });
        row("newest first in one order, oldest first in the other", { u"3/4/31"_s, u"2/5/31"_s },
            { u"-"_s, u"-"_s });
        row("two orders fit", { u"4/3/31"_s, u"3/2/31"_s }, { u"-"_s, u"-"_s });
        row("two orders fit, and agree", { u"5/5/31"_s, u"3/3/31"_s }, { u"2031-05-05"_s, u"2031-03-03"_s });
        row("no order fits all", { u"3/25/31"_s, u"25/3/31"_s, u"4/3/31"_s },
            { u"2031-03-25"_s, u"2031-03-25"_s, u"-"_s });
        row("what is no date tells nothing", { u"soon"_s, u""_s, u"99/99/99"_s, u"4/25/31"_s, u"4/3/31"_s },
            { u"-"_s, u"-"_s, u"-"_s, u"2031-04-25"_s, u"2031-04-03"_s });
        row("hostile numbers", { u"99999999999999999999/1/2"_s, u"1/2/3/4"_s, u"-1/-2/-3"_s, u"0/0/0"_s },
            { u"-"_s, u"-"_s, u"-"_s, u"-"_s });
    }
    void aListIsReadInTheOneOrderThatFitsIt()
    {
        QFETCH(QStringList, dates);
        QFETCH(QStringList, read);
        ShortDates list;
        for (const QString& date : dates)
            list.see(date);
        list.conclude();
        QStringList found;
        for (const QString& date : dates) {
            const std::optional<Instant> time = list.read(date);
            found += time ? toIso(*time).first(10) : u"-"_s;
        }
        QCOMPARE(found, read);
    }

    void whatIsSettledIsNotUnsettledAgain()
    {
        ShortDates list;
        list.see(u"4/3/31");
        QVERIFY(!list.isSettled());
        list.see(u"25/3/31");
        QVERIFY(list.isSettled());
        list.see(u"1/1/31");
        list.conclude();
        QCOMPARE(toIso(list.read(u"4/3/31").value()), u"2031-03-04T00:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(ShortDatesTest)
#include "short_dates_test.moc"
