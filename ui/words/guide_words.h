#pragma once

#include "company.h"

#include <QStringList>

#include <span>

namespace candor::words {

// How a person gets their own data from a company: what to do, in order, and what not to expect of the
// export.
struct Guide {
    QStringList steps;
    QString remark;
};

// The companies whose exports Candor reads, each once: Google's holds YouTube, Instagram's Threads. Browsers
// have none: what they hold is on this computer.
std::span<const Company> companiesWithGuide();
Guide guideFor(Company company); // one of the above
QString guideTitle(Company company); // "Google, YouTube"

} // namespace candor::words
