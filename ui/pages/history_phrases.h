#pragma once

#include "history_items.h"
#include "ledger_report.h"
#include "parts/category_switch_row.h"

#include <QSortFilterProxyModel>

#include <set>

namespace candor::ui {

// The history in words, and searched by them.
class HistoryPhrases : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit HistoryPhrases(items::HistoryItems& history, QObject* parent = nullptr);

    void setInForce(std::set<QUuid> events); // the choices that still count
    void look(const QString& text); // every word occurs somewhere in a row

    QString titleOf(const QModelIndex& index) const; // "X: Location refused"
    QString lineOf(const QModelIndex& index) const; // when, why, what it was before
    Remark standingOf(const QModelIndex& index) const; // how far it has come

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const items::HistoryRow& at(const QModelIndex& index) const;
    QString phraseOf(const items::HistoryRow& row) const;
    Remark standingOf(const items::HistoryRow& row) const;

    items::HistoryItems& m_history;
    std::set<QUuid> m_inForce;
    QStringList m_words;
};

// What checking the ledger found: what it is, what it means, what to do.
QString ledgerSentence(const session::LedgerReport& report); // when all is well
QString ledgerTrouble(const session::LedgerReport& report); // which record, and what is wrong with it

} // namespace candor::ui
