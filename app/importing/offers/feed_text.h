#pragma once

#include "containers/byte_source.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace candor::importing {

// The text of an XML file, piece by piece, without the declaration that says how it is encoded: UTF-8 as it
// is; Latin-1 and Windows-1252 when the declaration says so; and line by line where a line is not valid
// UTF-8, whatever it says. Pieces end behind a line or a tag. `source` gives UTF-16 as UTF-8 already
// (Utf8Source). One thread.
class FeedText {
public:
    explicit FeedText(ByteSource& source)
        : m_source(source)
    {
    }

    // Nothing at the end, when the source fails, and when nothing ends for longer than an element may be.
    std::optional<QString> next();
    bool isWhole() const { return m_isWhole; } // it came to its end, and that was sound

private:
    QString decoded(std::string_view bytes) const;
    void begin();

    ByteSource& m_source;
    std::string m_bytes; // not given yet
    bool m_begun = false;
    bool m_isLatin = false;
    bool m_isWhole = false;
};

} // namespace candor::importing
