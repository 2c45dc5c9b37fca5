#pragma once

#include "theme/theme.h"

#include <QLineEdit>

namespace candor::ui {

// A line to write in. The accessible name is what a label beside it would say.
class Field : public QLineEdit {
    Q_OBJECT

public:
    Field(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    void setWrong(bool wrong); // framed in the colour of errors; the page says in words what is wrong

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dress();
    const Theme& theme() const { return m_theme; }
    virtual int leadingRoom() const { return 0; } // kept free for a sign before the text

private:
    const Theme& m_theme;
    bool m_wrong = false;
};

// Where a person looks for something: a magnifier, and Esc empties it.
class SearchField : public Field {
    Q_OBJECT

public:
    SearchField(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    int leadingRoom() const override;
};

} // namespace candor::ui
