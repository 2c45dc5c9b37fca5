#pragma once

#include "preview_result.h"
#include "theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace candor::ui {

class Button;
class Text;

// Why one item stands where it stands: what it asks for, with whole numbers that add up to its score. What is
// sensitive stays covered until held.
class ReasonsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReasonsPanel(const Theme& theme, QWidget* parent = nullptr);

    // `used`: the categories that count in the list the item was chosen from.
    void present(const scoring::Ranked& ranked, const scoring::Catalogue& catalogue, CategorySet used,
        const QString& facts = {});
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addReasons(const std::vector<scoring::Reason>& reasons, CategorySet used);
    void addRow(const QString& what, const QString& line, const QString& weight, bool counts);
    void addCovered(const QString& line, const QString& value, const QString& weight);
    QWidget* addLine();

    const Theme& m_theme;
    Text* m_title;
    Text* m_who;
    Button* m_close;
    QVBoxLayout* m_rows;
    QWidget* m_holder = nullptr;
};

} // namespace candor::ui
