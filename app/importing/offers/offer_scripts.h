#pragma once

#include "containers/byte_cursor.h"

#include <string>

namespace candor::importing {

// The scripts of a page that hold JSON-LD (<script type="application/ld+json">), one at a time. Nothing else
// of the page is looked at, and nothing is run. One thread.
class OfferScripts {
public:
    explicit OfferScripts(ByteSource& source)
        : m_cursor(source)
    {
    }

    // Steps to the next one. False at the end, and where a script is larger than an element may be.
    bool next();
    const std::string& text() const { return m_text; }
    bool brokeOff() const { return m_brokeOff; } // within a script

private:
    bool stepPast(char end); // false: there is none
    bool isLinkedDataTag(); // steps behind the tag at hand
    bool takeScript(bool keep); // steps to its end

    ByteCursor m_cursor;
    std::string m_text;
    bool m_brokeOff = false;
};

} // namespace candor::importing
