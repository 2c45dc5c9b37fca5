#pragma once

#include "theme/theme.h"

#include <QPushButton>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace candor::ui {

class Chip;
class ShareBar;
class Text;

// What a row says: words, wrapped; at its end a chip, or a share with its bar, or nothing.
struct LinkFacts {
    QString name;
    QString line; // soft, below the name; may be empty
    QString chip;
    Tone tone = Tone::Soft; // of the chip or the bar
    std::optional<int> permille; // `chip` is then the number above a bar

    bool operator==(const LinkFacts&) const = default;
};

// A quiet row that leads to where its number is explained.
class LinkRow : public QPushButton {
    Q_OBJECT

public:
    explicit LinkRow(const Theme& theme, QWidget* parent = nullptr);

    void present(const LinkFacts& facts);
    void setLast(bool last); // no line below it

    QSize sizeHint() const override { return QWidget::sizeHint(); }
    QSize minimumSizeHint() const override { return QWidget::minimumSizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Text* m_name;
    Text* m_line;
    Chip* m_chip;
    ShareBar* m_share;
    bool m_last = false;
};

// Such rows one below the other. Rows are kept when their words change, and so is the focus.
class LinkRows : public QWidget {
    Q_OBJECT

public:
    explicit LinkRows(const Theme& theme, QWidget* parent = nullptr);

    void present(const std::vector<LinkFacts>& rows);
    LinkRow& row(std::size_t index) { return *m_rows[index]; }

Q_SIGNALS:
    void activated(int row);

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<LinkRow*> m_rows;
};

} // namespace candor::ui
