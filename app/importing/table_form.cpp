#include "table_form.h"

#include <algorithm>

namespace candor::importing {

namespace {

bool isAmong(std::initializer_list<QStringView> names, const QString& name)
{
    return std::ranges::find(names, QStringView(name)) != names.end();
}

class FormReader final : public TableReader {
public:
    FormReader(const TableForm& form, const ExportContext& context)
        : m_form(form)
        , m_context(context)
    {
    }

    bool isHeader(const TableRow& row) const override { return row.isHeaderOf(m_form.header); }

    void read(const TableRow& row, Findings& findings) override
    {
        if (!m_columnsCounted) {
            findings.addUnknownMembers(std::ranges::count_if(row.columns(), [this](const QString& column) {
                return !column.isEmpty() && !isAmong(m_form.header, column)
                    && !isAmong(m_form.others, column);
            }));
        }
        m_columnsCounted = true;
        m_form.tell(row, m_context, findings);
    }

private:
    const TableForm& m_form;
    const ExportContext& m_context;
    bool m_columnsCounted = false;
};

} // namespace

bool TableForm::isOf(const QStringList& columns) const
{
    return std::ranges::all_of(header, [&](QStringView name) { return columns.contains(name); });
}

std::unique_ptr<TableReader> tableReader(const TableForm& form, const ExportContext& context)
{
    return std::make_unique<FormReader>(form, context);
}

} // namespace candor::importing
