#pragma once

#include "containers/byte_cursor.h"

#include <QString>

#include <string>

namespace candor::importing {

// Cuts a text into lines, holding one at a time; CR, LF or both end a line. UTF-8, or Windows-1252 line by
// line where it is not valid. One thread.
class TextLines {
public:
    explicit TextLines(ByteSource& source)
        : m_cursor(source)
    {
    }

    // Steps to the next line. False at the end, and when the file is not what it should be.
    bool next();
    FileReason trouble() const { return m_trouble; }

    const QString& line() const { return m_line; }
    qint64 byte() const { return m_byte; } // offset of the line in the file

private:
    bool cutLine();

    ByteCursor m_cursor;
    bool m_begun = false;
    bool m_afterReturn = false;
    std::string m_bytes;
    QString m_line;
    qint64 m_byte = 0;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
