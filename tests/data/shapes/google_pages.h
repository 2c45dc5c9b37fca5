#pragma once

#include <QByteArray>

namespace candor::test {

// One activity of a page of My Activity, as Takeout writes it.
QByteArray activityCell(const QByteArray& header, const QByteArray& body, const QByteArray& caption);

// A page of such cells, all in one line.
QByteArray activityPage(const QByteArray& cells);

// A link of a page.
QByteArray linkTo(const QByteArray& address, const QByteArray& text);

} // namespace candor::test
