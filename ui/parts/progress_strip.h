#pragma once

#include "theme/theme.h"

#include <QWidget>

class QProgressBar;

namespace candor::ui {

class Button;
class Text;

// A wait that can be watched and stopped: stage, count, bar, cancel, and pause where that is possible. After
// Cancel it says that it is stopping, until it is told to begin again.
class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    ProgressStrip(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    void begin(const QString& stage); // something new starts, and can be cancelled

    // of == 0: how much there is, is not known yet; the bar stays empty and the count speaks.
    void present(const QString& stage, const QString& count, qint64 done, qint64 of);

    enum class Pausing : quint8 { Impossible, Possible, Paused };
    void setPausing(Pausing pausing);

Q_SIGNALS:
    void cancelled();
    void pauseAsked();
    void goOnAsked();

private:
    void askToStop();

    Text* m_stage;
    Text* m_count;
    QProgressBar* m_bar;
    Button* m_pause;
    Button* m_cancel;
    Pausing m_pausing = Pausing::Impossible;
    bool m_stopping = false;
};

} // namespace candor::ui
