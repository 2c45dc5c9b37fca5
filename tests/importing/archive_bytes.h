#pragma once

#include <QByteArray>
#include <QList>

namespace candor::test {

// JSON as a test can read it: written with ' in place of ".
QByteArray json(const char* text);

// One file to be packed, and how.
struct Packed {
    QByteArray name; // raw bytes, as they go into the archive
    QByteArray data;
    bool utf8 = true; // zip: general purpose bit 11
    bool descriptor = false; // zip: bit 3, sizes behind the data only
    bool zip64 = false; // zip: sizes in the 64-bit extra field
    quint32 unixMode = 0100644; // 0120777 is a symlink, 0020666 a device
    bool stored = false; // zip: not compressed
};

// Archives made byte by byte, so that tests can have every oddity real packers produce.
QByteArray zipOf(const QList<Packed>& files);

// A zip whose files lie inside one another (each one's packed bytes quote the header of the next), so that
// all of them unpack to nearly the whole of `kernel`: many times what honest packing could hold.
QByteArray overlappingZipOf(const QList<QByteArray>& names, const QByteArray& kernel);
QByteArray tarOf(const QList<Packed>& files);
QByteArray gzipOf(const QByteArray& bytes);
QByteArray tgzOf(const QList<Packed>& files);

} // namespace candor::test
