#include "pages/trait_phrases.h"

#include "clock.h"
#include "pages/trait_words.h"

namespace candor::ui {

TraitPhrases::TraitPhrases(items::TraitFilter& traits, const Clock& clock, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_traits(traits)
    , m_clock(clock)
{
    setSourceModel(&traits);
}

bool TraitPhrases::isCovered(const QModelIndex& index) const
{
    return index.isValid() && at(index.row()).trait.sensitive && m_held != index;
}

Instant TraitPhrases::now() const
{
    return m_clock.now();
}

QVariant TraitPhrases::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return traitPhrase(at(index.row()), isCovered(index), now());
    case CoveredRole:
        return isCovered(index);
    case items::TraitItems::ValueRole:
        return isCovered(index) ? QVariant(coveredValue()) : QIdentityProxyModel::data(index, role);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

void TraitPhrases::uncover(const QModelIndex& index)
{
    if (m_held == index)
        return;
    cover();
    m_held = index;
    Q_EMIT dataChanged(index, index);
}

void TraitPhrases::cover()
{
    const QModelIndex held = m_held;
    m_held = QPersistentModelIndex();
    if (held.isValid())
        Q_EMIT dataChanged(held, held);
}

} // namespace candor::ui
