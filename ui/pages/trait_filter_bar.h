#pragma once

#include "pages/profile_filter.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace candor::ui {

class Pill;
class SearchField;
class Text;
class TogglePill;

// What narrows the list of traits: words, category, company, role, sensitive ones; and its order. Each choice
// says how many traits it stands for.
class TraitFilterBar : public QWidget {
    Q_OBJECT

public:
    enum class Order : quint8 { Company, Newest, MostRecords, Alphabet };
    Q_ENUM(Order)

    explicit TraitFilterBar(const Theme& theme, QWidget* parent = nullptr);

    void present(const Profile& profile);
    void setFilter(const ProfileFilter& filter);
    const ProfileFilter& filter() const { return m_filter; }
    SearchField& search() { return *m_search; }

Q_SIGNALS:
    void changed(const candor::ui::ProfileFilter& filter);
    void orderChanged(candor::ui::TraitFilterBar::Order order);

private:
    void read();

    ProfileFilter m_filter;
    QTimer m_typing; // a filter for every letter would be work for nothing
    SearchField* m_search;
    Pill* m_category;
    Pill* m_company;
    Pill* m_role;
    TogglePill* m_sensitive;
    Text* m_hint; // how to see what is covered
    Pill* m_order;
};

} // namespace candor::ui
