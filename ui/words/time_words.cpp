#include "time_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace candor::words {

namespace {
struct Times {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Times)
};

QDateTime local(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}
} // namespace

QString day(Instant at)
{
    // The long format of many languages opens with the day of the week, which a list has no room for.
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(QStringLiteral("dddd"));
    while (!format.isEmpty() && !format.front().isLetter() && format.front() != QLatin1Char('\''))
        format.remove(0, 1);
    while (!format.isEmpty() && (format.back().isSpace() || format.back().isPunct())
        && format.back() != QLatin1Char('\''))
        format.chop(1);
    return QLocale().toString(local(at).date(), format);
}

QString dayShort(Instant at)
{
    return QLocale().toString(local(at).date(), QLocale::ShortFormat);
}

QString moment(Instant at)
{
    return Times::tr("%1, %2", "day, time")
        .arg(day(at), QLocale().toString(local(at).time(), QLocale::ShortFormat));
}

QString ago(Instant at, Instant now)
{
    const qint64 days = local(at).date().daysTo(local(now).date());
    if (days <= 0)
        return Times::tr("today");
    if (days == 1)
        return Times::tr("yesterday");
    if (days < 60)
        return Times::tr("%Ln day(s) ago", nullptr, static_cast<int>(days));
    if (days < 730)
        return Times::tr("%Ln month(s) ago", nullptr, static_cast<int>(days / 30));
    return Times::tr("%Ln year(s) ago", nullptr, static_cast<int>(days / 365));
}

QString between(Instant from, Instant to)
{
    return Times::tr("%1 – %2", "from day, to day").arg(day(from), day(to));
}

} // namespace candor::words
