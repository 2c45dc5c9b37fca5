#include "linkedin_readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

class ContactReader final : public TableReader {
public:
    explicit ContactReader(const ExportContext& context)
        : m_at(context.generatedAt)
    {
    }

    bool isHeader(const TableRow& row) const override { return isLinkedInContacts(squeezed(row.cells())); }

    void read(const TableRow&, Findings&) override { ++m_contacts; }

    void finish(Findings& findings) override
    {
        if (m_contacts > 0)
            findings.add(statementOf(Company::LinkedIn, u"contacts"_s,
                { Role::Declared, Category::Lists, u"Imported contacts"_s, QString::number(m_contacts) },
                m_at));
    }

private:
    std::optional<Instant> m_at;
    qint64 m_contacts = 0;
};

} // namespace

std::unique_ptr<TableReader> linkedInContactReader(const ExportContext& context)
{
    return std::make_unique<ContactReader>(context);
}

bool isLinkedInContacts(const QStringList& squeezedNames)
{
    const auto has = [&](QLatin1String name) { return squeezedNames.contains(name); };
    return (has("firstname"_L1) || has("fullname"_L1)) && has("emails"_L1) && has("phonenumbers"_L1);
}

} // namespace candor::importing
