#pragma once

#include "containers/byte_cursor.h"

#include <QStringList>

#include <string>
#include <vector>

namespace candor::importing {

// Cuts a table in text into rows, holding one row at a time (RFC 4180, and what companies make of it): quoted
// cells with line breaks and doubled quotes; CR, LF or both; a byte order mark. Commas, semicolons or tabs:
// until settle() whichever the row uses most. UTF-8, or Latin-1 (Windows-1252) row by row where it is not
// valid. UTF-16 is for Utf8Source. Blank lines are left out. One thread.
class TableRows {
public:
    explicit TableRows(ByteSource& source);

    // Steps to the next row. False at the end, and when the file is not what it should be: trouble() tells
    // which.
    bool next();
    FileReason trouble() const { return m_trouble; }

    // The row at hand is the header: its separator is that of all rows to come.
    void settle() { m_settled = true; }

    const QStringList& cells() const { return m_cells; } // trimmed
    qint64 byte() const { return m_byte; } // offset of the row in the file

private:
    bool cutRow();
    bool cutCell(); // false: the row is at its end
    bool cutQuoted();
    bool keep(std::string_view bytes); // and step over them
    bool fail(FileReason reason);
    void guessSeparator();

    ByteCursor m_cursor;
    bool m_begun = false;
    bool m_settled = false;
    char m_separator = 0; // 0: the row is one cell

    std::string m_row; // the cells' bytes, one byte between them
    std::vector<std::size_t> m_ends; // where each of them ends
    QStringList m_cells;
    qint64 m_byte = 0;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
