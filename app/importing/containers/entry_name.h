#pragma once

#include <QByteArray>
#include <QString>

namespace candor::importing {

// A name as an archive holds it: UTF-8 where it is valid, else the code page of DOS (437) that old zips use.
// NFC, and '/' for the backslashes of careless packers.
QString entryName(const QByteArray& raw);

} // namespace candor::importing
