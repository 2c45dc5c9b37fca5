#include "row_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

bool has(const QStringList& names, QLatin1String mark)
{
    if (!mark.endsWith('*'_L1))
        return names.contains(mark);
    return std::ranges::any_of(
        names, [beginning = mark.chopped(1)](const QString& name) { return name.startsWith(beginning); });
}

QString firstFilled(const NamedValues& row, std::span<const QLatin1String> columns)
{
    for (const QLatin1String column : columns) {
        if (column.isEmpty())
            break;
        for (const QString& name : row.names()) {
            const bool isIt = column.endsWith('*'_L1) ? name.startsWith(column.chopped(1)) : name == column;
            if (const QString value = isIt ? row[name] : QString(); !value.isEmpty())
                return value;
        }
    }
    return {};
}

// Makes the record of a row; knows the row before.
class RowTaking {
public:
    explicit RowTaking(const RowTable& table)
        : m_table(table)
    {
    }

    void take(const NamedValues& row, Findings& findings)
    {
        if (!m_table.item.isEmpty()) {
            const QString item = row[QString(m_table.item)];
            if (!item.isEmpty() && item == std::exchange(m_item, item))
                return;
        }
        Record record = recordOf(m_table.role, m_table.company, m_table.category, m_table.kind);
        record.text = firstFilled(row, m_table.subjects);
        if (m_table.role == Role::Exposure)
            record.showing = Showing {};
        if (m_table.complete)
            m_table.complete(row, record);
        if (record.text.isEmpty())
            return findings.addUnreadable(1);
        record.at = writtenTime(firstFilled(row, m_table.times), findings);
        findings.add(std::move(record));
    }

private:
    const RowTable& m_table;
    QString m_item;
};

class RowTableReader final : public TableReader {
public:
    explicit RowTableReader(const RowTable& table)
        : m_table(table)
        , m_taking(table)
    {
    }

    bool isHeader(const TableRow& row) const override
    {
        return m_table.hasHeader(m_table.namesIn(row.cells()));
    }
    void begin(const TableRow& header, Findings& findings) override
    {
        m_names = m_table.namesIn(header.cells());
        findings.addUnknownMembers(unknownColumns(m_names, m_table.known));
    }
    void read(const TableRow& row, Findings& findings) override
    {
        m_taking.take({ m_names, row.cells() }, findings);
    }

private:
    const RowTable& m_table;
    RowTaking m_taking;
    QStringList m_names;
};

class RowListReader final : public JsonReader {
public:
    explicit RowListReader(const RowTable& table)
        : m_table(table)
        , m_taking(table)
    {
    }

    void read(Json element, std::string_view, Findings& findings) override
    {
        const NamedValues row = NamedValues::of(element);
        if (row.names().isEmpty())
            return findings.addUnknownMembers(1);
        findings.addUnknownMembers(unknownColumns(row.names(), m_table.known));
        m_taking.take(row, findings);
    }

private:
    const RowTable& m_table;
    RowTaking m_taking;
};

} // namespace

bool RowTable::hasHeader(const QStringList& squeezedNames) const
{
    const auto isThere = [&](QLatin1String name) { return name.isEmpty() || has(squeezedNames, name); };
    return std::ranges::all_of(marks, isThere) && std::ranges::any_of(subjects, [&](QLatin1String subject) {
        return !subject.isEmpty() && has(squeezedNames, subject);
    });
}

QStringList RowTable::namesIn(const QStringList& header) const
{
    constexpr qsizetype ShortestCut = 6;
    QStringList names = squeezed(header);
    if (unknownColumns(names, known) * 2 > names.size()) // another table altogether
        return names;
    for (QString& name : names) {
        const auto begins = [&](QLatin1String whole) { return whole.startsWith(name); };
        const bool mayBeCut = name.size() >= ShortestCut && std::ranges::find(known, name) == known.end();
        if (mayBeCut && std::ranges::count_if(known, begins) == 1)
            name = *std::ranges::find_if(known, begins);
    }
    return names;
}

std::unique_ptr<TableReader> rowTableReader(const RowTable& table)
{
    return std::make_unique<RowTableReader>(table);
}

std::unique_ptr<JsonReader> rowListReader(const RowTable& table)
{
    return std::make_unique<RowListReader>(table);
}

qint64 unknownColumns(const QStringList& squeezedNames, std::span<const QLatin1String> known)
{
    if (known.empty())
        return 0;
    return std::ranges::count_if(squeezedNames, [&](const QString& name) {
        return !name.isEmpty() && std::ranges::find(known, name) == known.end();
    });
}

} // namespace candor::importing
