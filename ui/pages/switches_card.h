#pragma once

#include "choice_items.h"
#include "parts/card.h"
#include "trait.h"

#include <map>

namespace candor::ui {

class Button;
class CategorySwitchRow;
class Text;

// The switches of one recipient, what matters first; the rest waits behind one button.
class SwitchesCard : public Card {
    Q_OBJECT

public:
    explicit SwitchesCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const Recipient& recipient, std::vector<items::ChoiceRow> rows, const Profile& profile);
    void clear();
    QWidget* firstSwitch() const; // null before the first present()
    std::vector<QWidget*> focusChain() const;

Q_SIGNALS:
    void chosen(candor::Category category, candor::Choice choice);
    void rowsMade(); // other switches stand here now

private:
    void makeRows(const Recipient& recipient, const std::vector<items::ChoiceRow>& rows);
    void fold();

    const Theme& m_theme;
    RecipientId m_recipient;
    std::vector<Category> m_order;
    std::map<Category, CategorySwitchRow*> m_rows;
    std::size_t m_mattering = 0; // of m_order
    bool m_unfolded = false;
    Text* m_when;
    QVBoxLayout* m_list;
    Button* m_more;
};

} // namespace candor::ui
