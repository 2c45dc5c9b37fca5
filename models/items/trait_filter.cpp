#include "trait_filter.h"

#include "folded_text.h"

#include <algorithm>

namespace candor::items {

namespace {

// Every word of the text is in the name that the row has in the person's language.
bool isNamed(const TraitRow& row, const QString& text)
{
    const QString name = folded(row.name);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    return !name.isEmpty()
        && std::ranges::all_of(words, [&name](const QString& word) { return name.contains(word); });
}

const QString& saidBy(const TraitRow& row)
{
    return row.name.isEmpty() ? row.trait.value : row.name;
}

bool comesBefore(const TraitRow& left, const TraitRow& right, int column)
{
    const Trait& a = left.trait;
    const Trait& b = right.trait;
    switch (column) {
    case TraitItems::CategoryColumn:
        return a.category < b.category;
    case TraitItems::CompanyColumn:
        return brandOf(a.company) < brandOf(b.company);
    case TraitItems::RoleColumn:
        return a.role < b.role;
    case TraitItems::EvidenceColumn:
        return a.evidence < b.evidence;
    case TraitItems::FirstSeenColumn:
        return a.firstSeen < b.firstSeen; // without a time: before every time
    case TraitItems::LastSeenColumn:
        return a.lastSeen < b.lastSeen;
    case TraitItems::ValueColumn:
        return QString::localeAwareCompare(saidBy(left), saidBy(right)) < 0;
    default:
        return QString::localeAwareCompare(a.label, b.label) < 0;
    }
}

} // namespace

TraitFilter::TraitFilter(TraitItems& items, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_items(items)
{
    setSourceModel(&items);
}

void TraitFilter::setText(const QString& text)
{
    m_text = text;
    refilter();
}

void TraitFilter::setCategory(std::optional<Category> category)
{
    m_category = category;
    refilter();
}

void TraitFilter::setCompany(std::optional<Company> company)
{
    m_company = company;
    refilter();
}

void TraitFilter::setRole(std::optional<Role> role)
{
    m_role = role;
    refilter();
}

void TraitFilter::setSensitiveOnly(bool only)
{
    m_sensitiveOnly = only;
    refilter();
}

void TraitFilter::clear()
{
    m_text.clear();
    m_category.reset();
    m_company.reset();
    m_role.reset();
    m_sensitiveOnly = false;
    refilter();
}

// All at once. invalidateFilter() adds and removes run by run: with a hundred thousand rows that takes
// seconds.
void TraitFilter::refilter()
{
    invalidate();
}

const TraitRow& TraitFilter::at(int row) const
{
    return m_items.at(mapToSource(index(row, 0)).row());
}

bool TraitFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const TraitRow& one = m_items.at(row);
    const Trait& trait = one.trait;
    return (!m_category || trait.category == *m_category) && (!m_company || trait.company == *m_company)
        && (!m_role || trait.role == *m_role) && (!m_sensitiveOnly || trait.sensitive)
        && (matches(trait, m_text) || isNamed(one, m_text));
}

bool TraitFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    return comesBefore(m_items.at(left.row()), m_items.at(right.row()), left.column());
}

} // namespace candor::items
