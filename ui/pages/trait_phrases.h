#pragma once

#include "trait_filter.h"

#include <QIdentityProxyModel>

namespace candor {
class Clock;
}

namespace candor::ui {

// The traits of the list in words, and which of them are covered: a sensitive one always, but for the one
// that is being held. Neither the painted row nor a screen reader gets a covered value from here.
class TraitPhrases : public QIdentityProxyModel {
    Q_OBJECT

public:
    enum Role { CoveredRole = Qt::UserRole + 100 };

    TraitPhrases(items::TraitFilter& traits, const Clock& clock, QObject* parent = nullptr);

    const items::TraitRow& at(int row) const { return m_traits.at(row); }
    bool isCovered(const QModelIndex& index) const;
    Instant now() const;
    QVariant data(const QModelIndex& index, int role) const override;

    void uncover(const QModelIndex& index);
    void cover();

private:
    items::TraitFilter& m_traits;
    const Clock& m_clock;
    QPersistentModelIndex m_held;
};

} // namespace candor::ui
