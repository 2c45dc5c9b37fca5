#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace candor::ui {

// A row that opens something: a name, a soft line, a short remark at the end of the line, a chevron. A name
// may take two lines; what does not fit ends in "…" and is whole in the tooltip and for screen readers.
class RowButton : public QPushButton {
    Q_OBJECT

public:
    RowButton(const Theme& theme, const QString& name, const QString& line = {}, QWidget* parent = nullptr);

    void present(const QString& name, const QString& line);
    void setRemark(const QString& remark, Tone tone = Tone::Soft);
    void setLast(bool last); // no line below it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    int remarkWidth(int width) const; // with the distance to the words
    int wordsWidth(int width) const;

    const Theme& m_theme;
    QString m_line;
    QString m_remark;
    Tone m_remarkTone = Tone::Soft;
    bool m_last = false;
};

} // namespace candor::ui
