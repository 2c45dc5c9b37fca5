#include "instant.h"

using namespace Qt::StringLiterals;

namespace candor {

namespace {

// Reads digits and separators off the front of a text; any mismatch makes the whole reading fail.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    bool failed() const { return m_failed; }

    int number(qsizetype digits)
    {
        if (m_rest.size() < digits)
            return fail();
        int value = 0;
        for (const QChar c : m_rest.first(digits)) {
            if (c < u'0' || c > u'9')
                return fail();
            value = value * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(digits);
        return value;
    }

    bool take(QChar wanted)
    {
        if (m_rest.isEmpty() || m_rest.front() != wanted)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void require(QChar wanted)
    {
        if (!take(wanted))
            fail();
    }

    int milliseconds()
    {
        int value = 0;
        int digits = 0;
        while (!m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9') {
            if (digits++ < 3)
                value = value * 10 + (m_rest.front().unicode() - u'0');
            m_rest = m_rest.sliced(1);
        }
        if (digits == 0)
            return fail();
        for (; digits < 3; ++digits)
            value *= 10;
        return value;
    }

private:
    int fail()
    {
        m_failed = true;
        return 0;
    }

    QStringView m_rest;
    bool m_failed = false;
};

std::chrono::minutes zoneOffset(Reader& reader)
{
    if (reader.atEnd() || reader.take(u'Z') || reader.take(u'z'))
        return {};
    const bool west = reader.take(u'-');
    if (!west)
        reader.require(u'+');
    const int hours = reader.number(2);
    (void)reader.take(u':');
    const int minutes = reader.number(2);
    const std::chrono::minutes offset = std::chrono::hours { hours } + std::chrono::minutes { minutes };
    return west ? -offset : offset;
}

} // namespace

QString toIso(Instant instant)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date { day };
    const hh_mm_ss time { instant - day };
    const auto two = [](auto n) { return QString::number(static_cast<int>(n)).rightJustified(2, u'0'); };
    QString text = QString::number(static_cast<int>(date.year())).rightJustified(4, u'0') % u'-'
        % two(static_cast<unsigned>(date.month())) % u'-' % two(static_cast<unsigned>(date.day())) % u'T'
        % two(time.hours().count()) % u':' % two(time.minutes().count()) % u':' % two(time.seconds().count());
    if (const auto fraction = time.subseconds().count(); fraction != 0)
        text += u'.' % QString::number(fraction).rightJustified(3, u'0');
    return text % u'Z';
}

std::optional<Instant> instantFromIso(QStringView text)
{
    using namespace std::chrono;
    Reader reader(text);
    const int y = reader.number(4);
    reader.require(u'-');
    const int m = reader.number(2);
    reader.require(u'-');
    const int d = reader.number(2);
    const year_month_day date { year { y }, month { static_cast<unsigned>(m) },
        day { static_cast<unsigned>(d) } };
    if (reader.failed() || !date.ok())
        return std::nullopt;
    Instant instant { sys_days { date } };
    if (reader.atEnd())
        return instant;

    if (!reader.take(u'T') && !reader.take(u't'))
        reader.require(u' ');
    const int hour = reader.number(2);
    reader.require(u':');
    const int minute = reader.number(2);
    int second = 0;
    int fraction = 0;
    if (reader.take(u':')) {
        second = reader.number(2);
        if (reader.take(u'.') || reader.take(u','))
            fraction = reader.milliseconds();
    }
    const minutes offset = zoneOffset(reader);
    if (reader.failed() || !reader.atEnd() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return instant + hours { hour } + minutes { minute } + seconds { second } + milliseconds { fraction }
    - offset;
}

} // namespace candor
