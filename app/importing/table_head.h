#pragma once

#include <QByteArray>
#include <QStringList>

namespace candor::importing {

// The first rows of a table, out of the first bytes of its file: what a recognizer goes by. A row that those
// bytes cut in two may come cut.
QList<QStringList> firstRows(const QByteArray& head, int most);

} // namespace candor::importing
