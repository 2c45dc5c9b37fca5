#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Text;

// How every page opens: a sentence about the person, then one muted line about what can be done here.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    PageHeader(
        const Theme& theme, const QString& sentence, const QString& line = {}, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setLine(const QString& line); // empty: no line

private:
    Text* m_sentence;
    Text* m_line;
};

} // namespace candor::ui
