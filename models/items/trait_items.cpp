#include "trait_items.h"

namespace candor::items {

TraitItems::TraitItems(QObject* parent)
    : RowItems(ColumnCount, parent)
{
}

std::vector<TraitRow> traitRows(
    const Profile& profile, Instant now, const std::function<QString(const Trait&)>& nameOf)
{
    std::vector<TraitRow> rows;
    rows.reserve(profile.traits.size());
    for (const Trait& trait : profile.traits)
        rows.push_back({ trait, isStale(trait, now), nameOf ? nameOf(trait) : QString() });
    return rows;
}

QVariant TraitItems::shown(const TraitRow& row, int column) const
{
    switch (column) {
    case LabelColumn:
        return row.trait.label;
    case ValueColumn:
        return row.name.isEmpty() ? row.trait.value : row.name;
    case CategoryColumn:
        return QVariant::fromValue(row.trait.category);
    case CompanyColumn:
        return QString(brandOf(row.trait.company));
    case RoleColumn:
        return QVariant::fromValue(row.trait.role);
    case EvidenceColumn:
        return row.trait.evidence;
    case FirstSeenColumn:
        return valueOrNothing(row.trait.firstSeen);
    case LastSeenColumn:
        return valueOrNothing(row.trait.lastSeen);
    default:
        return {};
    }
}

QVariant TraitItems::valueOf(const TraitRow& row, int role) const
{
    switch (role) {
    case IdRole:
        return QVariant::fromValue(row.trait.id);
    case CompanyRole:
        return QVariant::fromValue(row.trait.company);
    case RecordRole:
        return QVariant::fromValue(row.trait.role);
    case CategoryRole:
        return QVariant::fromValue(row.trait.category);
    case LabelRole:
        return row.trait.label;
    case ValueRole:
        return row.trait.value;
    case SensitiveRole:
        return row.trait.sensitive;
    case DisabledRole:
        return row.trait.disabled;
    case ConfidenceRole:
        return valueOrNothing(row.trait.confidence);
    case EvidenceRole:
        return row.trait.evidence;
    case FirstSeenRole:
        return valueOrNothing(row.trait.firstSeen);
    case LastSeenRole:
        return valueOrNothing(row.trait.lastSeen);
    case StaleRole:
        return row.stale;
    case StateRole:
        return QVariant::fromValue(row.trait.state);
    default:
        return {};
    }
}

} // namespace candor::items
