#pragma once

#include "theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace candor::ui {

class Text;

// A row that states something: words on one side, a chip or number (or nothing) on the other, a thin line
// below.
class FactRow : public QWidget {
    Q_OBJECT

public:
    FactRow(const Theme& theme, const QString& fact, const QString& line = {}, QWidget* parent = nullptr);

    void present(const QString& fact, const QString& line = {});
    void setAtEnd(QWidget* widget); // replaces what was there
    void setLast(bool last); // no line below it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QHBoxLayout* m_row;
    Text* m_fact;
    Text* m_line;
    QWidget* m_atEnd = nullptr;
    bool m_last = false;
};

} // namespace candor::ui
