#include "network.h"

#include <QNetworkAccessManager>

namespace candor::sync {

Network::Network()
    : m_manager(std::make_unique<QNetworkAccessManager>())
{
}

Network::~Network() = default;

} // namespace candor::sync
