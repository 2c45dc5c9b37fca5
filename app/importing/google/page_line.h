#pragma once

#include <QString>

#include <vector>

namespace candor::importing {

// One line of a page as a person sees it.
struct PageLine {
    QString text; // not simplified: Google indents by wide spaces and joins by no-break spaces
    QString link; // the first one in it
    qsizetype linkAt = -1; // where in the text it begins
    bool isBold = false; // begins so
    bool isInParagraph = false;
};

using PageLines = std::vector<PageLine>;

} // namespace candor::importing
