#pragma once

#include <QString>

namespace candor::test {

// An archive of X, as a folder below `folder`: eight interests (two of them sensitive), which are read first,
// and behind them so many ads that whoever wants to pause or to stop it has time to. Returns its path; empty
// if it cannot be written.
QString writeLongExport(const QString& folder);

} // namespace candor::test
