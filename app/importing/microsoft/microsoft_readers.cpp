#include "microsoft_readers.h"

#include "said_text.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// One item, in either form; names are compared bare.
struct Item {
    QString time;
    QString address;
    QString title;
    QString terms;
    qint64 unknown = 0;

    void take(const QString& bare, const QString& value)
    {
        if (bare == "datetime"_L1 || bare == "date"_L1 || bare == "timestamp"_L1)
            time = value;
        else if (bare == "navigatedtourl"_L1 || bare == "url"_L1)
            address = value;
        else if (bare == "pagetitle"_L1 || bare == "title"_L1)
            title = value;
        else if (bare == "searchterms"_L1 || bare == "searchterm"_L1 || bare == "query"_L1
            || bare == "searchquery"_L1)
            terms = value;
        else
            ++unknown;
    }

    void addTo(Findings& findings) const
    {
        findings.addUnknownMembers(unknown);
        const bool isSearch = !terms.isEmpty();
        const QString text = isSearch ? terms : title.isEmpty() ? address : title;
        if (text.isEmpty())
            return findings.addUnreadable(1);
        Record record = recordOf(Role::Activity, Company::Microsoft,
            isSearch ? Category::Search : Category::Browsing, isSearch ? u"search"_s : u"visit"_s);
        record.text = text;
        record.host = isSearch ? QString() : hostOf(address); // that of a search is the search engine's
        record.at = writtenTime(time, findings);
        findings.add(std::move(record));
    }
};

class MicrosoftTableReader final : public TableReader {
public:
    bool isHeader(const TableRow& row) const override { return row.isHeaderOf({ u"datetime" }); }

    void read(const TableRow& row, Findings& findings) override
    {
        Item item;
        for (qsizetype i = 0; i < row.columns().size(); ++i)
            item.take(bareName(row.columns()[i]), saidText(row.at(i)));
        item.unknown = 0; // the same in every row: counted once
        if (!m_isCounted)
            findings.addUnknownMembers(unknownColumns(row));
        m_isCounted = true;
        item.addTo(findings);
    }

private:
    static qint64 unknownColumns(const TableRow& row)
    {
        Item item;
        for (const QString& column : row.columns())
            item.take(bareName(column), {});
        return item.unknown;
    }

    bool m_isCounted = false;
};

class MicrosoftListReader final : public JsonReader {
public:
    void read(Json element, std::string_view, Findings& findings) override
    {
        simdjson::dom::object members;
        if (element.get(members) != simdjson::SUCCESS)
            return findings.addUnknownMembers(1);
        Item item;
        for (const auto& [key, value] : members)
            item.take(bareName(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))),
                saidText(textOf(value)));
        item.addTo(findings);
    }
};

} // namespace

std::unique_ptr<TableReader> microsoftTableReader()
{
    return std::make_unique<MicrosoftTableReader>();
}

std::unique_ptr<JsonReader> microsoftListReader()
{
    return std::make_unique<MicrosoftListReader>();
}

} // namespace candor::importing
