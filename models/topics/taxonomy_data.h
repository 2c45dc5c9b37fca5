#pragma once

#include <QByteArray>

namespace candor::topics {

// The files of resources/taxonomy, as they were compiled in.
QByteArray taxonomyFile();
QByteArray ruleFiles(); // one after the other

} // namespace candor::topics
