#pragma once

#include <QLayout>

#include <memory>
#include <span>
#include <vector>

namespace candor::ui {

// Cards side by side where each has the room it wants, and below each other where it has not: a wide window,
// a narrow one, or the same window with text of double size. All cards of a line are equally high.
class ColumnsLayout : public QLayout {
    Q_OBJECT

public:
    explicit ColumnsLayout(QWidget* parent = nullptr);
    ~ColumnsLayout() override;

    // share: of the width of its line, compared with its neighbours. A new line starts with every `most`
    // cards.
    void add(QWidget* card, int share = 1);
    void add(QLayout* column, int share = 1);
    void setMostInLine(int most);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_cells.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& area) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    struct Cell {
        std::unique_ptr<QLayoutItem> item;
        int share = 1;
    };
    struct Place {
        QLayoutItem* item = nullptr;
        QRect area; // from the left, relative to the contents
    };
    std::vector<Place> places(int width) const;
    void placeLine(std::span<const Cell* const> line, int top, int width, std::vector<Place>& into) const;

    std::vector<Cell> m_cells;
    int m_most = 3;
};

} // namespace candor::ui
