#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QListView;
class QModelIndex;
class QStandardItemModel;

namespace candor::ui {

class Text;

enum class Fate : quint8 { Stays, Leaves, Comes };

// One entry of the list before or after. `line` says why it leaves or comes, in words.
struct ThreadEnd {
    QString title;
    QString line;
    Fate fate = Fate::Stays;
    int other = -1; // its row in the other list; -1: it is not there
};

// Two ranked lists and the threads between them: what goes is dashed, what comes is tinted, and both say why.
// Each list is a list for the keyboard and for screen readers. As high as its content: put it where it can
// scroll.
class PreviewThreads : public QWidget {
    Q_OBJECT

public:
    PreviewThreads(
        const Theme& theme, const QString& beforeName, const QString& afterName, QWidget* parent = nullptr);

    void present(const std::vector<ThreadEnd>& before, const std::vector<ThreadEnd>& after);

Q_SIGNALS:
    void beforeActivated(int row);
    void afterActivated(int row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QListView* addColumn(QStandardItemModel* model, const QString& name, int column);
    void fill(QStandardItemModel& model, QListView& view, const std::vector<ThreadEnd>& ends);
    void fit(QListView& view);

    const Theme& m_theme;
    QStandardItemModel* m_beforeItems;
    QStandardItemModel* m_afterItems;
    QListView* m_before;
    QListView* m_after;
};

} // namespace candor::ui
