#pragma once

#include <string_view>

namespace candor::importing {

// The letter that HTML calls so ("amp"), 0 when there is none. Case matters: "Auml" is not "auml".
char16_t letterNamed(std::string_view name);

// What the nesting of tags depends on.
enum TagTrait : unsigned {
    Void = 1U << 0, // has no content and no end
    Block = 1U << 1, // ends a paragraph; the end of an inline tag outside does not reach in
    Scope = 1U << 2, // what is open around it is not ended from inside
    Paragraph = 1U << 3,
    Item = 1U << 4, // of a list
    List = 1U << 5,
    Term = 1U << 6, // or its description
    Cell = 1U << 7,
    Row = 1U << 8,
    Rows = 1U << 9, // head, body and foot of a table
    Table = 1U << 10,
    Option = 1U << 11,
    Options = 1U << 12,
    Anchor = 1U << 13,
    Heading = 1U << 14,
    Head = 1U << 15,
    InHead = 1U << 16,
    Page = 1U << 17, // html, body
    Raw = 1U << 18, // its content is no markup and no text for people
};
unsigned traitsOf(std::string_view tag); // lower case; 0: nothing special

} // namespace candor::importing
