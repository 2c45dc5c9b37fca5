#include "broker_table.h"

#include "named_values.h"
#include "table_head.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

bool isBrokerHeader(const QStringList& cells)
{
    return squeezed(cells) == QStringList { u"broker"_s, u"segment"_s, u"value"_s, u"source"_s, u"date"_s };
}

// With a value the broker has concluded something; without one it holds the person in a list.
Claim claimOf(const QString& broker, const QString& segment, const QString& value)
{
    const QString label = segment.isEmpty() ? broker : segment;
    if (value.isEmpty())
        return { Role::Advertiser, Category::Offsite, label, broker };
    return { Role::Inferred, Category::Offsite, label, value };
}

class BrokerReader final : public TableReader {
public:
    explicit BrokerReader(const ExportContext& context)
        : m_generatedAt(context.generatedAt)
    {
    }

    bool isHeader(const TableRow& row) const override { return isBrokerHeader(row.cells()); }

    void read(const TableRow& row, Findings& findings) override
    {
        const NamedValues values(row.columns(), row.cells());
        const QString broker = values[u"broker"];
        const QString segment = values[u"segment"];
        const QString value = values[u"value"];
        if (broker.isEmpty() || (segment.isEmpty() && value.isEmpty()))
            return findings.addUnreadable(1);
        if (row.size() > row.columns().size()) // a comma that was not put in quotes
            findings.addUnknownMembers(1);
        const QString date = values[u"date"];
        Record record = statementOf(Company::Manual, u"broker"_s, claimOf(broker, segment, value),
            date.isEmpty() ? m_generatedAt : writtenTime(date, findings));
        QStringList words { broker, segment, value };
        words.removeAll(QString());
        record.text = words.join(u": "_s);
        if (const QString source = values[u"source"]; !source.isEmpty())
            record.text += u" ("_s + source + u')';
        findings.add(std::move(record));
    }

private:
    std::optional<Instant> m_generatedAt;
};

constexpr Format BrokerTable { [](const QString&, const ExportContext& context) -> Reader {
    return std::unique_ptr<TableReader>(std::make_unique<BrokerReader>(context));
} };

} // namespace

std::optional<Sighting> recogniseBrokerTable(const Glimpse& glimpse)
{
    if (!glimpse.isTable() && glimpse.suffix != "txt"_L1)
        return std::nullopt;
    const QList<QStringList> rows = firstRows(glimpse.head, 1);
    if (rows.isEmpty() || !isBrokerHeader(rows.first()))
        return std::nullopt;
    return Sighting { Family::Manual, &BrokerTable, FileReason::None, true, {} };
}

} // namespace candor::importing
