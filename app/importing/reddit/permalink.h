#pragma once

#include <QString>

namespace candor::importing {

// What the address of a post says to a person: "r/InventedTea: steeping times". An address without community
// and title is given as it is.
QString permalinkText(const QString& address);

} // namespace candor::importing
