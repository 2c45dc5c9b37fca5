#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QChartView;
class QGridLayout;
class QPieSeries;
class QTableWidget;

namespace candor::ui {

class Button;
class Text;

struct ChartPart {
    QString name;
    qint64 count = 0;

    bool operator==(const ChartPart&) const = default;
};

// The parts as a chart shows them: largest first, at most five; the last one then stands for all the rest and
// `rest` says how many parts it holds. Parts of zero are left out.
struct ChartSlices {
    std::vector<ChartPart> parts;
    int rest = 0;
};
ChartSlices slicesOf(std::vector<ChartPart> parts);

// A ring of at most five slices with its numbers beside it, one sentence that says the same, and a table of
// everything for whoever reads tables better.
class CategoryChart : public QWidget {
    Q_OBJECT

public:
    CategoryChart(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    void present(const std::vector<ChartPart>& parts, const QString& sentence);

private:
    void arrangeAll();
    void prepareTable();
    void draw();
    void addLegendRow(int row, const QString& name, qint64 count);
    void clearLegend();
    void fillTable();

    const Theme& m_theme;
    std::vector<ChartPart> m_parts;
    QChartView* m_view;
    QPieSeries* m_series;
    Text* m_total;
    Text* m_sentence;
    QWidget* m_picture;
    QGridLayout* m_legend;
    Button* m_asTable;
    QTableWidget* m_table;
};

} // namespace candor::ui
