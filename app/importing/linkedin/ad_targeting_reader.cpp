#include "ad_facets.h"
#include "linkedin_readers.h"
#include "plain_text.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// Columns are read by their place, and named by the header: three are called "Company Names" and three "Job
// Titles" (now, before and both; LinkedIn does not say which is which), and every version has them elsewhere.
// All of it is LinkedIn's conclusion: even titles, schools and skills are its own entries for what the person
// wrote.
class TargetingReader final : public TableReader {
public:
    explicit TargetingReader(const ExportContext& context)
        : m_at(context.generatedAt)
    {
    }

    bool isHeader(const TableRow& row) const override { return isLinkedInTargeting(squeezed(row.cells())); }

    void begin(const TableRow& header, Findings& findings) override
    {
        m_labels = header.cells();
        m_names = squeezed(m_labels);
        for (const QString& name : m_names) {
            if (!name.isEmpty() && !adFacetNamed(name))
                findings.addUnknownMembers(1);
        }
    }

    void read(const TableRow& row, Findings& findings) override
    {
        if (row.size() > m_names.size())
            findings.addUnknownMembers(row.size() - m_names.size());
        for (qsizetype column = 0; column < row.size(); ++column) {
            for (const QString& value : facetValues(row.at(column)))
                add(column, value, findings);
        }
    }

private:
    void add(qsizetype column, const QString& value, Findings& findings) const
    {
        constexpr AdFacet unknown { {}, "unknown"_L1, Category::Other };
        const QString name = m_names.value(column);
        QString label = plainText(m_labels.value(column));
        if (label.isEmpty())
            label = u"Column "_s + QString::number(column + 1);
        const AdFacet* const known = adFacetNamed(name);
        const AdFacet& facet = known ? *known : unknown;
        const Claim claim { Role::Inferred, categoryOf(facet, value), label, value };
        Record record = statementOf(Company::LinkedIn, facet.kind, claim, m_at);
        const qsizetype before = name.isEmpty() ? 0 : m_names.first(column).count(name);
        if (before > 0)
            record.text = label + u" ("_s + QString::number(before + 1) + u"): "_s + value;
        findings.add(std::move(record));
    }

    std::optional<Instant> m_at;
    QStringList m_labels;
    QStringList m_names;
};

} // namespace

std::unique_ptr<TableReader> linkedInTargetingReader(const ExportContext& context)
{
    return std::make_unique<TargetingReader>(context);
}

bool isLinkedInTargeting(const QStringList& squeezedNames)
{
    constexpr qsizetype Enough = 8; // of 31 and 35: no other table has as many
    qsizetype known = 0;
    for (const QString& name : squeezedNames)
        known += adFacetNamed(name) ? 1 : 0;
    return known >= Enough;
}

} // namespace candor::importing
