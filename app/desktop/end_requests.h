#pragma once

#include <QCoreApplication>
#include <QSocketNotifier>

#include <memory>

namespace candor {

// While it lives, the system's request to end the program (a log-out, Ctrl+C) ends it as closing the window
// does: work takes itself back, the store closes, what was temporary is removed. A second request ends it at
// once. Where there are no signals (Windows) the system closes the window instead, and there is nothing to
// do. One object; GUI thread.
class EndRequests {
public:
    explicit EndRequests(QCoreApplication& application);
    EndRequests(const EndRequests&) = delete;
    EndRequests& operator=(const EndRequests&) = delete;
    ~EndRequests();

private:
    std::unique_ptr<QSocketNotifier> m_listener;
};

} // namespace candor
