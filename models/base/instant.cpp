#include "instant.h"

using namespace Qt::StringLiterals;

namespace candor {

namespace {

// Reads digits and separators off the front of a text, in UTF-16 or UTF-8; any mismatch makes the whole
// reading fail.
template <class Unit>
class Reader {
public:
    Reader(const Unit* text, const Unit* end)
        : m_next(text)
        , m_end(end)
    {
    }

    bool atEnd() const { return m_next == m_end; }
    bool failed() const { return m_failed; }

    int number(std::ptrdiff_t digits)
    {
        if (m_end - m_next < digits)
            return fail();
        int value = 0;
        for (const Unit* end = m_next + digits; m_next != end; ++m_next) {
            if (!isDigit())
                return fail();
            value = value * 10 + (*m_next - '0');
        }
        return value;
    }

    bool take(char wanted)
    {
        if (atEnd() || *m_next != static_cast<Unit>(wanted))
            return false;
        ++m_next;
        return true;
    }

    void require(char wanted)
    {
        if (!take(wanted))
            fail();
    }

    int milliseconds()
    {
        int value = 0;
        int digits = 0;
        for (; !atEnd() && isDigit(); ++m_next) {
            if (digits++ < 3)
                value = value * 10 + (*m_next - '0');
        }
        if (digits == 0)
            return fail();
        for (; digits < 3; ++digits)
            value *= 10;
        return value;
    }

private:
    bool isDigit() const { return *m_next >= '0' && *m_next <= '9'; }
    int fail()
    {
        m_failed = true;
        return 0;
    }

    const Unit* m_next;
    const Unit* m_end;
    bool m_failed = false;
};

template <class Unit>
std::chrono::minutes zoneOffset(Reader<Unit>& reader)
{
    if (reader.atEnd() || reader.take('Z') || reader.take('z'))
        return {};
    const bool west = reader.take('-');
    if (!west)
        reader.require('+');
    const int hours = reader.number(2);
    (void)reader.take(':');
    const int minutes = reader.number(2);
    const std::chrono::minutes offset = std::chrono::hours { hours } + std::chrono::minutes { minutes };
    return west ? -offset : offset;
}

template <class Unit>
std::optional<Instant> instantFrom(Reader<Unit> reader)
{
    using namespace std::chrono;
    const int y = reader.number(4);
    reader.require('-');
    const int m = reader.number(2);
    reader.require('-');
    const int d = reader.number(2);
    const year_month_day date { year { y }, month { static_cast<unsigned>(m) },
        day { static_cast<unsigned>(d) } };
    if (reader.failed() || !date.ok())
        return std::nullopt;
    Instant instant { sys_days { date } };
    if (reader.atEnd())
        return instant;

    if (!reader.take('T') && !reader.take('t'))
        reader.require(' ');
    const int hour = reader.number(2);
    reader.require(':');
    const int minute = reader.number(2);
    int second = 0;
    int fraction = 0;
    if (reader.take(':')) {
        second = reader.number(2);
        if (reader.take('.') || reader.take(','))
            fraction = reader.milliseconds();
    }
    const minutes offset = zoneOffset(reader);
    if (reader.failed() || !reader.atEnd() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return instant + hours { hour } + minutes { minute } + seconds { second } + milliseconds { fraction }
    - offset;
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
    return instantFrom(Reader(text.utf16(), text.utf16() + text.size()));
}

std::optional<Instant> instantFromIso(std::string_view utf8)
{
    return instantFrom(Reader(utf8.data(), utf8.data() + utf8.size()));
}

} // namespace candor
