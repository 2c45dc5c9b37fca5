#include "archive_bytes.h"

#include <array>

namespace candor::test {

namespace {

quint32 crc32(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> values {};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<uchar>(c)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

QByteArray deflated(const QByteArray& bytes)
{
    const QByteArray zlib = qCompress(bytes, 9); // 4 bytes length, 2 bytes header, …, 4 bytes checksum
    return bytes.isEmpty() ? QByteArray("\x03\x00", 2) : zlib.mid(6, zlib.size() - 10);
}

QByteArray little(quint64 value, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result += static_cast<char>((value >> (8 * i)) & 0xFF);
    return result;
}

struct Member {
    Packed file;
    QByteArray packed;
    quint32 crc = 0;
    quint64 offset = 0;

    quint64 size() const { return static_cast<quint64>(file.data.size()); }
    quint64 packedSize() const { return static_cast<quint64>(packed.size()); }
    quint64 method() const { return file.stored ? 0 : 8; }
    quint64 flags() const { return (file.utf8 ? 0x800U : 0U) | (file.descriptor ? 8U : 0U); }
    QByteArray extra() const
    {
        return file.zip64 ? little(1, 2) + little(16, 2) + little(size(), 8) + little(packedSize(), 8)
                          : QByteArray();
    }
};

QByteArray localHeader(const Member& member)
{
    const bool hidden = member.file.descriptor;
    const QByteArray extra = hidden ? QByteArray() : member.extra();
    const auto shown = [&](quint64 size) {
        return little(hidden ? 0 : extra.isEmpty() ? size : 0xFFFFFFFFU, 4);
    };
    return "PK\x03\x04" + little(45, 2) + little(member.flags(), 2) + little(member.method(), 2)
        + little(0, 4) + little(hidden ? 0 : member.crc, 4) + shown(member.packedSize())
        + shown(member.size()) + little(static_cast<quint64>(member.file.name.size()), 2)
        + little(static_cast<quint64>(extra.size()), 2) + member.file.name + extra;
}

QByteArray centralHeader(const Member& member)
{
    const QByteArray extra = member.extra();
    const auto shown = [&](quint64 size) { return little(extra.isEmpty() ? size : 0xFFFFFFFFU, 4); };
    return "PK\x01\x02" + little(0x0300 | 45, 2) + little(45, 2) + little(member.flags(), 2)
        + little(member.method(), 2) + little(0, 4) + little(member.crc, 4) + shown(member.packedSize())
        + shown(member.size()) + little(static_cast<quint64>(member.file.name.size()), 2)
        + little(static_cast<quint64>(extra.size()), 2) + little(0, 6)
        + little(static_cast<quint64>(member.file.unixMode) << 16, 4) + little(member.offset, 4)
        + member.file.name + extra;
}

QByteArray octal(quint64 value, int width)
{
    return QByteArray::number(static_cast<qulonglong>(value), 8).rightJustified(width - 1, '0') + '\0';
}

} // namespace

QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray zipOf(const QList<Packed>& files)
{
    QByteArray zip;
    QByteArray directory;
    Member member;
    for (const Packed& file : files) {
        const bool isSameAgain = zip.size() > 0 && file.data.constData() == member.file.data.constData()
            && file.stored == member.file.stored;
        if (!isSameAgain) {
            member.packed = file.stored ? file.data : deflated(file.data);
            member.crc = crc32(file.data);
        }
        member.file = file;
        member.offset = static_cast<quint64>(zip.size());
        zip += localHeader(member) + member.packed;
        if (file.descriptor)
            zip += "PK\x07\x08" + little(member.crc, 4) + little(member.packedSize(), 4)
                + little(member.size(), 4);
        directory += centralHeader(member);
    }
    const auto count = little(static_cast<quint64>(files.size()), 2);
    return zip + directory + "PK\x05\x06" + little(0, 4) + count + count
        + little(static_cast<quint64>(directory.size()), 4) + little(static_cast<quint64>(zip.size()), 4)
        + little(0, 2);
}

QByteArray overlappingZipOf(const QList<QByteArray>& names, const QByteArray& kernel)
{
    // From the innermost out: a file's stream is a stored block that quotes the header of the next, and goes
    // on with the stream of the next.
    Packed file;
    file.data = kernel;
    Member inner { file, deflated(kernel), crc32(kernel), 0 };
    QByteArray zip;
    QList<Member> members;
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        if (i < names.size() - 1) {
            const QByteArray quoted = localHeader(inner);
            const auto length = static_cast<quint64>(quoted.size());
            Member outer;
            outer.file.data = quoted + inner.file.data;
            outer.packed = QByteArray(1, '\0') + little(length, 2) + little(~length & 0xFFFF, 2) + quoted
                + inner.packed;
            outer.crc = crc32(outer.file.data);
            inner = outer;
        }
        inner.file.name = names[i];
        members.prepend(inner);
        inner = members.first();
    }
    zip = localHeader(inner) + inner.packed;
    QByteArray directory;
    for (Member& member : members) {
        // What a file holds ends where all of them end: its place follows from how long it is.
        member.offset = static_cast<quint64>(zip.size() - localHeader(member).size() - member.packed.size());
        directory += centralHeader(member);
    }
    const auto count = little(static_cast<quint64>(names.size()), 2);
    return zip + directory + "PK\x05\x06" + little(0, 4) + count + count
        + little(static_cast<quint64>(directory.size()), 4) + little(static_cast<quint64>(zip.size()), 4)
        + little(0, 2);
}

QByteArray tarOf(const QList<Packed>& files)
{
    constexpr qsizetype LongestName = 100; // what is longer has its folders in the prefix
    QByteArray tar;
    for (const Packed& file : files) {
        const bool isLong = file.name.size() > LongestName;
        const QByteArray folder = isLong ? file.name.first(file.name.lastIndexOf('/')) : QByteArray();
        const QByteArray name = isLong ? file.name.sliced(folder.size() + 1) : file.name;
        const bool isLink = (file.unixMode & 0170000) == 0120000;
        QByteArray header = name.leftJustified(LongestName, '\0', true) + octal(0644, 8) + octal(0, 8)
            + octal(0, 8) + octal(isLink ? 0 : static_cast<quint64>(file.data.size()), 12) + octal(0, 12)
            + QByteArray(8, ' ') + (isLink ? '2' : '0')
            + (isLink ? file.data : QByteArray()).leftJustified(100, '\0', true)
            + QByteArray("ustar\0"
                         "00",
                8);
        header = QByteArray(header.leftJustified(345, '\0') + folder).leftJustified(512, '\0');
        quint64 sum = 0;
        for (const char c : header)
            sum += static_cast<uchar>(c);
        header.replace(148, 8, QByteArray(octal(sum, 7) + ' '));
        tar += header;
        if (!isLink)
            tar += file.data + QByteArray((512 - file.data.size() % 512) % 512, '\0');
    }
    return tar + QByteArray(1024, '\0');
}

QByteArray gzipOf(const QByteArray& bytes)
{
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated(bytes) + little(crc32(bytes), 4)
        + little(static_cast<quint64>(bytes.size()), 4);
}

QByteArray tgzOf(const QList<Packed>& files)
{
    return gzipOf(tarOf(files));
}

} // namespace candor::test
