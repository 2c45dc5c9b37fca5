#pragma once

#include <QByteArray>
#include <QList>

namespace candor::test {

// What fuzzing starts from: exports in every shape, as the target takes them.
QList<QByteArray> fuzzSeedsFor(QByteArrayView target);

} // namespace candor::test
