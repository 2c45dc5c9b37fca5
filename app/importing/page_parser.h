#pragma once

#include "containers/byte_source.h"
#include "reader.h"

struct _xmlParserCtxt;

namespace candor::importing {

// Reads a page of HTML as it comes, in pieces, and tells the reader what it meets: libxml2's tolerant parser,
// which follows nothing, loads nothing and resolves only HTML's own entities. A page need not be well formed;
// one without any tag is not a page. UTF-8, whatever the page says of itself. One thread.
class PageParser {
public:
    PageParser(ByteSource& source, PageReader& reader, Findings& findings);
    PageParser(const PageParser&) = delete;
    PageParser& operator=(const PageParser&) = delete;
    ~PageParser();

    // Reads the next piece. False at the end, and when the file is not what it should be: trouble() tells
    // which.
    bool next();
    FileReason trouble() const { return m_trouble; }

private:
    void parse(std::span<const char> chunk, bool isLast);

    friend struct PageEvents; // libxml2's view of it

    ByteSource& m_source;
    PageReader& m_reader;
    Findings& m_findings;
    _xmlParserCtxt* m_context;
    qint64 m_tags = 0;
    qint64 m_depth = 0;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
