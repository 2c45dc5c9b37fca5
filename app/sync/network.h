#pragma once

#include <memory>

class QNetworkAccessManager;

namespace candor::sync {

// The real network, set so that it leaves no traces: no cache, no proxy, nothing followed. GUI thread. Only
// this room knows more of it than its name.
class Network {
public:
    Network();
    ~Network();
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;

    QNetworkAccessManager& manager() { return *m_manager; }

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace candor::sync
