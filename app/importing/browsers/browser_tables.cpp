#include "browser_tables.h"

#include "reader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// "45 s", "4 min", "1 h 5 min": signs that every language knows.
QString spelledOut(std::chrono::milliseconds looked)
{
    using namespace std::chrono;
    const auto number = [](auto count) { return QString::number(count.count()); };
    if (looked < minutes(1))
        return QString(number(floor<seconds>(looked)) % u" s");
    if (looked < hours(1))
        return QString(number(floor<minutes>(looked)) % u" min");
    return QString(
        number(floor<hours>(looked)) % u" h " % number(floor<minutes>(looked % hours(1))) % u" min");
}

} // namespace

bool BrowserColumns::has(std::initializer_list<const char*> columns) const
{
    return std::ranges::all_of(columns, [this](const char* column) { return m_columns.contains(column); });
}

QByteArray BrowserColumns::operator()(const char* alias, const char* column) const
{
    return has({ column }) ? QByteArray(alias) + '.' + column : QByteArray("NULL");
}

void eachRow(
    BrowserReading& reading, const QByteArray& sql, const std::function<void(const BrowserRows&)>& read)
{
    if (!reading.goesOn())
        return;
    BrowserRows rows(reading.database, sql);
    while (rows.next()) {
        read(rows);
        reading.handedOver = reading.findings.handOverFullBatches();
        if (!reading.handedOver)
            return;
    }
}

qint64 lastRowOf(BrowserReading& reading, const char* table)
{
    qint64 last = 0;
    eachRow(reading, QByteArray("SELECT rowid FROM ") + table + " ORDER BY rowid DESC LIMIT 1",
        [&](const BrowserRows& row) { last = row.number(0).value_or(0); });
    return last;
}

bool isPage(const QString& address)
{
    constexpr std::array schemes { "https://"_L1, "http://"_L1, "file://"_L1, "ftp://"_L1 };
    return std::ranges::any_of(
        schemes, [&](QLatin1String scheme) { return address.startsWith(scheme, Qt::CaseInsensitive); });
}

QString nameOf(const BrowserVisit& visit)
{
    const QString title = visit.title.simplified();
    return title.isEmpty() ? visit.address : title;
}

void addVisit(BrowserReading& reading, const BrowserVisit& visit)
{
    Record record = recordOf(Role::Activity, reading.company, Category::Browsing, u"visit"_s);
    record.text = nameOf(visit);
    if (visit.looked >= std::chrono::seconds(1))
        record.text += u" · "_s % spelledOut(visit.looked);
    record.host = hostOf(visit.address);
    record.at = visit.at;
    if (!visit.at)
        reading.findings.timeWasUnreadable();
    reading.findings.add(std::move(record));
}

void addSearch(BrowserReading& reading, const QString& terms, std::optional<Instant> at)
{
    Record record = recordOf(Role::Activity, reading.company, Category::Search, u"search"_s);
    record.text = terms.simplified();
    if (record.text.isEmpty())
        return;
    record.at = at;
    if (!at)
        reading.findings.timeWasUnreadable();
    reading.findings.add(std::move(record));
}

void addConclusions(BrowserReading& reading, const BrowserVisit& page, const QString& kind, Category category,
    const QString& label, const QStringList& values)
{
    Record record = recordOf(Role::Inferred, reading.company, category, kind);
    QStringList said;
    for (const QString& each : values) {
        const QString value = each.simplified();
        if (value.isEmpty() || said.contains(value))
            continue;
        said += value;
        record.claims.push_back({ Role::Inferred, category, label, value });
    }
    if (said.isEmpty())
        return;
    const QString statement = label % u": "_s % said.join(u", "_s);
    const QString name = nameOf(page);
    record.text = name.isEmpty() ? statement : QString(name % u" · " % statement);
    record.at = page.at;
    reading.findings.add(std::move(record));
}

} // namespace candor::importing
