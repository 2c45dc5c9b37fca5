#pragma once

#include "theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace candor::ui {

class Text;

// A rounded surface with a title and room for content. The title is also what a screen reader calls the
// group.
class Card : public QWidget {
    Q_OBJECT

public:
    enum class Title : quint8 { Shown, ForScreenReaders };

    Card(const Theme& theme, const QString& title, Title shown = Title::Shown, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QVBoxLayout& body() { return *m_body; }
    void addBesideTitle(QWidget* widget); // a chip or a small button; only where the title is shown

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Text* m_title = nullptr;
    QHBoxLayout* m_top = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace candor::ui
