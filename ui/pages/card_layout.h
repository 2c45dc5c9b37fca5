#pragma once

#include "theme/theme.h"

#include <QLayout>

#include <memory>
#include <vector>

namespace candor::ui {

// Cards side by side: three columns, two or one, as the room and the text size allow. Cards of a row share
// its height; hidden ones take no place. Mirrored in right-to-left languages.
class CardLayout : public QLayout {
    Q_OBJECT

public:
    explicit CardLayout(const Theme& theme, QWidget* parent = nullptr);
    ~CardLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& area) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    std::vector<QLayoutItem*> shown() const;
    std::vector<int> columns(int width) const; // their widths
    int rowHeight(std::size_t first, const std::vector<int>& widths) const;

    const Theme& m_theme;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace candor::ui
