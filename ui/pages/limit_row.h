#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;
class Switch;
class Text;

// What stands at one limit, in words.
struct LimitFacts {
    bool isHeld = false;
    QString line; // since when, or when it can be lifted; empty: nothing to say
    bool isAsked = false; // to be lifted: it can be kept
    bool canLift = false; // its wait is over

    bool operator==(const LimitFacts&) const = default;
};

// One limit: a switch that says verb and effect, its name, what stands now. Switching it on holds at once;
// switching it off only asks, so the switch stays on until the limit is lifted.
class LimitRow : public QWidget {
    Q_OBJECT

public:
    LimitRow(const Theme& theme, const QString& name, const QString& switchName, QWidget* parent = nullptr);

    void present(const LimitFacts& facts);
    void setLast(bool last); // no line below it
    Switch& theSwitch() { return *m_switch; }
    std::vector<QWidget*> focusChain() const;

Q_SIGNALS:
    void setAsked();
    void liftAsked(); // the wait is to begin
    void kept();
    void lifted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    LimitFacts m_facts;
    Switch* m_switch;
    Text* m_line;
    QWidget* m_answers;
    Button* m_keep;
    Button* m_lift;
    bool m_last = false;
};

} // namespace candor::ui
