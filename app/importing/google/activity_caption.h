#pragma once

#include "page_line.h"

#include <QStringList>

namespace candor::importing {

// The small print under an activity of a page: headings in the account's language, below each its values,
// indented. Headings are known in many languages; those that are not are told by what stands below them.
struct ActivityCaption {
    QStringList products;
    QStringList details;
    bool hasDetails = false;

    explicit ActivityCaption(const PageLines& lines);
};

} // namespace candor::importing
