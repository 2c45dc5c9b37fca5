#pragma once

#include "trait_items.h"

#include <QSortFilterProxyModel>

namespace candor::items {

// The traits that a person searched for. Every condition narrows the list; one that is not set lets all pass.
// Sorts by what a column means: times and counts as such, categories and roles in their own order. GUI
// thread; `items` outlives it.
class TraitFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TraitFilter(TraitItems& items, QObject* parent = nullptr);

    void setText(const QString& text);
    void setCategory(std::optional<Category> category);
    void setCompany(std::optional<Company> company);
    void setRole(std::optional<Role> role);
    void setSensitiveOnly(bool only);
    void clear();

    const TraitRow& at(int row) const;

private:
    void refilter();
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

    const TraitItems& m_items;
    QString m_text;
    std::optional<Category> m_category;
    std::optional<Company> m_company;
    std::optional<Role> m_role;
    bool m_sensitiveOnly = false;
};

} // namespace candor::items
