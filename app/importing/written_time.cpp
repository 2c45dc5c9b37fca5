#include "written_time.h"

#include "month_names.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace candor::importing {

namespace {

// Plain digits, spaces and commas, without marks of writing direction.
QString plainForm(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (c.isSpace() || c == u',' || code == 0x60C || code == 0x3001)
            plain += u' ';
        else if (code != 0x200E && code != 0x200F && code != 0x61C && !(code >= 0x202A && code <= 0x202E))
            plain += c;
    }
    return plain.simplified();
}

std::optional<minutes> zoneNamed(const QString& name)
{
    static const QHash<QString, int> zones { { u"z"_s, 0 }, { u"utc"_s, 0 }, { u"gmt"_s, 0 }, { u"wet"_s, 0 },
        { u"west"_s, 60 }, { u"bst"_s, 60 }, { u"cet"_s, 60 }, { u"mez"_s, 60 }, { u"cest"_s, 120 },
        { u"mesz"_s, 120 }, { u"eet"_s, 120 }, { u"oez"_s, 120 }, { u"sast"_s, 120 }, { u"eest"_s, 180 },
        { u"oesz"_s, 180 }, { u"msk"_s, 180 }, { u"trt"_s, 180 }, { u"ist"_s, 330 }, { u"sgt"_s, 480 },
        { u"hkt"_s, 480 }, { u"awst"_s, 480 }, { u"jst"_s, 540 }, { u"kst"_s, 540 }, { u"aest"_s, 600 },
        { u"aedt"_s, 660 }, { u"nzst"_s, 720 }, { u"nzdt"_s, 780 }, { u"brt"_s, -180 }, { u"art"_s, -180 },
        { u"ast"_s, -240 }, { u"edt"_s, -240 }, { u"est"_s, -300 }, { u"cdt"_s, -300 }, { u"cst"_s, -360 },
        { u"mdt"_s, -360 }, { u"mst"_s, -420 }, { u"pdt"_s, -420 }, { u"pst"_s, -480 }, { u"akdt"_s, -480 },
        { u"akst"_s, -540 }, { u"hst"_s, -600 }, { u"wat"_s, 60 }, { u"cat"_s, 120 }, { u"eat"_s, 180 },
        { u"gst"_s, 240 }, { u"pkt"_s, 300 }, { u"ict"_s, 420 }, { u"wib"_s, 420 }, { u"wita"_s, 480 },
        { u"myt"_s, 480 }, { u"pht"_s, 480 }, { u"wit"_s, 540 }, { u"acst"_s, 570 }, { u"acdt"_s, 630 },
        { u"clst"_s, -180 }, { u"uyt"_s, -180 }, { u"clt"_s, -240 }, { u"bot"_s, -240 }, { u"vet"_s, -240 },
        { u"cot"_s, -300 }, { u"pet"_s, -300 } };
    const auto found = zones.constFind(name);
    return found == zones.constEnd() ? std::nullopt : std::optional(minutes(*found));
}

// What is known of a moment while its text is taken apart.
struct Parts {
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<bool> afternoon;
    std::optional<minutes> zone;
    std::optional<unsigned> month; // by its name
};

// "18:22:09", or in some languages "18.22.09" after a date.
QRegularExpressionMatch clockIn(const QString& text)
{
    static const QRegularExpression pattern(
        u"(?<!\\d)(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.](\\d{1,9}))?)?(?![\\d:])"_s);
    static const QRegularExpression dotted(u"(?<=\\s)(\\d{1,2})[.](\\d{2})[.](\\d{2})(?![\\d.])"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match : dotted.match(text);
}

// Takes the time of day out of the text. False: there is one, and it is none.
bool takeClock(QString& text, Parts& parts)
{
    const QRegularExpressionMatch match = clockIn(text);
    if (!match.hasMatch())
        return true;
    parts.hour = match.captured(1).toInt();
    parts.minute = match.captured(2).toInt();
    parts.second = match.captured(3).toInt();
    parts.millisecond = match.captured(4).leftJustified(3, u'0').first(3).toInt();
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return parts.hour < 24 && parts.minute < 60 && parts.second <= 60;
}

// "+0000", "+05:30", "GMT+3", "UTC-02:00".
void takeOffset(QString& text, Parts& parts)
{
    static const QRegularExpression pattern(
        u"(?:(?<=\\s)|(?:utc|gmt))([+\\x{2212}-])(\\d{1,2}):?(\\d{2})?(?=\\s|$|\\])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return;
    const minutes size = std::chrono::hours(match.captured(2).toInt()) + minutes(match.captured(3).toInt());
    parts.zone = match.captured(1) == u"+"_s ? size : -size;
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
}

void takeHalfOfDay(QString& text, Parts& parts)
{
    static const QRegularExpression pattern(
        u"(?<![\\p{L}])(?:(a\\.?\\s?m\\.?|ص|上午|오전|öö)|(p\\.?\\s?m\\.?|م|下午|오후|ös))(?![\\p{L}.])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return;
    parts.afternoon = match.capturedLength(2) > 0;
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
}

// The words: a month, a zone, and what says nothing (days of the week, "at", "à").
void takeWords(QString& text, Parts& parts)
{
    static const QRegularExpression pattern(u"[\\p{L}\\p{M}]+\\.?"_s);
    for (auto words = pattern.globalMatch(text); words.hasNext();) {
        QString word = words.next().captured().toCaseFolded();
        if (word.endsWith(u'.'))
            word.chop(1);
        if (const std::optional<unsigned> month = monthNamed(word); month)
            parts.month = month;
        else if (const std::optional<minutes> zone = zoneNamed(word); zone && !parts.zone)
            parts.zone = zone;
    }
    text.replace(pattern, u" "_s);
}

bool isArabic(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

int fullYear(int year)
{
    return year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
}

std::optional<std::chrono::sys_days> dateOf(const QString& rest, const Parts& parts, bool dayFirst)
{
    static const QRegularExpression number(u"\\d+"_s);
    std::vector<int> numbers;
    for (auto found = number.globalMatch(rest); found.hasNext();)
        numbers.push_back(found.next().captured().toInt());
    if (numbers.size() != (parts.month ? 2U : 3U))
        return std::nullopt;
    const bool yearFirst = numbers[0] > 31;
    int year = yearFirst ? numbers[0] : fullYear(numbers.back());
    int month = 0;
    int day = 0;
    if (parts.month) {
        month = static_cast<int>(*parts.month);
        day = yearFirst ? numbers[1] : numbers[0];
    } else {
        const bool swapped = !yearFirst && (dayFirst || numbers[0] > 12);
        const std::size_t first = yearFirst ? 1 : 0;
        month = numbers[swapped ? first + 1 : first];
        day = numbers[swapped ? first : first + 1];
    }
    const std::chrono::year_month_day date { std::chrono::year { year },
        std::chrono::month { static_cast<unsigned>(month) },
        std::chrono::day { static_cast<unsigned>(day) } };
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days { date };
}

} // namespace

std::optional<Instant> instantFromWritten(QStringView text, minutes offset)
{
    if (const std::optional<Instant> iso = instantFromIso(text)) {
        static const QRegularExpression zone(u"(?:[Zz]|[+-]\\d{2}:?\\d{2})$"_s);
        return text.size() <= 10 || zone.match(text).hasMatch() ? *iso : *iso - offset;
    }
    constexpr qsizetype LongestTime = 100;
    if (text.size() > LongestTime)
        return std::nullopt;
    QString rest = plainForm(text);
    // "…T10:00:00.000Z[UTC]", "2031-01-01T10:00Z"
    static const QRegularExpression isoTee(u"(?<=\\d)[Tt](?=\\d)"_s);
    rest.replace(isoTee, u" "_s).replace(u'[', u' ').replace(u']', u' ');
    Parts parts;
    if (!takeClock(rest, parts))
        return std::nullopt;
    static const QRegularExpression dotted(u"\\d\\s?[.]\\s?\\d"_s);
    const bool dayFirst = isArabic(rest) || dotted.match(rest).hasMatch();
    takeOffset(rest, parts);
    takeHalfOfDay(rest, parts);
    takeWords(rest, parts);
    const std::optional<std::chrono::sys_days> date = dateOf(rest, parts, dayFirst);
    if (!date)
        return std::nullopt;
    if (parts.afternoon) {
        if (parts.hour > 12)
            return std::nullopt;
        parts.hour = parts.hour % 12 + (*parts.afternoon ? 12 : 0);
    }
    return Instant(*date) + std::chrono::hours(parts.hour) + minutes(parts.minute)
        + std::chrono::seconds(parts.second) + Milliseconds(parts.millisecond) - parts.zone.value_or(offset);
}

std::optional<Instant> instantFromEpoch(qint64 count)
{
    constexpr qint64 LatestSecond = 100'000'000'000;
    if (count <= 0)
        return std::nullopt;
    if (count < LatestSecond)
        return Instant(std::chrono::seconds(count));
    if (count < LatestSecond * 1000)
        return Instant(Milliseconds(count));
    return Instant(Milliseconds(count / 1000));
}

} // namespace candor::importing
