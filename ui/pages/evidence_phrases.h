#pragma once

#include "evidence_items.h"

#include <QIdentityProxyModel>

namespace candor::ui {

// Evidence in words; while it is covered, neither a painted row nor a screen reader gets the text of a record
// from here.
class EvidencePhrases : public QIdentityProxyModel {
    Q_OBJECT

public:
    explicit EvidencePhrases(items::EvidenceItems& evidence, QObject* parent = nullptr);

    const Evidence& at(int row) const { return m_evidence.at(row); }
    bool isCovered() const { return m_covered; }
    void setCovered(bool covered);
    QString textOf(int row) const;
    QString sourceOf(int row) const; // when, in which file, at which place

    QVariant data(const QModelIndex& index, int role) const override;

private:
    items::EvidenceItems& m_evidence;
    bool m_covered = false;
};

} // namespace candor::ui
