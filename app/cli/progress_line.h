#pragma once

#include <QElapsedTimer>

namespace candor::cli {

// One line on standard error that is written over and over; nothing when standard error is no terminal.
class ProgressLine {
public:
    ProgressLine();
    void show(qint64 bytes, qint64 ofBytes); // at most ten times a second
    void finish();

private:
    bool m_isTerminal = false;
    bool m_shown = false;
    QElapsedTimer m_sinceShown;
};

} // namespace candor::cli
