#include "end_requests.h"

#ifdef Q_OS_UNIX

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace candor {

namespace {

constexpr std::array Requests { SIGTERM, SIGINT, SIGHUP };

// A handler may do next to nothing: it writes a byte, and the event loop reads it.
std::array<int, 2> wires { -1, -1 };

extern "C" void passOn(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wires[0], &byte, 1);
}

} // namespace

EndRequests::EndRequests(QCoreApplication& application)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, wires.data()) != 0)
        return;
    m_listener = std::make_unique<QSocketNotifier>(wires[1], QSocketNotifier::Read);
    QObject::connect(m_listener.get(), &QSocketNotifier::activated, &application, [this] {
        m_listener->setEnabled(false);
        QCoreApplication::quit();
    });
    for (const int request : Requests)
        std::signal(request, passOn);
}

EndRequests::~EndRequests()
{
    for (const int request : Requests)
        std::signal(request, SIG_DFL);
}

} // namespace candor

#else

namespace candor {

EndRequests::EndRequests(QCoreApplication&) { }
EndRequests::~EndRequests() = default;

} // namespace candor

#endif
