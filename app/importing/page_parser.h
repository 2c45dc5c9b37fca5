#pragma once

#include "containers/byte_cursor.h"
#include "open_tags.h"
#include "reader.h"

namespace candor::importing {

// Reads a page of HTML as it comes and tells the reader what it meets, as browsers understand it: a page need
// not be well formed. One without any tag is not a page; one that ends within a tag, a comment or a script is
// cut off. Follows and loads nothing. Text within scripts and styles and before the first tag is left out;
// "<x/>" is closed. UTF-8, whatever the page says of itself; single bytes that are not are taken for
// Windows-1252. What it holds of a page of any size is one tag. One thread.
class PageParser {
public:
    PageParser(ByteSource& source, PageReader& reader, Findings& findings);

    // Reads the next piece. False at the end, and when the file is not what it should be: trouble() tells
    // which.
    bool next();
    FileReason trouble() const { return m_trouble; }

private:
    bool fail(FileReason reason);
    bool end();

    void takeText();
    void takeReference();
    void takeMarkup();
    void takeOpening();
    void takeClosing();
    bool takeAttributes(); // to the end of the tag; true: it closes itself
    void takeAttribute();
    void takeValue(std::string* value);
    void skipRaw();
    void skipComment();
    void skipPast(char end);
    int peekPastSpace();
    void takeName(std::string& name, bool isTag);

    void tell(std::string_view text);
    void open(qint64 byte, bool closesItself);
    void closeDownTo(std::size_t left);

    ByteCursor m_cursor;
    PageReader& m_reader;
    Findings& m_findings;
    bool m_begun = false;
    bool m_isPage = false; // there was a tag
    OpenTags m_open;
    std::string m_raw; // "script": what is read is inside one
    std::string m_name; // of the tag at hand
    std::string m_attribute;
    std::string m_classes;
    std::string m_link;
    std::string m_id;
    std::string m_added;
    std::string m_text;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
