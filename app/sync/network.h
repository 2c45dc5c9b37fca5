#pragma once

#include <memory>

class QNetworkAccessManager;

namespace candor::sync {

// The real network, for those who may hand it on but must not see it. GUI thread.
class Network {
public:
    Network();
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;
    ~Network();

    QNetworkAccessManager& manager() { return *m_manager; }

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace candor::sync
