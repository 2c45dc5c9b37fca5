#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace candor::test {

// The file with one thing changed, as an accident or a forger would: a byte set, put in or taken out, or a
// member, a string or a line dropped, doubled or moved. Never the file itself.
inline QByteArray altered(const QByteArray& file, QRandomGenerator& random)
{
    const auto anywhere = [&random](const QByteArray& text) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(text.size())));
    };
    const auto aByte = [&random] { return static_cast<char>(random.bounded(256U)); };
    // From one comma, quotation mark or line end to another: what a structure is made of.
    const auto aPiece = [&](char border) {
        const qsizetype from = qMax(file.indexOf(border, anywhere(file)), qsizetype { 0 });
        const qsizetype to = file.indexOf(border, from + 1);
        return std::pair { from, (to < 0 ? file.size() : to) - from };
    };
    constexpr char borders[] = { ',', '"', '\n', '{', ':' };
    QByteArray other = file;
    while (other == file) {
        const auto [from, length] = aPiece(borders[random.bounded(5U)]);
        switch (random.bounded(8U)) {
        case 0:
        case 1:
            other[anywhere(file)] = aByte();
            break;
        case 2:
            other.insert(anywhere(file), aByte());
            break;
        case 3:
            other.remove(anywhere(file), 1);
            break;
        case 4:
            other.remove(from, length);
            break;
        case 5:
            other.insert(from, file.mid(from, length));
            break;
        case 6: { // two pieces change places
            const QByteArray piece = file.mid(from, length);
            other.remove(from, length);
            other.insert(anywhere(other.isEmpty() ? file : other) % (other.size() + 1), piece);
            break;
        }
        default: // cut anywhere
            other.truncate(anywhere(file));
        }
    }
    return other;
}

} // namespace candor::test
