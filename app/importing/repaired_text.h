#pragma once

#include <QString>

namespace candor::importing {

// Undoes what Meta's JSON does to text: each byte of its UTF-8 comes as one character ("CafÃ©" is "Café"). A
// text is changed only when every character is such a byte, one of them is not ASCII, and the bytes are
// strictly valid UTF-8; genuine Latin-1 is not, and stays. To be applied once, to values and keys alike.
QString repairedText(const QString& text);

} // namespace candor::importing
