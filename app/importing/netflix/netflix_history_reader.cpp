#include "netflix_tables.h"
#include "plain_text.h"
#include "short_dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// Rows are held back until the order of day and month is known: mostly a few, in the worst case all.
class HistoryReader final : public TableReader {
public:
    // "Title,Date" in whatever language: the first row whose second cell is no date.
    bool isHeader(const TableRow& row) const override
    {
        const QString second = row.at(1);
        return !second.isEmpty() && std::ranges::none_of(second, [](QChar c) { return c.digitValue() >= 0; });
    }

    void read(const TableRow& row, Findings& findings) override
    {
        Held held { findings.byte(), plainText(row.at(0)), row.at(1) };
        if (held.title.isEmpty())
            return;
        if (!m_isOver)
            m_dates.see(held.date);
        m_held.push_back(std::move(held));
        if (m_held.size() == MostHeld)
            conclude();
        if (m_isOver || m_dates.isSettled())
            tell(findings);
    }

    void finish(Findings& findings) override
    {
        conclude();
        tell(findings);
    }

private:
    static constexpr std::size_t MostHeld = 50'000;

    struct Held {
        qint64 byte = 0;
        QString title;
        QString date;
    };

    void conclude()
    {
        m_dates.conclude();
        m_isOver = true;
    }

    void tell(Findings& findings)
    {
        const qint64 here = findings.byte();
        for (const Held& held : m_held) {
            Record record = recordOf(Role::Activity, Company::Netflix, Category::Viewing, u"watch"_s);
            record.text = held.title;
            record.at = m_dates.read(held.date);
            if (!record.at)
                findings.timeWasUnreadable();
            findings.at(held.byte);
            findings.add(std::move(record));
        }
        findings.at(here);
        m_held.clear();
    }

    ShortDates m_dates;
    std::vector<Held> m_held;
    bool m_isOver = false; // the dates have been concluded upon
};

} // namespace

std::unique_ptr<TableReader> netflixHistoryReader()
{
    return std::make_unique<HistoryReader>();
}

} // namespace candor::importing
