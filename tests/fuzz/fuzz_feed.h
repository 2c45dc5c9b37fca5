#pragma once

#include "containers/byte_source.h"

#include <QByteArrayView>

#include <algorithm>
#include <utility>

namespace candor::test {

// How a target's bytes are fed: the first of them says.
struct FuzzFeed {
    explicit FuzzFeed(QByteArrayView all)
        : how(all.isEmpty() ? 0 : static_cast<unsigned char>(all.front()))
        , bytes(all.sliced(std::min<qsizetype>(1, all.size())))
    {
    }
    unsigned how;
    QByteArrayView bytes;
};

// Bytes at hand in pieces of a given size.
class PieceSource final : public importing::ByteSource {
public:
    PieceSource(QByteArrayView bytes, std::size_t piece)
        : m_rest(bytes)
        , m_piece(static_cast<qsizetype>(piece))
    {
    }
    std::span<const char> next() override
    {
        const QByteArrayView piece = m_rest.first(std::min(m_piece, m_rest.size()));
        m_rest = m_rest.sliced(piece.size());
        return { piece.data(), static_cast<std::size_t>(piece.size()) };
    }
    FileReason trouble() const override { return FileReason::None; }

private:
    QByteArrayView m_rest;
    qsizetype m_piece;
};

} // namespace candor::test
