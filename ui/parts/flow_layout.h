#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace candor::ui {

// Puts things side by side and starts a new line where there is no room; mirrored in right-to-left languages.
// What is narrower than its line stands in the middle of the line's height.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& area) override;
    QSize sizeHint() const override; // everything on one line
    QSize minimumSize() const override; // the widest thing alone

private:
    struct Line {
        std::vector<QLayoutItem*> items;
        int height = 0;
    };
    std::vector<Line> lines(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace candor::ui
