#include "apple_readers.h"
#include "said_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

using Row = AppleTable::Row;

// Apple leaves stray characters around some values ("2031-02-03 04:05:06'", "'Invented news").
QString withoutStrays(QString text)
{
    const auto isStray
        = [](QChar c) { return !c.isLetterOrNumber() && c != u'(' && c != u')' && c != u'!' && c != u'?'; };
    while (!text.isEmpty() && isStray(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && isStray(text.back()) && text.back() != u'.' && text.back() != u'%')
        text.chop(1);
    return text;
}

QString firstOf(const TableRow& row, std::initializer_list<QStringView> columns)
{
    for (const QStringView column : columns) {
        if (const QString said = saidText(row[column]); !said.isEmpty())
            return said;
    }
    return {};
}

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? QString(first % second) : QString(first % u": " % second);
}

class AppleTableReader final : public TableReader {
public:
    explicit AppleTableReader(const AppleTable& table)
        : m_table(table)
    {
    }

    bool isHeader(const TableRow& row) const override
    {
        return std::ranges::all_of(m_table.header,
            [&](QLatin1String name) { return name.isEmpty() || row.isHeaderOf({ QString(name) }); });
    }

    void read(const TableRow& row, Findings& findings) override
    {
        if (isHeader(row)) // Apple writes it twice
            return;
        const QString time = timeOf(row);
        const bool isNote
            = m_table.row == Row::Purchase && time.isEmpty() && row.cells().join(QString()).isEmpty();
        if (isNote)
            return;
        switch (m_table.row) {
        case Row::Event:
            return addEvent(row, time, findings);
        case Row::Listening:
            return add(kindOfListening(row), m_table.category,
                joined(firstOf(row, { u"artist name", u"container artist name" }),
                    firstOf(row, { u"song name", u"event type" })),
                time, findings);
        case Row::Preference:
            return add(
                row[u"preference"].startsWith("dis"_L1, Qt::CaseInsensitive) ? "dislike"_L1 : "like"_L1,
                m_table.category, firstOf(row, { u"item description" }), time, findings);
        case Row::Purchase:
            return add("purchase"_L1, m_table.category,
                joined(
                    firstOf(row, { u"content type" }), firstOf(row, { u"item description", u"description" })),
                time, findings);
        case Row::Delivery:
        case Row::Response:
        case Row::Promotion:
            return addShown(row, time, findings);
        case Row::AdTracking:
            return addAdTracking(row, time, findings);
        }
    }

private:
    QString timeOf(const TableRow& row) const
    {
        for (const QLatin1String column : m_table.times) {
            if (const QString said = withoutStrays(saidText(row[QString(column)])); !said.isEmpty())
                return said;
        }
        return {};
    }

    void add(QLatin1String kind, Category category, const QString& text, const QString& time,
        Findings& findings) const
    {
        if (text.isEmpty())
            return findings.addUnreadable(1);
        Record record = recordOf(Role::Activity, Company::Apple, category, kind);
        record.text = text;
        record.at = writtenTime(time, findings);
        findings.add(std::move(record));
    }

    void addEvent(const TableRow& row, const QString& time, Findings& findings) const
    {
        if (const QString term = firstOf(row, { u"search term", u"search query" }); !term.isEmpty())
            return add("search"_L1, Category::Search, term, time, findings);
        add("click"_L1, m_table.category,
            joined(firstOf(row, { u"app", u"app name", u"media bundle app name" }),
                firstOf(row, { u"event type" })),
            time, findings);
    }

    static QLatin1String kindOfListening(const TableRow& row)
    {
        return row[u"event type"].startsWith("lyric"_L1, Qt::CaseInsensitive) ? "view"_L1 : "listen"_L1;
    }

    // Apple's own advertising.
    void addShown(const TableRow& row, const QString& time, Findings& findings) const
    {
        const QString title = withoutStrays(firstOf(row, { u"communication name", u"promotion details" }));
        if (title.isEmpty())
            return findings.addUnreadable(1);
        Record record = recordOf(Role::Exposure, Company::Apple, m_table.category,
            m_table.row == Row::Promotion ? u"promotion"_s : u"marketing"_s);
        record.text = title;
        record.showing = Showing { title, u"Apple"_s, {}, {}, interactionOf(row[u"response type"]) };
        record.at = writtenTime(time, findings);
        findings.add(std::move(record));
    }

    static Interaction interactionOf(const QString& response)
    {
        if (response.contains("click"_L1, Qt::CaseInsensitive))
            return Interaction::Clicked;
        return response.contains("open"_L1, Qt::CaseInsensitive) ? Interaction::Opened : Interaction::None;
    }

    void addAdTracking(const TableRow& row, const QString& time, Findings& findings) const
    {
        QString value;
        for (const QString& column : row.columns()) {
            const bool tells
                = column.contains("limit"_L1) || column.contains("status"_L1) || column.contains("opt"_L1);
            if (tells && value.isEmpty())
                value = saidText(row[column]);
        }
        findings.add(statementOf(Company::Apple, u"setting"_s,
            { Role::Control, m_table.category, u"Limit Ad Tracking"_s, value }, writtenTime(time, findings)));
    }

    const AppleTable& m_table;
};

} // namespace

std::unique_ptr<TableReader> appleTableReader(const AppleTable& table)
{
    return std::make_unique<AppleTableReader>(table);
}

} // namespace candor::importing
