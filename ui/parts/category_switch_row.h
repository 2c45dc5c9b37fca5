#pragma once

#include "choice.h"
#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace candor::ui {

class Chip;
class ShareBar;
class Switch;
class Text;

struct Remark {
    Tone tone = Tone::Soft;
    QString text;

    bool operator==(const Remark&) const = default;
};

// What one category means for this person, in words.
struct CategoryFacts {
    Choice choice = Choice::Unset;
    QString effect; // the soft line: "387 interests, 12 you rejected"
    std::vector<Remark> remarks; // chips: "changed", "6 sensitive", "not decided, probably used"
    QString share; // "14 %"; empty: no number is known
    int permille = 0; // the same for the bar
    bool used = true; // counts as used as the switch stands now

    bool operator==(const CategoryFacts&) const = default;
};

// One quiet row: a switch, a name, what it means, one number with a bar.
class CategorySwitchRow : public QWidget {
    Q_OBJECT

public:
    // switchName says verb and effect for a screen reader: "Use my location for ads".
    CategorySwitchRow(
        const Theme& theme, const QString& name, const QString& switchName, QWidget* parent = nullptr);

    void present(const CategoryFacts& facts);
    void setLast(bool last); // no line below it
    Switch& theSwitch() { return *m_switch; }

Q_SIGNALS:
    void chosen(candor::Choice choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void presentRemarks(const std::vector<Remark>& remarks);

    const Theme& m_theme;
    Switch* m_switch;
    Text* m_effect;
    ShareBar* m_share;
    QWidget* m_names;
    std::vector<Remark> m_remarks;
    std::vector<Chip*> m_chips;
    bool m_last = false;
};

} // namespace candor::ui
