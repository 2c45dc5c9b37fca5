#pragma once

#include "theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace candor::ui {

class PageHeader;

// One page: a header and a body that scrolls when the window is small or the text large. Pages derive from it
// or fill it.
class Page : public QScrollArea {
    Q_OBJECT

public:
    Page(const Theme& theme, const QString& sentence, const QString& line = {}, QWidget* parent = nullptr);

    PageHeader& header() { return *m_header; }
    QVBoxLayout& body() { return *m_body; }

    // What gets the focus when the page is opened.
    void setFirstFocus(QWidget* widget) { setFocusProxy(widget); }

    QSize sizeHint() const override { return { 900, 700 }; }
    QSize minimumSizeHint() const override { return { 320, 240 }; }

protected:
    const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
    PageHeader* m_header;
    QVBoxLayout* m_body;
};

} // namespace candor::ui
