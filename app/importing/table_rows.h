#pragma once

#include "containers/byte_source.h"

#include <QStringList>

#include <string>

namespace candor::importing {

// Cuts a table in text into rows, holding one row at a time (RFC 4180, and what companies make of it):
// commas, semicolons or tabs, whichever the first line that has any uses most; quoted cells with line breaks
// and doubled quotes; CR, LF or both; a byte order mark. UTF-8, or Latin-1 (Windows-1252) row by row where it
// is not valid. UTF-16 is for Utf8Source. Blank lines are left out. One thread.
class TableRows {
public:
    explicit TableRows(ByteSource& source);

    // Steps to the next row. False at the end, and when the file is not what it should be: trouble() tells
    // which.
    bool next();
    FileReason trouble() const { return m_trouble; }

    const QStringList& cells() const { return m_cells; } // trimmed
    qint64 byte() const { return m_byte; } // offset of the row in the file

private:
    int peek(); // the next byte, -1 at the end
    void step() { ++m_at; }
    bool cutRow();
    bool cutCell(); // false: the row is at its end
    bool cutQuoted();
    bool keep(const char* from, const char* to);
    void guessSeparator();

    ByteSource& m_source;
    std::span<const char> m_chunk;
    std::size_t m_at = 0;
    qint64 m_chunkByte = 0;
    bool m_ended = false;
    char m_separator = 0; // 0: not known yet

    std::string m_row; // the cells' bytes, end to end
    std::vector<std::size_t> m_ends; // where each of them ends
    QStringList m_cells;
    qint64 m_byte = 0;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
