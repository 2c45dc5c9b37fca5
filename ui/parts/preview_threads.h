#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QListView;

namespace candor::ui {

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

protected:
    void paintEvent(QPaintEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QListView* addColumn(QGridLayout& grid, const QString& name, int column);
    void fill(QListView& view, const std::vector<ThreadEnd>& ends);
    void fit(QListView& view);
    void mark(int beforeRow); // the thread under the pointer or the keyboard; -1: none
    void paintThread(QPainter& painter, int beforeRow) const;

    const Theme& m_theme;
    std::vector<ThreadEnd> m_befores;
    QListView* m_before = nullptr;
    QListView* m_after = nullptr;
    int m_marked = -1;
};

} // namespace candor::ui
